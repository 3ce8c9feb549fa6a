//! Where a translation denies, forbids or turns what its source does not, or the other way around. Takes two texts with the lists of
//! their languages, returns the first difference.
//!
//! Sentences are compared one by one when both texts have as many, else all together. A negation may become a word that is negative by
//! itself ("do not use", "vermijd"), or the opposite of what it negates ("do not open", "houd gesloten"), and the other way around.

use std::ops::Range;

use super::Meaning;
use super::opposites::{Named, OppositePlace, SideWords, extend, turned};
use super::polarity::{Denied, PolarityWord};
use super::sentences::split;

/// What a translation says and its source does not, or the other way around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The source denies, forbids or limits with this word, the translation does not.
    Lost(String),
    /// The translation denies or forbids with this word, the source does not.
    Added(String),
    /// The translation says the opposite of a word of the source.
    Opposite { source: String, translation: String },
}

#[derive(Default)]
struct SentenceMeaning {
    denied: Denied,
    named: Named,
    places: Vec<OppositePlace>,
}

impl SentenceMeaning {
    // How many words are negative by themselves. One with an opposite that the other text names is compared with that instead.
    fn negative(&self, other: &SentenceMeaning) -> usize {
        let is_compared = |word: &&Range<usize>| {
            let mut places = self.places.iter();
            places.any(|(place, name)| overlap(word, place) && other.named.contains_key(name))
        };
        let words = self.denied.negative.iter();
        words.filter(|word| !is_compared(word)).count()
    }
}

/// The first difference between a source and its translation.
pub fn difference(
    source: &str,
    source_meaning: &Meaning,
    translation: &str,
    translation_meaning: &Meaning,
) -> Option<Difference> {
    let (before, after) = (
        meanings(source, source_meaning),
        meanings(translation, translation_meaning),
    );
    if before.len() == after.len() {
        let mut pairs = before.iter().zip(&after);
        return pairs.find_map(|(before, after)| between(before, after));
    }
    between(&sum(before), &sum(after))
}

fn meanings(text: &str, meaning: &Meaning) -> Vec<SentenceMeaning> {
    split(text, &meaning.abbreviations)
        .into_iter()
        .map(|sentence| {
            let (named, places) = meaning.opposites.of(sentence);
            SentenceMeaning {
                denied: meaning.polarity.of(sentence, &meaning.abbreviations),
                named,
                places,
            }
        })
        .collect()
}

fn sum(meanings: Vec<SentenceMeaning>) -> SentenceMeaning {
    let mut sum = SentenceMeaning::default();
    for meaning in meanings {
        sum.denied.extend(meaning.denied);
        extend(&mut sum.named, meaning.named);
        sum.places.extend(meaning.places);
    }
    sum
}

// How much of each kind a sentence has.
struct Weight {
    negations: usize,
    /// Negations and words that forbid.
    against: usize,
    limits: usize,
    negative: usize,
}

impl Weight {
    fn of(meaning: &SentenceMeaning, other: &SentenceMeaning) -> Weight {
        let denied = &meaning.denied;
        Weight {
            negations: denied.negations.len(),
            against: denied.negations.len() + denied.forbidding.len(),
            limits: denied.limits.len(),
            negative: meaning.negative(other),
        }
    }

    // All that denies in any way.
    fn all(&self) -> usize {
        self.against + self.limits + self.negative
    }
}

fn between(source: &SentenceMeaning, translation: &SentenceMeaning) -> Option<Difference> {
    let (said, became) = (&source.denied, &translation.denied);
    let before = Weight::of(source, translation);
    let after = Weight::of(translation, source);
    let is_plain = before.against + before.limits + after.against + after.limits == 0;
    let turned = turned(&source.named, &translation.named, is_plain);
    // "Verboden" that became "toegestaan" makes up for nothing.
    let (forbidden, turned): (Vec<_>, Vec<_>) = turned.into_iter().partition(|(before, after)| {
        is_part(before, &said.forbidding) || is_part(after, &became.forbidding)
    });
    let made_up = after.all() + turned.len();
    if after.negations < before.negations && made_up < before.all() {
        return lost(&said.negations, &became.negations);
    }
    if made_up < before.against + before.limits || is_halved(&before, &after) {
        let forbidding = lost(&said.forbidding, &became.forbidding);
        return forbidding.or_else(|| lost(&said.limits, &became.limits));
    }
    let changed = after.against.abs_diff(before.against) + after.limits.abs_diff(before.limits);
    let is_other = !forbidden.is_empty() && after.negations == before.negations;
    if turned.len() > changed || is_other {
        let (source, translation) = turned.into_iter().chain(forbidden).next()?;
        return Some(Difference::Opposite {
            source: source.text,
            translation: translation.text,
        });
    }
    let accounted = before.all() + said.keeping + turned.len();
    (after.against > accounted).then(|| added(said, became))?
}

// "Not without the cover" became "not with the cover".
fn is_halved(before: &Weight, after: &Weight) -> bool {
    let denied = |weight: &Weight| weight.against + weight.negative;
    let is_odd = denied(after).abs_diff(denied(before)) % 2 == 1;
    after.limits < before.limits && after.against > before.against && is_odd
}

fn is_part(words: &SideWords, of: &[PolarityWord]) -> bool {
    of.iter().any(|word| overlap(&word.range, &words.range))
}

fn overlap(one: &Range<usize>, other: &Range<usize>) -> bool {
    one.start < other.end && other.start < one.end
}

// The word of the source that has no counterpart: of two kinds of negation, the one that the translation has fewer of.
fn lost(before: &[PolarityWord], after: &[PolarityWord]) -> Option<Difference> {
    let missing = missing(before, after)?;
    Some(Difference::Lost(missing.text.clone()))
}

fn missing<'w>(these: &'w [PolarityWord], those: &[PolarityWord]) -> Option<&'w PolarityWord> {
    if those.len() >= these.len() {
        return None;
    }
    let count = |words: &[PolarityWord], absolute: bool| {
        words
            .iter()
            .filter(|word| word.absolute == absolute)
            .count()
    };
    let absolute = count(those, true) < count(these, true);
    these.iter().find(|word| word.absolute == absolute)
}

fn added(before: &Denied, after: &Denied) -> Option<Difference> {
    let word = missing(&after.negations, &before.negations)
        .or_else(|| missing(&after.forbidding, &before.forbidding))?;
    Some(Difference::Added(word.text.clone()))
}
