//! SK623, a condition behind its action: the reader has clicked before reading "if" (ASD-STE100, rule 5.4).

use super::lexicon::WordMeaning;
use super::role::TextRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::WordGap;
use crate::codes;
use crate::diag::Diagnostic;

/// "If necessary" and the like may stand anywhere.
const FEWEST: usize = 2;

/// Looks at each command of an action.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if !matches!(text.role, TextRole::Action | TextRole::Option) {
        return Vec::new();
    }
    let found = text
        .sentences
        .iter()
        .filter(|sentence| !sentence.is_question)
        .find_map(|sentence| {
            let command = text
                .commands_in(sentence.words.start..sentence.words.start + 1)
                .first()?;
            // "Check if the box is ticked" asks, "Choose when to send" chooses: that is no condition.
            if text.is(command.start, WordMeaning::Asking) {
                return None;
            }
            let at = (command.start + 2..sentence.words.end)
                .find(|at| text.is(*at, WordMeaning::Condition))?;
            let end = (at + 1..sentence.words.end)
                .find(|word| matches!(text.words[*word].gap, WordGap::Comma | WordGap::Break));
            let words = at..end.unwrap_or(sentence.words.end);
            let limits = words.len() > FEWEST
                && !text.is(at - 1, WordMeaning::Concession)
                && !text.is(at - 1, WordMeaning::Asking);
            (limits && matches!(text.words[at].gap, WordGap::Space | WordGap::Comma))
                .then_some((words, command.start))
        });
    let Some((words, command)) = found else {
        return Vec::new();
    };
    let message = format!(
        "the condition \"{}\" stands behind the action",
        text.said(words.clone())
    );
    let action = text.said(command..command + 1).to_lowercase();
    let help = format!(
        "put it first, with a comma behind it, and then \"{action} ...\"; or make it `{{when=...}}`"
    );
    vec![Diagnostic::advice(codes::SK623, context.place(text, words), message).help(help)]
}
