//! SK604, a warning that neither commands nor forbids: it starts with "you can" or "perhaps" (ASD-STE100, rule 7.2).

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at how each warning begins.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Avoid(_) = text.role else {
        return Vec::new();
    };
    let Some(length) = text
        .at(0, WordMeaning::Weak)
        .filter(|_| text.is(0, WordMeaning::Weak))
    else {
        return Vec::new();
    };
    let message = say!(
        "a warning that starts with \"{}\" does not say clearly what to do",
        text.said(0..length)
    );
    let problem = Diagnostic::warning(codes::SK604, context.place(text, 0..length), message);
    vec![problem.help(say!(
        "start with what never to do, or with what to do; then say what happens otherwise"
    ))]
}
