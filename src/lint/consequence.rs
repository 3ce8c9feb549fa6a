//! SK603, a warning without its consequence: a reader who does not know what happens takes the risk (ANSI Z535.6-2011;
//! ASD-STE100, rule 7.3).

use stappenkaart_say::say;

use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks for warnings of one sentence.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Avoid(warning) = text.role else {
        return Vec::new();
    };
    if !warning.consequence.is_empty() || text.words.is_empty() {
        return Vec::new();
    }
    let place = context.place(text, 0..text.words.len());
    let message = say!(
        "the warning `{}` does not say what happens otherwise",
        warning.id
    );
    vec![Diagnostic::warning(codes::SK603, place, message).help(say!(
        "add a second sentence with the consequence, such as `> You get an error message.`"
    ))]
}
