//! What a label or the word of a box makes of its text: a warning of some severity, or a note.

use crate::model::{NoteKind, Severity};

/// What a text with a label becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LabelledAs {
    Warning(Severity),
    Note(NoteKind),
}

impl LabelledAs {
    /// Whether a reader has to heed it more than the other.
    pub fn is_stronger(self, other: LabelledAs) -> bool {
        match (self, other) {
            // The most severe comes first.
            (LabelledAs::Warning(own), LabelledAs::Warning(other)) => own < other,
            (LabelledAs::Warning(_), LabelledAs::Note(_)) => true,
            (LabelledAs::Note(_), _) => false,
        }
    }

    /// The marker of its block.
    pub fn marker(self) -> &'static str {
        match self {
            LabelledAs::Warning(Severity::Danger) => "[!DANGER]",
            LabelledAs::Warning(Severity::Warning) => "[!WARNING]",
            LabelledAs::Warning(Severity::Caution) => "[!CAUTION]",
            LabelledAs::Warning(Severity::Notice) => "[!NOTICE]",
            LabelledAs::Note(NoteKind::Important) => "[!IMPORTANT]",
            LabelledAs::Note(NoteKind::Note) => "[!NOTE]",
            LabelledAs::Note(NoteKind::Tip) => "[!TIP]",
        }
    }
}
