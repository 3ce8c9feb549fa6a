//! Words that have an opposite: on and off, left and right. Takes a sentence and the list of its language, returns the sides that it
//! names.

use std::collections::{BTreeMap, HashMap};

use super::alternatives;
use super::phrases::Phrases;
use super::tokens::{is_word, tokens};

// The name of the entry with phrases that only look like a side: "at last", "right away".
const NEITHER: &str = "-";

/// The opposites of a language.
pub struct Opposites {
    phrases: Phrases<usize>,
    /// What a phrase means: it can be a side of several opposites, such as "lower".
    meanings: Vec<Vec<(String, Side)>>,
}

#[derive(Clone, Copy)]
enum Side {
    One,
    Other,
}

/// The first words for either side of an opposite, as the text writes them.
#[derive(Default)]
pub struct Sides {
    one: Option<String>,
    other: Option<String>,
}

/// What a text names, by the name of the opposite.
pub type Named = BTreeMap<String, Sides>;

impl Opposites {
    /// From entries such as `on/off: switch on | turn on / switch off`.
    pub fn new(entries: &[String]) -> Opposites {
        let mut by_phrase: HashMap<&str, Vec<(String, Side)>> = HashMap::new();
        for entry in entries {
            let Some((name, words)) = entry.split_once(':') else {
                continue;
            };
            let mut sides = words.splitn(2, " / ");
            for side in [Side::One, Side::Other] {
                for phrase in alternatives(sides.next().unwrap_or_default()) {
                    let meanings = by_phrase.entry(phrase).or_default();
                    meanings.push((name.trim().to_owned(), side));
                }
            }
        }
        let (mut phrases, mut meanings) = (Phrases::new(), Vec::new());
        for (phrase, sides) in by_phrase {
            phrases.add(meanings.len(), phrase);
            meanings.push(sides);
        }
        Opposites { phrases, meanings }
    }

    /// What a sentence names.
    pub fn of(&self, sentence: &str) -> Named {
        let tokens = tokens(sentence, is_word);
        let mut named = Named::new();
        for found in self.phrases.find(&tokens, vec![false; tokens.len()]) {
            for (name, side) in &self.meanings[found.kind] {
                if name == NEITHER {
                    continue;
                }
                let sides = named.entry(name.clone()).or_default();
                let words = match side {
                    Side::One => &mut sides.one,
                    Side::Other => &mut sides.other,
                };
                words.get_or_insert_with(|| sentence[found.range.clone()].to_owned());
            }
        }
        named
    }
}

/// Puts what another sentence names after it.
pub fn extend(named: &mut Named, other: Named) {
    for (name, sides) in other {
        let known = named.entry(name).or_default();
        known.one = known.one.take().or(sides.one);
        known.other = known.other.take().or(sides.other);
    }
}

/// Where the translation names only the opposite of what the source names: the words of both.
pub fn turned(source: &Named, translation: &Named) -> Vec<(String, String)> {
    let turned = source.iter().filter_map(|(name, before)| {
        let after = translation.get(name)?;
        match (&before.one, &before.other, &after.one, &after.other) {
            (Some(before), None, None, Some(after)) | (None, Some(before), Some(after), None) => {
                Some((before.clone(), after.clone()))
            }
            _ => None,
        }
    });
    turned.collect()
}
