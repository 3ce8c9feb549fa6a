//! In which language a translation is. Takes the words that nearly every text of a language has, returns another language than it
//! should have, where that is sure.
//!
//! A short text, a name or a list of labels has none of these words, and is in no language that could be known.

use std::collections::{BTreeMap, HashSet};

use super::super::meaning::words_of;
use crate::fold::fold;
use crate::model::{Descend, Inline, walk};
use crate::wildcard::Wildcard;

// How many words of another language make it sure; each word of its own language makes up for as many.
const SURE: usize = 2;

// How many of the words a message names.
const NAMED: usize = 3;

// The marks before and after quoted words.
const QUOTES: [(char, char); 7] = [
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('«', '»'),
    ('「', '」'),
    ('»', '«'),
];

/// The words that nearly every text has, by language.
pub struct CommonWords(BTreeMap<String, WordList>);

// The common words of a language, some of them by a part: "*ção".
struct WordList {
    words: HashSet<String>,
    patterns: Vec<Wildcard>,
}

impl WordList {
    fn new(words: Vec<String>) -> WordList {
        let folded = words.iter().map(|word| fold(word));
        let (patterns, words): (Vec<String>, _) = folded.partition(|word| word.contains('*'));
        WordList {
            words: words.into_iter().collect(),
            patterns: patterns.iter().map(|word| Wildcard::new(word)).collect(),
        }
    }

    fn has(&self, word: &str) -> bool {
        self.words.contains(word) || self.patterns.iter().any(|pattern| pattern.fits(word))
    }
}

impl CommonWords {
    /// From the list of each language.
    pub fn new(lists: impl Iterator<Item = (String, Vec<String>)>) -> CommonWords {
        CommonWords(
            lists
                .map(|(lang, words)| (lang, WordList::new(words)))
                .collect(),
        )
    }

    /// The language of a translation, if it is not `lang`, and some words that show it.
    pub fn other_language(
        &self,
        (source, from): (&[Inline], &str),
        (translated, lang): (&[Inline], &str),
    ) -> Option<(&str, Vec<String>)> {
        let own = self.0.get(lang).filter(|own| !own.words.is_empty())?;
        let (said, became) = (spoken(&prose(source)), spoken(&prose(translated)));
        let others = self.0.iter().filter(|(other, _)| *other != lang);
        let found = others.filter_map(|(other, words)| {
            let compared = ComparedWords {
                own,
                other: words,
                may_be_kept: other != from,
            };
            Some((other.as_str(), compared.show(&said, &became)?))
        });
        let (language, words) = found.max_by_key(|(_, words)| words.len())?;
        let words = words.into_iter().take(NAMED).map(str::to_owned);
        Some((language, words.collect()))
    }
}

// The words of the right language and those of another one.
struct ComparedWords<'w> {
    own: &'w WordList,
    other: &'w WordList,
    /// Whether words of the source may be in the translation, because they are not in the language of the source.
    may_be_kept: bool,
}

impl ComparedWords<'_> {
    // The words that show the other language, each once, if it is sure.
    fn show<'t>(&self, said: &[SpokenWord], became: &'t [SpokenWord]) -> Option<Vec<&'t str>> {
        let (mut own, mut others) = (HashSet::new(), Vec::new());
        for word in became {
            let text = word.text.as_str();
            let is_kept = (self.may_be_kept || word.is_in_name) && is_in(said, text);
            match (self.own.has(text), self.other.has(text)) {
                (true, false) => {
                    own.insert(text);
                }
                (false, true) if !is_kept && !others.contains(&text) => others.push(text),
                _ => {}
            }
        }
        (others.len() >= SURE + SURE * own.len()).then_some(others)
    }
}

// A word of a text.
struct SpokenWord {
    /// As it is compared.
    text: String,
    /// Whether it or the next word begins with a capital inside a sentence, as in "van Dam".
    is_in_name: bool,
}

fn is_in(words: &[SpokenWord], text: &str) -> bool {
    words.iter().any(|word| word.text == text)
}

fn spoken(text: &str) -> Vec<SpokenWord> {
    let words = words_of(text);
    let is_capital = |at: usize| {
        let Some(start) = words.get(at).map(|word| word.range.start) else {
            return false;
        };
        text[start..].starts_with(char::is_uppercase)
            && text[..start].trim_end().ends_with(char::is_alphanumeric)
    };
    let all = words.iter().enumerate().map(|(at, word)| SpokenWord {
        text: word.folded.clone(),
        is_in_name: is_capital(at) || is_capital(at + 1),
    });
    all.collect()
}

// The words of a text without labels, code and quoted words, which may be in any language.
fn prose(inlines: &[Inline]) -> String {
    let mut out = String::new();
    walk(inlines, &mut |inline| match inline {
        Inline::Ui(_) | Inline::Code(_) => {
            out.push(' ');
            Descend::Past
        }
        Inline::Text(text) => {
            out.push_str(text);
            Descend::Past
        }
        Inline::Emphasis(_) | Inline::Callout { .. } | Inline::Link { .. } => Descend::Into,
    });
    unquoted(&out)
}

fn unquoted(text: &str) -> String {
    let mut text = text.to_owned();
    for (open, close) in QUOTES {
        while let Some(start) = text.find(open) {
            let inside = start + open.len_utf8();
            let Some(length) = text[inside..].find(close) else {
                break;
            };
            text.replace_range(start..inside + length + close.len_utf8(), " ");
        }
    }
    text
}
