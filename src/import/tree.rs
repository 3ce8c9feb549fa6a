//! A source of any markup as one neutral tree. Readers make it, `cards` takes it. It knows nothing of cards, and each block knows
//! the lines that it came from.

use std::ops::Range;

/// A source as its reader understood it.
#[derive(Debug, Default)]
pub struct SourceTree {
    /// Every line of the source; blocks count from 0.
    pub lines: Vec<String>,
    /// The title that the metadata gives, with its line.
    pub title: Option<(String, usize)>,
    pub blocks: Vec<SourceBlock>,
}

/// A part of a source, with the lines that it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceBlock {
    pub lines: Range<usize>,
    pub kind: SourceKind,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SourceKind {
    Heading {
        level: u8,
        words: Vec<SourceInline>,
    },
    Paragraph(Vec<SourceInline>),
    List {
        ordered: bool,
        items: Vec<SourceItem>,
    },
    /// A box with the word that the source itself uses for it.
    Alert {
        word: String,
        title: Vec<SourceInline>,
        body: Vec<SourceBlock>,
    },
    Table {
        head: Vec<Vec<SourceInline>>,
        rows: Vec<Vec<Vec<SourceInline>>>,
    },
    Code(String),
    Figure {
        target: String,
        alt: String,
    },
    Quote(Vec<SourceBlock>),
    /// What belongs to the page and not to its text, with why.
    Furniture(&'static str),
    /// What the reader knows nothing better for, with what it is.
    Unknown(&'static str),
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceItem {
    pub lines: Range<usize>,
    pub blocks: Vec<SourceBlock>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceInline {
    Text(String),
    Code(String),
    Break,
    Strong(Vec<SourceInline>),
    Emphasis(Vec<SourceInline>),
    Link {
        target: String,
        words: Vec<SourceInline>,
    },
    Image {
        target: String,
        alt: String,
    },
    /// What a reader of the source does not see, with what it is.
    Hidden {
        what: &'static str,
        text: String,
    },
}

impl SourceTree {
    /// The lines of a block as they are in the source.
    pub fn text(&self, lines: &Range<usize>) -> String {
        let end = lines.end.min(self.lines.len());
        let lines = &self.lines[lines.start.min(end)..end];
        let indent = |line: &String| line.len() - line.trim_start_matches([' ', '\t']).len();
        let filled = lines.iter().filter(|line| !line.trim().is_empty());
        let least = filled.map(indent).min().unwrap_or(0);
        let cut = |line: &String| line.get(least..).unwrap_or_default().trim_end().to_owned();
        let lines: Vec<String> = lines.iter().map(cut).collect();
        lines.join("\n").trim_matches('\n').to_owned()
    }
}

impl SourceBlock {
    /// Whether there is an ordered list in it, at any depth but not in a box.
    pub fn acts(&self) -> bool {
        match &self.kind {
            SourceKind::List { ordered, items } => {
                *ordered || items.iter().flat_map(|item| &item.blocks).any(Self::acts)
            }
            SourceKind::Quote(blocks) => blocks.iter().any(Self::acts),
            SourceKind::Heading { .. }
            | SourceKind::Paragraph(_)
            | SourceKind::Alert { .. }
            | SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Figure { .. }
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => false,
        }
    }
}

/// The letters of running text, without its marks.
pub fn plain_words(words: &[SourceInline]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            SourceInline::Text(text) | SourceInline::Code(text) => out.push_str(text),
            SourceInline::Break => out.push(' '),
            SourceInline::Strong(words)
            | SourceInline::Emphasis(words)
            | SourceInline::Link { target: _, words } => out.push_str(&plain_words(words)),
            SourceInline::Image { target: _, alt } => out.push_str(alt),
            SourceInline::Hidden { .. } => {}
        }
    }
    out
}
