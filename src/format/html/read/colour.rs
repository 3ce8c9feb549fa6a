//! Colours in style rules, as far as they can make words hard or impossible to see.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::medium::PageMode;
use super::piece::Piece;
use super::sums::pieces;
use super::values::{arguments, inside, is_default};

/// Red, green, blue and alpha, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShownColour {
    rgb: [f32; 3],
    alpha: f32,
    /// Whether all of it could be read.
    is_certain: bool,
}

impl ShownColour {
    pub const BLACK: ShownColour = ShownColour {
        rgb: [0.0; 3],
        alpha: 1.0,
        is_certain: true,
    };
    pub const WHITE: ShownColour = ShownColour {
        rgb: [1.0; 3],
        ..ShownColour::BLACK
    };

    pub fn is_clear(self) -> bool {
        self.alpha <= 0.0
    }

    pub fn is_opaque(self) -> bool {
        self.alpha >= 1.0
    }

    /// What is seen of it on top of another.
    pub fn over(self, below: ShownColour) -> ShownColour {
        let part = |at: usize| self.rgb[at] * self.alpha + below.rgb[at] * (1.0 - self.alpha);
        ShownColour {
            rgb: [part(0), part(1), part(2)],
            ..below
        }
    }
}

/// Words in a weaker ink are half gone.
const WEAKEST_INK: f32 = 0.6;
/// A ground that lets less through covers what is below it.
const STRONGEST_COVER: f32 = 0.3;
/// WCAG 2.2 asks for 4.5 and, of large letters, for 3. Below this, letters and ground are one surface to many eyes.
const LEAST_CONTRAST: f32 = 2.5;

/// Whether words in this colour are hard to see on any ground.
pub fn is_faint(value: &[Piece]) -> bool {
    colours(value)
        .iter()
        .any(|colour| colour.alpha < WEAKEST_INK)
}

/// Whether a background of this value covers what is below it.
pub fn paints(value: &[Piece]) -> bool {
    let colours = colours(value);
    let is_clear = |colour: &ShownColour| colour.is_certain && colour.alpha < STRONGEST_COVER;
    let is_clear = colours.iter().all(is_clear);
    match (is_picture(value), colours.is_empty()) {
        (_, false) => !is_clear,
        (true, true) => true,
        // A word or a function that is not understood may be a colour.
        (false, true) => !is_default(value) && !value.is_empty(),
    }
}

fn is_picture(value: &[Piece]) -> bool {
    let mut pieces = value.iter();
    pieces.any(|piece| piece.is_picture() || piece.is_gradient())
}

/// The colour that a value is in a mode of the page. `None` where that is not certain.
pub fn one(value: &str, mode: PageMode) -> Option<ShownColour> {
    of_pieces(&pieces(value), mode)
}

/// The same of the pieces of a value, or of a stop of a gradient.
pub fn of_pieces(pieces: &[Piece], mode: PageMode) -> Option<ShownColour> {
    match (pieces, mode) {
        ([Piece::Word(word)], PageMode::Light | PageMode::Paper) if word == "canvas" => {
            return Some(ShownColour::WHITE);
        }
        ([Piece::Word(word)], PageMode::Light | PageMode::Paper) if word == "canvastext" => {
            return Some(ShownColour::BLACK);
        }
        _ => {}
    }
    let colours = colours(pieces);
    let colour = match (pieces.first()?, colours.as_slice()) {
        (Piece::Function(name), [light, dark]) if name == "light-dark" => match mode {
            PageMode::Dark => *dark,
            PageMode::Light | PageMode::Paper => *light,
        },
        (Piece::Function(name), _) if name == "color-mix" => mixed(&pieces[1..])?,
        (Piece::Function(name), _) if !FUNCTIONS.contains(&name.as_str()) => return None,
        (_, [one]) => *one,
        _ => return None,
    };
    colour.is_certain.then_some(colour)
}

/// The same of a background, which may have more than a colour.
pub fn of_ground(value: &str, mode: PageMode) -> Option<ShownColour> {
    let pieces = without_gradients(pieces(value));
    let is_place = |piece: &Piece| matches!(piece, Piece::Number(..) | Piece::Mark(_));
    if pieces.iter().all(is_place) {
        return Some(bytes(0, 0, 0, 0.0));
    }
    of_pieces(&pieces, mode).or_else(|| {
        let is_sum = |piece: &Piece| matches!(piece, Piece::Function(_));
        let colours = colours(&pieces);
        let [colour] = colours.as_slice() else {
            return None;
        };
        (!pieces.iter().any(is_sum)).then_some(*colour)
    })
}

fn without_gradients(mut pieces: Vec<Piece>) -> Vec<Piece> {
    let is_gradient =
        |piece: &Piece| matches!(piece, Piece::Function(name) if name.contains("gradient"));
    while let Some(at) = pieces.iter().position(is_gradient) {
        let end = at + 1 + inside(&pieces[at + 1..]).len();
        pieces.drain(at..=end.min(pieces.len() - 1));
    }
    pieces
}

/// Whether words in this ink are hard to see on this ground.
pub fn is_lost(ink: ShownColour, ground: ShownColour) -> bool {
    contrast(ink.over(ground), ground) < LEAST_CONTRAST
}

/// Whether words in the colour `ink` on `ground` (the value of `background` or `background-color`) are hard to see.
pub fn is_hardly_seen(ink: &str, ground: &str) -> bool {
    if ink == ground || ground.eq_ignore_ascii_case("currentcolor") {
        return true;
    }
    let (ink, ground) = (colours(&pieces(ink)), colours(&pieces(ground)));
    match (ink.first(), ground.first()) {
        (Some(ink), Some(ground)) if ground.alpha > 0.9 => contrast(*ink, *ground) < LEAST_CONTRAST,
        _ => false,
    }
}

/// The contrast of two colours by WCAG 2.2, from 1 to 21.
pub fn contrast(one: ShownColour, other: ShownColour) -> f32 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance(colour: ShownColour) -> f32 {
    let linear = |part: f32| match part {
        part if part <= 0.04045 => part / 12.92,
        part => ((part + 0.055) / 1.055).powf(2.4),
    };
    let [red, green, blue] = colour.rgb.map(linear);
    0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/// The colours of a value, such as that of `#fff url(...) no-repeat`.
pub fn colours(pieces: &[Piece]) -> Vec<ShownColour> {
    let mut mixed_until = 0;
    let found = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| match piece {
            _ if at < mixed_until => None,
            Piece::Function(name) if name == "color-mix" => {
                let mix = mixed(&pieces[at + 1..])?;
                mixed_until = at + 1 + inside(&pieces[at + 1..]).len();
                Some(mix)
            }
            Piece::Hash(digits) => parse_hash_color(digits.as_bytes())
                .ok()
                .map(|(red, green, blue, alpha)| bytes(red, green, blue, alpha)),
            Piece::Word(word) if word == "transparent" => Some(bytes(0, 0, 0, 0.0)),
            Piece::Word(name) => parse_named_color(name)
                .ok()
                .map(|(red, green, blue)| bytes(red, green, blue, 1.0)),
            Piece::Function(name) => of_function(name, &pieces[at + 1..]),
            _ => None,
        });
    found.collect()
}

fn bytes(red: u8, green: u8, blue: u8, alpha: f32) -> ShownColour {
    ShownColour {
        rgb: [red, green, blue].map(|part| f32::from(part) / 255.0),
        alpha,
        is_certain: true,
    }
}

/// The functions that are understood.
const FUNCTIONS: &[&str] = &[
    "rgb", "rgba", "hsl", "hsla", "hwb", "lab", "lch", "oklab", "oklch", "color",
];

fn of_function(name: &str, pieces: &[Piece]) -> Option<ShownColour> {
    if !FUNCTIONS.contains(&name) {
        return None;
    }
    let inside = inside(pieces);
    let slash = inside.iter().position(|piece| *piece == Piece::Mark('/'));
    let numbers = numbers(&inside[..slash.unwrap_or(inside.len())]);
    let alpha = match slash {
        Some(at) => alpha(&inside[at + 1..]),
        None => numbers
            .get(3)
            .map_or(Some(1.0), |number| Some(part(*number, 1.0))),
    };
    let rgb = rgb(name, &numbers);
    // Of an ink that can't be read, as good as nothing may be left.
    (rgb.is_some() || slash.is_some()).then_some(ShownColour {
        rgb: rgb.unwrap_or_default(),
        alpha: alpha.unwrap_or_default(),
        is_certain: rgb.is_some() && alpha.is_some(),
    })
}

fn rgb(name: &str, numbers: &[(f32, &str)]) -> Option<[f32; 3]> {
    let [first, second, third] = numbers.get(..3)?.try_into().ok()?;
    Some(match name {
        "rgb" | "rgba" => [first, second, third].map(|number| part(number, 255.0)),
        "color" => [first, second, third].map(|number| part(number, 1.0)),
        "hsl" | "hsla" => of_hue(first.0, second.0 / 100.0, third.0 / 100.0),
        "hwb" => {
            let (white, black) = (second.0 / 100.0, third.0 / 100.0);
            let left = (1.0 - white - black).max(0.0);
            of_hue(first.0, 1.0, 0.5).map(|part| part * left + white)
        }
        // Of the others, only their lightness is known.
        "lab" | "lch" => [grey(first, 100.0); 3],
        _ => [grey(first, 1.0); 3],
    })
}

fn part((value, unit): (f32, &str), whole: f32) -> f32 {
    value / if unit == "%" { 100.0 } else { whole }
}

// What `color-mix()` is, in sRGB: other spaces lead to about the same. `None` where one of its two colours is not certain.
fn mixed(pieces: &[Piece]) -> Option<ShownColour> {
    let parts = arguments(inside(pieces));
    let is_space = |part: &[Piece]| matches!(part.first(), Some(Piece::Word(word)) if word == "in");
    let (one, other) = match parts.as_slice() {
        [space, one, other] if is_space(space) => (one, other),
        [one, other] => (one, other),
        _ => return None,
    };
    let ((one, of_one), (other, of_other)) = (share(one)?, share(other)?);
    let (of_one, of_other) = match (of_one, of_other) {
        (Some(one), Some(other)) => (one, other),
        (Some(one), None) => (one, 1.0 - one),
        (None, Some(other)) => (1.0 - other, other),
        (None, None) => (0.5, 0.5),
    };
    let sum = of_one + of_other;
    if sum <= 0.0 {
        return None;
    }
    let (strong, weak) = (of_one / sum * one.alpha, of_other / sum * other.alpha);
    let whole = strong + weak;
    let part = |at: usize| match whole {
        whole if whole > 0.0 => (one.rgb[at] * strong + other.rgb[at] * weak) / whole,
        _ => 0.0,
    };
    Some(ShownColour {
        rgb: [part(0), part(1), part(2)],
        alpha: whole * sum.min(1.0),
        is_certain: one.is_certain && other.is_certain,
    })
}

// A colour of a mix, and how much of it there is.
fn share(pieces: &[Piece]) -> Option<(ShownColour, Option<f32>)> {
    let is_part = |piece: &&Piece| matches!(piece, Piece::Number(_, unit) if unit == "%");
    let (first, last) = (pieces.first(), pieces.last());
    let part = first.filter(is_part).or_else(|| last.filter(is_part));
    let part = part.and_then(|piece| match piece {
        Piece::Number(value, _) => Some(value / 100.0),
        _ => None,
    });
    match (colours(pieces).as_slice(), part) {
        ([colour], part) if colour.is_certain => Some((*colour, part)),
        _ => None,
    }
}

// What is after the `/`. `None` where that can't be read.
fn alpha(pieces: &[Piece]) -> Option<f32> {
    match pieces {
        [Piece::Number(value, unit)] => Some(part((*value, unit), 1.0)),
        // That of the colour that this one is made from.
        [Piece::Word(word)] if word == "alpha" => Some(1.0),
        _ => None,
    }
}

// The grey that is about as light.
fn grey((value, unit): (f32, &str), whole: f32) -> f32 {
    let lightness = if unit == "%" {
        value / 100.0
    } else {
        value / whole
    };
    lightness.max(0.0).powf(1.36)
}

// By CSS Color 4, 7.1.
fn of_hue(hue: f32, saturation: f32, lightness: f32) -> [f32; 3] {
    [0.0, 8.0, 4.0].map(|part| {
        let place = (part + hue / 30.0).rem_euclid(12.0);
        let swing = saturation * lightness.min(1.0 - lightness);
        lightness - swing * (place - 3.0).min(9.0 - place).clamp(-1.0, 1.0)
    })
}

fn numbers(pieces: &[Piece]) -> Vec<(f32, &str)> {
    let numbers = pieces.iter().filter_map(|piece| match piece {
        Piece::Number(value, unit) => Some((*value, unit.as_str())),
        // A part that is left out is none of it.
        Piece::Word(word) if word == "none" => Some((0.0, "")),
        _ => None,
    });
    numbers.collect()
}
