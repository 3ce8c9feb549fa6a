//! What the ledger holds: each warning as people accepted it, and who approved which translation.

use serde::Deserialize;

use crate::catalog::Waiver;
use crate::digest::short_sha256;
use crate::model::{Inline, Segment, Severity, Warning, to_escaped_markdown};
use crate::source::Span;

/// A warning as it was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerEntry {
    pub(super) card: String,
    pub(super) id: String,
    pub(super) severity: String,
    pub(super) guards: String,
    pub(super) wording: Wording,
    /// Why it was changed the last time.
    pub(super) note: Option<ChangeNote>,
    pub(super) approved: Vec<Approval>,
}

/// What a warning says in one language, in the dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub avoid: String,
    pub consequence: Vec<String>,
}

/// A person's confirmation that a translation says what its source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    pub lang: String,
    pub by: String,
    /// The day, as `2026-11-24`.
    pub on: String,
    /// A digest of the source that it was compared with.
    pub source: String,
    pub wording: Wording,
    /// What the QA checks reject, and the person accepts.
    pub waives: Vec<Waiver>,
    /// Why not.
    pub reason: Option<String>,
    /// What the person noted.
    pub remark: Option<String>,
    pub(super) span: Span,
}

/// Why something was done, by whom and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChangeNote {
    pub reason: String,
    pub by: Option<String>,
    /// The day, as `2026-11-24`.
    pub on: String,
}

/// A warning that was removed from the cards, and why.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RemovedWarning {
    pub(super) card: String,
    pub(super) id: String,
    pub(super) severity: String,
    pub(super) avoid: String,
    pub(super) on: String,
    pub(super) by: Option<String>,
    pub(super) reason: String,
}

impl Approval {
    /// Whether it is for these words of this source. A later change of either voids it.
    pub fn covers(&self, source: &Warning<Segment>, translation: &Wording) -> bool {
        self.source == digest(source.severity, &Wording::of(source)) && self.wording == *translation
    }
}

impl Wording {
    /// What a warning says in the language of its card.
    pub fn of(warning: &Warning<Segment>) -> Wording {
        Wording {
            avoid: to_escaped_markdown(&warning.avoid.text),
            consequence: warning
                .consequence
                .iter()
                .map(|text| to_escaped_markdown(&text.text))
                .collect(),
        }
    }

    /// What a warning says in a translation: its texts, what to avoid first. `None` if there are no texts.
    pub fn translated(texts: &[Vec<Inline>]) -> Option<Wording> {
        let (avoid, consequence) = texts.split_first()?;
        Some(Wording {
            avoid: to_escaped_markdown(avoid),
            consequence: consequence
                .iter()
                .map(|text| to_escaped_markdown(text))
                .collect(),
        })
    }

    /// Its texts, what to avoid first.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.avoid).chain(&self.consequence)
    }
}

/// Short enough for a diff, long enough to differ from that of any other text.
pub(super) fn digest(severity: Severity, wording: &Wording) -> String {
    let mut bytes = severity.name().as_bytes().to_vec();
    for text in wording.texts() {
        bytes.push(0);
        bytes.extend(text.as_bytes());
    }
    short_sha256(bytes, 16)
}
