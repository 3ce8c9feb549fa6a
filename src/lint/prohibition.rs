//! SK605, a prohibition outside a warning: "do not close the window" in plain prose (ASD-STE100, rules 5.5 and 7.1).

use std::ops::Range;

use stappenkaart_say::say;

use super::forbids::Strength;
use super::prose_warning::signals;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at every running text that is not a warning.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if !text.role.is_prose() && !matches!(text.role, LintRole::StepTitle) {
        return Vec::new();
    }
    let found = text
        .prohibitions()
        .into_iter()
        .filter(|(_, strength)| *strength == Strength::Plain)
        .map(|(words, _)| problem(context, text, words, say!("forbids")));
    let unclear = match text.role {
        LintRole::Action(_) => text.unclear_prohibitions(),
        _ => Vec::new(),
    };
    let unclear = unclear
        .into_iter()
        .map(|words| problem(context, text, words, say!("may forbid")));
    let found: Vec<Diagnostic> = found.chain(unclear).collect();
    // With "Let op:" before it, it is SK117 already.
    match found.is_empty() || signals(text).is_empty() {
        true => found,
        false => Vec::new(),
    }
}

fn problem(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    words: Range<usize>,
    forbids: &str,
) -> Diagnostic {
    let said = text.said(words.clone()).to_owned();
    let place = if matches!(text.role, LintRole::Note) {
        say!("in a note")
    } else {
        say!("outside a warning")
    };
    Diagnostic::warning(codes::SK605, context.place(text, words), say!("\"{said}\" {forbids} something {place}")).help(
        say!("if something can go wrong, make it a warning: `> [!NOTICE]`, what not to do, what happens otherwise, `> {{#an-id}}`; \
         if not, say what to do instead"),
    )
}
