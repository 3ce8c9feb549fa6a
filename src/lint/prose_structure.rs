//! SK613, structure in plain prose: a text that starts as a note or a step of another tool, such as "Tip:" or "Step 2:". It would be
//! printed like any other sentence.

use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::prose_warning::{is_marked, starts_a_sentence};
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{MarkKind, WordGap};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at the sentences of prose, and at the titles of steps.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let is_running = matches!(
        text.role,
        LintRole::Goal | LintRole::Context | LintRole::Action(_) | LintRole::Outcome
    );
    let is_step = is_running || matches!(text.role, LintRole::Note | LintRole::StepTitle);
    let starts = text.sentences.iter().map(|sentence| sentence.words.start);
    starts
        .filter_map(|at| {
            let step = step(text, at).filter(|_| is_step);
            let step = step.map(|stretch| numbered(context, text, stretch));
            step.or_else(|| {
                let words = note(text, at).filter(|_| is_running)?;
                Some(noted(context, text, words))
            })
        })
        .collect()
}

fn noted(context: &LintContext<'_>, text: &LintText<'_>, words: Range<usize>) -> Diagnostic {
    let message = say!(
        "\"{}\" starts a note in ordinary text",
        text.said(words.clone())
    );
    Diagnostic::warning(codes::SK613, context.place(text, words), message)
        .help(say!("make it a note, without this word:\n> [!NOTE]\n> The text of the note.\nA tip is `> [!TIP]`, and what matters for all is `> [!IMPORTANT]`"))
}

fn numbered(context: &LintContext<'_>, text: &LintText<'_>, stretch: Range<usize>) -> Diagnostic {
    let said = &text.plain[stretch.clone()];
    let (message, help) = match text.role {
        LintRole::StepTitle => (
            say!("the title of a step starts with \"{said}\""),
            say!("remove it: the tool numbers the steps itself"),
        ),
        _ => (
            say!("\"{said}\" starts a step in ordinary text"),
            say!(
                "make it a step, `## Press the button {{#press}}`, or an action, `1. Press the button.`: the tool numbers both itself"
            ),
        ),
    };
    Diagnostic::warning(codes::SK613, context.stretch(text, stretch), message).help(help)
}

// "Note:", "**Tip** Use a cloth."
fn note(text: &LintText<'_>, start: usize) -> Option<Range<usize>> {
    let next = start + text.at(start, WordMeaning::Note)?;
    let words = start..next;
    let following = text.words.get(next)?;
    let between = &text.plain[text.words[next - 1].range.end..following.range.start];
    let is_announced = following.gap == WordGap::Break && between.contains([':', '：', '–', '—'])
        || is_marked(text, &words) && starts_a_sentence(text, next);
    is_announced.then_some(words)
}

// "Step 2:", "Step 2.", "**Step 2** Press the button."
fn step(text: &LintText<'_>, start: usize) -> Option<Range<usize>> {
    let from = text.words.get(start)?.range.start;
    // A link to a step names it.
    let is_link = text
        .marks
        .iter()
        .any(|mark| matches!(mark.kind, MarkKind::Link(_)) && mark.range.contains(&from));
    if is_link {
        return None;
    }
    let (before, after) = &text.lexicon.step;
    let rest = &text.plain[from..];
    let number = rest
        .get(..before.len())
        .filter(|typed| typed.to_lowercase() == before.to_lowercase())
        .map(|typed| &rest[typed.len()..])?;
    let tail = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let digits = number.len() - tail.len();
    let tail = tail.strip_prefix(after.as_str())?;
    let end = from + before.len() + digits + after.len();
    let is_bold = || {
        let mut marks = text.marks.iter();
        marks.any(|mark| mark.range.start == from && mark.range.end <= end + 1)
            && tail.trim_start().starts_with(char::is_uppercase)
    };
    let is_announced = tail.starts_with([':', '：', '.', ')', '、'])
        || tail.trim_start().starts_with(['-', '–', '—', ':'])
        || is_bold();
    let is_more = tail.chars().any(char::is_alphanumeric);
    (digits > 0 && is_announced && is_more).then_some(from..end)
}
