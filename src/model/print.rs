//! How a guide is printed: the paper of each format, and whether in grey.

use std::collections::BTreeMap;

use super::Id;
use crate::source::Span;

/// A size of paper, portrait.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    A3,
    A4,
    A5,
    A6,
    Letter,
    HalfLetter,
    Tabloid,
}

impl Paper {
    pub const ALL: [Paper; 7] = [
        Paper::A3,
        Paper::A4,
        Paper::A5,
        Paper::A6,
        Paper::Letter,
        Paper::HalfLetter,
        Paper::Tabloid,
    ];

    /// What a writer types: `half-letter`.
    pub const fn name(self) -> &'static str {
        match self {
            Paper::A3 => "a3",
            Paper::A4 => "a4",
            Paper::A5 => "a5",
            Paper::A6 => "a6",
            Paper::Letter => "letter",
            Paper::HalfLetter => "half-letter",
            Paper::Tabloid => "tabloid",
        }
    }

    pub fn named(name: &str) -> Option<Paper> {
        Paper::ALL.into_iter().find(|paper| paper.name() == name)
    }

    /// Width and height in millimetres (ISO 216; ANSI/ASME Y14.1).
    pub const fn size(self) -> (f64, f64) {
        match self {
            Paper::A3 => (297.0, 420.0),
            Paper::A4 => (210.0, 297.0),
            Paper::A5 => (148.0, 210.0),
            Paper::A6 => (105.0, 148.0),
            Paper::Letter => (215.9, 279.4),
            Paper::HalfLetter => (139.7, 215.9),
            Paper::Tabloid => (279.4, 431.8),
        }
    }

    /// The paper of half its size; the smallest one itself.
    pub const fn half(self) -> Paper {
        match self {
            Paper::A3 => Paper::A4,
            Paper::A4 => Paper::A5,
            Paper::A5 | Paper::A6 => Paper::A6,
            Paper::Tabloid => Paper::Letter,
            Paper::Letter | Paper::HalfLetter => Paper::HalfLetter,
        }
    }

    /// The paper of twice its size; the largest one itself.
    pub const fn double(self) -> Paper {
        match self {
            Paper::A6 => Paper::A5,
            Paper::A5 => Paper::A4,
            Paper::A4 | Paper::A3 => Paper::A3,
            Paper::HalfLetter => Paper::Letter,
            Paper::Letter | Paper::Tabloid => Paper::Tabloid,
        }
    }
}

/// What a guide says of its paper.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Print {
    /// The formats to write where a command names none, in the author's words, with their places. Empty for the usual ones.
    pub wanted: Vec<(String, Span)>,
    /// The categories that have a binder of their own, with their places. Empty for all that have cards.
    pub categories: Vec<(Id, Span)>,
    /// The categories to bind, whatever else is said. Empty for those.
    pub only: Vec<Id>,
    /// The paper of every format, whatever else is said.
    pub everywhere: Option<Paper>,
    /// The paper in the printer. Without it, A4.
    pub paper: Option<Paper>,
    /// The paper of a format, by its name, where it is another one.
    pub formats: BTreeMap<&'static str, Paper>,
    /// Whether everything but pictures is in black, white and grey.
    pub greyscale: bool,
}

impl Print {
    /// Whether a category has a binder of its own, if it has cards.
    pub fn binds(&self, category: &Id) -> bool {
        if !self.only.is_empty() {
            return self.only.contains(category);
        }
        let mut named = self.categories.iter();
        self.categories.is_empty() || named.any(|(id, _)| id == category)
    }

    /// The paper in the printer.
    pub fn office(&self) -> Paper {
        self.everywhere.or(self.paper).unwrap_or(Paper::A4)
    }

    /// The paper of a format: the one named for it, or what `usual` makes of the paper in the printer.
    pub fn paper(&self, format: &str, usual: impl Fn(Paper) -> Paper) -> Paper {
        let named = self.everywhere.or(self.formats.get(format).copied());
        named.unwrap_or_else(|| usual(self.office()))
    }
}
