//! What a layout sets beside the figures of a step.

use serde::Serialize;

use super::BlockView;

/// The blocks of a step but for its figures.
#[derive(Debug, Clone, Serialize)]
pub struct BesideView {
    /// What comes before the figures.
    pub lead: Vec<BlockView>,
    /// What the figures are set beside.
    pub words: Vec<BlockView>,
}
