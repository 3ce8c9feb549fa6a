//! Warnings of a card that got another name. Takes the ledger and the warnings as they are, returns which one is which. Each is compared
//! only with those of its id.

use std::collections::BTreeMap;

use super::current::{CurrentWarning, WarningKey};
use super::difference::difference;
use super::entry::LedgerEntry;
use super::read::Ledger;

/// The warnings that the ledger does not have, by their id.
pub(super) struct NewWarnings<'a, 'c>(BTreeMap<&'a str, Vec<NewWarning<'a, 'c>>>);

type NewWarning<'a, 'c> = (&'a WarningKey, &'a CurrentWarning<'c>);

impl<'a, 'c> NewWarnings<'a, 'c> {
    pub(super) fn of(
        ledger: &Ledger,
        current: &'a BTreeMap<WarningKey, CurrentWarning<'c>>,
    ) -> NewWarnings<'a, 'c> {
        let known = ledger.by_key();
        let mut new: BTreeMap<&str, Vec<NewWarning<'_, '_>>> = BTreeMap::new();
        for (key, now) in current.iter().filter(|(key, _)| !known.contains_key(*key)) {
            new.entry(&key.1).or_default().push((key, now));
        }
        NewWarnings(new)
    }

    /// The warning that an entry is about, under the name that its card has now.
    pub(super) fn renamed(&self, entry: &LedgerEntry) -> Option<NewWarning<'a, 'c>> {
        let mut alike = self.0.get(entry.id.as_str())?.iter();
        alike.find(|(_, now)| is_same(entry, now)).copied()
    }
}

/// The entries whose warning no card has, by its id.
pub(super) struct GoneEntries<'a>(BTreeMap<&'a str, Vec<&'a LedgerEntry>>);

impl<'a> GoneEntries<'a> {
    pub(super) fn of(gone: &[&'a LedgerEntry]) -> GoneEntries<'a> {
        let mut entries: BTreeMap<&str, Vec<&LedgerEntry>> = BTreeMap::new();
        for entry in gone {
            entries.entry(&entry.id).or_default().push(entry);
        }
        GoneEntries(entries)
    }

    /// The entry that was about this warning when its card had another name.
    pub(super) fn former(&self, now: &CurrentWarning<'_>) -> Option<&'a LedgerEntry> {
        let mut alike = self.0.get(now.entry.id.as_str())?.iter();
        alike.find(|entry| is_same(entry, now)).copied()
    }
}

// The same words in another card, of the same severity and guarding the same.
fn is_same(entry: &LedgerEntry, now: &CurrentWarning<'_>) -> bool {
    entry.card != now.entry.card && difference(entry, now).is_none()
}
