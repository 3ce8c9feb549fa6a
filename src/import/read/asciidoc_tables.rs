//! Tables of AsciiDoc: cells after bars, with how many columns and rows each spans. A table with blocks in its cells is left to a person.

use std::ops::Range;

use stappenkaart_say::say;

use super::asciidoc::AsciiBlocks;
use super::asciidoc_cells::{FormattedCell, cells_of, flowed};
use super::asciidoc_lines::{delimiter, marker};
use super::lines::value_of;
use super::spans::{SpannedCell, grid};
use crate::import::tree::{SourceInline, SourceKind, plain_words};

impl AsciiBlocks<'_> {
    /// Adds a table.
    pub fn table(&mut self, lines: &Range<usize>, inside: Range<usize>) {
        let rows = self.rows(&inside);
        self.title();
        let kind = match rows {
            Some(rows) => {
                let mut rows = rows.into_iter();
                let head = rows.next().unwrap_or_default();
                let rows = rows.collect();
                SourceKind::Table { head, rows }
            }
            None => SourceKind::Unknown(say!("a table like this")),
        };
        self.add(lines.clone(), kind);
    }

    fn rows(&self, inside: &Range<usize>) -> Option<Vec<Vec<Vec<SourceInline>>>> {
        let lines: Vec<&str> = inside.clone().map(|at| self.line(at)).collect();
        let (cells, first) = cells_of(&lines)?;
        let width = columns(&self.before.style).unwrap_or(first);
        let cols = value_of(&self.before.style, "cols").unwrap_or_default();
        let has_blocks = |cell: &FormattedCell| {
            (cell.style == Some('a') || cols.contains('a')) && has_blocks(cell)
        };
        if width == 0 || cells.iter().any(has_blocks) {
            return None;
        }
        let rows = flowed(cells, width)?.into_iter().map(|row| {
            let cells = row.into_iter().map(|cell| self.cell(cell));
            cells.collect()
        });
        Some(grid(rows.collect()))
    }

    fn cell(&self, cell: FormattedCell) -> SpannedCell {
        let words = self.words(cell.text.trim());
        SpannedCell {
            words: match cell.style {
                Some('s') => vec![SourceInline::Strong(words)],
                Some('e') => vec![SourceInline::Emphasis(words)],
                Some('m' | 'l') => vec![SourceInline::Code(plain_words(&words))],
                _ => words,
            },
            columns: cell.columns,
            rows: cell.rows,
        }
    }
}

// How many columns `cols="1,2"` or `cols=3*` has.
fn columns(style: &str) -> Option<usize> {
    let cols = value_of(style, "cols")?;
    let count = |part: &str| match part.split_once('*') {
        Some((count, _)) => count.trim().parse().unwrap_or(1),
        None => 1,
    };
    Some(cols.split([',', ';']).map(count).sum())
}

// Lists, boxes and other blocks in a cell of the style `a`.
fn has_blocks(cell: &FormattedCell) -> bool {
    let is_block = |line: &str| {
        let is_box = ["NOTE: ", "TIP: ", "IMPORTANT: ", "CAUTION: ", "WARNING: "]
            .iter()
            .any(|start| line.starts_with(start));
        is_box || marker(line).is_some() || delimiter(line).is_some() || line.contains("::")
    };
    cell.text.lines().any(|line| is_block(line.trim()))
}
