//! SK623, a condition after its action: the reader has clicked before reading "if" (ASD-STE100, rule 5.4).

use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{Sentence, WordGap};
use crate::codes;
use crate::diag::Diagnostic;

/// "If necessary" and the like may be anywhere.
const FEWEST: usize = 2;

/// Looks at each command of an action.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if !matches!(text.role, LintRole::Action(_) | LintRole::Option) {
        return Vec::new();
    }
    let mut sentences = text
        .sentences
        .iter()
        .filter(|sentence| !sentence.is_question);
    let Some((words, command)) = sentences.find_map(|sentence| late(text, sentence)) else {
        return Vec::new();
    };
    let message = say!(
        "the condition \"{}\" comes after the action",
        text.said(words.clone())
    );
    let action = text.said(command..command + 1).to_lowercase();
    let help = say!(
        "put it first, with a comma after it, and then \"{action} ...\"; or make it `{{when=...}}`"
    );
    vec![Diagnostic::advice(codes::SK623, context.place(text, words), message).help(help)]
}

// The condition after the command that a sentence begins with, and that command.
fn late(text: &LintText<'_>, sentence: &Sentence) -> Option<(Range<usize>, usize)> {
    let (start, end) = (sentence.words.start, sentence.words.end);
    let command = text.commands_in(start..start + 1).first()?;
    // "Check if the box is ticked" asks, "Choose when to send" chooses: that is not a condition.
    if text.is(command.start, WordMeaning::Asking) {
        return None;
    }
    let at = (command.start + 2..end).find(|at| text.is(*at, WordMeaning::Condition))?;
    let stop =
        (at + 1..end).find(|word| matches!(text.words[*word].gap, WordGap::Comma | WordGap::Break));
    let words = at..stop.unwrap_or(end);
    let limits = words.len() > FEWEST
        && !text.is(at - 1, WordMeaning::Concession)
        && !text.is(at - 1, WordMeaning::Asking);
    let is_beside = matches!(text.words[at].gap, WordGap::Space | WordGap::Comma);
    (limits && is_beside).then_some((words, command.start))
}
