//! Tables of a document of Word. A table of one cell is a box; a cell that spans columns or rows is in each of them.

use roxmltree::Node;
use stappenkaart_say::say;

use super::docx_blocks::{DEEPEST, DocxBlocks, is_fallback};
use super::docx_frames::boxed;
use super::docx_parts::{child, value};
use super::html_inline::ACTIONS_IN_LINE;
use super::spans::{SpannedCell, grid};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

fn cells<'a, 'i>(row: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    // A cell can be in a control of a form.
    row.descendants().filter(move |node| {
        let rows = node
            .ancestors()
            .filter(|above| above.tag_name().name() == "tr");
        node.tag_name().name() == "tc" && rows.into_iter().next() == Some(row)
    })
}

impl DocxBlocks<'_> {
    /// Reads a table.
    pub fn table(&mut self, node: Node<'_, '_>, depth: usize) -> SourceBlock {
        let start = self.lines.len();
        let rows = node.descendants().filter(|row| {
            let mut above = row.ancestors().skip(1);
            let table = above.find(|above| above.tag_name().name() == "tbl");
            row.tag_name().name() == "tr" && table == Some(node)
        });
        let rows: Vec<Node<'_, '_>> = rows.collect();
        if depth >= DEEPEST {
            let lines = self.line("");
            return SourceBlock {
                lines,
                kind: SourceKind::Unknown(say!("nesting this deep")),
            };
        }
        if let [row] = rows.as_slice()
            && let (Some(cell), None) = (cells(*row).next(), cells(*row).nth(1))
        {
            let kind = boxed(self.blocks(cell, depth + 1));
            let lines = start..self.lines.len().max(start + 1);
            return SourceBlock { lines, kind };
        }
        self.rows(&rows)
    }

    fn rows(&mut self, rows: &[Node<'_, '_>]) -> SourceBlock {
        let start = self.lines.len();
        let mut read: Vec<Vec<SpannedCell>> = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            let mut own = Vec::new();
            let mut column = 0;
            for cell in cells(*row) {
                let columns = columns(cell);
                if merged(cell) != Some("continue") {
                    own.push(SpannedCell {
                        words: self.cell(cell),
                        columns,
                        rows: 1 + spanned(&rows[at + 1..], column),
                    });
                }
                column += columns;
            }
            let shown: Vec<String> = own.iter().map(|cell| plain_words(&cell.words)).collect();
            self.line(&shown.join(" | "));
            read.push(own);
        }
        if read.is_empty() {
            self.line("");
        }
        let mut rows = grid(read).into_iter();
        let head = rows.next().unwrap_or_default();
        let rows = rows.collect();
        SourceBlock {
            lines: start..self.lines.len(),
            kind: SourceKind::Table { head, rows },
        }
    }

    fn cell(&mut self, cell: Node<'_, '_>) -> Vec<SourceInline> {
        let is_paragraph =
            |node: &Node<'_, '_>| node.tag_name().name() == "p" && !is_fallback(*node);
        let paragraphs: Vec<Node<'_, '_>> = cell.descendants().filter(is_paragraph).collect();
        let numbered = |node: &Node<'_, '_>| {
            let properties = child(*node, "pPr");
            let style =
                properties.and_then(|properties| value(child(properties, "pStyle")?, "val"));
            self.list(properties, style).map(|(numbered, _)| numbered)
        };
        let lists: Vec<Option<bool>> = paragraphs.iter().map(numbered).collect();
        let count = lists.iter().filter(|list| **list == Some(true)).count();
        let is_list = lists.iter().flatten().count() > 1;
        let mut words = Vec::new();
        let mut number = 0;
        for (paragraph, list) in paragraphs.iter().zip(lists) {
            if !words.is_empty() {
                words.push(SourceInline::Break);
            }
            number += usize::from(list == Some(true));
            match list.filter(|_| is_list) {
                Some(true) => words.push(SourceInline::Text(format!("{number}. "))),
                Some(false) => words.push(SourceInline::Text("• ".to_owned())),
                None => {}
            }
            words.extend(self.words(*paragraph));
        }
        if count > 1 {
            words.push(SourceInline::Unsure {
                why: ACTIONS_IN_LINE,
                text: plain_words(&words),
            });
        }
        words
    }
}

fn columns(cell: Node<'_, '_>) -> usize {
    let span = child(cell, "tcPr").and_then(|properties| child(properties, "gridSpan"));
    let count = span.and_then(|span| value(span, "val")?.parse().ok());
    count.unwrap_or(1).clamp(1, 100)
}

// Whether a cell starts a merge over rows, or goes on with one.
fn merged<'a>(cell: Node<'a, '_>) -> Option<&'a str> {
    let merge = child(child(cell, "tcPr")?, "vMerge")?;
    Some(value(merge, "val").unwrap_or("continue"))
}

// How many of these rows go on with the cell of a column.
fn spanned(rows: &[Node<'_, '_>], column: usize) -> usize {
    let goes_on = |row: &&Node<'_, '_>| {
        let mut at = 0;
        for cell in cells(**row) {
            if at == column {
                return merged(cell) == Some("continue");
            }
            at += columns(cell);
        }
        false
    };
    rows.iter().take_while(goes_on).count()
}
