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
            // "Never, ever press it."
            let goes_on = next < sentence.words.end
                && (text.words[next].gap == WordGap::Space
                    || text.words[next].gap == WordGap::Comma
                        && at == sentence.words.start
                        && text.is(next, WordMeaning::Filler));
            // "They save the file and never close it" is a statement, "Save the file and never close it" forbids.
            let has_command = || !within(commands, sentence.words.start..at).is_empty();
            if goes_on
                && !is_adjective(text, next)
                && (start == Start::Sure
                    || text.is(next, WordMeaning::Command)
                        && (is_after_a_dash(text, at) || has_command())
                    // "Druk op Opslaan (nooit op Wissen)."
                    || strength == Strength::Absolute
                        && is_after_a_dash(text, at)
                        && has_command())
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

// "It is hot; never touch it", "It is hot – do not touch it". After a bracket is SK104.
fn is_after_a_dash(text: &Prose<'_>, at: usize) -> bool {
    let gap = at.checked_sub(1).map_or("", |before| {
        &text.plain[text.words[before].range.end..text.words[at].range.start]
    });
    text.words[at].gap == WordGap::Break && !gap.contains([']', '['])
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
        // "Buchen Sie die nicht gebuchten Belege": the negation is of a thing.
        if text.is(word - 1, WordMeaning::Article) {
            continue;
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

// "must never", "je mag dit nooit", "die Sie nie berühren dürfen"; without "never", where a reader is forbidden something.
fn obliged(text: &Prose<'_>, at: usize, end: usize) -> Option<Prohibition> {
    if !text.is(at, WordMeaning::Obligation) {
        return None;
    }
    let after = at + 1..clause_end(text, at, end).min(at + REACH);
    let before = clause_start(text, at).max(at.saturating_sub(REACH))..at;
    let (word, length, strength) = after
        .clone()
        .chain(before.clone().rev())
        .find_map(|word| negation(text, word, word == at + 1))?;
    // "If a code must not be used again, ..." says when, not what.
    if text.is(before.start, WordMeaning::Condition) {
        return None;
    }
    let mut near = before.clone().chain(at + 1..(at + 2).min(end));
    let is_for_a_reader = near.any(|word| text.is(word, WordMeaning::Person))
        || word + length >= at && is_passive(text, before.start..after.end);
    let strength = match strength {
        strength if is_for_a_reader => strength,
        // "It should never take an hour" may be a fact.
        Strength::Absolute => Strength::Plain,
        Strength::Plain => return None,
    };
    Some((at.min(word)..(at + 1).max(word + length), strength))
}

// "must not be opened", which says of a thing what a reader must not do.
fn is_passive(text: &Prose<'_>, mut clause: Range<usize>) -> bool {
    let has_participle = clause
        .clone()
        .any(|word| text.lexicon.participles.fit(text.folded(word)));
    has_participle && clause.any(|word| text.is(word, WordMeaning::Passive))
}

// "Zorg dat je nooit ...": in the clause after it a reader does not do something.
fn cautioned(text: &Prose<'_>, at: usize, end: usize) -> Option<Prohibition> {
    let length = text
        .at(at, WordMeaning::Caution)
        .filter(|_| text.is(at, WordMeaning::Caution))?;
    let start = (at + length..end).find(|word| !text.is(*word, WordMeaning::Subordinator))?;
    // "Achten Sie darauf, die Platte nicht zu berühren": a clause without a reader of its own.
    let has_no_subject = start == at + length && text.words[start].gap == WordGap::Comma;
    if !has_no_subject && !text.is(start, WordMeaning::Person) {
        return None;
    }
    let stop = clause_end(text, start, end);
    let (word, length, strength) =
        (start + 1..stop).find_map(|word| negation(text, word, false))?;
    Some((at..word + length, strength))
}

// The negation that begins at a word: where, of how many words, and how strictly it forbids. Beside a verb, any negation does so.
fn negation(text: &Prose<'_>, at: usize, is_beside: bool) -> Option<(usize, usize, Strength)> {
    use WordMeaning::{
        Negation, Prohibition, ProhibitionInside, Reassurance, Refusal, RefusalInside,
    };
    // "or not" starts before its negation.
    if text.is(at, Reassurance)
        || at
            .checked_sub(1)
            .and_then(|before| text.at(before, Reassurance))
            > Some(1)
    {
        return None;
    }
    let known = [
        (Prohibition, Strength::Absolute, true),
        (ProhibitionInside, Strength::Absolute, true),
        (Refusal, Strength::Plain, true),
        (RefusalInside, Strength::Plain, true),
        (Negation, Strength::Plain, is_beside),
    ];
    known
        .into_iter()
        .filter(|(meaning, _, counts)| *counts && text.is(at, *meaning))
        .find_map(|(meaning, strength, _)| Some((at, text.at(at, meaning)?, strength)))
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
