//! Catalogs as other people's tools exchange them: XLIFF, PO, TMX, TBX and CSV. A writer takes the neutral form of a language,
//! [`Package`], and gives the text of a file; a reader takes such a text and gives [`Incoming`], with the place of each entry.
//!
//! Nothing in an incoming file is believed: whoever takes it in holds each entry against the source.

use std::collections::HashMap;
use std::ops::Range;

use crate::model::Lang;
use crate::source::BYTE_ORDER_MARK;

pub mod glossary;
mod inline;
pub mod pieces;
pub mod po;
mod read;
pub mod spreadsheet;
pub mod tags;
pub mod tbx;
pub mod tmx;
pub mod xliff12;
pub mod xliff2;
mod xml;
mod xml_writer;

pub use super::file_problem::FileProblem;
pub use pieces::TextPiece;
pub use read::{decoded, read};

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
    /// Empty where there is no translation.
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

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExchangeFormat {
    Xliff12,
    /// 2.0 or 2.1, which share their core.
    Xliff2,
    Po,
    Tmx,
    Tbx,
    Csv,
}

impl ExchangeFormat {
    /// Its name in a message.
    pub fn name(self) -> &'static str {
        match self {
            ExchangeFormat::Xliff12 => "XLIFF 1.2",
            ExchangeFormat::Xliff2 => "XLIFF 2",
            ExchangeFormat::Po => "PO",
            ExchangeFormat::Tmx => "TMX",
            ExchangeFormat::Tbx => "TBX",
            ExchangeFormat::Csv => "CSV",
        }
    }
}

/// What a file that was sent back says.
#[derive(Debug)]
pub struct Incoming {
    pub kind: ExchangeFormat,
    pub files: Vec<IncomingFile>,
}

/// Its entries about one source file.
#[derive(Debug)]
pub struct IncomingFile {
    /// The path of the source file; `None` where the entries don't say.
    pub path: Option<String>,
    /// The languages that it claims to be from and to.
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
    /// `None` where there is no translation.
    pub target: Option<IncomingText>,
    /// Whether the tool says that somebody has to look at it.
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
type Subject = (Option<String>, Option<String>, Option<String>);

// The entries of a file by what they are about, in the order in which that is first met.
#[derive(Default)]
struct Grouped {
    files: Vec<IncomingFile>,
    places: HashMap<Subject, usize>,
}

impl Grouped {
    // The entries about this path, from and to these languages; `range` is where they start.
    fn of(&mut self, about: Subject, range: &Range<usize>) -> &mut Vec<IncomingUnit> {
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
    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        match self {
            IncomingText::Pieces(pieces) => pieces::tidy(pieces).is_empty(),
            IncomingText::Dialect(text) | IncomingText::Plain(text) => text.trim().is_empty(),
            IncomingText::Unbalanced(_) => false,
        }
    }
}
