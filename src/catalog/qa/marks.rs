//! What a text and its translation both have, whatever their languages: callouts, code, and labels whose other name is known. Takes the
//! inlines of a source and its translation, returns the words of each, and where these are in them.

use super::super::meaning::{CALLOUT, CODE, LABEL, TextMark, key};
use super::LanguagePair;
use super::identifiers::without_accounts;
use super::labels::shared;
use super::names::{SameLabel, known_labels};
use crate::model::{Descend, Inline, plain, walk};

/// What is in the place of a name: not a letter, a digit or a mark.
pub const NAME: char = '\u{FFFC}';

/// The words of a text, and what is in them that the other text has as well.
pub struct TextWithMarks {
    pub text: String,
    pub marks: Vec<TextMark>,
    /// The words that have `NAME` in their place, in the order of the text.
    pub left_out: Vec<String>,
}

impl TextWithMarks {
    /// The same without the digits of account numbers, after which nothing is surely where it was.
    pub fn without_accounts(self) -> TextWithMarks {
        match without_accounts(&self.text) {
            Some(text) => TextWithMarks {
                text,
                marks: Vec::new(),
                left_out: self.left_out,
            },
            None => self,
        }
    }
}

/// A source and its translation, without code and without the labels that are the same in both, or that `guide.toml` declares.
pub fn marked_pair(
    source: &[Inline],
    translation: &[Inline],
    languages: &LanguagePair<'_>,
) -> [TextWithMarks; 2] {
    // The name of a button that is the same in both languages says nothing in either of them: "read only".
    let shared = shared(source, translation);
    let same = known_labels(source, translation, languages);
    let by_source = |label: &str| same.iter().find(|same| same.source == label);
    let by_translation = |label: &str| same.iter().find(|same| same.translation == label);
    let is_same = |label: &str| shared.iter().any(|known| known == label);
    let declared = |same: &SameLabel| same.is_declared;
    let before = marked(
        source,
        |label| is_same(label) || by_source(label).is_some_and(declared),
        |label| Some(&by_source(label)?.source),
    );
    let after = marked(
        translation,
        |label| is_same(label) || by_translation(label).is_some_and(declared),
        |label| Some(&by_translation(label)?.source),
    );
    [before, after]
}

/// A text without code.
pub fn without_code(inlines: &[Inline]) -> String {
    marked(inlines, |_| false, |_| None).text
}

// `identity` is the name under which both texts know a label.
fn marked<'l>(
    inlines: &[Inline],
    is_left_out: impl Fn(&str) -> bool,
    identity: impl Fn(&str) -> Option<&'l String>,
) -> TextWithMarks {
    let (mut out, mut marks, mut left_out) = (String::new(), Vec::new(), Vec::new());
    let mut mark = |name, same: &str, text: String, place| {
        marks.push(TextMark {
            name,
            side: key(same) as usize,
            text,
            place,
        });
    };
    walk(inlines, &mut |inline| match inline {
        Inline::Ui(words) => {
            let label = plain(words);
            if let Some(same) = identity(&label) {
                mark(LABEL, same, label.clone(), out.len());
            }
            if !is_left_out(&label) {
                return Descend::Into;
            }
            out.push(NAME);
            left_out.push(label);
            Descend::Past
        }
        Inline::Code(text) => {
            mark(CODE, text, text.clone(), out.len());
            out.push(NAME);
            left_out.push(text.clone());
            Descend::Past
        }
        Inline::Callout { id, words } => {
            mark(CALLOUT, id.as_str(), plain(words), out.len());
            Descend::Into
        }
        Inline::Text(text) => {
            out.push_str(text);
            Descend::Past
        }
        Inline::Emphasis(_) | Inline::Link { .. } => Descend::Into,
    });
    TextWithMarks {
        text: out,
        marks,
        left_out,
    }
}
