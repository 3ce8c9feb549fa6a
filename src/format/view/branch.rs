//! A step that is one of several ways, as the templates see it.

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
