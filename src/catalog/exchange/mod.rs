//! Catalogs as other people's tools exchange them: XLIFF, PO, TMX, TBX and CSV. A writer takes the neutral form of a language,
//! [`Package`], and returns the text of a file; a reader takes such a text and returns [`Incoming`], with the place of each entry.
//!
//! Nothing in an incoming file is trusted: the importer compares each entry with the source.

pub mod glossary;
mod incoming;
mod inline;
mod package;
pub mod pieces;
pub mod po;
mod read;
mod segments;
pub mod spreadsheet;
pub mod tags;
pub mod tbx;
pub mod tmx;
pub mod xliff12;
pub mod xliff2;
mod xml;

pub use super::file_problem::FileProblem;
pub use incoming::{
    ExchangeContent, ExchangeFormat, Incoming, IncomingFile, IncomingText, IncomingUnit,
};
pub use package::{Package, PackageFile, Unit, UnitState};
pub use pieces::TextPiece;
pub use read::{decoded, read};
