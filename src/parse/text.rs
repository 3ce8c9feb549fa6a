//! The text of a source file. Takes a file, returns its text, or says why it can't be read.

use std::ops::Range;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Code, Diagnostic, Problems};
use crate::os_error;
use crate::source::{FileId, Sources, Span, TextError};

/// A file with its text.
#[derive(Clone, Copy)]
pub struct SourceText<'a> {
    pub file: FileId,
    pub text: &'a str,
    /// The abbreviations of its language, of which a full stop ends no sentence.
    pub abbreviations: &'a [String],
}

impl<'a> SourceText<'a> {
    /// A stretch of the file.
    pub fn span(self, range: &Range<usize>) -> Span {
        Span::new(self.file, range.clone())
    }

    /// What the file says there.
    pub fn at(self, range: &Range<usize>) -> &'a str {
        &self.text[range.clone()]
    }
}

/// The text of a file. `None` when it can't be read, which is a problem.
pub fn read_text(sources: &Sources, file: FileId, problems: &mut Problems) -> Option<String> {
    match sources.text(file) {
        Ok(text) => Some(text),
        Err(error) => {
            problems.push(unreadable(sources, file, &error));
            None
        }
    }
}

/// A file whose text can't be read, as a problem of the guide.
pub fn unreadable(sources: &Sources, file: FileId, error: &TextError) -> Diagnostic {
    let (message, help) = match error {
        TextError::Io(error) => (
            say!("the file can't be read: {}", os_error::said(error)),
            say!("check that it exists and that you have permission to read it"),
        ),
        TextError::Utf16 => (
            say!("the file is UTF-16 and not UTF-8").to_owned(),
            say!("save it as UTF-8 in your editor"),
        ),
        TextError::NotUtf8(at) => (
            say!("line {} is not UTF-8", line(sources, file, *at)),
            say!("save the file as UTF-8 in your editor"),
        ),
        TextError::Nul(at) => (
            say!("the file contains a NUL at byte {at}, so it is not a text file"),
            say!("save it as UTF-8 text in your editor"),
        ),
    };
    Diagnostic::in_file(codes::SK002, sources.path(file), message).help(help)
}

/// That a file is a link which is not followed; what to do about it depends on the file.
pub fn unfollowed(code: Code, path: &str) -> Diagnostic {
    let message = say!(
        "`{path}` is a symbolic link to a place outside the guide, or to a file that does not exist"
    );
    Diagnostic::in_file(code, path, message)
}

// The line that a byte of a file is in, from 1.
fn line(sources: &Sources, file: FileId, at: usize) -> usize {
    let bytes = sources.bytes(file).unwrap_or_default();
    bytes.iter().take(at).filter(|byte| **byte == b'\n').count() + 1
}
