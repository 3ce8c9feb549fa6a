//! Warnings of a card that got another name. Takes the ledger and the warnings as they are, returns which one is which.

use std::collections::BTreeMap;

use super::current::{CurrentWarning, WarningKey};
use super::entry::LedgerEntry;

/// The warning that an entry is about, under the name that its card has now: same id, same words, in a card where it is new.
pub(super) fn renamed<'a, 'c>(
    entry: &LedgerEntry,
    current: &'a BTreeMap<WarningKey, CurrentWarning<'c>>,
    known: &BTreeMap<WarningKey, &LedgerEntry>,
) -> Option<(&'a WarningKey, &'a CurrentWarning<'c>)> {
    let mut new = current.iter().filter(|(key, _)| !known.contains_key(*key));
    new.find(|(_, now)| is_same(entry, &now.entry))
}

/// The entry that was about this warning when its card had another name.
pub(super) fn former<'a>(
    now: &LedgerEntry,
    gone: impl IntoIterator<Item = &'a LedgerEntry>,
) -> Option<&'a LedgerEntry> {
    gone.into_iter().find(|entry| is_same(entry, now))
}

fn is_same(entry: &LedgerEntry, now: &LedgerEntry) -> bool {
    let LedgerEntry {
        card,
        id,
        severity,
        guards,
        wording,
        note: _,
        approved: _,
    } = entry;
    *card != now.card
        && *id == now.id
        && *severity == now.severity
        && *guards == now.guards
        && *wording == now.wording
}
