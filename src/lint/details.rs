//! SK630, SK631 and SK633, what a card should say about itself: who keeps it, when it was checked, and which product it shows
//! (IEC/IEEE 82079-1:2019).

use stappenkaart_say::say;

use super::rule::{LintCard, LintContext};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::OWNER;
use crate::source::{FileId, Span};
use crate::wording::list;

/// Looks at the front matter of a card.
pub fn check(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let details = &card.card.details;
    let head = Span::new(card.card.file, 0..3);
    // A key with a value that can't be read is reported as that.
    let lacks = |key: &str| !has_key(context, card.card.file, key);
    let mut problems = Vec::new();
    if card.card.fact(&OWNER).is_none() && lacks(OWNER.key) {
        problems.push(
            Diagnostic::advice(
                codes::SK630,
                head,
                say!("the card does not say who keeps it up to date"),
            )
            .help(say!("add a line such as `owner: customer service`")),
        );
    }
    if details.verified.is_none() && lacks("verified") {
        problems.push(
            Diagnostic::advice(
                codes::SK631,
                head,
                say!("the card does not say when it was last checked"),
            )
            .help(say!(
                "follow the card once in the real product, and add the date: `verified: 2026-11-01`"
            )),
        );
    }
    problems.extend(product(context, card, head));
    problems
}

// Whether a key is typed in the front matter of a file, with a value.
fn has_key(context: &LintContext<'_>, file: FileId, key: &str) -> bool {
    let text = context.sources.text(file).unwrap_or_default();
    let head = text.lines().skip(1).take_while(|line| line.trim() != "---");
    let mut keys = head.filter_map(|line| line.split_once(':'));
    keys.any(|(name, value)| name.trim() == key && !value.trim().is_empty())
}

fn product(context: &LintContext<'_>, card: &LintCard<'_>, head: Span) -> Option<Diagnostic> {
    let products = &context.library.guide.products;
    let Some((id, span)) = &card.card.details.product else {
        let known = products.keys().map(|id| id.as_str());
        let is_missing = !products.is_empty() && !has_key(context, card.card.file, "product");
        return is_missing.then(|| {
            Diagnostic::advice(
                codes::SK633,
                head,
                say!("the card does not say which product it is about"),
            )
            .help(say!("add `product:` with one of {}", list(known)))
        });
    };
    let versions = &products.get(id)?.versions;
    let missing = card.card.details.ui_version.is_none() && !versions.is_empty();
    missing.then(|| {
        Diagnostic::advice(
            codes::SK633,
            *span,
            say!("the card does not say which version of `{id}` it describes"),
        )
        .help(say!(
            "add `ui-version:` with one of {}",
            list(versions.iter().map(String::as_str))
        ))
    })
}
