//! Tables. Takes the cells of a table, returns a block of facts to look up.

use std::ops::Range;

use stappenkaart_say::say;

use super::markdown::Cell;
use super::section::SectionReader;
use super::stray_markers::stray_markers;
use crate::codes;
use crate::model::{ColumnAlignment, Id, Segment, Table};

impl SectionReader<'_> {
    /// A table of this name.
    pub(super) fn table(
        &mut self,
        id: Id,
        columns: &[ColumnAlignment],
        (head, rows): (&[Cell], &[Vec<Cell>]),
        range: &Range<usize>,
    ) -> Table<Segment> {
        if rows.is_empty() {
            self.problems
                .error(
                    codes::SK121,
                    self.source.span(range),
                    say!("a table without rows"),
                )
                .help(say!(
                    "write a row below the line of dashes, such as `| Save | keeps your changes |`"
                ));
        }
        let head = self.row(&format!("{id}.head"), head, range);
        let rows = rows
            .iter()
            .enumerate()
            .map(|(row, cells)| self.row(&format!("{id}.{}", row + 1), cells, range))
            .collect();
        Table {
            id,
            span: self.source.span(range),
            columns: columns.to_vec(),
            head,
            rows,
        }
    }

    fn row(&mut self, id: &str, cells: &[Cell], table: &Range<usize>) -> Vec<Segment> {
        let last = cells.iter().rfind(|cell| !cell.range.is_empty());
        let last = last.map(|cell| {
            let words = self.source.at(&cell.range);
            let start = cell.range.start + words.len() - words.trim_start().len();
            start..start + words.trim().len()
        });
        let place = last.as_ref().unwrap_or(table);
        cells
            .iter()
            .enumerate()
            .map(|(at, cell)| self.cell(cell, Id::new(format!("{id}-{}", at + 1)), place))
            .collect()
    }

    // A row that is too short has cells that are nowhere in the source: they are reported at its last one.
    fn cell(&mut self, cell: &Cell, id: Id, otherwise: &Range<usize>) -> Segment {
        stray_markers(&cell.words, false, self.source, self.problems);
        let place = if cell.range.is_empty() {
            otherwise
        } else {
            &cell.range
        };
        // One that is empty is a problem of its own.
        let segment = match cell.words.is_empty() {
            true => self.empty_segment(id, place),
            false => self.segment(id, &cell.words, place),
        };
        if segment.text.is_empty() {
            self.problems
                .error(codes::SK121, segment.span, say!("a table with an empty cell"))
                .help(say!("give every row as many cells as the head; if there is nothing to say, write `–`"));
        }
        segment
    }
}
