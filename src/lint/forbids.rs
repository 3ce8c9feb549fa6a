//! Prohibitions: what a sentence forbids, where it begins or in its middle. Takes a text's words and commands, returns ranges of
//! words, with how strictly they forbid.

use std::ops::Range;

use super::clause::{Start, clause_end, starts, within};
use super::lexicon::WordMeaning;
use super::words::{Prose, Sentence, WordGap};

// How many words a verb that obliges is from its "never" at most: "you must, whatever happens, never".
const REACH: usize = 8;

/// How strictly a text forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// "never"
    Absolute,
    /// "do not"
    Plain,
}

/// The first words of a sentence that forbid, and how strictly.
pub type Prohibition = (Range<usize>, Strength);

/// What each sentence forbids. A question and "don't forget" forbid nothing.
pub fn prohibitions(text: &Prose<'_>, commands: &[Range<usize>]) -> Vec<Prohibition> {
    text.sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
        .filter_map(|sentence| prohibition(text, commands, sentence))
        .collect()
}

fn prohibition(
    text: &Prose<'_>,
    commands: &[Range<usize>],
    sentence: &Sentence,
) -> Option<Prohibition> {
    for (at, start) in starts(text, sentence) {
        if text.is(at, WordMeaning::Reassurance) {
            continue;
        }
        let opening = [
            (WordMeaning::Prohibition, Strength::Absolute),
            (WordMeaning::Refusal, Strength::Plain),
        ]
        .into_iter();
        for (meaning, strength) in opening {
            let Some(length) = text.at(at, meaning).filter(|_| text.is(at, meaning)) else {
                continue;
            };
            let next = at + length;
            let goes_on = next < sentence.words.end && text.words[next].gap == WordGap::Space;
            // "They save the file and never close it" is a statement, "Save the file and never close it" forbids.
            let has_command = || !within(commands, sentence.words.start..at).is_empty();
            if goes_on
                && !is_adjective(text, next)
                && (start == Start::Sure || text.is(next, WordMeaning::Command) && has_command())
            {
                return Some((at..next, strength));
            }
        }
        if let Some(found) = inside(text, commands, at, sentence.words.end) {
            return Some(found);
        }
    }
    buried(text, sentence)
}

// "Never used accounts expire" forbids nothing.
fn is_adjective(text: &Prose<'_>, at: usize) -> bool {
    !text.is(at, WordMeaning::Command) && text.lexicon.participles.fit(text.folded(at))
}

// "Zet dit vakje nooit aan", "Sluit het venster niet": the negation comes after the verb.
fn inside(
    text: &Prose<'_>,
    commands: &[Range<usize>],
    at: usize,
    end: usize,
) -> Option<Prohibition> {
    let command = within(commands, at..at + 1).first()?;
    let meanings = [
        (WordMeaning::ProhibitionInside, Strength::Absolute),
        (WordMeaning::RefusalInside, Strength::Plain),
    ];
    for word in command.start + 1..command.end.min(end) {
        if text.is(word, WordMeaning::Reassurance) {
            return None;
        }
        for (meaning, strength) in meanings {
            if text.is(word, meaning) {
                let length = text.at(word, meaning).unwrap_or(1);
                return Some((at..word + length, strength));
            }
        }
    }
    None
}

// What forbids in the middle of a sentence: "Note that you must never ...", "Make sure that you do not ...".
fn buried(text: &Prose<'_>, sentence: &Sentence) -> Option<Prohibition> {
    let words = sentence.words.clone();
    words.clone().find_map(|at| {
        banned(text, at)
            .or_else(|| obliged(text, at, words.end))
            .or_else(|| cautioned(text, at, words.end))
    })
}

fn banned(text: &Prose<'_>, at: usize) -> Option<Prohibition> {
    let length = text
        .at(at, WordMeaning::Ban)
        .filter(|_| text.is(at, WordMeaning::Ban))?;
    Some((at..at + length, Strength::Plain))
}

// "must never", "je mag dit nooit", "die Sie nie berühren dürfen"; and a reader who "mag dit niet".
fn obliged(text: &Prose<'_>, at: usize, end: usize) -> Option<Prohibition> {
    if !text.is(at, WordMeaning::Obligation) {
        return None;
    }
    let after = clause_end(text, at, end).min(at + REACH);
    let before = clause_start(text, at).max(at.saturating_sub(REACH));
    let (never, strength) = (at + 1..after)
        .chain((before..at).rev())
        .find_map(|word| Some((word, negation(text, word)?)))?;
    let is_for_a_reader = || {
        [at.checked_sub(1), Some(at + 1)]
            .into_iter()
            .flatten()
            .chain(before..at)
            .any(|word| text.is(word, WordMeaning::Person))
    };
    let forbids = strength == Strength::Absolute || is_for_a_reader();
    forbids.then(|| (at.min(never)..at.max(never) + 1, strength))
}

// "Zorg dat je nooit ...": in the clause after it a reader does not do something.
fn cautioned(text: &Prose<'_>, at: usize, end: usize) -> Option<Prohibition> {
    let length = text
        .at(at, WordMeaning::Caution)
        .filter(|_| text.is(at, WordMeaning::Caution))?;
    let start = (at + length..end).find(|word| !text.is(*word, WordMeaning::Subordinator))?;
    if !text.is(start, WordMeaning::Person) {
        return None;
    }
    let stop = clause_end(text, start, end);
    let (never, strength) =
        (start + 1..stop).find_map(|word| Some((word, negation(text, word)?)))?;
    Some((at..never + 1, strength))
}

// How strictly a word forbids, next to a verb that obliges.
fn negation(text: &Prose<'_>, at: usize) -> Option<Strength> {
    use WordMeaning::{Prohibition, ProhibitionInside, Reassurance, Refusal, RefusalInside};
    if text.is(at, Reassurance) {
        None
    } else if text.is(at, Prohibition) || text.is(at, ProhibitionInside) {
        Some(Strength::Absolute)
    } else {
        (text.is(at, Refusal) || text.is(at, RefusalInside)).then_some(Strength::Plain)
    }
}

// Where the clause begins that a word is in.
fn clause_start(text: &Prose<'_>, at: usize) -> usize {
    let begins = |word: usize| {
        text.words[word].gap != WordGap::Space && text.words[word].gap != WordGap::Joined
            || text.is(word, WordMeaning::Subordinator)
            || text.is(word, WordMeaning::Coordinator)
    };
    (0..=at).rev().find(|word| begins(*word)).unwrap_or(0)
}
