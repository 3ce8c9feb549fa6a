//! What people decide, written into the ledger: that a warning may change, and that a translation says what its source says.

use super::current::{CurrentWarning, current};
use super::difference::difference;
use super::entry::{Approval, ChangeNote, LedgerEntry, RemovedWarning, Wording, digest};
use super::file::text;
use super::read::Ledger;
use super::renamed::GoneEntries;
use crate::catalog::Waiver;
use crate::library::Library;
use crate::model::{Segment, Warning};
use crate::source::{FileId, Span};

/// A difference between the ledger and the cards.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LedgerChange {
    /// A warning that the ledger does not have.
    New { card: String, id: String },
    /// A warning that differs from the ledger, and how.
    Changed {
        card: String,
        id: String,
        how: String,
    },
    /// A warning that is no longer in a card.
    Gone { card: String, id: String },
}

impl LedgerChange {
    /// Whether it is that this warning is new or has changed.
    pub fn is_about(&self, card: &str, warning: &str) -> bool {
        match self {
            LedgerChange::New { card: of, id }
            | LedgerChange::Changed {
                card: of,
                id,
                how: _,
            } => of == card && id == warning,
            LedgerChange::Gone { card: _, id: _ } => false,
        }
    }
}

/// The ledger after the warnings are accepted as they are.
#[derive(Debug)]
pub struct AcceptedLedger {
    pub text: String,
    /// Approvals that are no longer valid: card, warning, language, and who approved it.
    pub void: Vec<(String, String, String, String)>,
}

/// The differences between the cards and the ledger, sorted by card and id.
pub fn changes(ledger: &Ledger, library: &Library) -> Vec<LedgerChange> {
    let (current, known) = (current(library), ledger.by_key());
    let now = current.iter().filter_map(|(key, now)| {
        let (card, id) = key.clone();
        match known.get(key) {
            None => Some(LedgerChange::New { card, id }),
            Some(entry) => {
                difference(entry, now).map(|how| LedgerChange::Changed { card, id, how })
            }
        }
    });
    let gone = ledger
        .entries
        .iter()
        .map(|(entry, _)| entry)
        .filter(|entry| !current.contains_key(&key(entry)));
    now.chain(gone.map(|entry| LedgerChange::Gone {
        card: entry.card.clone(),
        id: entry.id.clone(),
    }))
    .collect()
}

fn key(entry: &LedgerEntry) -> (String, String) {
    (entry.card.clone(), entry.id.clone())
}

/// The ledger with every warning as it is now. `note` says why some were changed or removed; it is kept with those.
pub fn accept(ledger: &Ledger, library: &Library, note: &ChangeNote) -> AcceptedLedger {
    let current = current(library);
    let mut void = Vec::new();
    let mut removed: Vec<RemovedWarning> = ledger
        .removed
        .iter()
        .filter(|old| !current.contains_key(&(old.card.clone(), old.id.clone())))
        .cloned()
        .collect();
    let entries = ledger.entries.iter().map(|(entry, _)| entry);
    let gone: Vec<&LedgerEntry> = entries
        .filter(|entry| !current.contains_key(&key(entry)))
        .collect();
    for entry in &gone {
        removed.retain(|old| (&old.card, &old.id) != (&entry.card, &entry.id));
        removed.push(tombstone(entry, note));
    }
    let (known, gone) = (ledger.by_key(), GoneEntries::of(&gone));
    let entries = current
        .into_iter()
        .map(|(key, now)| {
            // The words of a card with another name are the words that were approved.
            let old = known.get(&key).copied().or_else(|| gone.former(&now));
            match old {
                Some(old) => accepted(old, now, note, &mut void),
                None => now.entry,
            }
        })
        .collect();
    AcceptedLedger {
        text: text(entries, removed),
        void,
    }
}

fn tombstone(entry: &LedgerEntry, note: &ChangeNote) -> RemovedWarning {
    let ChangeNote { reason, by, on } = note.clone();
    RemovedWarning {
        card: entry.card.clone(),
        id: entry.id.clone(),
        severity: entry.severity.clone(),
        avoid: entry.wording.avoid.clone(),
        on,
        by,
        reason,
    }
}

// An approval for other words of the source is no longer valid.
fn accepted(
    old: &LedgerEntry,
    now: CurrentWarning<'_>,
    note: &ChangeNote,
    void: &mut Vec<(String, String, String, String)>,
) -> LedgerEntry {
    let note = if difference(old, &now).is_some() {
        Some(note.clone())
    } else {
        old.note.clone()
    };
    let of = digest(now.severity, &now.entry.wording);
    let (approved, gone): (Vec<_>, Vec<_>) = old
        .approved
        .iter()
        .cloned()
        .partition(|approval| approval.source == of);
    void.extend(
        gone.into_iter()
            .map(|it| (now.entry.card.clone(), now.entry.id.clone(), it.lang, it.by)),
    );
    LedgerEntry {
        note,
        approved,
        ..now.entry
    }
}

/// A person's signature under the translation of a warning.
#[derive(Debug, Clone)]
pub struct SignedApproval<'a> {
    pub card: String,
    pub warning: &'a Warning<Segment>,
    pub lang: String,
    pub by: String,
    pub on: String,
    pub wording: Wording,
    pub waives: Vec<Waiver>,
    pub reason: Option<String>,
    /// What the person noted.
    pub remark: Option<String>,
}

/// The ledger with these signatures instead of earlier ones. The warning of each is the same in the ledger and in the cards.
pub fn approve(ledger: &Ledger, signs: &[SignedApproval<'_>]) -> String {
    let mut entries: Vec<LedgerEntry> = ledger
        .entries
        .iter()
        .map(|(entry, _)| entry.clone())
        .collect();
    for sign in signs {
        let entry = entries
            .iter_mut()
            .find(|entry| entry.card == sign.card && entry.id == sign.warning.id.as_str());
        if let Some(entry) = entry {
            entry.approved.retain(|approval| approval.lang != sign.lang);
            entry.approved.push(signed(sign));
        }
    }
    text(entries, ledger.removed.clone())
}

fn signed(sign: &SignedApproval<'_>) -> Approval {
    let SignedApproval {
        card: _,
        warning,
        lang,
        by,
        on,
        wording,
        waives,
        reason,
        remark,
    } = sign.clone();
    let source = digest(warning.severity, &Wording::of(warning));
    Approval {
        lang,
        by,
        on,
        source,
        wording,
        waives,
        reason,
        remark,
        span: Span::new(FileId::NONE, 0..0),
    }
}

/// The first character of a name or remark that hides other text or changes its order, in a diff or on a terminal.
pub fn hidden_character(text: &str) -> Option<char> {
    let is_hidden = |c: &char| {
        c.is_control()
            || matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
    };
    text.chars().find(is_hidden)
}
