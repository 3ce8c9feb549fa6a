//! Markdown as a tree of nodes with their places in the file.

use std::ops::Range;

use crate::model::ColumnAlignment;
use crate::phrases::phrase;

/// A block. Ranges are bytes of the whole file.
#[derive(Debug, Clone, PartialEq)]
pub struct Node {
    pub kind: NodeKind,
    pub range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum NodeKind {
    Heading {
        level: u8,
        words: Vec<InlineNode>,
        /// Whether the space after its `##` is missing, so that other tools show a paragraph.
        glued: bool,
    },
    Paragraph(Vec<InlineNode>),
    Quote(Vec<Node>),
    List {
        start: Option<u64>,
        items: Vec<Node>,
    },
    Item(Vec<Node>),
    Table {
        columns: Vec<ColumnAlignment>,
        head: Vec<Cell>,
        rows: Vec<Vec<Cell>>,
    },
    /// A fenced block of code: the word after its fence, and its lines.
    Code {
        language: String,
        text: String,
    },
    /// A block that the dialect does not have, by its name.
    Foreign(&'static str),
}

impl Node {
    /// The blocks of an item of a list.
    pub fn item(&self) -> &[Node] {
        match &self.kind {
            NodeKind::Item(blocks) => blocks,
            _ => unreachable!("a list holds items"),
        }
    }

    /// The words of an item that is one paragraph, and where they are.
    pub fn paragraph_of_item(&self) -> Option<(&[InlineNode], &Range<usize>)> {
        match self.item() {
            [
                Node {
                    kind: NodeKind::Paragraph(words),
                    range,
                },
            ] => Some((words, range)),
            _ => None,
        }
    }
}

/// A cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub struct Cell {
    pub words: Vec<InlineNode>,
    pub range: Range<usize>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub struct InlineNode {
    pub kind: InlineKind,
    pub range: Range<usize>,
}

#[derive(Debug, Clone, PartialEq)]
pub enum InlineKind {
    Text(String),
    Code(String),
    Break,
    Strong(Vec<InlineNode>),
    Emphasis(Vec<InlineNode>),
    Link {
        target: String,
        words: Vec<InlineNode>,
    },
    Image {
        target: String,
        words: Vec<InlineNode>,
    },
    /// Running text that the dialect does not have, by its name.
    Foreign(&'static str),
}

/// Letters that the Markdown parser reads and drops.
#[derive(Debug, Clone, PartialEq)]
pub struct Swallowed {
    pub range: Range<usize>,
    pub by: Swallower,
}

#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Swallower {
    LinkDefinition,
    /// Such as a cell after the last column of its table.
    Other,
}

/// The name of a text in quotes after the address of a link or picture.
pub const TITLE: &str = phrase!("a title after the address of a link or picture");

/// The name of `[ ]` at the start of an item.
pub const BOX: &str = phrase!("task list boxes");

/// The name of a line of dashes.
pub const RULE: &str = phrase!("horizontal rules");

/// The name of code that is only indented.
pub const INDENTED: &str = phrase!("code without a fence");
