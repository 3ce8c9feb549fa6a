//! How much of something takes words from a reader.

use super::piece::Piece;
use super::values::{
    any_number, arguments, has_word, in_em, is_default, is_far, is_length, percent_or,
};

/// Below what it would be on.
pub fn is_negative(value: &[Piece]) -> bool {
    any_number(value, |number, _| number < 0.0)
}

/// A filter leaves too little of the words.
pub fn washes_out(function: &str, number: f32, unit: &str) -> bool {
    match function {
        "brightness" => number < percent_or(unit, 0.4) || number > percent_or(unit, 2.5),
        "contrast" => number < percent_or(unit, 0.5),
        // Halfway, all is grey.
        "invert" => (percent_or(unit, 0.25)..percent_or(unit, 0.75)).contains(&number),
        "blur" => number > in_em(0.06, unit),
        _ => false,
    }
}

/// Words are turned, mirrored, out of sight, or too small or large.
pub fn distorts(function: &str, number: f32, unit: &str) -> bool {
    match function {
        "scale" | "scalex" | "scaley" | "scale3d" => {
            number < percent_or(unit, 0.2) || number > percent_or(unit, 4.0)
        }
        "translate" | "translatex" | "translatey" | "translate3d" => is_far(number, unit),
        "rotate" | "rotatez" | "skew" | "skewx" | "skewy" => is_turned(number, unit),
        "scalez" => number == 0.0,
        // Their result depends on all of their numbers together.
        "matrix" | "matrix3d" | "rotatex" | "rotatey" | "rotate3d" => true,
        _ => false,
    }
}

/// Too far to be read as a line. A whole turn is none.
pub fn is_turned(angle: f32, unit: &str) -> bool {
    let degrees = match unit {
        "deg" => angle,
        "turn" => angle * 360.0,
        "rad" => angle.to_degrees(),
        "grad" => angle * 0.9,
        _ => return false,
    };
    (20.0..=340.0).contains(&degrees.rem_euclid(360.0))
}

/// A row by its number or name; how many rows it takes does not matter.
pub fn places(value: &[Piece]) -> bool {
    let first = value.first();
    !is_default(value)
        && !matches!(first, Some(Piece::Word(word)) if matches!(word.as_str(), "span" | "auto"))
}

/// More than some lines.
pub fn moves_away(number: f32, unit: &str) -> bool {
    let most = match unit {
        "%" => 60.0,
        "deg" | "" => return false,
        unit => in_em(3.0, unit),
    };
    number.abs() > most
}

/// A size that is that of what is around it, or nearly.
pub fn fills(value: &[Piece]) -> bool {
    any_number(value, |number, unit| match unit {
        "" => false,
        unit if is_length(unit) => number > in_em(20.0, unit),
        _ => number >= 50.0,
    })
}

/// As large as what is around it, by the places of its edges.
pub fn spreads(value: &[Piece]) -> bool {
    any_number(value, |number, unit| match unit {
        "" => number == 0.0,
        unit if is_length(unit) => number <= in_em(1.0, unit) || number > in_em(20.0, unit),
        _ => number >= 50.0,
    })
}

/// A shadow that is larger than its element by some lines on each side.
pub fn spreads_shadow(value: &[Piece]) -> bool {
    arguments(value).into_iter().any(|shadow| {
        let mut depth = 0_usize;
        let mut lengths = shadow.iter().filter_map(|piece| {
            match piece {
                Piece::Function(_) => depth += 1,
                Piece::End => depth = depth.saturating_sub(1),
                Piece::Number(number, unit) if depth == 0 => return Some((*number, unit.as_str())),
                _ => {}
            }
            None
        });
        let spread = lengths.nth(3);
        !has_word(shadow, &["inset"])
            && spread.is_some_and(|(number, unit)| is_length(unit) && number > in_em(3.0, unit))
    })
}

/// A stripe.
pub fn is_thin(number: f32, unit: &str) -> bool {
    is_length(unit) && number > 0.0 && number <= in_em(2.5, unit)
}

/// A font of signs in the place of letters comes first.
pub fn is_of_signs(value: &[Piece]) -> bool {
    const SIGNS: &[&str] = &[
        "bookshelf symbol 7",
        "itc zapf dingbats",
        "marlett",
        "symbol",
        "webdings",
        "wingdings",
        "wingdings 2",
        "wingdings 3",
        "zapf dingbats",
        "zapfdingbats",
    ];
    let first = arguments(value).into_iter().next().unwrap_or_default();
    let is_measure = |piece: &Piece| !matches!(piece, Piece::Word(_) | Piece::Text(_));
    let start = first.iter().rposition(is_measure).map_or(0, |at| at + 1);
    let name = first[start..].iter().filter_map(|piece| match piece {
        Piece::Word(word) | Piece::Text(word) => Some(word.trim().to_lowercase()),
        _ => None,
    });
    let name = name.collect::<Vec<String>>().join(" ");
    SIGNS.contains(&name.as_str())
}
