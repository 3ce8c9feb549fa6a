//! SK632, a card that is due for a check: the screens may have changed since (IEC/IEEE 82079-1:2019).

use super::rule::{LintCard, LintContext};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Interval, Status};

/// How long a check holds in a card that does not say so.
const HOLDS: Interval = Interval::Months(12);

/// Looks at the day of the last check. Says nothing when the day of today is unknown.
pub fn check(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let details = &card.card.details;
    let (Some(today), Some((verified, span))) = (context.today, details.verified) else {
        return Vec::new();
    };
    if verified > today {
        let message = format!("`verified` is {verified}, a day that is still to come");
        let help = "write the day on which somebody last followed the card on the real screens";
        return vec![Diagnostic::advice(codes::SK632, span, message).help(help)];
    }
    let due = verified.after(details.review.unwrap_or(HOLDS));
    match details.status {
        Status::Draft | Status::Review | Status::Published if due < today => {
            let message = format!(
                "the card was last checked on {verified} and is due for a check since {due}"
            );
            let help = "follow the card once on the real screens, mend it, and set `verified` to that day; \
                        `review: 6 months` says how long a check holds, 12 months without it";
            vec![Diagnostic::advice(codes::SK632, span, message).help(help)]
        }
        Status::Draft | Status::Review | Status::Published | Status::Retired => Vec::new(),
    }
}
