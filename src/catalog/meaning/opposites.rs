//! Words that exclude each other: on and off, left and right, red and green. Takes a sentence and the list of its language, returns the
//! sides that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use super::alternatives;
use super::phrases::Phrases;
use super::tokens::TokenText;

// How the name of an opposite ends that is none beside a negation: "must not" is "may not".
const IF_PLAIN: char = '?';

// How the name of an opposite ends whose sides may not change places: "the nurse asks the doctor".
const IN_ORDER: char = '>';

// The name of the entry with phrases that only look like a side: "at last", "right away".
const NEITHER: &str = "-";

/// Whether the name is that of things of a kind ("clothing"), and not of words that mean the reverse of each other ("on/off").
pub fn is_group(name: &str) -> bool {
    !name.contains('/')
}

/// The opposites of a language.
pub struct Opposites {
    phrases: Phrases<usize>,
    /// What a phrase means: it can be a side of several opposites, such as "lower".
    meanings: Vec<Vec<(String, usize)>>,
}

/// Words of a text that name a side of an opposite.
#[derive(Debug, Clone)]
pub struct SideWords {
    /// As the text writes them.
    pub text: String,
    /// Where they begin.
    pub places: Vec<usize>,
}

/// The sides of an opposite that a text names, each by its number in the list, in the order of the text.
#[derive(Default)]
pub struct Sides(Vec<(usize, SideWords)>);

impl Sides {
    /// Whether a side is named, by its number in the list.
    pub fn has(&self, side: usize) -> bool {
        self.count(side) > 0
    }

    /// The words of all sides.
    pub fn words(&self) -> impl Iterator<Item = &SideWords> {
        self.0.iter().map(|(_, words)| words)
    }

    /// The words of one side.
    pub fn words_of(&self, side: usize) -> impl Iterator<Item = &SideWords> {
        let words = self.0.iter().filter(move |(known, _)| *known == side);
        words.map(|(_, words)| words)
    }

    /// The two sides, where a text names two of them, each once.
    pub fn pair(&self) -> Option<&[(usize, SideWords); 2]> {
        let pair: &[(usize, SideWords); 2] = self.0.as_slice().try_into().ok()?;
        (pair[0].0 != pair[1].0).then_some(pair)
    }

    fn count(&self, side: usize) -> usize {
        self.0.iter().filter(|(known, _)| *known == side).count()
    }

    // The first words for a side that the other text names less often, and how often that one names it.
    fn more_than<'s>(&'s self, other: &'s Sides) -> impl Iterator<Item = (&'s SideWords, usize)> {
        self.0
            .iter()
            .map(|(side, words)| (words, self.count(*side), other.count(*side)))
            .filter(|(_, own, theirs)| own > theirs)
            .map(|(words, _, theirs)| (words, theirs))
    }

    // The words of both where this text names a side more often and the other text another side, and one of them does not name it at all.
    fn turned(&self, other: &Sides) -> Option<(SideWords, SideWords)> {
        let mut pairs = self
            .more_than(other)
            .flat_map(|before| other.more_than(self).map(move |after| (before, after)));
        let ((before, _), (after, _)) =
            pairs.find(|((_, after), (_, before))| *after == 0 || *before == 0)?;
        Some((before.clone(), after.clone()))
    }

    // The first words of both where two sides, each named once, have changed places.
    fn swapped(&self, other: &Sides) -> Option<(SideWords, SideWords)> {
        let [(one, words), (two, _)] = self.pair()?;
        let [(three, others), (four, _)] = other.pair()?;
        (one == four && two == three).then(|| (words.clone(), others.clone()))
    }
}

/// Where words begin that name a side, and of which opposite.
pub type OppositePlace<'m> = (Vec<usize>, &'m str);

/// What a text names, by the name of the opposite.
pub type Named<'m> = BTreeMap<&'m str, Sides>;

impl Opposites {
    /// From entries such as `on/off: switch on | turn on / switch off`. There can be more than two sides: `colour: red / green / blue`.
    /// `denies` says whether a phrase has a negation, which is counted by itself.
    pub fn new(entries: &[String], denies: impl Fn(&str) -> bool) -> Opposites {
        let mut by_phrase: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
        for entry in entries {
            let Some((name, words)) = entry.split_once(':') else {
                continue;
            };
            for (side, words) in words.split('/').enumerate() {
                let phrases = alternatives(words).into_iter();
                for phrase in phrases.filter(|phrase| !denies(phrase)) {
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
            let kinds = iter::once(&found.kind).chain(&found.others);
            let meanings: BTreeSet<&(String, usize)> =
                kinds.flat_map(|kind| &self.meanings[*kind]).collect();
            for (name, side) in meanings {
                if name == NEITHER {
                    continue;
                }
                places.push((found.places(tokens), name.as_str()));
                let words = SideWords {
                    text: found.text(text, tokens),
                    places: found.places(tokens),
                };
                named.entry(name).or_default().0.push((*side, words));
            }
        }
        (named, places)
    }
}

/// Puts what another sentence names after it.
pub fn extend<'m>(named: &mut Named<'m>, other: Named<'m>) {
    for (name, sides) in other {
        named.entry(name).or_default().0.extend(sides.0);
    }
}

/// Where the translation names another side than the source: the words of both, once for each place. `is_plain` says that neither text
/// denies anything: only then "must" and "may" are opposites, and only then "the nurse asks the doctor" can't be put the other way around.
pub fn turned(
    source: &Named<'_>,
    translation: &Named<'_>,
    is_plain: bool,
) -> Vec<(SideWords, SideWords)> {
    let mut turned: Vec<(SideWords, SideWords)> = Vec::new();
    for (name, before) in source {
        let Some(after) = translation.get(name) else {
            continue;
        };
        let words = match name.chars().next_back() {
            Some(IF_PLAIN) if !is_plain => None,
            Some(IN_ORDER) if is_plain => before.turned(after).or_else(|| before.swapped(after)),
            _ => before.turned(after),
        };
        let Some(words) = words else { continue };
        if turned
            .iter()
            .all(|(known, _)| known.places != words.0.places)
        {
            turned.push(words);
        }
    }
    turned
}
