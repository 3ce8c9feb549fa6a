//! Letters in reading order. Takes the letters of a paragraph as they were drawn, returns its words.
//!
//! Runs of letters follow each other as they are read, but inside a run the letters are drawn from left to right: of a
//! right-to-left script the last one comes first. Where a run is cut, for a mark above a letter or for another font, its parts too
//! are drawn from left to right.

use std::collections::BTreeMap;

use unicode_normalization::char::is_combining_mark;

/// A glyph where it is on the page.
#[derive(Debug, Clone)]
pub struct Ink {
    /// Its letters, in reading order: one glyph can be lam-alef.
    pub text: String,
    /// The piece and the text object that it was drawn in.
    pub run: (usize, usize),
    /// The file says that its run is drawn from the last letter to the first.
    pub reversed: bool,
    /// Points in it, a quarter of its width from where it starts and from where it ends, with its line turned level.
    pub start: (f64, f64),
    pub end: (f64, f64),
    /// The height of its type, in points.
    pub height: f64,
    /// How far its line is turned, in degrees: letters of lines that are turned otherwise can't be compared.
    pub turn: i32,
}

impl Ink {
    // A mark on another letter takes none.
    fn takes_room(&self) -> bool {
        (self.end.0 - self.start.0).abs() > 0.01
    }
}

/// The words of these glyphs. `right_to_left` is the way of the language that they say they are in.
pub fn words(inks: &[Ink], right_to_left: bool) -> String {
    let inks = without_echoes(inks);
    let runs: Vec<&[&Ink]> = inks.chunk_by(|one, next| one.run == next.run).collect();
    let mut text = String::new();
    for group in runs.chunk_by(|one, next| is_one_drawing(one, next)) {
        push_group(group, right_to_left, &mut text);
    }
    text
}

/// Letters of Hebrew, Arabic and their kin. Their digits run from left to right.
fn is_right_to_left(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[derive(Clone, Copy, PartialEq)]
enum Way {
    LeftToRight,
    RightToLeft,
    /// Marks and spaces, which go along with what is around them.
    Neutral,
}

fn way(run: &[&Ink]) -> Way {
    let letters = || run.iter().flat_map(|ink| ink.text.chars());
    if run.iter().any(|ink| ink.reversed) || letters().any(is_right_to_left) {
        Way::RightToLeft
    } else if letters().any(char::is_alphanumeric) {
        Way::LeftToRight
    } else {
        Way::Neutral
    }
}

// A letter and the marks on it are glyphs that all say the whole of it, one after the other. The one on the line is the letter.
fn without_echoes(inks: &[Ink]) -> Vec<&Ink> {
    let mut kept = Vec::with_capacity(inks.len());
    for group in
        inks.chunk_by(|one, next| one.text == next.text && one.text.chars().any(is_combining_mark))
    {
        let Some(first) = group
            .first()
            .filter(|first| group.iter().any(|ink| ink.run != first.run))
        else {
            kept.extend(group);
            continue;
        };
        let line = line_of(first, inks);
        let before = kept.len();
        kept.extend(
            group
                .iter()
                .filter(|ink| ink.takes_room() && Some(height_of(ink)) == line),
        );
        if kept.len() == before {
            kept.extend(group.last());
        }
    }
    kept
}

// The height on the page, in hundredths of a point, of most of the letters around it.
fn line_of(ink: &Ink, inks: &[Ink]) -> Option<i64> {
    let mut heights: BTreeMap<i64, usize> = BTreeMap::new();
    let near =
        |other: &&Ink| other.takes_room() && (other.start.1 - ink.start.1).abs() < 0.6 * ink.height;
    for other in inks.iter().filter(near) {
        *heights.entry(height_of(other)).or_default() += 1;
    }
    heights
        .into_iter()
        .max_by_key(|(_, count)| *count)
        .map(|(height, _)| height)
}

fn height_of(ink: &Ink) -> i64 {
    (ink.start.1 * 100.0).round() as i64
}

// Whether the second run continues where the first one ends on the right. What is read next is on the left of it in a
// right-to-left script, so these are parts of one drawing.
fn is_one_drawing(one: &[&Ink], next: &[&Ink]) -> bool {
    let (Some(last), Some(first)) = (one.last(), next.first()) else {
        return false;
    };
    let size = last.height.max(first.height);
    let gap = first.start.0 - last.end.0;
    let joined =
        (-0.1 * size..0.8 * size).contains(&gap) && (first.start.1 - last.end.1).abs() < 0.6 * size;
    joined && [one, next].iter().all(|run| way(run) != Way::LeftToRight)
}

fn push_group(group: &[&[&Ink]], right_to_left: bool, text: &mut String) {
    let is_aside = |run: &&&[&Ink]| way(run) == Way::Neutral && !right_to_left;
    // In a left-to-right text, a mark beside right-to-left words belongs to what is around them.
    let head = group.iter().take_while(is_aside).count();
    let tail = group.len() - group[head..].iter().rev().take_while(is_aside).count();
    let backwards = group.iter().any(|run| way(run) == Way::RightToLeft);
    let (head, tail) = if backwards {
        (head, tail)
    } else {
        (group.len(), group.len())
    };
    push_as_drawn(&group[..head], text);
    for run in group[head..tail].iter().rev() {
        let letters = run.iter().map(|ink| ink.text.as_str());
        if is_drawn_rightwards(run) {
            text.extend(letters.rev())
        } else {
            text.extend(letters)
        }
    }
    push_as_drawn(&group[tail..], text);
}

fn push_as_drawn(runs: &[&[&Ink]], text: &mut String) {
    text.extend(runs.iter().copied().flatten().map(|ink| ink.text.as_str()));
}

fn is_drawn_rightwards(run: &[&Ink]) -> bool {
    let (Some(first), Some(last)) = (run.first(), run.last()) else {
        return false;
    };
    first.start.0 <= last.start.0
}
