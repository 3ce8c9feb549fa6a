//! Colours in style rules, as far as they can make words invisible.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::piece::{Piece, pieces};

/// Red, green and blue from 0 to 255.
type Rgb = [f32; 3];

/// Colours that differ by less than this in every channel are the same to the eye.
const SAME: f32 = 25.0;

/// Whether words in this colour can't be seen on any ground.
pub fn is_see_through(value: &str) -> bool {
    let pieces = pieces(value);
    let keyword = pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Word(word) if word == "transparent"));
    let hash = pieces.iter().any(|piece| match piece {
        Piece::Hash(digits) => {
            parse_hash_color(digits.as_bytes()).is_ok_and(|(_, _, _, alpha)| alpha < 0.1)
        }
        _ => false,
    });
    keyword || hash || function_alpha(&pieces).is_some_and(|alpha| alpha < 0.1)
}

/// Whether words in the colour `ink` on `ground` (the value of `background` or `background-color`) can't be seen.
pub fn is_same(ink: &str, ground: &str) -> bool {
    if ink == ground || ground.eq_ignore_ascii_case("currentcolor") {
        return true;
    }
    if is_see_through(ground) {
        return false;
    }
    match (colour(&pieces(ink)), colour(&pieces(ground))) {
        (Some(ink), Some(ground)) => ink.iter().zip(ground).all(|(a, b)| (a - b).abs() < SAME),
        _ => false,
    }
}

// The first colour of a value, such as that of `#fff url(...) no-repeat`.
fn colour(pieces: &[Piece]) -> Option<Rgb> {
    pieces
        .iter()
        .enumerate()
        .find_map(|(at, piece)| match piece {
            Piece::Hash(digits) => parse_hash_color(digits.as_bytes())
                .ok()
                .map(|(red, green, blue, _)| rgb(red, green, blue)),
            Piece::Word(name) => parse_named_color(name)
                .ok()
                .map(|(red, green, blue)| rgb(red, green, blue)),
            Piece::Function(name) if name == "rgb" || name == "rgba" => {
                let numbers = arguments(&pieces[at + 1..]);
                numbers.get(..3).map(|first| [first[0], first[1], first[2]])
            }
            _ => None,
        })
}

fn rgb(red: u8, green: u8, blue: u8) -> Rgb {
    [red.into(), green.into(), blue.into()]
}

fn function_alpha(pieces: &[Piece]) -> Option<f32> {
    let at = pieces
        .iter()
        .position(|piece| matches!(piece, Piece::Function(_)))?;
    arguments(&pieces[at + 1..])
        .get(3)
        .map(|alpha| alpha / 255.0)
}

// The numbers up to the end of a function, percentages and alpha as parts of 255.
fn arguments(pieces: &[Piece]) -> Vec<f32> {
    let numbers = pieces
        .iter()
        .take_while(|piece| **piece != Piece::End)
        .filter_map(|piece| match piece {
            Piece::Number(value, unit) => Some((*value, unit.as_str())),
            _ => None,
        });
    numbers
        .enumerate()
        .map(|(at, (value, unit))| match unit {
            "%" => value * 2.55,
            _ if at == 3 => value * 255.0,
            _ => value,
        })
        .collect()
}
