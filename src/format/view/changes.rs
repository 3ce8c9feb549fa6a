//! What changed in a card, as the templates see it. Nothing of it is a warning: the words before a change do not hold any more.

use serde::Serialize;

use super::{DateView, StepRef};

/// What one revision of a card changed.
#[derive(Debug, Clone, Serialize)]
pub struct RevisionView {
    pub anchor: String,
    /// The id and the title of the card.
    pub card: String,
    pub title: String,
    pub on: DateView,
    /// The author's own name of the revision.
    pub version: Option<String>,
    /// As printed on the paper of that revision; empty where it is not known.
    pub seal: String,
    /// The worst change first.
    pub warnings: Vec<WarningChangeView>,
    pub others: Vec<ChangeView>,
}

/// What happened to a warning.
#[derive(Debug, Clone, Serialize)]
pub struct WarningChangeView {
    /// `removed`, `weaker`, `reworded`, `moved`, `stronger` or `added`.
    pub kind: &'static str,
    /// "Warning removed".
    pub what: String,
    pub before: Option<WarningWordsView>,
    pub after: Option<WarningWordsView>,
    /// The anchor of the warning, if the card still has it.
    pub target: Option<String>,
}

/// What a warning said.
#[derive(Debug, Clone, Serialize)]
pub struct WarningWordsView {
    /// The signal word in the edition's language.
    pub signal: String,
    pub text: String,
    /// The language of the text, where it is not the edition's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}

/// Another change: "Steps changed", with those that are there.
#[derive(Debug, Clone, Serialize)]
pub struct ChangeView {
    pub what: String,
    pub steps: Vec<StepRef>,
}

/// What changed in all cards of a language, newest first.
#[derive(Debug, Clone, Serialize)]
pub struct FeedView {
    /// The day of the newest revision: `2026-11-28`.
    pub updated: String,
    pub revisions: Vec<RevisionView>,
}
