//! The warnings as the cards have them now, by card and id.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::entry::{LedgerEntry, Wording};
use crate::library::Library;
use crate::model::{Card, Guarded, Segment, Severity, Warning, to_escaped_markdown};
use crate::source::Sources;

/// Every warning of a card with what it guards: "the card", "the step `x`", "the action `y`". An action without an id of its own is
/// known by its words, because its number changes with the actions around it.
pub fn guarded(card: &Card<Segment>) -> Vec<(&Warning<Segment>, String)> {
    let warnings = card.guarded_warnings();
    warnings
        .map(|(guarded, warning)| (warning, by_words(&guarded)))
        .collect()
}

/// The same, where an action without an id is known by its number: "the action `x.action-2`".
pub fn guarded_places(card: &Card<Segment>) -> Vec<(&Warning<Segment>, String)> {
    let warnings = card.guarded_warnings();
    warnings
        .map(|(guarded, warning)| (warning, by_place(&guarded)))
        .collect()
}

fn by_place(guarded: &Guarded<'_, Segment>) -> String {
    match guarded {
        Guarded::Card => "the card".to_owned(),
        Guarded::Step(step) => format!("the step `{}`", step.id),
        Guarded::Action(_, action) => format!("the action `{}`", action.id),
    }
}

fn by_words(guarded: &Guarded<'_, Segment>) -> String {
    match guarded {
        // An author can't type a full stop in an id.
        Guarded::Action(step, action) if action.id.as_str().contains('.') => format!(
            "the action \"{}\" of the step `{}`",
            to_escaped_markdown(&action.text.text),
            step.id
        ),
        _ => by_place(guarded),
    }
}

// The words and the step of "the action \"...\" of the step `x`".
fn named_by_words(guards: &str) -> Option<(&str, &str)> {
    let rest = guards.strip_prefix("the action \"")?.strip_suffix('`')?;
    rest.rsplit_once("\" of the step `")
}

/// Whether a ledger knows what is guarded by its words.
pub(super) fn is_by_words(guards: &str) -> bool {
    named_by_words(guards).is_some()
}

/// The same words in the language of the user: a ledger has them in English, whoever writes it.
pub fn shown_guard(guards: &str) -> String {
    if let Some((words, step)) = named_by_words(guards) {
        return say!("the action \"{words}\" of the step `{step}`");
    }
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
    /// What it guards, as an earlier ledger has it.
    pub(super) place: String,
    pub(super) severity: Severity,
    pub(super) warning: &'a Warning<Segment>,
}

/// Every warning of the cards.
pub(super) fn current(library: &Library) -> BTreeMap<WarningKey, CurrentWarning<'_>> {
    let mut current = BTreeMap::new();
    for card in &library.cards {
        for (guarded, warning) in card.guarded_warnings() {
            let entry = LedgerEntry {
                card: card.id.to_string(),
                id: warning.id.to_string(),
                severity: warning.severity.name().to_owned(),
                guards: by_words(&guarded),
                wording: Wording::of(warning),
                note: None,
                approved: Vec::new(),
            };
            let key = (entry.card.clone(), entry.id.clone());
            current.insert(
                key,
                CurrentWarning {
                    entry,
                    place: by_place(&guarded),
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
