//! Prohibitions: what a sentence forbids, with "never" and "not" or with a verb such as "avoid", where it begins or in its middle.
//! Takes a text's words and commands, returns ranges of words, with how strictly they forbid.

use std::ops::Range;

use super::clause::{Start, clause_end, clause_start, is_fronted, starts, within};
use super::lexicon::WordMeaning;
use super::signs;
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

/// Words such as "never" in sentences that are not known to forbid something, nor to promise it. In an action they hardly state a fact.
pub fn unclear(text: &Prose<'_>, commands: &[Range<usize>]) -> Vec<Range<usize>> {
    text.sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
        .filter_map(|sentence| {
            let words = sentence.words.clone();
            let found = words.into_iter().find_map(|at| absolute(text, at))?;
            prohibition(text, commands, sentence)
                .is_none()
                .then_some(found)
        })
        .collect()
}

// "Kies Opslaan en nooit Wissen"; not "accounts that never expire", "never used accounts", "don't forget".
fn absolute(text: &Prose<'_>, at: usize) -> Option<Range<usize>> {
    let meanings = [WordMeaning::ProhibitionInside, WordMeaning::Prohibition];
    let length = meanings
        .iter()
        .find_map(|meaning| text.at_prose(at, *meaning))?;
    let is_fact = text.is_name(at)
        || is_reassuring(text, at)
        || text
            .words
            .get(at + length)
            .is_some_and(|_| is_adjective(text, at + length))
        || is_in_a_clause_inside(text, at);
    (!is_fact).then_some(at..at + length)
}

// "that never expire". "Während des Betriebs nie öffnen" has a preposition of the same form, and no verb but at its end.
fn is_in_a_clause_inside(text: &Prose<'_>, at: usize) -> bool {
    let Some(start) = clause_start(text, at, REACH).filter(|start| *start < at) else {
        return false;
    };
    // "die Konten, die nie ablaufen"
    if text.is(start, WordMeaning::Pronoun)
        && (text.words[start].gap == WordGap::Comma || text.is(start, WordMeaning::Subordinator))
    {
        return true;
    }
    let end = clause_end(text, at, text.words.len());
    let is_preposition = signs::is_infinitive(text, end - 1)
        && !(start + 1..end).any(|word| signs::makes_a_statement(text, word));
    text.is(start, WordMeaning::Subordinator) && !is_preposition
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
        let clause = ClauseStart {
            text,
            commands,
            sentence,
            at,
            start,
        };
        let found = clause
            .opening(WordMeaning::Prohibition, Strength::Absolute)
            .or_else(|| clause.opening(WordMeaning::Refusal, Strength::Plain))
            .or_else(|| inside(text, commands, at, sentence.words.end));
        if found.is_some() {
            return found;
        }
    }
    buried(text, sentence).or_else(|| unmarked(text, sentence))
}

// What forbids without the words of an order.
fn unmarked(text: &Prose<'_>, sentence: &Sentence) -> Option<Prohibition> {
    if let Some(sign) = signs::on_a_sign(text, sentence) {
        let strength = match text.is(sign.start, WordMeaning::ProhibitionInside) {
            true => Strength::Absolute,
            false => Strength::Plain,
        };
        return Some((sign, strength));
    }
    // "So löschen Sie nie etwas" can be a fact.
    signs::inverted(text, sentence)
        .or_else(|| signs::by_its_form(text, sentence))
        .map(|words| (words, Strength::Plain))
}

/// A word at which a clause may begin.
struct ClauseStart<'a, 't> {
    text: &'a Prose<'t>,
    commands: &'a [Range<usize>],
    sentence: &'a Sentence,
    at: usize,
    start: Start,
}

impl ClauseStart<'_, '_> {
    // Words that forbid where the clause begins, such as "never" and "avoid".
    fn opening(&self, meaning: WordMeaning, strength: Strength) -> Option<Prohibition> {
        let text = self.text;
        let length = text.at_prose(self.at, meaning)?;
        let next = self.at + length;
        let is_avoidance = text.is(self.at, WordMeaning::Command);
        // "Never, ever press it", "Vermeiden Sie, das Ventil zu öffnen".
        let goes_on = next < self.sentence.words.end
            && (text.words[next].gap == WordGap::Space
                || text.words[next].gap == WordGap::Comma
                    && self.at == self.sentence.words.start
                    && (is_avoidance || text.is(next, WordMeaning::Filler)));
        // "No la toque": the words that forbid can be the whole sentence.
        let is_all = next == self.sentence.words.end && length > 1 && !is_avoidance;
        let is_meant = (goes_on || is_all)
            && if is_avoidance {
                self.start == Start::Sure || self.continues_an_order()
            } else {
                !(length == 1 && is_adjective(text, next))
                    && (self.start == Start::Sure
                        || self.is_an_order(next, strength)
                        // "Pulse Guardar, pero no cierre la ventana": the words that forbid have their verb.
                        || length > 1 && self.has_command())
            };
        is_meant.then_some((self.at..next, strength))
    }

    fn has_command(&self) -> bool {
        !within(self.commands, self.sentence.words.start..self.at).is_empty()
    }

    // "They save the file and never close it" is a statement, "Save the file and never close it" forbids.
    fn is_an_order(&self, next: usize, strength: Strength) -> bool {
        let text = self.text;
        let is_command = text.is(next, WordMeaning::Command);
        is_after_a_dash(text, self.at)
            // "Druk op Opslaan (nooit op Wissen)."
            && (is_command || strength == Strength::Absolute && self.has_command())
            || is_command && (self.has_command() || is_fronted(text, self.sentence, self.at))
    }

    // "Save the file and avoid closing it"; not "Use the list to find and avoid errors".
    fn continues_an_order(&self) -> bool {
        let text = self.text;
        let leads_elsewhere = |word: usize| {
            text.is(word, WordMeaning::Purpose) || text.is(word, WordMeaning::Subordinator)
        };
        is_after_a_dash(text, self.at)
            || is_fronted(text, self.sentence, self.at)
            || within(self.commands, self.sentence.words.start..self.at)
                .last()
                .is_some_and(|command| !(command.start..self.at).any(leads_elsewhere))
    }
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

// "Raak het nooit aan": what is before the negation is a pronoun, and no participle comes after it.
fn is_object(text: &Prose<'_>, negation: usize) -> bool {
    let is_participle = |word: &str| {
        let shorter = word.char_indices().rev().take(2).map(|(at, _)| at);
        std::iter::once(word.len())
            .chain(shorter)
            .any(|end| text.lexicon.participles.fit(&word[..end]))
    };
    text.is(negation - 1, WordMeaning::Pronoun)
        && text
            .words
            .get(negation + 1)
            .is_none_or(|_| !is_participle(text.folded(negation + 1)))
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
        if text.is(word - 1, WordMeaning::Article) && !is_object(text, word) {
            continue;
        }
        // "Choisissez Aucune": the name of a choice.
        if text.is_name(word) && text.is(at, WordMeaning::Choosing) {
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
    let after = at + 1..clause_end(text, at, end.min(at + REACH));
    let before = clause_start(text, at, REACH).unwrap_or(at.saturating_sub(REACH))..at;
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

// "or not" starts before its negation, "vergeet nooit" too.
fn is_reassuring(text: &Prose<'_>, at: usize) -> bool {
    let before = at.checked_sub(1);
    text.is(at, WordMeaning::Reassurance)
        || before.and_then(|before| text.at(before, WordMeaning::Reassurance)) > Some(1)
}

// The negation that begins at a word: where, of how many words, and how strictly it forbids. Beside a verb, any negation does so.
fn negation(text: &Prose<'_>, at: usize, is_beside: bool) -> Option<(usize, usize, Strength)> {
    use WordMeaning::{Command, Negation, Prohibition, ProhibitionInside, Refusal, RefusalInside};
    // "You must prepare it to avoid errors".
    let is_purpose = |before: usize| {
        text.is(before, WordMeaning::Purpose) || text.is(before, WordMeaning::Subordinator)
    };
    if text.is(at, Command) && at.checked_sub(1).is_some_and(is_purpose) {
        return None;
    }
    if is_reassuring(text, at) {
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
