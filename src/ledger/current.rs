//! The warnings as the cards have them now, by card and id.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::entry::{LedgerEntry, Wording};
use crate::library::Library;
use crate::model::{Card, Guarded, Segment, Severity, Warning};
use crate::source::Sources;

/// Every warning of a card with what it guards: "the card", "the step `x`", "the action `y`".
pub fn guarded(card: &Card<Segment>) -> Vec<(&Warning<Segment>, String)> {
    let warnings = card.guarded_warnings().map(|(guarded, warning)| {
        let what = match guarded {
            Guarded::Card => "the card".to_owned(),
            Guarded::Step(step) => format!("the step `{}`", step.id),
            Guarded::Action(_, action) => format!("the action `{}`", action.id),
        };
        (warning, what)
    });
    warnings.collect()
}

/// The same words in the language of the user: a ledger has them in English, whoever writes it.
pub fn shown_guard(guards: &str) -> String {
    let named = |before| guards.strip_prefix(before)?.strip_suffix('`');
    match (named("the step `"), named("the action `")) {
        (Some(id), _) => say!("the step `{id}`"),
        (_, Some(id)) => say!("the action `{id}`"),
        _ if guards == "the card" => say!("the card").to_owned(),
        _ => guards.to_owned(),
    }
}

/// The card of a warning, and its id.
pub(super) type WarningKey = (String, String);

/// A warning as the cards have it now.
pub(super) struct CurrentWarning<'a> {
    pub(super) entry: LedgerEntry,
    pub(super) severity: Severity,
    pub(super) warning: &'a Warning<Segment>,
}

/// Every warning of the cards.
pub(super) fn current(library: &Library) -> BTreeMap<WarningKey, CurrentWarning<'_>> {
    let mut current = BTreeMap::new();
    for card in &library.cards {
        for (warning, guards) in guarded(card) {
            let entry = LedgerEntry {
                card: card.id.to_string(),
                id: warning.id.to_string(),
                severity: warning.severity.name().to_owned(),
                guards,
                wording: Wording::of(warning),
                note: None,
                approved: Vec::new(),
            };
            let key = (entry.card.clone(), entry.id.clone());
            current.insert(
                key,
                CurrentWarning {
                    entry,
                    severity: warning.severity,
                    warning,
                },
            );
        }
    }
    current
}

/// Cards that exist but could not be read. This is reported for the card: its warnings are not gone.
pub(super) fn unread(sources: &Sources, library: &Library) -> BTreeSet<String> {
    let there = sources
        .under("cards/")
        .filter_map(|(_, path)| path.strip_suffix("/card.md")?.rsplit('/').next());
    let read: BTreeSet<&str> = library.cards.iter().map(|card| card.id.as_str()).collect();
    there
        .filter(|id| !read.contains(id))
        .map(str::to_owned)
        .collect()
}
