//! SK117, a warning in plain prose: a text that is not a warning and holds a sentence with the words of one, such as "Let op:" or
//! "Zet nooit". It would be printed like any other sentence.

use std::ops::Range;

use super::forbids::Strength;
use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{Sentence, WordGap};
use crate::codes;
use crate::diag::Diagnostic;

const HELP: &str = "make it a warning block, which can't be lost:\n> [!NOTICE]\n> What never to do.\n> What happens otherwise.\n> {#an-id guards=the-id-of-the-action}";

/// Looks at every text that is not a warning's own.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if text.role.is_warning() {
        return Vec::new();
    }
    let signals: Vec<Range<usize>> = text
        .sentences
        .iter()
        .filter_map(|sentence| signal(text, sentence))
        .collect();
    if !signals.is_empty() {
        return signals
            .into_iter()
            .map(|words| announced(context, text, words))
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
        .map(|(words, _)| forbidding(context, text, words))
        .collect()
}

fn announced(context: &LintContext<'_>, text: &LintText<'_>, words: Range<usize>) -> Diagnostic {
    let message = format!(
        "\"{}\" starts a warning in ordinary text",
        text.said(words.clone())
    );
    Diagnostic::error(codes::SK117, context.place(text, words), message).help(format!(
        "{HELP}\nor, if nothing can go wrong, make it a `> [!NOTE]` without these words"
    ))
}

fn forbidding(context: &LintContext<'_>, text: &LintText<'_>, words: Range<usize>) -> Diagnostic {
    let said = text.said(words.clone()).to_owned();
    let (place, note) = match text.role {
        LintRole::Note => ("a note", "; a note does not give instructions"),
        _ => ("plain prose", ""),
    };
    Diagnostic::error(
        codes::SK117,
        context.place(text, words),
        format!("\"{said}\" forbids something in {place}"),
    )
    .help(format!("{HELP}{note}"))
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

fn is_shouted(words: &str) -> bool {
    words.chars().filter(|c| c.is_uppercase()).count() > 1 && !words.chars().any(char::is_lowercase)
}
