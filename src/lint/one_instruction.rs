//! SK620, several instructions in one action: a reader does the first and loses the second (ASD-STE100, rule 5.2).

use super::Desk;
use super::lexicon::Meaning;
use super::text::{Role, Text};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks for a second command in each action.
pub fn check(desk: &Desk<'_>, text: &Text<'_>) -> Vec<Diagnostic> {
    let Role::Action = text.role else { return Vec::new() };
    let [_, second, ..] = text.commands.as_slice() else { return Vec::new() };
    // What is done at the same time is one action.
    if (0..text.words.len()).any(|at| text.at(at, Meaning::Simultaneous).is_some()) {
        return Vec::new();
    }
    let message = format!("\"{}\" is a second instruction in one action", text.said(second.clone()));
    let problem = Diagnostic::advice(codes::SK620, desk.place(text, second.clone()), message);
    vec![problem.help("give it a number of its own: one action a line")]
}
