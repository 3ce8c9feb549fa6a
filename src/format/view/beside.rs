//! How a layout sets the figures of a step beside its other blocks.

use serde::Serialize;

/// Which blocks of a step come before its figures, where these are set beside the others.
#[derive(Debug, Clone, Serialize)]
pub struct BesideView {
    /// How many blocks come before the figures.
    pub lead: usize,
    /// How many blocks there are up to the last action or figure. What comes after is below the figures as well.
    pub tail: usize,
    /// Whether the first figure is too wide to be beside the others: it is below them.
    pub is_wide: bool,
}
