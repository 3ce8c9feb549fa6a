//! SK664, bold words that are not the label of anything on a screen: a negation, or words with the full stop of their sentence.

use stappenkaart_say::say;

use super::rule::LintContext;
use super::text::LintText;
use super::words::{MarkKind, MarkedStretch};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at every label.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let marks = text.marks.iter();
    let labels = marks.filter(|mark| matches!(mark.kind, MarkKind::Label));
    labels
        .filter_map(|label| problem(context, text, label))
        .collect()
}

fn problem(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    label: &MarkedStretch<'_>,
) -> Option<Diagnostic> {
    let said = &text.plain[label.range.clone()];
    let help = match ending(said) {
        Some(ending) => {
            let name = said.trim_end_matches(ending);
            say!("type `**{name}**{ending}`, or `*{said}*` if it is not the name of anything")
        }
        None if text.is_stressed(&label.range) => {
            say!("type `*{said}*`, which stresses the words and is no label")
        }
        None => return None,
    };
    let message = say!(
        "`**{said}**` is a label: pages show it as the name of a button, and translators keep it as one"
    );
    let place = context.stretch(text, label.range.clone());
    Some(Diagnostic::warning(codes::SK664, place, message).help(help))
}

// Not that of "Save as...", which is how many buttons are named.
fn ending(said: &str) -> Option<char> {
    let last = said.chars().next_back()?;
    let is_final = matches!(last, '.' | '!' | '?' | ',' | ';' | '。' | '、' | '؟');
    (is_final && !said.ends_with("...") && said.contains(char::is_whitespace)).then_some(last)
}
