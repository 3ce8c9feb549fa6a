//! Tables. Takes the cells of a table, gives a block of facts to look up.

use std::ops::Range;

use super::blocks;
use super::markdown::Cell;
use super::section::{Piece, SectionReader};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, Id, Segment, Table};

impl SectionReader<'_> {
    pub(super) fn table(&mut self, head: &[Cell], rows: &[Vec<Cell>], range: &Range<usize>) {
        self.counts.tables += 1;
        let id = self.segment_id(&format!("table-{}", self.counts.tables));
        if rows.is_empty() {
            let problem = Diagnostic::error(codes::SK121, self.span(range), "a table without rows");
            self.problem(problem.help(
                "write a row below the line of dashes, such as `| Save | keeps your changes |`",
            ));
        }
        let head = head
            .iter()
            .enumerate()
            .map(|(at, cell)| self.cell(cell, Id::new(format!("{id}.head-{}", at + 1)), range));
        let head = head.collect();
        let mut body = Vec::new();
        for (row, cells) in rows.iter().enumerate() {
            let cells = cells.iter().enumerate();
            let name = |at: usize| Id::new(format!("{id}.{}-{}", row + 1, at + 1));
            body.push(
                cells
                    .map(|(at, cell)| self.cell(cell, name(at), range))
                    .collect(),
            );
        }
        let table = Table {
            id: id.clone(),
            span: self.span(range),
            head,
            rows: body,
        };
        self.pieces.push(Piece::Block(Block::Table(table)));
    }

    // A row that is too short has cells that stand nowhere: they are reported at the table.
    fn cell(&mut self, cell: &Cell, id: Id, table: &Range<usize>) -> Segment {
        blocks::stray_markers(
            &cell.words,
            false,
            self.page.text,
            self.page.file,
            self.problems,
        );
        let place = if cell.range.is_empty() {
            table
        } else {
            &cell.range
        };
        let segment = self.segment(id, &cell.words, place);
        if segment.text.is_empty() {
            let problem =
                Diagnostic::error(codes::SK121, segment.span, "a table with an empty cell");
            self.problem(problem.help("give every row as many cells as the head; where there is nothing to say, write `–`"));
        }
        segment
    }
}
