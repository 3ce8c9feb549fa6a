//! What a text says, as far as lists of words know it: what it denies and forbids, its numbers with their units, and words that have an
//! opposite. Takes a source and its translation with the lists of both languages, returns where they say something else.
//!
//! Entry points: `Meaning::new` once per language, then `difference`, `other_quantity` and `sentences`. No rule knows a language:
//! the lists are in `templates/words/<lang>.ftl`.

mod about;
mod added;
mod alike;
mod awaited;
mod clauses;
mod compare;
mod conditions;
mod contrast;
mod difference;
mod exceptions;
mod halves;
mod identifiers;
mod joined;
mod moved;
mod opening;
mod opposites;
mod phrases;
mod polarity;
mod quantity;
mod ranges;
mod said;
mod sentences;
mod tokens;
mod weakened;
mod word_memory;

use std::collections::HashSet;

use joined::Joined;
use opening::Openings;
use opposites::Opposites;
use polarity::Polarity;
use quantity::QuantityWords;
use ranges::RangeWords;
use sentences::{Abbreviations, split};
use tokens::{SentenceWord, is_word, tokens};

use crate::fold::fold;
use crate::words::Separators;

pub use alike::is_alike;
pub use compare::difference;
pub use difference::Difference;

pub use opposites::{CALLOUT, CODE, LABEL};
pub use quantity::{QuantityDifference, other_quantity};
pub use tokens::{TextMark, TokenText, key};
pub use word_memory::WordMemory;

/// What the words of a language mean.
pub struct Meaning {
    polarity: Polarity,
    opposites: Opposites,
    quantities: QuantityWords,
    abbreviations: Abbreviations,
    /// Words that lead a clause, such as "before".
    leading: HashSet<String>,
    /// Letters that are a word, or short for one.
    letters: HashSet<String>,
    /// Words such as "the", without which a name is the same.
    pub articles: HashSet<String>,
    /// Words that announce a warning, such as "Caution".
    pub signals: HashSet<String>,
    /// Words with which no sentence ends, such as "the", in small letters.
    pub unfinished: HashSet<String>,
    /// Words before the person who does it, such as "by".
    agents: HashSet<String>,
    openings: Openings,
    ranges: RangeWords,
    /// What may be written without a space beside a marked word.
    pub joined: Joined,
}

impl Meaning {
    /// From the lists of a language in `words/<lang>.ftl`, by key, and the marks of its numbers.
    pub fn new(list: impl Fn(&str) -> Vec<String>, separators: Separators) -> Meaning {
        let polarity = Polarity::new(&list);
        let abbreviations = Abbreviations::new(&list("meaning-abbreviations"), |word| {
            polarity.begins_with(word)
        });
        Meaning {
            opposites: Opposites::new(&list("meaning-opposites"), |phrase| {
                let tokens = tokens(phrase, is_word);
                let phrase = TokenText {
                    text: phrase,
                    tokens: &tokens,
                    marks: &[],
                };
                !polarity.of(phrase, &abbreviations).negations.is_empty()
            }),
            quantities: QuantityWords::new(&list, separators),
            polarity,
            abbreviations,
            letters: folded(list("meaning-letters")),
            leading: folded(list("meaning-subordinators")),
            agents: folded(list("meaning-agents")),
            articles: folded(list("meaning-articles")),
            signals: folded(list("meaning-signal-words")),
            unfinished: list("meaning-unfinished").into_iter().collect(),
            openings: Openings::new(&list),
            ranges: RangeWords::new(&list),
            joined: Joined::new(&list),
        }
    }
}

fn folded(words: Vec<String>) -> HashSet<String> {
    words.iter().map(|word| fold(word)).collect()
}

/// The words of a text, which all comparisons take.
pub fn words_of(text: &str) -> Vec<SentenceWord> {
    tokens(text, is_word)
}

/// How many sentences a text has. One without a final mark counts, marks without words do not.
pub fn sentences(text: &str, meaning: &Meaning) -> usize {
    split(text, &meaning.abbreviations).len()
}

/// Whether a text has a word that negates, forbids or limits.
pub fn denies(text: &str, meaning: &Meaning) -> bool {
    let tokens = tokens(text, is_word);
    let text = TokenText {
        text,
        tokens: &tokens,
        marks: &[],
    };
    let denied = meaning.polarity.of(text, &meaning.abbreviations);
    !(denied.negations.is_empty() && denied.forbidding.is_empty() && denied.limits.is_empty())
}

/// Whether it has such a word, or one that is negative by itself, such as "nee".
pub fn is_negative(text: &str, meaning: &Meaning) -> bool {
    let tokens = tokens(text, is_word);
    let words = TokenText {
        text,
        tokens: &tokens,
        marks: &[],
    };
    let denied = meaning.polarity.of(words, &meaning.abbreviations);
    !denied.negative.is_empty() || denied.otherwise > 0 || denies(text, meaning)
}

/// An entry of a list that has a name, and after it words with `|` between them: `minute: minute | minutes`.
fn named(entry: &str) -> Option<(&str, Vec<&str>)> {
    let (name, words) = entry.split_once(':')?;
    Some((name.trim(), alternatives(words)))
}

fn alternatives(words: &str) -> Vec<&str> {
    words
        .split('|')
        .map(str::trim)
        .filter(|word| !word.is_empty() && *word != "-")
        .collect()
}
