//! The texts of a guide in one language, as other tools get them.

use super::pieces::TextPiece;
use crate::model::Lang;

/// How another tool knows the languages of a guide, and its texts in one of them.
#[derive(Debug)]
pub struct Package {
    /// The title of the guide.
    pub project: String,
    pub source: Lang,
    pub target: Lang,
    pub files: Vec<PackageFile>,
}

impl Package {
    /// How many texts there are.
    pub fn len(&self) -> usize {
        self.files.iter().map(|file| file.units.len()).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// The texts of one source file, in reading order.
#[derive(Debug)]
pub struct PackageFile {
    /// Its path in the guide.
    pub path: String,
    pub units: Vec<Unit>,
}

/// One text with its translation.
#[derive(Debug)]
pub struct Unit {
    /// The id of its segment.
    pub id: String,
    pub source: Vec<TextPiece>,
    /// Empty if there is no translation.
    pub target: Vec<TextPiece>,
    /// Both in the dialect, as a PO has them.
    pub source_text: String,
    pub target_text: String,
    pub state: UnitState,
    /// For the translator: what it is, and what to keep.
    pub notes: Vec<String>,
    /// The most characters that its translation has room for.
    pub limit: Option<usize>,
    /// What translators wrote beside it.
    pub comments: Vec<String>,
    /// Whether it is a text of a warning.
    pub warning: bool,
    /// Whether another guide may use it again as it is.
    pub reusable: bool,
}

impl Unit {
    /// Whether its translation waits for nothing but perhaps an approval.
    pub fn is_finished(&self) -> bool {
        matches!(self.state, UnitState::Translated | UnitState::Approved)
    }
}

/// How far a translation is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnitState {
    Missing,
    /// Fuzzy, or made for an older source.
    Review,
    Translated,
    /// Signed off by a person, as the ledger says.
    Approved,
}
