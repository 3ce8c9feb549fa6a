//! What changed in a warning since it was accepted. Takes its entry and the warning as it is, returns the change in words.

use stappenkaart_say::say;

use super::current::{CurrentWarning, shown_guard};
use super::entry::LedgerEntry;
use crate::model::Severity;

/// The worst of the changes, as the end of a sentence; `None` if there are none.
pub(super) fn difference(entry: &LedgerEntry, now: &CurrentWarning<'_>) -> Option<String> {
    let LedgerEntry {
        card: _,
        id: _,
        severity,
        guards,
        wording,
        note: _,
        approved: _,
    } = &now.entry;
    let rank = |name: &str| {
        Severity::ALL
            .iter()
            .find(|severity| severity.name() == name)
            .copied()
    };
    if rank(&entry.severity).is_some_and(|before| before < now.severity) {
        return Some(say!(
            "is weaker: it was `{}` and is `{severity}`",
            entry.severity
        ));
    }
    if entry.guards != *guards {
        return Some(say!(
            "moved: it guarded {} and now guards {}",
            shown_guard(&entry.guards),
            shown_guard(guards)
        ));
    }
    if !entry.wording.consequence.is_empty() && wording.consequence.is_empty() {
        return Some(say!("lost its consequence").into());
    }
    if entry.wording != *wording {
        return Some(say!("was reworded").into());
    }
    (entry.severity != *severity).then(|| {
        say!(
            "is stronger: it was `{}` and is `{severity}`",
            entry.severity
        )
    })
}
