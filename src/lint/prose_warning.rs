//! SK117, a warning in plain prose: a text that is not a warning and holds a sentence with the words of one, such as "Let op:" or
//! "Zet nooit". It would be printed like any other sentence.

use std::ops::Range;

use stappenkaart_say::say;

use super::forbids::Strength;
use super::lexicon::WordMeaning;
use super::proposed_warning::{proposed, usual};
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{MarkKind, Sentence, WordGap};
use crate::characters::{is_sentence_end, is_warning_sign};
use crate::codes;
use crate::diag::Diagnostic;

// How many warnings in one text are answered with their own words: to type them all would take the square of its length.
const TYPED: usize = 20;

/// Looks at every text that is not a warning's own.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if text.role.is_warning() {
        return Vec::new();
    }
    let signals = signals(text);
    if !signals.is_empty() {
        return signals
            .into_iter()
            .enumerate()
            .map(|(at, stretch)| announced(context, text, at, stretch))
            .collect();
    }
    if !text.role.is_prose() && !matches!(text.role, LintRole::StepTitle) {
        return Vec::new();
    }
    let never = text
        .prohibitions()
        .into_iter()
        .filter(|(_, strength)| *strength == Strength::Absolute);
    never
        .enumerate()
        .map(|(at, (words, _))| forbidding(context, text, at, words))
        .collect()
}

/// The words that announce a warning, such as "Let op:".
pub(super) fn signals(text: &LintText<'_>) -> Vec<Range<usize>> {
    text.sentences
        .iter()
        .filter_map(|sentence| signal(text, sentence).or_else(|| in_brackets(text, sentence)))
        .map(|words| text.range(words))
        .chain(signs(text))
        .collect()
}

// What to type, for the warning in a text that so many others come before.
fn block(at: usize, typed: impl FnOnce() -> String) -> String {
    match at < TYPED {
        true => typed(),
        false => usual(),
    }
}

fn announced(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    at: usize,
    stretch: Range<usize>,
) -> Diagnostic {
    let signal = &text.plain[stretch.clone()];
    let message = say!("\"{signal}\" starts a warning in ordinary text");
    let typed = || proposed(context, text, stretch.end, Some(signal));
    let block = block(at, typed);
    Diagnostic::error(codes::SK117, context.stretch(text, stretch), message).help(say!(
        "{block}\nor, if nothing can go wrong, make it a `> [!NOTE]` without these words"
    ))
}

fn forbidding(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    at: usize,
    words: Range<usize>,
) -> Diagnostic {
    let said = text.said(words.clone()).to_owned();
    let place = match text.role {
        LintRole::Note => say!("a note, which does not give instructions"),
        _ => say!("plain prose"),
    };
    let typed = || {
        let around = text.sentences.iter().map(|sentence| &sentence.words);
        let sentence = around.filter(|sentence| sentence.contains(&words.start));
        let from = sentence.map(|sentence| text.range(sentence.clone()).start);
        proposed(context, text, from.last().unwrap_or_default(), None)
    };
    let block = block(at, typed);
    Diagnostic::error(
        codes::SK117,
        context.place(text, words),
        say!("\"{said}\" forbids something in {place}"),
    )
    .help(block)
}

// "Let op:", "Let op!", "**Let op** –", "LET OP Zet nooit ...": the words, then a mark, a command or a prohibition.
fn signal(text: &LintText<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    let start = sentence.words.start;
    // A marker that is not a block is SK104.
    if text.plain[..text.words.get(start)?.range.start]
        .trim_end()
        .ends_with("[!")
    {
        return None;
    }
    let length = text.at(start, WordMeaning::Signal)?;
    let next = start + length;
    let words = start..next;
    if next >= sentence.words.end
        || follows_a_mark(text, next)
        || is_marked(text, &words) && starts_a_sentence(text, next)
        || is_number(text.said(next..next + 1))
            && next + 1 < sentence.words.end
            && follows_a_mark(text, next + 1)
        || is_shouted(text.said(words.clone()))
    {
        return Some(words);
    }
    let opens = [
        WordMeaning::Command,
        WordMeaning::Prohibition,
        WordMeaning::Refusal,
    ];
    opens
        .iter()
        .any(|meaning| text.is(next, *meaning))
        .then_some(words)
}

fn follows_a_mark(text: &LintText<'_>, next: usize) -> bool {
    match text.words[next].gap {
        WordGap::Comma | WordGap::Break | WordGap::Sentence => true,
        WordGap::Space | WordGap::Joined => {
            let before = &text.plain[text.words[next - 1].range.end..text.words[next].range.start];
            before.contains([':', '!', '.', '-', '–', '—', '：', '！'])
        }
    }
}

// "Press Save (warning: the plate is hot)." and "Press Save – caution, the plate is hot."
fn in_brackets(text: &LintText<'_>, sentence: &Sentence) -> Option<Range<usize>> {
    sentence.words.clone().skip(1).find_map(|at| {
        let gap = &text.plain[text.words[at - 1].range.end..text.words[at].range.start];
        let next = at
            + text
                .at(at, WordMeaning::Signal)
                .filter(|_| gap.contains(['(', '（', '–', '—']) || gap.contains(" - "))?;
        (next < sentence.words.end && follows_a_mark(text, next)).then_some(at..next)
    })
}

// `⚠ The plate is hot.`, where a text, a line or a sentence begins: within a sentence it is what a screen shows.
fn signs(text: &LintText<'_>) -> Vec<Range<usize>> {
    if matches!(text.role, LintRole::Alt(..) | LintRole::CalloutLabel) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (at, c) in text.plain.char_indices() {
        let is_slashed = text.plain[at..].starts_with("/!\\");
        if !is_slashed && !is_warning_sign(c) {
            continue;
        }
        let before = text.plain[..at].trim_end_matches([' ', '\u{fe0f}']);
        let before = before.trim_end_matches(is_warning_sign);
        if before.is_empty() || before.ends_with(|c: char| c == '\n' || is_sentence_end(c)) {
            let length = if is_slashed { 3 } else { c.len_utf8() };
            found.push(at..at + length);
        }
    }
    // Three in a row are one warning.
    found.dedup_by(|next, first| {
        text.plain[first.end..next.start]
            .trim_matches('\u{fe0f}')
            .trim()
            .is_empty()
    });
    found
}

// A bold or emphasised "Warning" at the start of a sentence, before another sentence. "**Warning** opens a list" is about a label.
pub(super) fn is_marked(text: &LintText<'_>, words: &Range<usize>) -> bool {
    let range = text.range(words.clone());
    text.marks.iter().any(|mark| {
        matches!(mark.kind, MarkKind::Label | MarkKind::Emphasis)
            && text.plain[mark.range.clone()]
                .trim_matches(|c: char| !c.is_alphanumeric())
                .len()
                == range.len()
            && mark.range.start <= range.start
            && range.end <= mark.range.end
    })
}

pub(super) fn starts_a_sentence(text: &LintText<'_>, at: usize) -> bool {
    let first = text.said(at..at + 1).chars().next();
    first.is_some_and(char::is_uppercase)
}

fn is_number(word: &str) -> bool {
    word.chars().all(|c| c.is_ascii_digit())
}

fn is_shouted(words: &str) -> bool {
    words.chars().filter(|c| c.is_uppercase()).count() > 1 && !words.chars().any(char::is_lowercase)
}
