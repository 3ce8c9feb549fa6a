//! The version of a file. Takes its text, returns the number; or what is wrong with it, where this tool can't read the rest.

use std::ops::Range;

use stappenkaart_say::say;

use super::kind::VersionedFile;
use super::migrations::{current, current_line};
use super::place::place;
use crate::codes;
use crate::diag::Diagnostic;
use crate::source::{FileId, Span};

// A greater number is a mistake and not the version of a newer tool.
const GREATEST: u32 = 9999;

/// Why a file must not be read: its version is newer, or is not a version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VersionFault {
    /// The bytes of the version in the text.
    pub range: Range<usize>,
    pub message: String,
    pub help: String,
}

/// The version of a file with this text; the oldest one where it says nothing.
pub fn version(file: VersionedFile, text: &str) -> Result<u32, VersionFault> {
    let Some(range) = place(file, text) else {
        return Ok(file.oldest());
    };
    let said = &text[range.clone()];
    let (message, help) = match said.parse::<u32>() {
        Ok(version) if (1..=current(file)).contains(&version) => return Ok(version),
        Ok(version) if (1..=GREATEST).contains(&version) => newer(file, version),
        Ok(_) | Err(_) => (
            say!("`{}` can't be a format version", shortened(said)),
            say!("type `{}`", current_line(file)),
        ),
    };
    Err(VersionFault {
        range,
        message,
        help,
    })
}

/// The same for a file of the guide.
pub fn version_of(file: VersionedFile, id: FileId, text: &str) -> Result<u32, Diagnostic> {
    version(file, text).map_err(|fault| {
        let span = Span::new(id, fault.range);
        Diagnostic::error(codes::SK014, span, fault.message).help(fault.help)
    })
}

fn newer(file: VersionedFile, version: u32) -> (String, String) {
    let message = say!(
        "the format version of this file is {version}, but this `stappenkaart` reads versions up to {}",
        current(file)
    );
    let help = say!(
        "install a newer version of `stappenkaart` than {}: the one that wrote this file",
        env!("CARGO_PKG_VERSION")
    );
    (message, help)
}

fn shortened(said: &str) -> String {
    let line = said.lines().next().unwrap_or_default();
    match line.char_indices().nth(40) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_owned(),
    }
}
