//! Which way the letters of a text run. Takes a text and the direction around it, returns its pieces, each with one direction: Word wants
//! a run for each.

use crate::characters::{is_isolate, is_right_to_left};

const LEFT_TO_RIGHT: char = '\u{2066}';
const END: char = '\u{2069}';

/// The pieces of a text, without the marks that isolate, and whether each is read from the right.
pub fn directed(text: &str, rtl: bool) -> Vec<(String, bool)> {
    let letters = letters(text);
    if letters.iter().all(|(_, strong)| *strong != Some(true)) && !rtl {
        return vec![(letters.into_iter().map(|(c, _)| c).collect(), false)];
    }
    let mut pieces: Vec<(String, bool)> = Vec::new();
    for ((c, _), direction) in letters.iter().zip(resolved(&letters, rtl)) {
        match pieces.last_mut() {
            Some((piece, known)) if *known == direction => piece.push(*c),
            _ => pieces.push((c.to_string(), direction)),
        }
    }
    pieces
}

// A character, and its direction where it has one of its own.
type DirectedLetter = (char, Option<bool>);

// All that is isolated as left-to-right counts as letters of that direction, such as `-5`.
fn letters(text: &str) -> Vec<DirectedLetter> {
    let mut isolates: Vec<char> = Vec::new();
    let mut letters = Vec::new();
    for c in text.chars() {
        match c {
            END => _ = isolates.pop(),
            c if is_isolate(c) => isolates.push(c),
            c => {
                let forced = isolates.last() == Some(&LEFT_TO_RIGHT) && !is_right_to_left(c);
                letters.push((c, if forced { Some(false) } else { strong(c) }));
            }
        }
    }
    letters
}

fn strong(c: char) -> Option<bool> {
    match is_right_to_left(c) {
        true => Some(true),
        false => c.is_alphabetic().then_some(false),
    }
}

// A sign between two letters of one direction has that direction, any other that of the text around.
fn resolved(letters: &[DirectedLetter], rtl: bool) -> Vec<bool> {
    let mut next = vec![None; letters.len()];
    let mut known = None;
    for (at, (_, strong)) in letters.iter().enumerate().rev() {
        known = strong.or(known);
        next[at] = known;
    }
    let mut before = None;
    letters
        .iter()
        .zip(next)
        .map(|((_, strong), after)| {
            before = strong.or(before);
            match strong {
                Some(direction) => *direction,
                None if before == after => before.unwrap_or(rtl),
                None => rtl,
            }
        })
        .collect()
}
