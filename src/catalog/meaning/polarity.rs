//! What a sentence denies, forbids and limits. Takes a sentence and the lists of its language, returns the words that do so.

use std::collections::HashSet;

use super::phrases::{FoundPhrase, Phrases};
use super::sentences::Abbreviations;
use super::tokens::{SentenceWord, TokenText};
use crate::fold::fold;

/// The lists of a language.
pub struct Polarity {
    phrases: Phrases<Sense>,
    /// The negations that say "at no time".
    absolute: HashSet<String>,
    /// The negations that are one word.
    words: HashSet<String>,
    /// What looks like a negation but is not, such as the French "ne … que".
    neither: Phrases<()>,
    repeating: Phrases<()>,
    keeping: Phrases<()>,
}

// What a phrase does, in the order in which they win from each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Sense {
    /// Says what follows if it is not done: otherwise.
    Otherwise,
    /// Can negate or forbid by itself: invalid, missing.
    Negative,
    /// Forbids or keeps away: forbidden, avoid, without.
    Forbidding,
    /// Negates or forbids: never, not.
    Negation,
    /// Looks like a negation but is not: not only.
    Neither,
    /// Leaves one thing and excludes the others: only, unless, not without.
    Limit,
}

/// A word of a sentence, as it is written.
pub struct PolarityWord {
    pub text: String,
    /// Where its words begin.
    pub places: Vec<usize>,
    /// Whether it says "at no time".
    pub absolute: bool,
    /// Whether a negation is a part of it: "no one but".
    pub negates: bool,
}

/// What a sentence denies.
#[derive(Default)]
pub struct Denied {
    pub negations: Vec<PolarityWord>,
    pub forbidding: Vec<PolarityWord>,
    pub limits: Vec<PolarityWord>,
    /// The words that are negative by themselves, each by where it begins.
    pub negative: Vec<Vec<usize>>,
    /// How many words say what follows if it is not done: "otherwise".
    pub otherwise: usize,
    /// How many negations only repeat another one: "do not touch it, not even with gloves".
    pub repeated: usize,
    /// Whether it has a word for that, such as "nor".
    pub has_nor: bool,
    /// How many verbs ask to change nothing: keep, leave.
    pub keeping: usize,
}

impl Denied {
    /// Puts what another sentence denies after it.
    pub fn extend(&mut self, other: Denied) {
        self.negations.extend(other.negations);
        self.forbidding.extend(other.forbidding);
        self.limits.extend(other.limits);
        self.negative.extend(other.negative);
        self.otherwise += other.otherwise;
        self.repeated += other.repeated;
        self.has_nor |= other.has_nor;
        self.keeping += other.keeping;
    }
}

impl Polarity {
    /// From the lists of a language, by key.
    pub fn new(list: impl Fn(&str) -> Vec<String>) -> Polarity {
        let mut phrases = Phrases::new();
        for (key, sense) in [
            ("meaning-negations", Sense::Negation),
            ("meaning-negative-words", Sense::Negative),
            ("meaning-otherwise", Sense::Otherwise),
            ("meaning-no-negations", Sense::Neither),
            ("meaning-forbidding", Sense::Forbidding),
            ("meaning-limits", Sense::Limit),
        ] {
            list(key).iter().for_each(|entry| phrases.add(sense, entry));
        }
        let mut keeping = Phrases::new();
        let verbs = list("meaning-keeping");
        verbs.iter().for_each(|entry| keeping.add((), entry));
        let mut neither = Phrases::new();
        let phrases_without = list("meaning-no-negations");
        phrases_without
            .iter()
            .for_each(|entry| neither.add((), entry));
        let mut repeating = Phrases::new();
        let repeats = list("meaning-repeated-negations");
        repeats.iter().for_each(|entry| repeating.add((), entry));
        let absolute = [
            list("meaning-prohibitions"),
            list("meaning-prohibitions-inside"),
        ];
        Polarity {
            phrases,
            absolute: absolute
                .into_iter()
                .flatten()
                .map(|word| fold(&word))
                .collect(),
            words: list("meaning-negations")
                .iter()
                .map(|word| fold(word))
                .collect(),
            neither,
            repeating,
            keeping,
        }
    }

    /// Whether a phrase of the lists begins with this word.
    pub fn begins_with(&self, word: &str) -> bool {
        self.phrases.begins_with(word)
    }

    /// What a sentence denies.
    pub fn of(&self, sentence: TokenText<'_>, abbreviations: &Abbreviations) -> Denied {
        let TokenText {
            text: sentence,
            tokens,
            marks: _,
        } = sentence;
        let numbered = tokens
            .iter()
            .map(|token| is_number_sign(sentence, token, abbreviations))
            .collect();
        let mut denied = Denied {
            keeping: self.keeping.find(tokens, vec![false; tokens.len()]).len(),
            ..Denied::default()
        };
        for found in self.phrases.find(tokens, numbered) {
            match found.kind {
                Sense::Negation => denied.negations.push(self.word(sentence, tokens, &found)),
                Sense::Forbidding => denied.forbidding.push(self.word(sentence, tokens, &found)),
                Sense::Limit => denied.limits.push(self.word(sentence, tokens, &found)),
                Sense::Negative => denied.negative.push(found.places(tokens)),
                Sense::Otherwise => denied.otherwise += 1,
                Sense::Neither => {}
            }
        }
        if !denied.negations.is_empty() {
            let repeats = self.repeating.find(tokens, vec![false; tokens.len()]).len();
            denied.repeated = repeats.min(denied.negations.len() - 1);
            denied.has_nor = repeats > 0;
        }
        denied
    }

    fn word(
        &self,
        sentence: &str,
        tokens: &[SentenceWord],
        found: &FoundPhrase<Sense>,
    ) -> PolarityWord {
        let text = found.text(sentence, tokens);
        let any = |set: &HashSet<String>| {
            let mut words = found.tokens.iter().map(|token| &tokens[*token].folded);
            words.any(|word| set.contains(word))
        };
        PolarityWord {
            absolute: self.absolute.contains(&fold(&text)) || any(&self.absolute),
            negates: any(&self.words) && !self.neither.starts_at(tokens, found.tokens[0]),
            text,
            places: found.places(tokens),
        }
    }
}

/// The word of these that has no counterpart among those: of two kinds of negation, the one of which there are fewer.
pub fn missing<'w>(these: &'w [PolarityWord], those: &[PolarityWord]) -> Option<&'w PolarityWord> {
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

// "No. 5" and "the No. field" are about a number, and deny nothing.
fn is_number_sign(text: &str, token: &SentenceWord, abbreviations: &Abbreviations) -> bool {
    abbreviations.contains(&token.folded)
        && text[token.range.end..]
            .strip_prefix('.')
            .is_some_and(|rest| rest.trim_start().starts_with(char::is_alphanumeric))
}
