//! Tables of a page. Takes lines of text and the lines that are drawn, returns each grid with the text of its cells.

use std::collections::BTreeSet;

use kurbo::{Point, Rect};

use super::aligned::aligned;
use super::lines::PdfLine;

/// What lines make that cross each other.
#[derive(Debug, Clone)]
pub enum PdfGrid {
    Table(PdfTable),
    /// Most of it is empty: a drawing, with the words in it.
    Drawing(Rect, Vec<PdfLine>),
}

/// A table: the text of each cell, by row.
#[derive(Debug, Clone)]
pub struct PdfTable {
    pub place: Rect,
    pub rows: Vec<Vec<Vec<PdfLine>>>,
}

impl PdfGrid {
    pub fn place(&self) -> Rect {
        match self {
            PdfGrid::Table(table) => table.place,
            PdfGrid::Drawing(place, _) => *place,
        }
    }
}

// Lines nearer than this are one line that is drawn in pieces, in points.
const NEAR: f64 = 4.0;

/// Takes the tables out of the lines of text.
pub fn tables(lines: &mut Vec<PdfLine>, drawn: &[Rect], frames: &[Rect]) -> Vec<PdfGrid> {
    let mut borders = drawn.to_vec();
    for frame in frames {
        borders.push(Rect::new(frame.x0, frame.y0, frame.x1, frame.y0));
        borders.push(Rect::new(frame.x0, frame.y1, frame.x1, frame.y1));
        borders.push(Rect::new(frame.x0, frame.y0, frame.x0, frame.y1));
        borders.push(Rect::new(frame.x1, frame.y0, frame.x1, frame.y1));
    }
    let lattices = groups(borders).into_iter().filter_map(Lattice::of);
    let mut found: Vec<PdfGrid> = lattices
        .filter_map(|lattice| grid(lines, &lattice))
        .collect();
    while let Some((place, rows)) = aligned(lines) {
        found.push(PdfGrid::Table(PdfTable { place, rows }));
    }
    found
}

// Borders that touch each other.
fn groups(borders: Vec<Rect>) -> Vec<Vec<Rect>> {
    let mut groups: Vec<(Rect, Vec<Rect>)> = Vec::new();
    for border in borders {
        let touches = |place: &Rect| place.inflate(NEAR, NEAR).overlaps(border);
        let (near, far): (Vec<_>, Vec<_>) =
            groups.into_iter().partition(|(place, _)| touches(place));
        let place = near
            .iter()
            .fold(border, |all, (place, _)| all.union(*place));
        let members = near.into_iter().flat_map(|(_, members)| members);
        let members = members.chain([border]).collect();
        groups = far;
        groups.push((place, members));
    }
    groups.into_iter().map(|(_, members)| members).collect()
}

// Where the columns and the rows of a grid are.
struct Lattice {
    columns: Vec<f64>,
    rows: Vec<f64>,
}

impl Lattice {
    fn of(borders: Vec<Rect>) -> Option<Lattice> {
        let is_upright = |line: &&Rect| line.height() > 2.0 * line.width() && line.height() > 6.0;
        let is_level = |line: &&Rect| line.width() > 2.0 * line.height() && line.width() > 6.0;
        let columns = borders.iter().filter(is_upright);
        let rows = borders.iter().filter(is_level);
        let lattice = Lattice {
            columns: places(columns.map(|line| line.center().x).collect()),
            rows: places(rows.map(|line| line.center().y).collect()),
        };
        (lattice.columns.len() > 2 && lattice.rows.len() > 2).then_some(lattice)
    }

    fn place(&self) -> Rect {
        let (columns, rows) = (&self.columns, &self.rows);
        Rect::new(
            columns[0],
            rows[0],
            columns[columns.len() - 1],
            rows[rows.len() - 1],
        )
    }

    // The row and the column that a line is in.
    fn cell(&self, line: &PdfLine) -> Option<(usize, usize)> {
        let point = Point::new(line.left + 1.0, line.place().center().y);
        Some((
            between(&self.rows, point.y)?,
            between(&self.columns, point.x)?,
        ))
    }
}

fn places(mut of: Vec<f64>) -> Vec<f64> {
    of.sort_by(f64::total_cmp);
    of.dedup_by(|one, other| (*one - *other).abs() < NEAR);
    of
}

fn between(places: &[f64], at: f64) -> Option<usize> {
    places
        .windows(2)
        .position(|of| (of[0]..of[1]).contains(&at))
}

fn grid(lines: &mut Vec<PdfLine>, lattice: &Lattice) -> Option<PdfGrid> {
    let (own, others): (Vec<PdfLine>, Vec<PdfLine>) = lines
        .drain(..)
        .partition(|line| lattice.cell(line).is_some());
    *lines = others;
    let full: BTreeSet<(usize, usize)> = own.iter().filter_map(|line| lattice.cell(line)).collect();
    let columns: BTreeSet<usize> = full.iter().map(|(_, column)| *column).collect();
    let (rows, all) = (lattice.rows.len() - 1, lattice.columns.len() - 1);
    let is_empty = rows * all > 8 && full.len() * 2 < rows * all;
    if columns.len() < 2 || is_empty && has_sentences(&own) {
        lines.extend(own);
        return None;
    }
    if is_empty {
        return Some(PdfGrid::Drawing(lattice.place(), own));
    }
    let mut cells = vec![vec![Vec::new(); all]; rows];
    for line in own {
        if let Some((row, column)) = lattice.cell(&line) {
            cells[row][column].push(line);
        }
    }
    cells.retain(|row| row.iter().any(|cell| !cell.is_empty()));
    let place = lattice.place();
    Some(PdfGrid::Table(PdfTable { place, rows: cells }))
}

// Words in a drawing are names of buttons and the like.
fn has_sentences(lines: &[PdfLine]) -> bool {
    let long = lines.iter().filter(|line| line.text().chars().count() > 40);
    long.count() * 4 > lines.len()
}
