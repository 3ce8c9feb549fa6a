//! Text that a reader would not get as its author typed it. Takes the nodes of a text, returns what
//! Markdown read otherwise than it was meant: marks that stayed letters, letters that became marks,
//! backslashes that vanished, lines that were joined, marks of other tools.

mod backslash;
mod bold_line;
mod boxes;
mod brackets;
mod code_blanks;
mod emphasis;
mod entities;
mod full_width;
mod glued;
mod letters;
pub(super) mod line_end;
mod line_look;
mod list_start;
mod marked_text;
mod marks;
mod odd_space;
mod one_line;
mod other_tools;
mod quoted_line;
mod short_lines;

pub use boxes::BOXES;
pub use odd_space::is_odd;

use std::ops::Range;

use super::markdown::{Cell, InlineKind, InlineNode, Node, NodeKind};
use crate::codes;
use crate::diag::{Code, Diagnostic};
use crate::source::{FileId, Span};

/// How many letters after a mark its other half is looked for. A sentence is shorter, and a text of a
/// million marks must not take hours.
const REACH: usize = 2_000;
/// How many places of one text are reported: a reader of more of them learns nothing.
const MOST: usize = 50;

/// One place that reads otherwise than it was typed.
#[derive(Debug, Clone, PartialEq)]
pub struct Misread {
    /// Bytes of the file.
    pub range: Range<usize>,
    pub code: Code,
    pub message: String,
    pub help: String,
}

impl Misread {
    /// Whether a person typed it, because no text of a card is written like this: `2*3*4`.
    pub fn is_typed(&self, text: &str) -> bool {
        let before = text[..self.range.start].chars().next_back();
        let after = text[self.range.end..].chars().next();
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let is_label = text[self.range.clone()].starts_with("**");
        self.code == codes::SK125 && !is_label && (joins(before) || joins(after))
    }

    /// The same as an error of a file.
    pub fn diagnostic(self, file: FileId) -> Diagnostic {
        let Misread {
            range,
            code,
            message,
            help,
        } = self;
        Diagnostic::error(code, Span::new(file, range), message).help(help)
    }
}

/// Looks through all nodes of `text`, whose ranges are bytes of it.
pub fn misread(text: &str, nodes: &[Node]) -> Vec<Misread> {
    let mut found = Vec::new();
    blocks(text, nodes, &mut found);
    found.sort_by_key(|misread| (misread.range.start, misread.range.end));
    found.dedup_by(|next, first| next.range.start < first.range.end);
    found
}

fn blocks(text: &str, nodes: &[Node], found: &mut Vec<Misread>) {
    nodes.iter().for_each(|node| block(text, node, found));
    let pairs = nodes.windows(2);
    found.extend(pairs.filter_map(|pair| list_start::list_start(text, &pair[0], &pair[1])));
    glued::alike(text, nodes, found);
}

fn block(text: &str, node: &Node, found: &mut Vec<Misread>) {
    match &node.kind {
        NodeKind::Heading { words, .. } => running(text, words, found),
        NodeKind::Paragraph(words) => {
            glued::glued(text, words, found);
            found.extend(bold_line::bold_line(text, words));
            found.extend(short_lines::short_lines(text, words));
            running(text, words, found);
        }
        NodeKind::Quote(nodes) => {
            quoted_line::unquoted(text, nodes, found);
            blocks(text, nodes, found);
        }
        NodeKind::Item(nodes) => blocks(text, nodes, found),
        NodeKind::List { items, .. } => items.iter().for_each(|node| block(text, node, found)),
        NodeKind::Table { head, rows, .. } => {
            glued::rows(text, rows, found);
            head.iter()
                .chain(rows.iter().flatten())
                .for_each(|cell| running(text, &cell.words, found));
        }
        NodeKind::Code { .. } | NodeKind::Foreign(_) => {}
    }
}

// The words of one text, and those within its links and pictures, each as a text of its own.
fn running(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    let mut own = Vec::new();
    if !is_plain(text, words) {
        signs(text, words, &mut own);
    }
    line_end::line_ends(text, words, &mut own);
    code_blanks::code_blanks(text, words, &mut own);
    emphasis::emphasis(text, words, &mut own);
    own.truncate(4 * MOST);
    found.extend(own);
    inside(words, &mut |words| running(text, words, found));
}

// Whether a text has only letters, digits and marks of punctuation of which no tool makes anything. Most texts are such.
fn is_plain(text: &str, words: &[InlineNode]) -> bool {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return true;
    };
    // The backslash before a first letter is outside of what Markdown calls the text.
    let source = text
        .as_bytes()
        .get(first.range.start.saturating_sub(1)..last.range.end);
    source.is_some_and(|source| !source.contains(&b'\\')) && words.iter().all(is_plain_word)
}

fn is_plain_word(word: &InlineNode) -> bool {
    match &word.kind {
        // Textile has `h2. ` and `bq. ` at the start of a line.
        InlineKind::Text(text) => {
            text.as_bytes().get(2..4) != Some(b". ")
                && text
                    .chars()
                    .all(|c| c.is_alphanumeric() || " .,;’“”".contains(c))
        }
        InlineKind::Strong(words) | InlineKind::Emphasis(words) => words.iter().all(is_plain_word),
        InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::Link { .. }
        | InlineKind::Image { .. }
        | InlineKind::Foreign(_) => true,
    }
}

// The letters that could be marks.
fn signs(text: &str, words: &[InlineNode], own: &mut Vec<Misread>) {
    let letters = letters::letters(text, words);
    let marked = marked_text::MarkedText {
        text,
        letters: &letters,
    };
    marks::marks(&marked, own);
    brackets::brackets(&marked, own);
    full_width::full_width(&marked, own);
    other_tools::other_tools(&letters, own);
    boxes::boxes(text, &letters, own);
    backslash::backslashes(text, words, own);
    entities::entities(text, words, own);
}

// The words of links and pictures, at any depth.
fn inside(words: &[InlineNode], each: &mut impl FnMut(&[InlineNode])) {
    for word in words {
        match &word.kind {
            InlineKind::Link { target: _, words } | InlineKind::Image { target: _, words } => {
                each(words);
            }
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => inside(words, each),
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Foreign(_) => {}
        }
    }
}
