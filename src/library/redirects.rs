//! Cards that were renamed or are gone. Takes the guide and its cards, reports redirects that lead nowhere.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{Card, Guide, Redirect, Segment};
use crate::suggest::did_you_mean;

/// Each redirect leads from an id that no card has to a card.
pub fn check(guide: &Guide<Segment>, cards: &[Card<Segment>], problems: &mut Problems) {
    for redirect in &guide.redirects {
        let Redirect { from, to, span } = redirect;
        let ids = || cards.iter().map(|card| card.id.as_str());
        if ids().any(|id| id == from.as_str()) {
            problems
                .error(
                    codes::SK003,
                    *span,
                    say!("`{from}` is redirected, and there is a card with this id"),
                )
                .help(say!("remove the redirect, or rename `cards/{from}`"));
        }
        if ids().any(|id| id == to.as_str()) {
            continue;
        }
        let further = guide.redirects.iter().find(|other| other.from == *to);
        let help = match further {
            Some(other) => say!("type the card to which `{to}` leads: `{}`", other.to),
            None => did_you_mean(to.as_str(), ids()).unwrap_or_else(|| {
                say!("type the id of a card: the name of its folder in `cards`").to_owned()
            }),
        };
        problems
            .error(
                codes::SK003,
                *span,
                say!("the redirect from `{from}` leads to `{to}`, which is not a card"),
            )
            .help(help);
    }
}
