//! Letters that are printed over each other. Takes the letters of a page, returns those that share their place with another one.

use std::collections::{BTreeSet, HashMap};

use unicode_normalization::char::is_combining_mark;

use super::drawn::Letter;
use super::shape::Area;
use crate::characters::is_ignorable;

/// The sides of the squares into which a page is divided, in points, so that only neighbours are compared.
const SQUARE: f64 = 12.0;

/// A letter that is this many squares wide or high is not a letter.
const WIDEST: i64 = 200;

/// Two letters, by their places among the letters of the page.
pub type Pair = (usize, usize);

/// Every two letters of which one is printed over the middle of the other.
pub fn overprinted(letters: &[Letter]) -> BTreeSet<Pair> {
    let mut squares: HashMap<(i64, i64), Vec<usize>> = HashMap::new();
    let mut pairs = BTreeSet::new();
    for (at, letter) in letters.iter().enumerate() {
        if !has_ink(letter) {
            continue;
        }
        for square in squares_of(&letter.middle) {
            let there = squares.entry(square).or_default();
            let met = there
                .iter()
                .filter(|other| cover(&letters[**other], letter));
            pairs.extend(met.map(|other| (*other, at)));
            there.push(at);
        }
    }
    pairs
}

/// Whether a letter has ink of its own, in a place of its own. A mark on a letter has its place on it, and often has no width.
pub fn has_ink(letter: &Letter) -> bool {
    let is_blank = letter.text.chars().all(has_no_ink);
    let is_mark = letter.text.chars().all(is_combining_mark);
    let [start, _, end] = letter.points;
    let length = (end.0 - start.0).hypot(end.1 - start.1);
    !is_blank
        && !is_mark
        && !letter.unpainted
        && letter.alpha > 0.0
        && length > 0.02 * letter.height
}

// At the end of a line, a space can be above the word before it. Chinese and Japanese marks have ink in one half of their square, and
// the other half can be above the letter beside it.
fn has_no_ink(c: char) -> bool {
    is_blank(c)
        || matches!(c, '\u{2018}'..='\u{201f}' | '\u{2014}' | '\u{2026}' | '\u{3000}'..='\u{303f}')
        || matches!(c, '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// A space, or a mark that turns the direction of a text.
pub fn is_blank(c: char) -> bool {
    c.is_whitespace() || is_ignorable(c)
}

fn squares_of(area: &Area) -> impl Iterator<Item = (i64, i64)> {
    let [left, bottom, right, top] = area.bounds().map(|side| (side / SQUARE).floor() as i64);
    let is_sane = (0..WIDEST).contains(&(right - left)) && (0..WIDEST).contains(&(top - bottom));
    let rows = if is_sane { bottom..top + 1 } else { 0..0 };
    rows.flat_map(move |row| (left..=right).map(move |column| (column, row)))
}

// Glyphs that are one drawing, or that say the same cluster of letters, are parts of each other.
fn cover(one: &Letter, other: &Letter) -> bool {
    let is_one_drawing = one.drawing.is_some() && one.drawing == other.drawing;
    let is_one_cluster = one.text == other.text && !one.text.is_ascii();
    let touches = |one: &Letter, other: &Letter| {
        let inside = |point: &(f64, f64)| other.middle.contains(*point);
        one.points.iter().any(inside) || one.middle.corners().any(|corner| inside(&corner))
    };
    !is_one_drawing && !is_one_cluster && (touches(one, other) || touches(other, one))
}
