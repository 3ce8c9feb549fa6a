//! Warnings as the templates see them: whole, as a link, and the worst of a card.

use serde::Serialize;

use super::{StepRef, TextView};

/// A warning. It comes before what it guards: at the head of the card or step, or inside the action, before its text.
#[derive(Debug, Clone, Serialize)]
pub struct WarningView {
    pub id: String,
    pub anchor: String,
    /// `danger`, `warning`, `caution`, `notice`.
    pub severity: &'static str,
    /// The signal word in the language of the texts: "Let op".
    pub signal: String,
    /// The signal word in the edition's language, where the texts are in another: a reader knows at least how severe it is.
    pub own_signal: Option<String>,
    pub avoid: TextView,
    pub consequence: Vec<TextView>,
    /// The language of signal word and texts where it is not the edition's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
    pub fallback: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct WarningLink {
    pub anchor: String,
    pub severity: &'static str,
    /// As in [`WarningView`].
    pub signal: String,
    pub own_signal: Option<String>,
    pub avoid: TextView,
    /// "Step 4", or `None` for a warning at the head of the card.
    pub step: Option<StepRef>,
}

/// The most severe warning of a card.
#[derive(Debug, Clone, Serialize)]
pub struct WorstView {
    pub severity: &'static str,
    /// Its signal word in the edition's language.
    pub signal: String,
}
