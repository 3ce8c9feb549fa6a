//! Words that have an opposite: on and off, left and right. Takes a sentence and the list of its language, returns the sides that it
//! names.

use std::collections::{BTreeMap, HashMap};

use super::alternatives;
use super::phrases::Phrases;
use super::tokens::TokenText;

// How the name of an opposite ends that is none beside a negation: "must not" is "may not".
const IF_PLAIN: char = '?';

// The name of the entry with phrases that only look like a side: "at last", "right away".
const NEITHER: &str = "-";

/// The opposites of a language.
pub struct Opposites {
    phrases: Phrases<usize>,
    /// What a phrase means: it can be a side of several opposites, such as "lower".
    meanings: Vec<Vec<(String, OppositeSide)>>,
}

#[derive(Clone, Copy)]
enum OppositeSide {
    One,
    Other,
}

/// Words of a text that name a side of an opposite.
#[derive(Debug, Clone)]
pub struct SideWords {
    /// As the text writes them.
    pub text: String,
    /// Where they begin.
    pub places: Vec<usize>,
}

/// The first words for either side of an opposite.
#[derive(Default)]
pub struct Sides {
    one: Option<SideWords>,
    other: Option<SideWords>,
}

impl Sides {
    /// Whether the first side is named.
    pub fn has_one(&self) -> bool {
        self.one.is_some()
    }
}

/// Where words begin that name a side, and of which opposite.
pub type OppositePlace<'m> = (Vec<usize>, &'m str);

/// What a text names, by the name of the opposite.
pub type Named<'m> = BTreeMap<&'m str, Sides>;

impl Opposites {
    /// From entries such as `on/off: switch on | turn on / switch off`.
    /// `denies` says whether a phrase has a negation, which is counted by itself.
    pub fn new(entries: &[String], denies: impl Fn(&str) -> bool) -> Opposites {
        let mut by_phrase: HashMap<&str, Vec<(String, OppositeSide)>> = HashMap::new();
        for entry in entries {
            let Some((name, words)) = entry.split_once(':') else {
                continue;
            };
            let mut sides = words.splitn(2, '/');
            for side in [OppositeSide::One, OppositeSide::Other] {
                let phrases = alternatives(sides.next().unwrap_or_default());
                for phrase in phrases.into_iter().filter(|phrase| !denies(phrase)) {
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

    /// What a sentence names, and where all words for that are.
    pub fn of(&self, sentence: TokenText<'_>) -> (Named<'_>, Vec<OppositePlace<'_>>) {
        let TokenText { text, tokens } = sentence;
        let (mut named, mut places) = (Named::new(), Vec::new());
        for found in self.phrases.find(tokens, vec![false; tokens.len()]) {
            for (name, side) in &self.meanings[found.kind] {
                if name == NEITHER {
                    continue;
                }
                places.push((found.places(tokens), name.as_str()));
                let sides = named.entry(name).or_default();
                let words = match side {
                    OppositeSide::One => &mut sides.one,
                    OppositeSide::Other => &mut sides.other,
                };
                words.get_or_insert_with(|| SideWords {
                    text: found.text(text, tokens),
                    places: found.places(tokens),
                });
            }
        }
        (named, places)
    }
}

/// Puts what another sentence names after it.
pub fn extend<'m>(named: &mut Named<'m>, other: Named<'m>) {
    for (name, sides) in other {
        let known = named.entry(name).or_default();
        known.one = known.one.take().or(sides.one);
        known.other = known.other.take().or(sides.other);
    }
}

/// Where the translation names only the opposite of what the source names: the words of both. `is_plain` says that neither text denies
/// anything: only then "must" and "may" are opposites.
pub fn turned(
    source: &Named<'_>,
    translation: &Named<'_>,
    is_plain: bool,
) -> Vec<(SideWords, SideWords)> {
    let turned = source.iter().filter_map(|(name, before)| {
        if name.ends_with(IF_PLAIN) && !is_plain {
            return None;
        }
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
