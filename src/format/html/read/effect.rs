//! What declarations do to the words of their element. A value that can't be assessed counts as hiding where that is likelier than
//! not: a false alarm costs little, a lost warning costs more.

use super::colour;
use super::piece::{Piece, pieces};
use super::variables::{Variables, filled};

/// A property and its value, with the name in lower case.
pub type Declaration = (String, String);

/// What a block of declarations does. Each holds the declaration that does it, as the author wrote it.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Effect {
    /// The words can't be seen.
    pub hides: Option<String>,
    /// What sticks out is cut off.
    pub clips: Option<String>,
    /// The box may be smaller than its words. Hides only together with `clips`.
    pub limits: Option<String>,
}

impl Effect {
    /// The effect of a block, for every value that its variables may have.
    pub fn of(declarations: &[Declaration], variables: &Variables) -> Effect {
        let mut effect = Effect::default();
        for (name, value) in declarations
            .iter()
            .filter(|(name, _)| !name.starts_with("--"))
        {
            for value in filled(value, variables) {
                effect.add(name, &value);
            }
        }
        effect.hides = effect
            .hides
            .or_else(|| same_colour(declarations, variables));
        effect
    }

    /// Whether the block leaves words as they are.
    pub fn is_none(&self) -> bool {
        *self == Effect::default()
    }

    /// An effect that hides for its own reason.
    pub fn hiding(reason: impl Into<String>) -> Effect {
        Effect {
            hides: Some(reason.into()),
            ..Effect::default()
        }
    }

    fn add(&mut self, name: &str, value: &str) {
        let pieces = pieces(value);
        let slot = if hides(name, value, &pieces) {
            &mut self.hides
        } else if clips(name, &pieces) {
            &mut self.clips
        } else if limits(name, &pieces) {
            &mut self.limits
        } else {
            return;
        };
        slot.get_or_insert_with(|| format!("{name}: {value}"));
    }
}

fn hides(name: &str, value: &str, pieces: &[Piece]) -> bool {
    match name {
        "display" => has_word(pieces, &["none"]),
        "visibility" => has_word(pieces, &["hidden", "collapse"]),
        "content-visibility" => has_word(pieces, &["hidden"]),
        "opacity" | "scale" => {
            any_number(pieces, |value, unit| value.abs() < percent_or(unit, 0.2))
        }
        "rotate" => has_word(pieces, &["x", "y"]),
        "zoom" => any_number(pieces, |value, unit| value < percent_or(unit, 0.3)),
        "font-size" => any_number(pieces, is_tiny),
        "font" => any_number(pieces, |value, unit| {
            value == 0.0 || (!unit.is_empty() && is_tiny(value, unit))
        }),
        "line-height" => any_number(pieces, |value, unit| value < percent_or(unit, 0.3)),
        "letter-spacing" | "word-spacing" => {
            any_number(pieces, |value, unit| value < -in_em(0.25, unit))
        }
        "color" | "-webkit-text-fill-color" => colour::is_see_through(value),
        "clip-path" | "mask" | "mask-image" | "-webkit-mask" | "-webkit-mask-image"
        | "-webkit-clip-path" => !is_default(pieces),
        "clip" | "mix-blend-mode" | "-webkit-text-security" => !is_default(pieces),
        "content" => !is_default(pieces),
        "line-clamp" | "-webkit-line-clamp" => any_number(pieces, |_, _| true),
        "text-indent" => any_number(pieces, |value, unit| value.abs() >= in_em(10.0, unit)),
        "transform" | "filter" | "-webkit-filter" => any_function(pieces, function_hides),
        "translate" => any_number(pieces, is_far),
        "width" | "max-width" | "inline-size" | "max-inline-size" => {
            any_number(pieces, is_hairline)
        }
        "height" | "max-height" | "block-size" | "max-block-size" => {
            any_number(pieces, is_hairline)
        }
        _ if is_offset(name) => any_number(pieces, is_far),
        _ => false,
    }
}

fn clips(name: &str, pieces: &[Piece]) -> bool {
    match name {
        "overflow" | "overflow-x" | "overflow-y" | "overflow-block" | "overflow-inline" => {
            has_word(pieces, &["hidden", "clip"])
        }
        "contain" => has_word(pieces, &["paint", "strict", "content"]),
        _ => false,
    }
}

fn limits(name: &str, pieces: &[Piece]) -> bool {
    match name {
        "height" | "max-height" | "block-size" | "max-block-size" => {
            any_number(pieces, |_, unit| is_length(unit))
        }
        "width" | "max-width" | "inline-size" | "max-inline-size" => {
            any_number(pieces, |value, unit| {
                is_length(unit) && value < in_em(6.0, unit)
            })
        }
        "grid-template-rows" | "grid-template-columns" | "flex-basis" => {
            any_number(pieces, |value, _| value == 0.0)
        }
        "text-overflow" => !has_word(pieces, &["clip"]),
        _ => false,
    }
}

// Only where each certainly has one value: a light ink and a light ground may belong to two themes.
fn same_colour(declarations: &[Declaration], variables: &Variables) -> Option<String> {
    let last = |names: [&str; 2]| {
        let (_, value) = declarations
            .iter()
            .rev()
            .find(|(name, _)| names.contains(&name.as_str()))?;
        let mut values = filled(value, variables);
        if values.len() == 1 {
            values.pop()
        } else {
            Some(value.clone())
        }
    };
    let ink = last(["color", "-webkit-text-fill-color"])?;
    let ground = last(["background", "background-color"])?;
    colour::is_same(&ink, &ground).then(|| format!("color: {ink}; background: {ground}"))
}

fn function_hides(function: &str, value: f32, unit: &str) -> bool {
    match function {
        "scale" | "scalex" | "scaley" | "scale3d" | "opacity" => {
            value.abs() < percent_or(unit, 0.2)
        }
        "brightness" | "contrast" => value < percent_or(unit, 0.2),
        "blur" => value > in_em(0.1, unit),
        "translate" | "translatex" | "translatey" | "translate3d" => is_far(value, unit),
        // Their result depends on all of their numbers together.
        "matrix" | "matrix3d" | "rotatex" | "rotatey" | "rotate3d" => true,
        _ => false,
    }
}

fn is_offset(name: &str) -> bool {
    let sides = ["left", "right", "top", "bottom", "inset", "margin"];
    sides.iter().any(|side| {
        name == *side
            || name
                .strip_prefix(side)
                .is_some_and(|rest| rest.starts_with('-'))
    })
}

// Far to the left or the top of the page, where readers can't scroll, or far beyond its other sides.
fn is_far(value: f32, unit: &str) -> bool {
    match unit {
        "%" | "vw" | "vh" | "svw" | "svh" | "lvw" | "lvh" | "dvw" | "dvh" | "vmax" | "vmin"
        | "vi" | "vb" => value.abs() >= 95.0,
        "" => false,
        _ => value <= -in_em(15.0, unit) || value >= in_em(120.0, unit),
    }
}

fn is_tiny(value: f32, unit: &str) -> bool {
    value < if unit == "%" { 30.0 } else { in_em(0.25, unit) }
}

fn is_hairline(value: f32, unit: &str) -> bool {
    value >= 0.0 && value <= if unit == "%" { 1.0 } else { in_em(0.125, unit) }
}

fn is_length(unit: &str) -> bool {
    !matches!(
        unit,
        "" | "%"
            | "vh"
            | "svh"
            | "lvh"
            | "dvh"
            | "vw"
            | "svw"
            | "lvw"
            | "dvw"
            | "vmin"
            | "vmax"
            | "fr"
            | "s"
            | "ms"
            | "deg"
    )
}

/// So many ems in another unit of length, at 16 px an em.
fn in_em(ems: f32, unit: &str) -> f32 {
    match unit {
        "px" => ems * 16.0,
        "pt" => ems * 12.0,
        "pc" => ems,
        "mm" => ems * 4.2,
        "q" => ems * 17.0,
        "cm" => ems * 0.42,
        "in" => ems / 6.0,
        "ch" | "ex" | "rch" | "rex" => ems * 2.0,
        _ => ems,
    }
}

fn percent_or(unit: &str, part: f32) -> f32 {
    if unit == "%" { part * 100.0 } else { part }
}

fn is_default(pieces: &[Piece]) -> bool {
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

fn has_word(pieces: &[Piece], words: &[&str]) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Word(word) if words.contains(&word.as_str())))
}

fn any_number(pieces: &[Piece], test: impl Fn(f32, &str) -> bool) -> bool {
    pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Number(value, unit) if test(*value, unit)))
}

fn any_function(pieces: &[Piece], test: impl Fn(&str, f32, &str) -> bool) -> bool {
    let mut function = "";
    pieces.iter().any(|piece| match piece {
        Piece::Function(name) => {
            // `calc()` within `scale()` is still about the scale.
            function = if matches!(name.as_str(), "calc" | "min" | "max" | "clamp") {
                function
            } else {
                name
            };
            false
        }
        Piece::Number(value, unit) => test(function, *value, unit),
        _ => false,
    })
}
