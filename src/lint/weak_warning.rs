//! SK604, a warning that neither commands nor forbids: it starts with "you can" or "perhaps" (ASD-STE100, rule 7.2).

use super::LintContext;
use super::lexicon::Meaning;
use super::role::Role;
use super::text::Text;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at how each warning begins.
pub fn check(context: &LintContext<'_>, text: &Text<'_>) -> Vec<Diagnostic> {
    let Role::Avoid(_) = text.role else {
        return Vec::new();
    };
    let Some(length) = text
        .at(0, Meaning::Weak)
        .filter(|_| text.is(0, Meaning::Weak))
    else {
        return Vec::new();
    };
    let message = format!(
        "a warning that starts with \"{}\" leaves open what to do",
        text.said(0..length)
    );
    let problem = Diagnostic::warning(codes::SK604, context.place(text, 0..length), message);
    vec![problem.help(
        "start with what never to do, or with what to do; say behind it what happens otherwise",
    )]
}
