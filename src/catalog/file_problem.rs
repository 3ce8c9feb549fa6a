//! What is wrong with a file of translations: a PO catalog, or a file that another tool sent back.

use std::ops::Range;

use crate::diag::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// Something in a file that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileProblem {
    /// The bytes of the file's text that it is about.
    pub range: Range<usize>,
    /// Lowercase, no full stop, names in backticks.
    pub message: String,
    /// What to type or do instead.
    pub help: String,
}

impl FileProblem {
    /// A problem of these bytes.
    pub fn new(
        range: Range<usize>,
        message: impl Into<String>,
        help: impl Into<String>,
    ) -> FileProblem {
        FileProblem {
            range,
            message: message.into(),
            help: help.into(),
        }
    }

    /// The error that a user reads, in this file.
    pub fn error(self, code: Code, file: FileId) -> Diagnostic {
        Diagnostic::error(code, Span::new(file, self.range), self.message).help(self.help)
    }
}
