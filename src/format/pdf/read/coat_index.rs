//! The coats of paint of a page by where they are, so that a letter is compared only with those near it.

use super::drawn::Coat;

/// The sides of the squares into which the plane is divided, in points, and how many there are in a row and in a column. What is further
/// out is in the squares at the edge.
const SIDE: f64 = 48.0;
const COLUMNS: usize = 32;
const ROWS: usize = 32;

/// Coats by the squares that they reach.
pub struct CoatIndex<'a> {
    coats: &'a [Coat],
    /// The places of the coats that reach each square, from the first to the last.
    squares: Vec<Vec<usize>>,
}

impl<'a> CoatIndex<'a> {
    pub fn new(coats: &'a [Coat]) -> CoatIndex<'a> {
        let mut squares = vec![Vec::new(); COLUMNS * ROWS];
        for (at, coat) in coats.iter().enumerate() {
            let bounds = coat.area.bounds();
            // A side that is not a number is anywhere.
            let [left, bottom, right, top] = match bounds.iter().any(|side| side.is_nan()) {
                true => [0.0, 0.0, f64::INFINITY, f64::INFINITY],
                false => bounds,
            };
            for row in square(bottom, ROWS)..=square(top, ROWS) {
                for column in square(left, COLUMNS)..=square(right, COLUMNS) {
                    squares[row * COLUMNS + column].push(at);
                }
            }
        }
        CoatIndex { coats, squares }
    }

    /// The coats that may reach a point: those before the first `count` of all have gone down, and those after.
    pub fn around(
        &self,
        (x, y): (f64, f64),
        count: usize,
    ) -> (
        impl Iterator<Item = &'a Coat>,
        impl Iterator<Item = &'a Coat> + Clone,
    ) {
        let there = &self.squares[square(y, ROWS) * COLUMNS + square(x, COLUMNS)];
        let (before, after) = there.split_at(there.partition_point(|at| *at < count));
        let coats = self.coats;
        let coat = move |at: &usize| &coats[*at];
        (before.iter().map(coat), after.iter().map(coat))
    }
}

// Greater numbers are in the same square or in a later one.
fn square(side: f64, count: usize) -> usize {
    ((side / SIDE).max(0.0) as usize).min(count - 1)
}
