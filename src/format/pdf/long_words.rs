//! Words that may be wider than their line. Takes what a sheet says, returns whether it has such words, and where they can be broken
//! with a hyphen.

use std::collections::{BTreeMap, BTreeSet};

use hypher::Lang;
use serde_json::Value;

/// Shorter words fit into every column of a table.
const SHORTEST: usize = 6;

/// Shorter words fit on every line outside a table.
const LONG: usize = 18;

/// Keys of a view whose values no reader sees.
const UNREAD: [&str; 8] = [
    "anchor", "file", "href", "id", "image", "src", "target", "url",
];

/// What is known of the words of a sheet.
pub struct LongWords {
    /// The syllables of each word of some length, by language. A language that is not in it has no hyphens.
    pub syllables: BTreeMap<String, BTreeMap<String, Vec<String>>>,
    /// Whether a word may be wider than a line.
    pub any: bool,
}

/// The long words of a view, in each language that it names: its templates know which word is in which.
pub fn long_words(view: &Value) -> LongWords {
    let mut found = Found::default();
    found.walk(view);
    let Found { langs, words, any } = found;
    let split = |lang: Lang| {
        let words = words
            .iter()
            .map(|word| (word.to_string(), parts(word, lang)));
        words.filter(|(_, parts)| parts.len() > 1).collect()
    };
    let syllables = langs
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), split(language(name)?))))
        .collect();
    LongWords { syllables, any }
}

#[derive(Default)]
struct Found<'a> {
    /// The first part of each BCP 47 tag.
    langs: BTreeSet<&'a str>,
    words: BTreeSet<&'a str>,
    any: bool,
}

impl<'a> Found<'a> {
    fn walk(&mut self, value: &'a Value) {
        match value {
            Value::String(text) => self.text(text),
            Value::Array(items) => items.iter().for_each(|item| self.walk(item)),
            Value::Object(entries) => {
                for (key, value) in entries {
                    match value {
                        Value::String(tag) if key == "lang" => {
                            self.langs.extend(tag.split('-').next())
                        }
                        Value::String(_) if UNREAD.contains(&key.as_str()) => {}
                        _ => self.walk(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text(&mut self, text: &'a str) {
        let is_at_least = |word: &str, length: usize| word.chars().nth(length - 1).is_some();
        self.any |= text.split(breaks).any(|word| is_at_least(word, LONG));
        let words = text.split(|letter: char| !letter.is_alphabetic());
        self.words
            .extend(words.filter(|word| is_at_least(word, SHORTEST)));
    }
}

// White space, and letters of scripts that break nearly anywhere: Thai and its kin, Chinese, Japanese, Korean.
fn breaks(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '\u{e00}'..='\u{eff}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{9fff}' | '\u{ac00}'..='\u{d7a3}')
}

fn language(name: &str) -> Option<Lang> {
    let lang = Lang::from_iso(name.as_bytes().try_into().ok()?)?;
    lang.hyphenation_character().is_some().then_some(lang)
}

fn parts(word: &str, lang: Lang) -> Vec<String> {
    hypher::hyphenate(word, lang).map(str::to_owned).collect()
}
