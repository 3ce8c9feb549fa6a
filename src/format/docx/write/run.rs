//! Runs of WordprocessingML: words that look the same. Takes words and how they look, returns XML. The order of properties is that of
//! the schema (ECMA-376, part 1, 17.3.2): Word refuses others.

use super::direction::directed;
use super::fonts::{CODE, SIGNS, east_asian};
use crate::xml_writer::{element, empty_element, escaped};

/// How words look.
#[derive(Debug, Clone, Default)]
pub struct RunLook {
    /// The id of a character style.
    pub style: Option<&'static str>,
    pub bold: bool,
    pub italic: bool,
    /// Their language, where it is not that of the document.
    pub lang: Option<String>,
    /// Whether the text around them is read from the right.
    pub rtl: bool,
    pub font: RunFont,
}

/// Which font words are in.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum RunFont {
    /// That of their style, with the East Asian forms of punctuation or without them.
    #[default]
    OfStyle,
    EastAsian,
    Code,
    Signs,
}

impl RunLook {
    /// The same in bold.
    pub fn bold(&self) -> RunLook {
        RunLook {
            bold: true,
            ..self.clone()
        }
    }

    /// The same in this character style.
    pub fn styled(&self, style: &'static str) -> RunLook {
        RunLook {
            style: Some(style),
            ..self.clone()
        }
    }
}

/// Words in one look: a run for each direction.
pub fn run(words: &str, ink: &RunLook) -> String {
    let pieces = directed(words, ink.rtl);
    let runs = pieces
        .iter()
        .map(|(piece, rtl)| element("w:r", &[], &(properties(ink, *rtl) + &letters(piece))));
    runs.collect()
}

// Ends of lines and tabs have elements of their own.
fn letters(piece: &str) -> String {
    let mut out = String::new();
    for (at, line) in piece.split('\n').enumerate() {
        if at > 0 {
            out.push_str("<w:br/>");
        }
        for (at, part) in line.split('\t').enumerate() {
            if at > 0 {
                out.push_str("<w:tab/>");
            }
            if !part.is_empty() {
                let text = escaped(part);
                out.push_str(&element("w:t", &[("xml:space", "preserve")], &text));
            }
        }
    }
    out
}

fn properties(ink: &RunLook, rtl: bool) -> String {
    let style = ink.style.map(|style| valued("w:rStyle", style));
    let fonts = font(ink);
    let on = |is_on: bool, marks: &str| is_on.then(|| marks.to_owned());
    let lang = ink.lang.as_deref().map(language);
    let all = [
        style,
        fonts,
        on(ink.bold, "<w:b/><w:bCs/>"),
        on(ink.italic, "<w:i/><w:iCs/>"),
        on(rtl, "<w:rtl/>"),
        lang,
    ];
    let all: String = all.into_iter().flatten().collect();
    match all.is_empty() {
        true => all,
        false => element("w:rPr", &[], &all),
    }
}

fn font(ink: &RunLook) -> Option<String> {
    let of = |name: &str| {
        let names = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|kind| (kind, name));
        empty_element("w:rFonts", &names)
    };
    match ink.font {
        RunFont::Code => Some(of(CODE)),
        RunFont::Signs => Some(of(SIGNS)),
        RunFont::EastAsian | RunFont::OfStyle => {
            let foreign = ink.lang.as_deref().and_then(east_asian);
            let hint = ("w:hint", "eastAsia");
            match (foreign, ink.font) {
                (Some(font), _) => Some(empty_element("w:rFonts", &[hint, ("w:eastAsia", font)])),
                (None, RunFont::EastAsian) if ink.lang.is_none() => {
                    Some(empty_element("w:rFonts", &[hint]))
                }
                _ => None,
            }
        }
    }
}

/// A language, for every kind of script: Word chooses one of the three by the letters.
pub fn language(lang: &str) -> String {
    let kinds = ["w:val", "w:eastAsia", "w:bidi"].map(|kind| (kind, lang));
    empty_element("w:lang", &kinds)
}

/// An element with a value.
pub fn valued(name: &str, value: &str) -> String {
    empty_element(name, &[("w:val", value)])
}
