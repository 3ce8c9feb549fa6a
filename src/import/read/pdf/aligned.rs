//! Tables without borders: at least three rows, each with the same number of short texts, which start below each other.

use std::collections::BTreeSet;

use kurbo::Rect;

use super::lines::PdfLine;

/// The text of each cell of a table, by row.
type AlignedRows = Vec<Vec<Vec<PdfLine>>>;

/// Takes the first such table out of the lines.
pub fn aligned(lines: &mut Vec<PdfLine>) -> Option<(Rect, AlignedRows)> {
    let rows = rows(lines);
    let goes_on = |at: usize| {
        let pair = rows.get(at).zip(rows.get(at + 1));
        pair.is_some_and(|(one, other)| are_alike(one, other, lines))
    };
    let is_table = |at: &usize| {
        let end = *at + (*at..).take_while(|at| goes_on(*at)).count() + 1;
        let rows = &rows[*at..end.min(rows.len())];
        rows.len() > 2 && rows[0].len() > 1 && !are_columns_of_text(rows, lines)
    };
    let first = (0..rows.len()).find(is_table)?;
    let count = (first..).take_while(|at| goes_on(*at)).count() + 1;
    let rows = &rows[first..first + count];
    let cell = |at: &usize| vec![lines[*at].clone()];
    let cells = rows
        .iter()
        .map(|row| row.iter().map(cell).collect())
        .collect();
    let taken: BTreeSet<usize> = rows.iter().flatten().copied().collect();
    Some((take(lines, &taken)?, cells))
}

// Takes these lines out of the others. Returns their place.
fn take(lines: &mut Vec<PdfLine>, taken: &BTreeSet<usize>) -> Option<Rect> {
    let places = taken.iter().map(|at| lines[*at].place());
    let place = places.reduce(|all, one| all.union(one));
    let mut at = 0;
    lines.retain(|_| {
        at += 1;
        !taken.contains(&(at - 1))
    });
    place
}

// The lines at one height, from the left.
fn rows(lines: &[PdfLine]) -> Vec<Vec<usize>> {
    let mut rows: Vec<Vec<usize>> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        match rows.last_mut() {
            Some(row) if (lines[row[0]].baseline - line.baseline).abs() < 1.5 => row.push(at),
            _ => rows.push(vec![at]),
        }
    }
    for row in &mut rows {
        row.sort_by(|one, other| lines[*one].left.total_cmp(&lines[*other].left));
    }
    rows
}

// Two rows of one table.
fn are_alike(one: &[usize], other: &[usize], lines: &[PdfLine]) -> bool {
    let (above, below) = (&lines[one[0]], &lines[other[0]]);
    let is_near = below.baseline - above.baseline < above.size * 3.5;
    let mut pairs = one
        .iter()
        .zip(other)
        .map(|(one, other)| (&lines[*one], &lines[*other]));
    let is_below = |(one, other): (&PdfLine, &PdfLine)| {
        (one.left - other.left).abs() < 3.0 && one.mark.is_none() && other.mark.is_none()
    };
    one.len() == other.len() && is_near && pairs.all(is_below)
}

// Columns of a text have long lines; of a table, only one has.
fn are_columns_of_text(rows: &[Vec<usize>], lines: &[PdfLine]) -> bool {
    let words = |column: usize| {
        let texts = rows.iter().map(|row| lines[row[column]].text());
        texts
            .map(|text| text.split_whitespace().count())
            .sum::<usize>()
    };
    let long = (0..rows[0].len()).filter(|column| words(*column) > 4 * rows.len());
    long.count() > 1
}
