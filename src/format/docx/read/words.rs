//! The words of a paragraph. Takes its element and how its letters look, returns them with the languages that they are in and whether
//! they are seen.

use roxmltree::Node;
use stappenkaart_say::say;

use super::letter_look::LetterLook;
use super::styles::Styles;
use super::xml::{child, elements, name, value_of};
use crate::colour::Rgb;
use crate::format::Sight;

/// The styles of characters whose words can be in another language than the text around them.
const APART: [&str; 7] = [
    "callout letter",
    "code",
    "hyperlink",
    "key",
    "label",
    "signal word",
    "untranslated label",
];

/// What is in a paragraph.
#[derive(Default)]
pub struct ParagraphWords {
    pub text: String,
    /// The languages of words that are not apart, and of those that are.
    pub languages: Vec<String>,
    pub apart: Vec<String>,
    /// Whether it starts with a signal word.
    pub starts_signal: bool,
    pub flaw: Option<Sight>,
}

/// What the words of a paragraph are read with.
pub struct WordReader<'a, 'i> {
    pub styles: &'a Styles<'a, 'i>,
    /// The look of letters in this paragraph.
    pub letters: LetterLook,
    pub ground: Option<Rgb>,
}

impl WordReader<'_, '_> {
    /// The words in an element. Fails where a drawing could lie over words.
    pub fn read(&self, parent: Node<'_, '_>) -> Result<ParagraphWords, String> {
        let mut words = ParagraphWords::default();
        self.push_all(parent, &self.letters, &mut words)?;
        Ok(words)
    }

    fn push_all(
        &self,
        parent: Node<'_, '_>,
        letters: &LetterLook,
        words: &mut ParagraphWords,
    ) -> Result<(), String> {
        for node in elements(parent) {
            match name(node) {
                "pPr" | "bookmarkStart" | "bookmarkEnd" | "proofErr" => {}
                "r" => self.push_run(node, letters, words)?,
                "hyperlink" => self.push_all(node, letters, words)?,
                "ins" | "moveTo" => {
                    let change =
                        Sight::Distorted(say!("it is a change that is not accepted").to_owned());
                    self.push_all(node, &letters.clone().flawed(change), words)?;
                }
                _ => words.flaw(unknown(node)),
            }
        }
        Ok(())
    }

    fn push_run(
        &self,
        run: Node<'_, '_>,
        letters: &LetterLook,
        words: &mut ParagraphWords,
    ) -> Result<(), String> {
        let own = child(run, "rPr");
        let chain = self
            .styles
            .chain("character", own.and_then(|own| value_of(own, "rStyle")))?;
        let mut letters = letters.clone();
        for style in &chain {
            letters = letters.with(style.properties("rPr"));
        }
        let letters = letters.with(own);
        let text = run_text(run, words)?;
        let style = chain.last().map_or("", |style| style.name.as_str());
        // A letter that leads to a place in a picture is not a part of the words.
        if style == "callout letter" && is_letter(&text) {
            return Ok(());
        }
        if style == "signal word" && words.text.trim().is_empty() {
            words.starts_signal = true;
        }
        words.push(&text, style, &letters, self.ground);
        Ok(())
    }
}

impl ParagraphWords {
    fn flaw(&mut self, flaw: Sight) {
        self.flaw.get_or_insert(flaw);
    }

    fn push(&mut self, text: &str, style: &str, letters: &LetterLook, ground: Option<Rgb>) {
        self.text.push_str(text);
        if text.trim().is_empty() {
            return;
        }
        match letters.sight(text, ground) {
            Sight::Visible => {}
            flaw => self.flaw(flaw),
        }
        if text.contains(char::is_alphabetic) {
            let lang = letters.language_of(text).to_owned();
            match APART.contains(&style) {
                true => self.apart.push(lang),
                false => self.languages.push(lang),
            }
        }
    }
}

fn is_letter(text: &str) -> bool {
    (1..=2).contains(&text.len()) && text.bytes().all(|letter| letter.is_ascii_uppercase())
}

fn run_text(run: Node<'_, '_>, words: &mut ParagraphWords) -> Result<String, String> {
    let mut text = String::new();
    for node in elements(run) {
        match name(node) {
            "rPr" | "softHyphen" => {}
            "t" => text.extend(node.children().filter_map(|child| child.text())),
            "tab" | "br" | "cr" => text.push(' '),
            "noBreakHyphen" => text.push('-'),
            "drawing" => check_drawing(node)?,
            _ => words.flaw(unknown(node)),
        }
    }
    Ok(text)
}

// A picture in a line can't lie over other words. Anything else can.
fn check_drawing(drawing: Node<'_, '_>) -> Result<(), String> {
    const PLACE: &str = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    const PICTURE: &str = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    let inside: Vec<Node<'_, '_>> = elements(drawing).collect();
    let is_inline =
        matches!(inside.as_slice(), [one] if one.tag_name() == (PLACE, "inline").into());
    let mut data = drawing
        .descendants()
        .filter(|node| node.tag_name().name() == "graphicData")
        .flat_map(|node| elements(node));
    let is_picture = data.all(|node| node.tag_name() == (PICTURE, "pic").into());
    match is_inline && is_picture {
        true => Ok(()),
        false => Err(say!("it has a drawing that could lie over words").to_owned()),
    }
}

fn unknown(node: Node<'_, '_>) -> Sight {
    let name = node.tag_name().name();
    Sight::Distorted(match name {
        "del" | "moveFrom" => {
            say!("words in it are deleted, in a change that is not accepted").to_owned()
        }
        _ => say!("it has `{name}`, which could say something else"),
    })
}
