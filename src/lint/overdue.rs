//! SK632, a card that is due for a check: the screens may have changed since (IEC/IEEE 82079-1:2019).

use stappenkaart_say::say;

use super::rule::{LintCard, LintContext};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at the day of the last check. Reports nothing if today's date is unknown.
pub fn check(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let details = &card.card.details;
    let (Some(today), Some((verified, span))) = (context.today, details.verified) else {
        return Vec::new();
    };
    if verified > today {
        let message = say!("`verified` is {verified}, which is in the future");
        let help = say!("write the date when the card was last followed in the real product");
        return vec![Diagnostic::advice(codes::SK632, span, message).help(help)];
    }
    let Some(due) = details.due().filter(|_| details.is_overdue(today)) else {
        return Vec::new();
    };
    let message =
        say!("the card was last checked on {verified} and is due for a check since {due}");
    let help = say!(
        "follow the card once in the real product, fix it, and set `verified` to that date; \
                the next check is after 12 months, or after what `review: 6 months` says"
    );
    vec![Diagnostic::advice(codes::SK632, span, message).help(help)]
}
