//! What a file that was sent back says, in the same form for every file format.

use std::collections::HashMap;
use std::ops::Range;

use super::pieces::{self, TextPiece};

/// How the entries of a file are used. Each module of a format declares its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExchangeFormat {
    pub content: ExchangeContent,
    /// Whether a file can have languages that were not asked for.
    pub has_many_languages: bool,
    /// Whether its entries, and not a head of the file, say which source file they are about.
    pub entries_name_file: bool,
}

/// What a file contains.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeContent {
    /// The texts of a guide by their ids, and how far each translation is.
    Texts,
    /// Translations of any texts, to be used where the guide has the same one.
    Memory,
    /// Terms and labels, without how far each translation is.
    Glossary,
}

/// What a file that was sent back says.
#[derive(Debug)]
pub struct Incoming {
    pub format: ExchangeFormat,
    pub files: Vec<IncomingFile>,
}

/// Its entries about one source file.
#[derive(Debug)]
pub struct IncomingFile {
    /// The path of the source file; `None` if the entries don't say it.
    pub path: Option<String>,
    /// The languages that it says it translates from and into.
    pub source: Option<String>,
    pub target: Option<String>,
    /// Where it says so.
    pub range: Range<usize>,
    pub units: Vec<IncomingUnit>,
}

/// An entry of a file that was sent back.
#[derive(Debug)]
pub struct IncomingUnit {
    pub id: String,
    pub source: IncomingText,
    /// `None` if there is no translation.
    pub target: Option<IncomingText>,
    /// Whether the tool says that it needs a review.
    pub fuzzy: bool,
    /// Its place in the file: its translation, where it has one.
    pub range: Range<usize>,
}

/// A text of a file that was sent back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncomingText {
    /// With inline codes.
    Pieces(Vec<TextPiece>),
    /// In the dialect.
    Dialect(String),
    /// Words without any mark.
    Plain(String),
    /// Inline codes that are not closed, or closed in the wrong order; and what is wrong.
    Unbalanced(String),
}

// The path of a source file, and the languages from and to, as far as a file says them.
pub(super) type Subject = (Option<String>, Option<String>, Option<String>);

// The entries of a file by what they are about, in the order in which that is first met.
#[derive(Default)]
pub(super) struct Grouped {
    pub files: Vec<IncomingFile>,
    places: HashMap<Subject, usize>,
}

impl Grouped {
    // The entries about this path, from and to these languages; `range` is where they start.
    pub fn of(&mut self, about: Subject, range: &Range<usize>) -> &mut Vec<IncomingUnit> {
        let at = *self.places.entry(about.clone()).or_insert_with(|| {
            let (path, source, target) = about;
            self.files.push(IncomingFile {
                path,
                source,
                target,
                range: range.clone(),
                units: Vec::new(),
            });
            self.files.len() - 1
        });
        &mut self.files[at].units
    }
}

impl IncomingText {
    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        match self {
            IncomingText::Pieces(pieces) => pieces::tidy(pieces).is_empty(),
            IncomingText::Dialect(text) | IncomingText::Plain(text) => text.trim().is_empty(),
            IncomingText::Unbalanced(_) => false,
        }
    }
}
