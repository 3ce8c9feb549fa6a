//! Sources as they are written. Entry points: [`card`], [`guide`] and [`translation`]. Parsing never fails: it gives what was
//! understood, and what was not.

mod action;
mod allow;
mod attach;
mod attributes;
mod blocks;
mod card;
mod checks;
mod coverage;
mod figure;
mod fixes;
mod front;
mod guide;
mod guide_file;
mod include;
mod inline;
mod invisible;
mod markdown;
pub mod schema;
mod section;
mod table;
mod toml_error;
mod translations;
mod troubleshooting;

pub use allow::{Allow, allows};
pub use attributes::is_id;
pub use card::card;
pub use figure::{resolve, variant};
pub use guide::guide;
pub use inline::translation;

use crate::codes;
use crate::diag::Diagnostic;
use crate::source::{FileId, Sources, Span, TextError};

/// What a card is read with.
#[derive(Clone, Copy)]
pub struct Setting<'a> {
    pub sources: &'a Sources,
    /// The version of the product whose screens the card shows.
    pub version: Option<&'a str>,
    /// How many includes were read for it.
    pub includes: &'a std::cell::Cell<usize>,
}

/// A file whose text can't be had, as a problem of the guide.
pub fn unreadable(sources: &Sources, file: FileId, error: &TextError) -> Diagnostic {
    let path = sources.path(file);
    match error {
        TextError::Io(error) => Diagnostic::in_file(
            codes::SK002,
            path,
            format!("the file can't be read: {error}"),
        )
        .help("check that it exists and that you may read it"),
        TextError::Utf16 => {
            Diagnostic::in_file(codes::SK002, path, "the file is UTF-16 and not UTF-8")
                .help("save it as UTF-8 in your editor")
        }
        TextError::NotUtf8(at) => Diagnostic::in_file(
            codes::SK002,
            path,
            format!("the file is not UTF-8: byte {at} is none"),
        )
        .help("save it as UTF-8 in your editor"),
        TextError::Nul(at) => Diagnostic::in_file(
            codes::SK002,
            path,
            format!("the file holds a NUL at byte {at}, so it is no text"),
        )
        .help("save it as UTF-8 text in your editor"),
    }
}

fn no_span(file: FileId) -> Span {
    Span::new(file, 0..0)
}
