//! SK660 and SK661, a label that the guide declares with another spelling, or not at all: what the reader looks for on the screen
//! must be spelled as it is there.

use stappenkaart_say::say;

use super::declared_labels::fold;
use super::navigation::separator;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{MarkKind, MarkedStretch};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at every label of a text.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if context.labels.exact.is_empty() {
        return Vec::new();
    }
    let labels = text
        .marks
        .iter()
        .filter(|mark| matches!(mark.kind, MarkKind::Label) && !text.is_stressed(&mark.range));
    let unknown = labels.filter(|mark| {
        !context
            .labels
            .exact
            .contains(&text.plain[mark.range.clone()])
    });
    unknown
        .filter_map(|mark| problem(context, text, mark))
        .collect()
}

fn problem(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    mark: &MarkedStretch<'_>,
) -> Option<Diagnostic> {
    let label = &text.plain[mark.range.clone()];
    let place = context.stretch(text, mark.range.clone());
    let declare = say!("`[label.an-id]` with `text = \"{label}\"`");
    let Some(meant) = context.labels.meant(label) else {
        let is_asked = context.labels.is_complete && separator(label).is_none();
        return is_asked.then(|| {
            Diagnostic::advice(
                codes::SK661,
                place,
                say!("the label **{label}** is not declared"),
            )
            .help(say!(
                "check its spelling on the screen, and declare it: {declare}"
            ))
        });
    };
    let problem = Diagnostic::warning(
        codes::SK660,
        place,
        say!("the label **{label}** is declared as **{meant}**"),
    )
    .help(say!(
        "type **{meant}**, or declare this one as well: {declare}"
    ));
    // Another letter can be another label; case and white space can't.
    let is_same = fold(meant) == fold(label)
        && !meant.contains(['\\', '*', '_', '`', '[', ']', '{', '}', '<', '>', '&', '~']);
    Some(
        match context
            .exactly(text, mark.range.clone())
            .filter(|_| is_same)
        {
            Some(exact) => problem.fix(exact, meant),
            None => problem,
        },
    )
}
