//! Words as they were found, and the passages made of them.

use std::collections::HashMap;

use icu_locale::{Locale, LocaleDirectionality};
use lopdf::ObjectId;
use unicode_normalization::UnicodeNormalization;

use super::run::{self, Ink};
use crate::characters::{is_layout, is_override, single_spaced};
use crate::format::{Passage, Role, Sight};

/// Some words of a passage.
#[derive(Debug, Clone)]
pub struct Words {
    pub said: Said,
    pub lang: String,
    /// Why a reader can't see some of them.
    pub hidden: Option<String>,
    /// The page that they are drawn on.
    pub page: Option<ObjectId>,
    /// Whether they are the label of something, such as a button: in a sentence, a label keeps its own language.
    pub in_label: bool,
}

/// Where the words come from.
#[derive(Debug, Clone)]
pub enum Said {
    /// What the file says that they are.
    Text(String),
    /// What is drawn.
    Inks(Vec<Ink>),
}

impl Words {
    /// Words that are not drawn.
    pub fn text(text: String, lang: String, hidden: Option<String>) -> Words {
        Words {
            said: Said::Text(text),
            lang,
            hidden,
            page: None,
            in_label: false,
        }
    }

    /// What is between two paragraphs that are read as one.
    pub fn space() -> Words {
        Words::text(" ".to_string(), String::new(), None)
    }

    fn letters(&self) -> usize {
        let count = |text: &str| {
            text.chars()
                .filter(|letter| letter.is_alphanumeric())
                .count()
        };
        match &self.said {
            Said::Text(text) => count(text),
            Said::Inks(inks) => inks.iter().map(|ink| count(&ink.text)).sum(),
        }
    }
}

/// The passage that these words make up, or `None` where there is nothing to read. It is in the language of most letters that are not in
/// a label.
pub fn passage(role: Role, words: &[Words]) -> Option<Passage> {
    let text = normal(&in_reading_order(words));
    if text.is_empty() {
        return None;
    }
    let sight = match words.iter().find_map(|words| words.hidden.clone()) {
        Some(why) => Sight::Hidden(why),
        None => Sight::Visible,
    };
    Some(Passage {
        role,
        text,
        lang: main_lang(words),
        severity: None,
        sight,
    })
}

// What is drawn of a paragraph is ordered as a whole: a word can be drawn in several pieces.
fn in_reading_order(words: &[Words]) -> String {
    let mut out = String::new();
    for drawn in words
        .chunk_by(|one, next| matches!((&one.said, &next.said), (Said::Inks(_), Said::Inks(_))))
    {
        let mut inks = Vec::new();
        for words in drawn {
            match &words.said {
                Said::Text(text) => out.push_str(text),
                Said::Inks(more) => inks.extend_from_slice(more),
            }
        }
        out.push_str(&run::words(&inks, is_right_to_left(&main_lang(drawn))));
    }
    out
}

/// Whether a language is written from right to left.
pub fn is_right_to_left(lang: &str) -> bool {
    let directionality = LocaleDirectionality::new_common();
    lang.parse::<Locale>()
        .is_ok_and(|locale| directionality.is_right_to_left(&locale.id))
}

// No source has an override, so one in a PDF is from the typesetter, around words of the other direction.
fn normal(text: &str) -> String {
    let is_seen = |c: &char| !is_layout(*c) && !is_override(*c);
    single_spaced(&text.nfkc().filter(is_seen).collect::<String>())
}

// A sentence about a button with a long name in another language is still in its own language. What is nothing but a label is in that of
// the label.
fn main_lang(words: &[Words]) -> String {
    let says_more = words
        .iter()
        .any(|words| !words.in_label && words.letters() > 0);
    let counted = |words: &&Words| !(says_more && words.in_label);
    let mut letters: HashMap<&str, usize> = HashMap::new();
    for words in words.iter().filter(counted) {
        *letters.entry(&words.lang).or_default() += words.letters();
    }
    let most = letters.values().copied().max().unwrap_or(0);
    words
        .iter()
        .filter(counted)
        .map(|words| &words.lang)
        .find(|lang| letters[lang.as_str()] == most)
        .cloned()
        .unwrap_or_default()
}
