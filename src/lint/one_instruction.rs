//! SK620, several instructions in one action: a reader does the first and loses the second (ASD-STE100, rule 5.2).

use std::collections::HashSet;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks for a second command in each action.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Action(_) = text.role else {
        return Vec::new();
    };
    // A prohibition belongs in a warning, and another rule reports it.
    let forbidding: HashSet<usize> = text
        .prohibitions()
        .into_iter()
        .map(|(words, _)| words.start)
        .collect();
    let mut commands = text
        .commands
        .iter()
        .filter(|command| !forbidding.contains(&command.start));
    let (Some(_), Some(second)) = (commands.next(), commands.next()) else {
        return Vec::new();
    };
    // What is done at the same time is one action.
    if (0..text.words.len()).any(|at| text.at(at, WordMeaning::Simultaneous).is_some()) {
        return Vec::new();
    }
    let message = say!(
        "\"{}\" is a second instruction in one action",
        text.said(second.clone())
    );
    let problem = Diagnostic::advice(codes::SK620, context.place(text, second.clone()), message);
    vec![problem.help(say!("give it its own number: one action on each line"))]
}
