//! Clauses: where one begins, and which of them command. Takes a text's words, returns ranges of them.

use std::ops::Range;

use super::lexicon::WordMeaning;
use super::words::{Prose, Sentence, WordGap};

/// How sure it is that a clause begins at a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Start {
    /// A sentence begins, or continues after a colon or after a condition.
    Sure,
    /// A list of things can continue: "copy, paste and print".
    Perhaps,
}

/// The clauses that command.
pub fn commands(text: &Prose<'_>) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in text
        .sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
    {
        for (at, start) in starts(text, sentence) {
            // "Cliquez ici, mais ne fermez pas la page": after one command, a verb with "never" or "not" is another.
            let goes_on = || {
                let is_second = found
                    .last()
                    .is_some_and(|last| last.start >= sentence.words.start);
                is_second && negates(text, at, sentence.words.end)
            };
            if text.is(at, WordMeaning::Command)
                && (start == Start::Sure
                    || takes_an_object(text, at, sentence)
                    || goes_on()
                    || is_fronted(text, sentence, at) && negates(text, at, sentence.words.end))
            {
                let end = clause_end(text, at, sentence.words.end);
                if !is_statement(text, at, end) {
                    found.push(at..end);
                }
            }
        }
    }
    found
}

// "Sluit de klep is dicht" states something. "Ga nooit op de ladder staan" ends with an infinitive, and commands.
fn is_statement(text: &Prose<'_>, at: usize, end: usize) -> bool {
    let is_auxiliary = |word: usize| text.is(word, WordMeaning::Auxiliary);
    let closes = |word: usize| {
        word + 1 == end && text.lexicon.infinitives.fit(text.folded(word)) && negates(text, at, end)
    };
    (at + 1..end).any(|word| is_auxiliary(word) && !closes(word))
}

// How many words after a verb its negation is at most: "ne les y mettez pas".
const NEGATION_REACH: usize = 5;

// "sluit het venster niet": a negation belongs to the verb.
fn negates(text: &Prose<'_>, at: usize, end: usize) -> bool {
    let end = clause_end(text, at, end.min(at + NEGATION_REACH));
    (at + 1..end).any(|word| !text.is_name(word) && is_negation(text, word))
}

fn is_negation(text: &Prose<'_>, at: usize) -> bool {
    text.is(at, WordMeaning::ProhibitionInside) || text.is(at, WordMeaning::RefusalInside)
}

// How many words before an order are at most read: a text of a million words must not take hours.
const FRONT_REACH: usize = 40;

/// Whether an order can begin here, after a comma and words that don't begin a statement: "During the start, never open it".
pub fn is_fronted(text: &Prose<'_>, sentence: &Sentence, at: usize) -> bool {
    let first = sentence.words.start;
    at > first
        && at - first <= FRONT_REACH
        && text.words[at].gap == WordGap::Comma
        && !text.words[first].held
        && !text.is(first, WordMeaning::Subject)
        && !(first..at).any(|word| text.is(word, WordMeaning::Auxiliary))
}

// "and type the name" commands, "and type of file" does not.
fn takes_an_object(text: &Prose<'_>, at: usize, sentence: &Sentence) -> bool {
    let next = at + 1;
    next < sentence.words.end
        && (!text.is_capitalised(at) || text.words[at].gap == WordGap::Break)
        && matches!(text.words[next].gap, WordGap::Space)
        && (text.words[next].held
            || text.is(next, WordMeaning::Determiner)
            || text.names_something(next..next + 1))
}

/// The words at which a clause may begin, past "please" and the like.
pub fn starts(text: &Prose<'_>, sentence: &Sentence) -> Vec<(usize, Start)> {
    let words = sentence.words.clone();
    let conditional = text.is(words.start, WordMeaning::Subordinator)
        || text.is(words.start, WordMeaning::Condition);
    // "If it is hot then never touch it"
    let follows_then = |at: usize| conditional && text.is(at - 1, WordMeaning::Consequent);
    let mut found: Vec<(usize, Start)> = Vec::new();
    for at in words.clone() {
        let follows = at > words.start && text.is(at - 1, WordMeaning::Coordinator);
        let begins = match text.words[at].gap {
            _ if at == words.start => Some(Start::Sure),
            WordGap::Sentence => Some(Start::Sure),
            WordGap::Break => Some(if follows_a_colon(text, at) {
                Start::Sure
            } else {
                Start::Perhaps
            }),
            WordGap::Comma => Some(if conditional {
                Start::Sure
            } else {
                Start::Perhaps
            }),
            WordGap::Space if follows_then(at) => Some(Start::Sure),
            WordGap::Space if follows => Some(Start::Perhaps),
            WordGap::Space | WordGap::Joined => None,
        };
        if let Some(start) = begins {
            let reason = text
                .at(at, WordMeaning::Consequent)
                .filter(|length| at > words.start && at + length < words.end);
            let past = skip_fillers(text, at + reason.unwrap_or(0), words.end);
            // "It is hot, so never touch it": after a reason comes an order.
            let start = reason.map_or(start, |_| Start::Sure);
            if found.last().is_none_or(|(known, _)| *known != past) {
                found.push((past, start));
            }
        }
    }
    found
}

/// Whether a word comes after a colon.
pub fn follows_a_colon(text: &Prose<'_>, at: usize) -> bool {
    text.plain[text.words[at - 1].range.end..text.words[at].range.start].contains([':', '：'])
}

fn skip_fillers(text: &Prose<'_>, mut at: usize, end: usize) -> usize {
    while at + 1 < end && !text.is(at, WordMeaning::Command) && text.is(at, WordMeaning::Filler) {
        at += text.at(at, WordMeaning::Filler).unwrap_or(1);
    }
    at.min(end - 1)
}

/// Where the clause that begins at `at` ends: at a mark, or where a clause begins inside it.
pub fn clause_end(text: &Prose<'_>, at: usize, end: usize) -> usize {
    let stops = |word: usize| {
        matches!(
            text.words[word].gap,
            WordGap::Comma | WordGap::Break | WordGap::Sentence
        ) || text.is(word, WordMeaning::Subordinator) && !is_its_object(text, at, word)
            || text.is(word, WordMeaning::Coordinator)
    };
    (at + 1..end).find(|word| stops(*word)).unwrap_or(end)
}

// "Raak die nooit aan": after a verb and before its negation, "die" opens no clause.
fn is_its_object(text: &Prose<'_>, verb: usize, at: usize) -> bool {
    at == verb + 1
        && at + 1 < text.words.len()
        && text.is(verb, WordMeaning::Command)
        && text.is(at, WordMeaning::Pronoun)
        && text.words[at + 1].gap == WordGap::Space
        && is_negation(text, at + 1)
}

/// Where the clause begins that a word is in, if that is among the last `reach` words: a text of a million words must not take hours.
pub fn clause_start(text: &Prose<'_>, at: usize, reach: usize) -> Option<usize> {
    let begins = |word: usize| {
        word == 0
            || text.words[word].gap != WordGap::Space && text.words[word].gap != WordGap::Joined
            || text.is(word, WordMeaning::Subordinator)
            || text.is(word, WordMeaning::Coordinator)
    };
    (at.saturating_sub(reach)..=at)
        .rev()
        .find(|word| begins(*word))
}

/// The commands that begin within some words.
pub fn within(commands: &[Range<usize>], words: Range<usize>) -> &[Range<usize>] {
    let first = commands.partition_point(|command| command.start < words.start);
    let end = commands.partition_point(|command| command.start < words.end);
    &commands[first..end.max(first)]
}
