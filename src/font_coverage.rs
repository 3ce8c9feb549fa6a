//! Whether every language can be printed. Takes the texts of a guide's editions, returns a problem for each language with letters that
//! no font has, before anything is typeset.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use crate::characters::is_ignorable;
use crate::codes;
use crate::diag::Diagnostic;
#[cfg(feature = "pdf")]
use crate::format::pdf::without_a_font;
use crate::model::{Lang, Localized, plain};
use crate::source::Sources;

/// The letters of each language that might need another font.
#[derive(Debug, Default)]
pub struct Letters(BTreeMap<Lang, BTreeSet<char>>);

// How many letters a message shows.
const SHOWN: usize = 8;

// The fonts of the Noto family by language. The longest tag that fits decides.
const NOTO: [(&str, &str); 15] = [
    ("bn", "NotoSansBengali"),
    ("he", "NotoSansHebrew"),
    ("hi", "NotoSansDevanagari"),
    ("hy", "NotoSansArmenian"),
    ("ja", "NotoSansJP"),
    ("ka", "NotoSansGeorgian"),
    ("km", "NotoSansKhmer"),
    ("ko", "NotoSansKR"),
    ("ta", "NotoSansTamil"),
    ("th", "NotoSansThai"),
    ("zh", "NotoSansSC"),
    ("zh-HK", "NotoSansHK"),
    ("zh-Hant", "NotoSansTC"),
    ("zh-MO", "NotoSansHK"),
    ("zh-TW", "NotoSansTC"),
];

impl Letters {
    /// Counts the letters of a text.
    pub fn add(&mut self, text: &Localized<'_>) {
        self.add_words(&text.lang, &plain(&text.text));
    }

    /// Counts the letters of words of the tool.
    pub fn add_words(&mut self, lang: &Lang, words: &str) {
        let mut rare = words
            .chars()
            .filter(|letter| {
                letter.is_alphabetic() && !is_ignorable(*letter) && !is_common(*letter)
            })
            .peekable();
        if rare.peek().is_some() {
            self.0.entry(lang.clone()).or_default().extend(rare);
        }
    }

    /// Adds what another one counted.
    pub fn extend(&mut self, other: Letters) {
        for (lang, letters) in other.0 {
            self.0.entry(lang).or_default().extend(letters);
        }
    }

    /// The languages that can't be printed. Fails when a font can't be read from the disk.
    pub fn check(&self, sources: &Sources) -> io::Result<Vec<Diagnostic>> {
        if self.0.is_empty() {
            return Ok(Vec::new());
        }
        let fonts = fonts(sources)?;
        let missing = self
            .0
            .iter()
            .map(|(lang, letters)| (lang, without_a_font(letters, &fonts)));
        Ok(missing
            .filter(|(_, missing)| !missing.is_empty())
            .map(|(lang, missing)| problem(lang, &missing))
            .collect())
    }
}

/// The fonts of a guide, sorted by path.
pub fn fonts(sources: &Sources) -> io::Result<Vec<Vec<u8>>> {
    let is_font = |path: &str| {
        [".ttf", ".otf", ".ttc"]
            .iter()
            .any(|ending| path.to_lowercase().ends_with(ending))
    };
    sources
        .under("fonts/")
        .filter(|(_, path)| is_font(path))
        .map(|(file, _)| sources.bytes(file))
        .collect()
}

// Only PDFs need a font of the guide's.
#[cfg(not(feature = "pdf"))]
fn without_a_font(_: &BTreeSet<char>, _: &[Vec<u8>]) -> BTreeSet<char> {
    BTreeSet::new()
}

// Latin, Greek and Cyrillic letters: the binary's own fonts have them.
fn is_common(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24f}' | '\u{386}'..='\u{3ce}' | '\u{400}'..='\u{45f}')
}

fn problem(lang: &Lang, missing: &BTreeSet<char>) -> Diagnostic {
    let mut letters: Vec<String> = missing
        .iter()
        .take(SHOWN)
        .map(|letter| letter.to_string())
        .collect();
    if missing.len() > SHOWN {
        letters.push(format!("and {} more", missing.len() - SHOWN));
    }
    let message = format!(
        "no font has these letters of the language `{lang}`: {}",
        letters.join(" ")
    );
    let font = NOTO
        .iter()
        .filter(|(tag, _)| fits(tag, lang.as_str()))
        .max_by_key(|(tag, _)| tag.len());
    let what = match font {
        Some((_, font)) => {
            format!("put `{font}-Regular.ttf` and `{font}-Bold.ttf`, which are free, into the guide's folder `fonts`")
        }
        None => {
            "put a font that has them, in regular and bold, into the guide's folder `fonts`: a `.ttf`, `.otf` or `.ttc`".to_owned()
        }
    };
    let help = format!("{what}; if the guide does not make PDFs, allow SK006 under `[checks]`");
    Diagnostic::in_file(codes::SK006, "guide.toml", message).help(help)
}

fn fits(tag: &str, lang: &str) -> bool {
    lang.strip_prefix(tag)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
