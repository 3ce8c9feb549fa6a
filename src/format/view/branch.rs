//! A step that is one of several ways, and where a reader continues, as the templates see them.

use serde::Serialize;

use super::TextView;

/// The choice by which a reader comes to a step.
#[derive(Debug, Clone, Serialize)]
pub struct BranchView {
    /// The option that leads to it.
    pub option: TextView,
    /// Whether another way of the same choice comes before it: a reader takes the one or the other.
    pub or: bool,
}

/// Where a reader continues: "Go on to step 3", or the end of the card, which has no anchor.
#[derive(Debug, Clone, Serialize)]
pub struct JumpView {
    pub anchor: Option<String>,
    /// Whether the step is the current one or before it.
    pub is_back: bool,
    pub label: String,
}
