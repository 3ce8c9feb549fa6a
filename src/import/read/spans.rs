//! Cells of a table that span several columns or rows. A card has no such cells, so the words are in each place that a cell spans.

use crate::import::tree::SourceInline;

// No table is wider or longer; a bound keeps a hostile file from costing memory.
const MOST_COLUMNS: usize = 200;
const MOST_CELLS: usize = 200_000;

/// A cell, and how many columns and rows it spans.
#[derive(Debug, Clone, Default)]
pub struct SpannedCell {
    pub words: Vec<SourceInline>,
    pub columns: usize,
    /// 0 for all rows that follow.
    pub rows: usize,
}

/// The rows of a table with a cell in each place.
pub fn grid(rows: Vec<Vec<SpannedCell>>) -> Vec<Vec<Vec<SourceInline>>> {
    let mut out: Vec<Vec<Vec<SourceInline>>> = Vec::new();
    // What spans from the rows above into each column, and into how many more rows.
    let mut above: Vec<Option<(usize, Vec<SourceInline>)>> = Vec::new();
    let mut left = MOST_CELLS;
    for row in rows {
        let mut cells = Vec::new();
        let mut own = row.into_iter();
        while cells.len() < MOST_COLUMNS && left > 0 {
            let at = cells.len();
            if let Some(words) = spanning(&mut above, at) {
                cells.push(words);
            } else if let Some(cell) = own.next() {
                place(cell, &mut cells, &mut above);
            } else if above.iter().skip(at).any(Option::is_some) {
                cells.push(Vec::new());
            } else {
                break;
            }
            left = left.saturating_sub(cells.len() - at);
        }
        // A row that is too wide still says all of its words.
        let more: Vec<SourceInline> = own.flat_map(|cell| cell.words).collect();
        if let Some(last) = cells.last_mut() {
            last.extend(more);
        }
        out.push(cells);
    }
    out
}

// The words that span into this column from above.
fn spanning(
    above: &mut [Option<(usize, Vec<SourceInline>)>],
    at: usize,
) -> Option<Vec<SourceInline>> {
    let open = above.get_mut(at)?;
    let (left, words) = open.as_mut()?;
    let words = words.clone();
    *left -= 1;
    if *left == 0 {
        *open = None;
    }
    Some(words)
}

// What the report says about a cell, it says once.
fn shown(words: &[SourceInline]) -> Vec<SourceInline> {
    let is_shown = |word: &&SourceInline| {
        !matches!(
            word,
            SourceInline::Hidden { .. } | SourceInline::Unsure { .. }
        )
    };
    words.iter().filter(is_shown).cloned().collect()
}

fn place(
    cell: SpannedCell,
    cells: &mut Vec<Vec<SourceInline>>,
    above: &mut Vec<Option<(usize, Vec<SourceInline>)>>,
) {
    let rows = match cell.rows {
        0 => usize::MAX,
        rows => rows,
    };
    let columns = cell.columns.max(1).min(MOST_COLUMNS - cells.len());
    for number in 0..columns {
        let at = cells.len();
        // A cell of the row above that is in the way keeps its place.
        if number > 0 && above.get(at).is_some_and(Option::is_some) {
            return;
        }
        if above.len() <= at {
            above.resize(at + 1, None);
        }
        above[at] = (rows > 1).then(|| (rows - 1, shown(&cell.words)));
        cells.push(match number {
            0 => cell.words.clone(),
            _ => shown(&cell.words),
        });
    }
}
