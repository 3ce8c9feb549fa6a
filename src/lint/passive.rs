//! SK622, a passive: it hides who does something, and in an instruction that is the reader (ASD-STE100, rule 3.6).

use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{Sentence, WordGap};
use crate::codes;
use crate::diag::Diagnostic;

/// How many words a clause reaches.
const REACH: usize = 30;

/// Looks at every running text.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if !text.role.is_prose() && !text.role.is_warning() {
        return Vec::new();
    }
    text.sentences
        .iter()
        .filter_map(|sentence| passive(text, sentence))
        .map(|words| problem(context, text, words))
        .collect()
}

fn problem(context: &LintContext<'_>, text: &LintText<'_>, words: Range<usize>) -> Diagnostic {
    let message = say!("\"{}\" is a passive", text.said(words.clone()));
    Diagnostic::advice(codes::SK622, context.place(text, words), message).help(say!(
        "say what the reader does, or who does it: `Click **Save**`, `We send you an e-mail`"
    ))
}

// A helping verb and a participle in one clause: "wordt opgeslagen", "must be saved", "is saved by".
fn passive(text: &LintText<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    sentence.words.clone().find_map(|at| {
        let (start, end) = clause(text, sentence, at);
        if text.is(at, WordMeaning::Passive) {
            return participle(text, at, start, end);
        }
        if text.is(at, WordMeaning::PassiveWithAgent) {
            let words = participle(text, at, start, end)?;
            let agent =
                (words.end..end.min(words.end + 4)).find(|at| text.is(*at, WordMeaning::Agent))?;
            // "disabled by default" does not say who does it.
            if !text.is(agent + 1, WordMeaning::Determiner) {
                return None;
            }
            return Some(words.start..agent + 1);
        }
        None
    })
}

fn clause(text: &LintText<'_>, sentence: &Sentence, at: usize) -> (usize, usize) {
    let breaks = |word: &usize| matches!(text.words[*word].gap, WordGap::Comma | WordGap::Break);
    let first = sentence.words.start.max(at.saturating_sub(REACH));
    let last = sentence.words.end.min(at + REACH);
    let start = (first..=at).rev().find(breaks).unwrap_or(first);
    let end = (at + 1..last).find(breaks).unwrap_or(last);
    (start, end)
}

// The participle comes after the helping verb, close by or at the end of the clause, or right before it.
fn participle(text: &LintText<'_>, at: usize, start: usize, end: usize) -> Option<Range<usize>> {
    let fits = |word: usize| {
        let folded = text.folded(word);
        !text.words[word].held
            && !text.is_capitalised(word)
            && text.lexicon.participles.fit(folded)
            && !text.lexicon.no_participles.fit(folded)
    };
    let behind = (at + 1..end.min(at + 3))
        .chain(end.saturating_sub(1).max(at + 1)..end)
        .find(|word| fits(*word));
    if let Some(word) = behind {
        return Some(at..word + 1);
    }
    (at > start && fits(at - 1)).then(|| at - 1..at + 1)
}
