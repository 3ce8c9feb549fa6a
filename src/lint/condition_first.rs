//! SK623, a condition behind its action: the reader has clicked before reading "if" (ASD-STE100, rule 5.4).

use super::LintContext;
use super::lexicon::Meaning;
use super::role::Role;
use super::text::{Gap, Text};
use crate::codes;
use crate::diag::Diagnostic;

/// "If necessary" and the like may stand anywhere.
const FEWEST: usize = 2;

/// Looks at each command of an action.
pub fn check(context: &LintContext<'_>, text: &Text<'_>) -> Vec<Diagnostic> {
    if !matches!(text.role, Role::Action | Role::Option) {
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
            if text.is(command.start, Meaning::Asking) {
                return None;
            }
            let at = (command.start + 2..sentence.words.end)
                .find(|at| text.is(*at, Meaning::Condition))?;
            let end = (at + 1..sentence.words.end)
                .find(|word| matches!(text.words[*word].gap, Gap::Comma | Gap::Break));
            let words = at..end.unwrap_or(sentence.words.end);
            let limits = words.len() > FEWEST
                && !text.is(at - 1, Meaning::Concession)
                && !text.is(at - 1, Meaning::Asking);
            (limits && matches!(text.words[at].gap, Gap::Space | Gap::Comma))
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
