//! Prohibitions without a command: as on a sign, "Niet openen", and by the form of one word, "触らないでください". Takes a text's words,
//! returns ranges of them.

use std::ops::Range;

use super::clause::{clause_end, clause_start, follows_a_colon};
use super::lexicon::WordMeaning;
use super::words::{Prose, Sentence, WordGap};

// How many words are before a negation on a sign, or between a verb and its "never", at most.
const LONGEST: usize = 12;

/// A negation with an infinitive, and nothing that makes a statement of them: "Fenster nicht schließen".
pub fn on_a_sign(text: &Prose<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let words = sentence.words.clone();
    words.clone().find_map(|at| {
        let length = text.at_prose(at, WordMeaning::Sign)?;
        let verb = at + length;
        let start = clause_start(text, at, LONGEST)?;
        let is_first = start == words.start || follows_a_colon(text, start);
        let is_last =
            verb < words.end && clause_end(text, verb, words.end.min(verb + 2)) == verb + 1;
        let is_sign = is_first
            && is_last
            && !text.is_name(at)
            && is_infinitive(text, verb)
            && !(start..verb).any(|word| makes_a_statement(text, word));
        is_sign.then_some(at..verb + 1)
    })
}

/// Whether a word is a verb that a sign ends with: "öffnen".
pub fn is_infinitive(text: &Prose<'_>, at: usize) -> bool {
    let word = text.folded(at);
    !text.words[at].held
        && text.words[at].gap == WordGap::Space
        && !text.is_capitalised(at)
        && text.lexicon.infinitives.fit(word)
        && !text.lexicon.participles.fit(word)
}

/// Whether a word makes a statement of its clause, or an order to one reader.
pub fn makes_a_statement(text: &Prose<'_>, at: usize) -> bool {
    [
        WordMeaning::Auxiliary,
        WordMeaning::Obligation,
        WordMeaning::Person,
        WordMeaning::Subordinator,
        WordMeaning::Command,
        WordMeaning::Passive,
        WordMeaning::Reassurance,
    ]
    .iter()
    .any(|meaning| text.is(at, *meaning))
}

/// A verb and the reader after it, with a "never": "Bij storing open je de klep nooit".
pub fn inverted(text: &Prose<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let end = sentence.words.end;
    sentence.words.clone().skip(1).find_map(|at| {
        let length = text.at_prose(at, WordMeaning::Command)?;
        let has_reader = text.is(at + length - 1, WordMeaning::Person)
            || at + length < end && text.is(at + length, WordMeaning::Person);
        let clause = at + 1..clause_end(text, at, end.min(at + LONGEST));
        let never = clause
            .clone()
            .find(|word| text.is(*word, WordMeaning::ProhibitionInside) && !text.is_name(*word))?;
        let promises = clause
            .clone()
            .any(|word| text.is(word, WordMeaning::Reassurance));
        (has_reader && !promises).then_some(at..never + 1)
    })
}

/// A word that forbids by its form, or a whole clause in a language without spaces.
pub fn by_its_form(text: &Prose<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let forbids = |at: &usize| {
        let word = text.folded(*at);
        !text.words[*at].held
            && !text.is(*at, WordMeaning::Reassurance)
            && text.lexicon.forbidding_forms.fit(word)
            && !text.lexicon.no_forbidding_forms.fit(word)
    };
    let at = sentence.words.clone().find(forbids)?;
    Some(at..at + 1)
}
