//! Colours in style rules, as far as they can make words hard or impossible to see.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::piece::{Piece, pieces};
use super::values::is_default;

/// Red, green, blue and alpha, each from 0 to 1.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ShownColour {
    rgb: [f32; 3],
    alpha: f32,
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
    let is_picture = value.iter().any(|piece| match piece {
        Piece::Function(name) => {
            name == "url" || name.contains("gradient") || name.contains("image")
        }
        Piece::Text(_) => true,
        _ => false,
    });
    let colours = colours(value);
    let is_clear = colours.iter().all(|colour| colour.alpha < STRONGEST_COVER);
    match (is_picture, colours.is_empty()) {
        (_, false) => !is_clear,
        (true, true) => true,
        // A word or a function that is not understood may be a colour.
        (false, true) => !is_default(value) && !value.is_empty(),
    }
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
    let found = pieces
        .iter()
        .enumerate()
        .filter_map(|(at, piece)| match piece {
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
    }
}

fn of_function(name: &str, pieces: &[Piece]) -> Option<ShownColour> {
    let numbers = arguments(pieces);
    let alpha = match numbers.get(3) {
        None => 1.0,
        Some((alpha, "%")) => alpha / 100.0,
        Some((alpha, _)) => *alpha,
    };
    let [first, second, third] = numbers.get(..3)?.try_into().ok()?;
    let rgb = match name {
        "rgb" | "rgba" => [first, second, third].map(|(value, unit)| match unit {
            "%" => value / 100.0,
            _ => value / 255.0,
        }),
        "hsl" | "hsla" => of_hue(first.0, second.0 / 100.0, third.0 / 100.0),
        // Of the others, only their lightness is known.
        "lab" | "lch" => [grey(first, 100.0); 3],
        "oklab" | "oklch" => [grey(first, 1.0); 3],
        _ => return None,
    };
    Some(ShownColour { rgb, alpha })
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

// The numbers up to the end of a function.
fn arguments(pieces: &[Piece]) -> Vec<(f32, &str)> {
    let inside = pieces.iter().take_while(|piece| **piece != Piece::End);
    inside
        .filter_map(|piece| match piece {
            Piece::Number(value, unit) => Some((*value, unit.as_str())),
            _ => None,
        })
        .collect()
}
