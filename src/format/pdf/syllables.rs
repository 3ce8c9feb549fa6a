//! Where a long word can be broken with a hyphen. Takes what a sheet says, returns the syllables of its long words.

use std::collections::{BTreeMap, BTreeSet};

use hypher::Lang;
use serde_json::Value;

/// Shorter words fit on every line.
const SHORTEST: usize = 6;

/// The syllables of each long word, by language. A language that is not in it has no hyphens.
pub type Syllables = BTreeMap<String, BTreeMap<String, Vec<String>>>;

/// The syllables of the long words of a view, in each language that it names: its templates know which word is in which.
pub fn syllables(view: &Value) -> Syllables {
    let mut found = Found::default();
    found.walk(view);
    let Found { langs, words } = found;
    let split = |lang: Lang| {
        let words = words
            .iter()
            .map(|word| (word.to_string(), parts(word, lang)));
        words.filter(|(_, parts)| parts.len() > 1).collect()
    };
    langs
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), split(language(name)?))))
        .collect()
}

#[derive(Default)]
struct Found<'a> {
    /// The first part of each BCP 47 tag.
    langs: BTreeSet<&'a str>,
    words: BTreeSet<&'a str>,
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
                        _ => self.walk(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    fn text(&mut self, text: &'a str) {
        let words = text.split(|letter: char| !letter.is_alphabetic());
        self.words
            .extend(words.filter(|word| word.chars().nth(SHORTEST - 1).is_some()));
    }
}

fn language(name: &str) -> Option<Lang> {
    let lang = Lang::from_iso(name.as_bytes().try_into().ok()?)?;
    lang.hyphenation_character().is_some().then_some(lang)
}

fn parts(word: &str, lang: Lang) -> Vec<String> {
    hypher::hyphenate(word, lang).map(str::to_owned).collect()
}
