//! Facts and code as the templates see them.

use serde::Serialize;

use super::TextView;

/// Facts with bullets.
#[derive(Debug, Clone, Serialize)]
pub struct FactListView {
    pub items: Vec<TextView>,
}

/// Code of several lines, the same in every language.
#[derive(Debug, Clone, Serialize)]
pub struct CodeView {
    pub language: Option<String>,
    pub lines: Vec<String>,
}
