//! What changed in a warning since it was accepted. Takes its entry and the warning as it is, returns the change in words.

use stappenkaart_say::say;

use super::current::{CurrentWarning, shown_guard};
use super::entry::{LedgerEntry, Wording};
use crate::characters::single_spaced;
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
    if entry.guards != *guards && entry.guards != now.place {
        return Some(say!(
            "moved: it guarded {} and now guards {}",
            shown_guard(&entry.guards),
            shown_guard(guards)
        ));
    }
    if !entry.wording.consequence.is_empty() && wording.consequence.is_empty() {
        return Some(say!("lost its consequence").into());
    }
    if let Some((before, after)) = reworded(&entry.wording, wording) {
        return Some(say!("was reworded: it was \"{before}\" and is \"{after}\""));
    }
    (entry.severity != *severity).then(|| {
        say!(
            "is stronger: it was `{}` and is `{severity}`",
            entry.severity
        )
    })
}

// The first text of each that differs from the other. Readers do not see how many spaces there are between two words.
fn reworded(before: &Wording, after: &Wording) -> Option<(String, String)> {
    let texts = |wording: &Wording| -> Vec<String> {
        wording.texts().map(|text| single_spaced(text)).collect()
    };
    let (before, after) = (texts(before), texts(after));
    let at = (0..before.len().max(after.len())).find(|at| before.get(*at) != after.get(*at))?;
    let text = |texts: &[String]| texts.get(at).cloned().unwrap_or_default();
    Some((text(&before), text(&after)))
}
