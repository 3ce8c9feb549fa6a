//! What a background draws under words. Takes the value of a property, returns whether lines or pictures are in it: a line of a
//! gradient strikes words through as a pen does, and what a picture shows is not known.

use super::colour::{self, ShownColour};
use super::medium::PageMode;
use super::piece::Piece;
use super::sums::pieces;
use super::values::{arguments, inside};

/// What a background has in addition to its colour.
#[derive(Debug, Clone, PartialEq)]
pub enum Drawing {
    Nothing,
    /// Colours that go over into each other: each of them may be under the words. Empty where one is not certain.
    Colours(Vec<ShownColour>),
    /// Colours with an edge or a band between them.
    Lines,
    Picture,
}

/// Two colours with less contrast than this are one surface to most eyes.
const LEAST_SEEN: f32 = 1.3;

/// What the value of `background` or `background-image` draws on a ground of this colour; on white and on black, where that is unknown.
pub fn drawing(value: &str, ground: Option<ShownColour>, mode: PageMode) -> Drawing {
    let pieces = pieces(value);
    if pieces.iter().any(Piece::is_picture) {
        return Drawing::Picture;
    }
    let mut all: Option<Vec<ShownColour>> = None;
    for (at, piece) in pieces.iter().enumerate() {
        let Piece::Function(name) = piece else {
            continue;
        };
        if !piece.is_gradient() {
            continue;
        }
        let within = inside(&pieces[at + 1..]);
        // The colour of the words themselves.
        if within.contains(&Piece::Word("currentcolor".to_string())) {
            return Drawing::Lines;
        }
        let stops = arguments(within);
        let (coloured, others): (Vec<&[Piece]>, Vec<&[Piece]>) =
            (stops.into_iter()).partition(|stop| !colour::colours(stop).is_empty());
        let colours = coloured.iter().map(|stop| colour::of_pieces(stop, mode));
        let colours: Option<Vec<ShownColour>> = colours.collect();
        let Some(colours) = colours else {
            return Drawing::Colours(Vec::new());
        };
        // What is not a colour is a direction before the colours, or a place between them.
        let has_bands = name.contains("repeating")
            || coloured.len() != 2
            || others.len() > 1
            || coloured.into_iter().any(is_placed);
        if has_bands && is_seen(&colours, ground) {
            return Drawing::Lines;
        }
        all.get_or_insert_default().extend(colours);
    }
    all.map_or(Drawing::Nothing, Drawing::Colours)
}

/// Whether the value of `box-shadow` draws lines within a box: a shadow inside that another one covers in part leaves a line.
pub fn has_lines_inside(value: &str) -> bool {
    let pieces = pieces(value);
    let is_inset = |piece: &&Piece| matches!(piece, Piece::Word(word) if word == "inset");
    pieces.iter().filter(is_inset).count() > 1
}

// Whether a colour has a place, other than where a gradient begins and ends of itself.
fn is_placed(part: &[Piece]) -> bool {
    let mut depth = 0_usize;
    part.iter().any(|piece| match piece {
        Piece::Function(name) => {
            depth += 1;
            depth == 1 && ["calc", "min", "max", "clamp"].contains(&name.as_str())
        }
        Piece::End => {
            depth = depth.saturating_sub(1);
            false
        }
        Piece::Number(value, unit) => {
            depth == 0 && *value != 0.0 && !(unit == "%" && *value == 100.0)
        }
        _ => false,
    })
}

fn is_seen(colours: &[ShownColour], ground: Option<ShownColour>) -> bool {
    let grounds = match ground {
        Some(ground) => vec![ground],
        None => vec![ShownColour::WHITE, ShownColour::BLACK],
    };
    grounds.into_iter().any(|ground| {
        let shown: Vec<ShownColour> = colours.iter().map(|colour| colour.over(ground)).collect();
        let differs = |one: &ShownColour| {
            (shown.iter()).any(|other| colour::contrast(*one, *other) >= LEAST_SEEN)
        };
        shown.iter().any(differs)
    })
}
