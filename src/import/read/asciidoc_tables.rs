//! Tables of AsciiDoc: cells after bars. A table with merged or styled cells is left to a person.

use std::ops::Range;

use super::asciidoc::AsciiBlocks;
use super::lines::value_of;
use crate::import::tree::{SourceInline, SourceKind};

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
            None => SourceKind::Unknown("a table like this"),
        };
        self.add(lines.clone(), kind);
    }

    fn rows(&self, inside: &Range<usize>) -> Option<Vec<Vec<Vec<SourceInline>>>> {
        let mut cells: Vec<String> = Vec::new();
        let mut width = columns(&self.before.style);
        for line in inside.clone().map(|at| self.line(at)) {
            if line.starts_with("//") {
                return None;
            }
            let pieces = pieces(line);
            let mut pieces = pieces.iter();
            let first = pieces.next().map_or("", String::as_str).trim();
            match cells.last_mut() {
                Some(cell) if !first.is_empty() && !line.trim_start().starts_with('|') => {
                    cell.push('\n');
                    cell.push_str(first);
                }
                _ if !first.is_empty() => return None,
                _ => {}
            }
            let more: Vec<String> = pieces.map(|piece| piece.trim().to_owned()).collect();
            if width.is_none() && !more.is_empty() {
                width = Some(more.len());
            }
            cells.extend(more);
        }
        let width = width.filter(|width| *width > 0 && !cells.is_empty())?;
        if !cells.len().is_multiple_of(width) || cells.iter().any(|cell| has_format(cell)) {
            return None;
        }
        let row = |row: &[String]| row.iter().map(|cell| self.words(cell)).collect();
        Some(cells.chunks(width).map(row).collect())
    }
}

// What is between the bars of a line; the first piece is what is before the first bar.
fn pieces(line: &str) -> Vec<String> {
    let mut found = vec![String::new()];
    let mut escaped = false;
    for c in line.chars() {
        let last = found.last_mut().expect("there is a first piece");
        match c {
            '|' if escaped => {
                last.pop();
                last.push('|');
            }
            '|' => found.push(String::new()),
            c => last.push(c),
        }
        escaped = c == '\\';
    }
    found
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

// The end of a cell that is the format of the next one: `2+|`, `a|`. It has a space before it.
fn has_format(cell: &str) -> bool {
    let last = cell.rsplit([' ', '\n']).next().unwrap_or_default();
    let is_span = last.ends_with(['+', '*'])
        && last.len() > 1
        && last[..last.len() - 1]
            .chars()
            .all(|c| c.is_ascii_digit() || c == '.');
    is_span || cell.contains('\n') && last.len() == 1 && "aehlmsd".contains(last)
}
