//! What is in the value of a property: words, numbers with their units, functions. Enough to judge it, wherever they are in it.

use super::piece::Piece;

/// The value is one of those that do nothing.
pub fn is_default(pieces: &[Piece]) -> bool {
    const DEFAULTS: &[&str] = &[
        "none",
        "auto",
        "normal",
        "initial",
        "inherit",
        "unset",
        "revert",
        "revert-layer",
    ];
    matches!(pieces, [Piece::Word(word)] if DEFAULTS.contains(&word.as_str()))
}

/// Has one of these words, anywhere.
pub fn has_word(pieces: &[Piece], words: &[&str]) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Word(word) if words.contains(&word.as_str())))
}

/// Has a number that passes, anywhere.
pub fn any_number(pieces: &[Piece], test: impl Fn(f32, &str) -> bool) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Number(value, unit) if test(*value, unit)))
}

/// Has a function with a number that passes.
pub fn any_function(pieces: &[Piece], test: impl Fn(&str, f32, &str) -> bool) -> bool {
    let mut function = "";
    pieces.iter().any(|piece| match piece {
        Piece::Function(name) => {
            // `calc()` within `scale()` is still about the scale.
            function = if is_sum(name) { function } else { name };
            false
        }
        Piece::Number(value, unit) => test(function, *value, unit),
        _ => false,
    })
}

/// The least number of a function.
pub fn least_of(pieces: &[Piece], functions: &[&str]) -> Option<f32> {
    let mut function = "";
    let mut least: Option<f32> = None;
    for piece in pieces {
        match piece {
            Piece::Function(name) if !is_sum(name) => function = name,
            Piece::Number(value, unit) if functions.contains(&function) => {
                let part = if unit == "%" { value / 100.0 } else { *value };
                least = Some(least.map_or(part, |least| least.min(part)));
            }
            _ => {}
        }
    }
    least
}

/// Its result is a number.
pub fn is_sum(function: &str) -> bool {
    matches!(function, "calc" | "min" | "max" | "clamp")
}

/// Has a function of which the result depends on more than the style sheet says, or is written in another place.
pub fn is_open(pieces: &[Piece]) -> bool {
    const OPEN: &[&str] = &["if", "attr", "random", "sibling-index", "sibling-count"];
    let is_open = |name: &str| name.starts_with("--") || OPEN.contains(&name);
    let mut pieces = pieces.iter();
    pieces.any(|piece| matches!(piece, Piece::Function(name) if is_open(name)))
}

/// The number of a value that is one number. Of `clamp()`, it is the least.
pub fn one_number(pieces: &[Piece]) -> Option<(f32, &str)> {
    match pieces {
        [Piece::Number(value, unit)] => Some((*value, unit)),
        [Piece::Function(name), Piece::Number(value, unit), rest @ ..] => {
            let is_whole = matches!(rest.first(), Some(Piece::Mark(',') | Piece::End));
            (name == "clamp" && is_whole || name == "calc" && rest == [Piece::End])
                .then_some((*value, unit.as_str()))
        }
        _ => None,
    }
}

/// Far to the left or the top of the page, where readers can't scroll, or far beyond its other sides.
pub fn is_far(value: f32, unit: &str) -> bool {
    match unit {
        "%" => value.abs() >= 95.0,
        "" => false,
        unit if is_of_screen(unit) => value.abs() >= 95.0,
        _ => value <= -in_em(15.0, unit) || value >= in_em(120.0, unit),
    }
}

/// As good as no room.
pub fn is_hairline(value: f32, unit: &str) -> bool {
    value >= 0.0 && value <= if unit == "%" { 1.0 } else { in_em(0.125, unit) }
}

/// A part of the screen.
pub fn is_of_screen(unit: &str) -> bool {
    let unit = unit.strip_prefix(['s', 'l', 'd']).unwrap_or(unit);
    matches!(unit, "vw" | "vh" | "vi" | "vb" | "vmin" | "vmax")
}

/// A length, and not a part of something.
pub fn is_length(unit: &str) -> bool {
    !matches!(unit, "" | "%" | "fr" | "s" | "ms" | "deg") && !is_of_screen(unit)
}

/// So many ems in another unit of length, at 16 px an em.
pub fn in_em(ems: f32, unit: &str) -> f32 {
    match unit {
        "px" => ems * 16.0,
        "pt" => ems * 12.0,
        "pc" => ems,
        "mm" => ems * 4.2,
        "q" => ems * 17.0,
        "cm" => ems * 0.42,
        "in" => ems / 6.0,
        "ch" | "ex" | "rch" | "rex" => ems * 2.0,
        // On a phone of 320 px.
        unit if is_of_screen(unit) => ems * 5.0,
        _ => ems,
    }
}

/// A part, as a number or in percent.
pub fn percent_or(unit: &str, part: f32) -> f32 {
    if unit == "%" { part * 100.0 } else { part }
}

/// The arguments of a function, by the commas between them.
pub fn arguments(pieces: &[Piece]) -> Vec<&[Piece]> {
    let mut depth = 0_usize;
    let is_end = |piece: &Piece| {
        match piece {
            Piece::Function(_) => depth += 1,
            Piece::End => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && *piece == Piece::Mark(',')
    };
    pieces.split(is_end).collect()
}

/// What is between the brackets of a function, of which these are the pieces after its name.
pub fn inside(pieces: &[Piece]) -> &[Piece] {
    let mut depth = 0_usize;
    for (at, piece) in pieces.iter().enumerate() {
        match piece {
            Piece::Function(_) => depth += 1,
            Piece::End if depth == 0 => return &pieces[..at],
            Piece::End => depth -= 1,
            _ => {}
        }
    }
    pieces
}
