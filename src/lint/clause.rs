//! Clauses: where one begins, which of them command, and which forbid. Takes a text's words, gives ranges of them.

use std::ops::Range;

use super::lexicon::Meaning;
use super::text::{Gap, Sentence, Text};

/// How sure it is that a clause begins at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Start {
    /// A sentence begins, or goes on behind a colon or behind a condition.
    Sure,
    /// A list of things may go on: "copy, paste and print".
    Perhaps,
}

/// The clauses that command.
pub fn commands(text: &Text<'_>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    for sentence in text
        .sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
    {
        for (at, start) in starts(text, sentence) {
            if text.is(at, Meaning::Command)
                && (start == Start::Sure || takes_an_object(text, at, sentence))
            {
                let end = clause_end(text, at, sentence.words.end);
                let is_statement = (at + 1..end).any(|word| text.is(word, Meaning::Auxiliary));
                if !is_statement {
                    found.push(at..end);
                }
            }
        }
    }
    found
}

// "and type the name" commands, "and type of file" does not.
fn takes_an_object(text: &Text<'_>, at: usize, sentence: &Sentence) -> bool {
    let next = at + 1;
    next < sentence.words.end
        && (!text.is_capitalised(at) || text.words[at].gap == Gap::Break)
        && matches!(text.words[next].gap, Gap::Space)
        && (text.words[next].held
            || text.is(next, Meaning::Determiner)
            || text.names_something(next..next + 1))
}

// The words at which a clause may begin, past "please" and the like.
fn starts(text: &Text<'_>, sentence: &Sentence) -> Vec<(usize, Start)> {
    let words = sentence.words.clone();
    let conditional =
        text.is(words.start, Meaning::Subordinator) || text.is(words.start, Meaning::Condition);
    let mut found: Vec<(usize, Start)> = Vec::new();
    for at in words.clone() {
        let follows = at > words.start && text.is(at - 1, Meaning::Coordinator);
        let begins = match text.words[at].gap {
            _ if at == words.start => Some(Start::Sure),
            Gap::Sentence => Some(Start::Sure),
            Gap::Break => Some(if follows_a_colon(text, at) {
                Start::Sure
            } else {
                Start::Perhaps
            }),
            Gap::Comma => Some(if conditional {
                Start::Sure
            } else {
                Start::Perhaps
            }),
            Gap::Space if follows => Some(Start::Perhaps),
            Gap::Space | Gap::Joined => None,
        };
        if let Some(start) = begins {
            let past = skip_fillers(text, at, words.end);
            if found.last().is_none_or(|(known, _)| *known != past) {
                found.push((past, start));
            }
        }
    }
    found
}

fn follows_a_colon(text: &Text<'_>, at: usize) -> bool {
    text.plain[text.words[at - 1].range.end..text.words[at].range.start].contains([':', '：'])
}

fn skip_fillers(text: &Text<'_>, mut at: usize, end: usize) -> usize {
    while at + 1 < end && !text.is(at, Meaning::Command) && text.is(at, Meaning::Filler) {
        at += text.at(at, Meaning::Filler).unwrap_or(1);
    }
    at.min(end - 1)
}

/// Where the clause that begins at `at` ends: at a mark, or where a clause begins inside it.
pub fn clause_end(text: &Text<'_>, at: usize, end: usize) -> usize {
    let stops = |word: usize| {
        matches!(
            text.words[word].gap,
            Gap::Comma | Gap::Break | Gap::Sentence
        ) || text.is(word, Meaning::Subordinator)
            || text.is(word, Meaning::Coordinator)
    };
    (at + 1..end).find(|word| stops(*word)).unwrap_or(end)
}

/// How strictly a text forbids.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// "never"
    Absolute,
    /// "do not"
    Plain,
}

/// The first words of each sentence that forbid, and how strictly. A question and "don't forget" forbid nothing.
pub fn prohibitions(text: &Text<'_>) -> Vec<(Range<usize>, Strength)> {
    text.sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
        .filter_map(|sentence| prohibition(text, sentence))
        .collect()
}

fn prohibition(text: &Text<'_>, sentence: &Sentence) -> Option<(Range<usize>, Strength)> {
    for (at, start) in starts(text, sentence) {
        if text.is(at, Meaning::Reassurance) {
            continue;
        }
        let opening = [
            (Meaning::Prohibition, Strength::Absolute),
            (Meaning::Refusal, Strength::Plain),
        ]
        .into_iter();
        for (meaning, strength) in opening {
            let Some(length) = text.at(at, meaning).filter(|_| text.is(at, meaning)) else {
                continue;
            };
            let next = at + length;
            let goes_on = next < sentence.words.end && text.words[next].gap == Gap::Space;
            // "They save the file and never close it" tells, "Save the file and never close it" forbids.
            let commands = || !text.commands_in(sentence.words.start..at).is_empty();
            if goes_on
                && !is_adjective(text, next)
                && (start == Start::Sure || text.is(next, Meaning::Command) && commands())
            {
                return Some((at..next, strength));
            }
        }
        if let Some(found) = inside(text, at, sentence.words.end) {
            return Some(found);
        }
    }
    None
}

// "Never used accounts expire" forbids nothing.
fn is_adjective(text: &Text<'_>, at: usize) -> bool {
    !text.is(at, Meaning::Command) && text.lexicon.participles.fit(text.folded(at))
}

// "Zet dit vakje nooit aan", "Sluit het venster niet": the negation stands behind the verb.
fn inside(text: &Text<'_>, at: usize, end: usize) -> Option<(Range<usize>, Strength)> {
    let command = text.commands_in(at..at + 1).first()?;
    let meanings = [
        (Meaning::ProhibitionInside, Strength::Absolute),
        (Meaning::RefusalInside, Strength::Plain),
    ];
    for word in command.start + 1..command.end.min(end) {
        if text.is(word, Meaning::Reassurance) {
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
