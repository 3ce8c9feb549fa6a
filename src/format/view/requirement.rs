//! What a card asks of its reader, as the templates see it.

use serde::Serialize;

use super::*;

/// A role or permission.
#[derive(Debug, Clone, Serialize)]
pub struct RequirementView {
    pub id: String,
    pub name: TextView,
    /// How to get it.
    pub get: Option<TextView>,
    /// Who to ask.
    pub ask: Option<TextView>,
    pub help: Option<HelpView>,
    /// The steps that need it, if the card as a whole does not.
    pub steps: Vec<StepRef>,
}

#[derive(Debug, Clone, Serialize)]
pub struct StepRef {
    pub anchor: String,
    /// "Step 3", or the title of a problem.
    pub label: String,
    /// The language of that title, where it is not the edition's.
    pub lang: Option<String>,
    pub dir: Option<&'static str>,
}
