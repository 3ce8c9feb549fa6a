//! A table for a terminal. Takes rows of cells, returns lines in which the columns are below each other, also with wide letters.

use unicode_width::UnicodeWidthStr;

use crate::cli::report::visible;

/// The rows as lines. A cell without text is a `-`.
pub fn aligned(rows: &[Vec<String>]) -> String {
    let rows: Vec<Vec<String>> = rows
        .iter()
        .map(|row| row.iter().map(|cell| shown(cell)).collect())
        .collect();
    let columns = rows.first().map_or(0, Vec::len);
    let widths: Vec<usize> = (0..columns)
        .map(|column| {
            let cells = rows.iter().map(|row| row[column].width());
            cells.max().unwrap_or_default()
        })
        .collect();
    let lines = rows.iter().map(|row| line(row, &widths));
    lines.collect::<Vec<_>>().join("\n")
}

fn shown(cell: &str) -> String {
    match cell.is_empty() {
        true => "-".to_owned(),
        false => visible(cell).into_owned(),
    }
}

fn line(row: &[String], widths: &[usize]) -> String {
    let cells = row.iter().zip(widths);
    let padded = cells.map(|(cell, width)| cell.clone() + &" ".repeat(width - cell.width()));
    let line = padded.collect::<Vec<_>>().join("  ");
    line.trim_end().to_owned()
}
