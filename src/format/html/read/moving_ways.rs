//! The other half of the table of [`super::ways`]: ways in which a style rule moves, covers or adds to what a reader sees.

use super::amounts::{fills, is_negative, is_thin, moves_away, places, spreads, spreads_shadow};
use super::colour;
use super::deed::Deed::*;
use super::piece::Piece;
use super::values::{
    any_function, any_number, has_word, in_em, is_default, is_length, is_of_screen, is_open,
    percent_or,
};
use super::ways::{GROUNDS, HEIGHTS, StyleWay, WIDTHS, way};

/// Every such way that the tool knows.
pub const MOVING_WAYS: &[StyleWay] = &[
    // In another place or order than in the page.
    way(
        &[
            "flex-direction",
            "-webkit-flex-direction",
            "flex-flow",
            "-webkit-flex-flow",
            "flex-wrap",
        ],
        Reverses,
        |value| has_word(value, &["row-reverse", "column-reverse", "wrap-reverse"]),
    ),
    way(&["-webkit-box-direction"], Reverses, |value| {
        has_word(value, &["reverse"])
    }),
    way(&["order", "-webkit-order"], Reorders, |value| {
        any_number(value, |number, _| number != 0.0) || is_open(value)
    }),
    way(&["-webkit-box-ordinal-group"], Reorders, |value| {
        any_number(value, |number, _| number != 1.0)
    }),
    way(
        &["grid-row", "grid-row-start", "grid-area"],
        Reorders,
        places,
    ),
    way(&["display"], Reorders, |value| {
        has_word(
            value,
            &["table-footer-group", "table-header-group", "table-caption"],
        )
    }),
    way(&["caption-side"], Reorders, |value| {
        has_word(value, &["bottom", "block-end"])
    }),
    way(
        &["top", "bottom", "inset", "inset-block*"],
        Displaces,
        |value| {
            any_number(value, |number, unit| {
                number.abs() > if unit == "%" { 30.0 } else { in_em(6.0, unit) }
            })
        },
    ),
    way(&["margin*"], Displaces, |value| {
        any_number(value, |number, unit| {
            number
                < if unit == "%" {
                    -20.0
                } else {
                    -in_em(4.0, unit)
                }
        })
    }),
    way(&["translate", "vertical-align"], Displaces, |value| {
        any_number(value, moves_away)
    }),
    way(&["transform", "-webkit-transform"], Displaces, |value| {
        any_function(value, |function, number, unit| {
            function.starts_with("translate") && moves_away(number, unit)
        })
    }),
    way(
        &[
            "offset",
            "offset-path",
            "offset-position",
            "motion",
            "motion-path",
        ],
        Displaces,
        |value| !is_default(value),
    ),
    way(&["position"], Lifts, |value| {
        has_word(value, &["absolute", "fixed"])
    }),
    way(&["float"], Floats, |value| !is_default(value)),
    // On top of others.
    way(&["position"], Fixes, |value| has_word(value, &["fixed"])),
    way(&["position"], Sticks, |value| {
        has_word(value, &["sticky", "-webkit-sticky"])
    }),
    way(&["display"], SideBySide, |value| {
        has_word(value, &["flex", "inline-flex"])
    }),
    way(
        &["grid-template-columns", "grid-template", "grid", "columns"],
        SideBySide,
        |value| !is_default(value),
    ),
    way(&["flex-direction", "flex-flow"], Stacks, |value| {
        has_word(value, &["column", "column-reverse"])
    }),
    way(WIDTHS, Narrows, |value| {
        any_number(value, |number, unit| match unit {
            unit if is_length(unit) => number < in_em(40.0, unit),
            _ => number < 70.0,
        })
    }),
    way(&["position"], Holds, |value| {
        has_word(value, &["relative", "absolute", "fixed", "sticky"])
    }),
    way(
        &[
            "transform",
            "filter",
            "contain",
            "perspective",
            "translate",
            "scale",
            "rotate",
        ],
        Holds,
        |value| !is_default(value),
    ),
    way(
        &["height", "block-size", "min-height", "min-block-size"],
        SpreadsDown,
        fills,
    ),
    way(
        &["width", "inline-size", "min-width", "min-inline-size"],
        SpreadsAcross,
        fills,
    ),
    way(
        &["height", "block-size", "min-height", "min-block-size"],
        Towers,
        fills,
    ),
    way(&["inset-block"], SpreadsDown, spreads),
    way(&["inset-inline"], SpreadsAcross, spreads),
    way(&["inset"], SpreadsDown, spreads),
    way(&["inset"], SpreadsAcross, |value| {
        !has_word(value, &["auto"]) && spreads(value)
    }),
    way(GROUNDS, Paints, colour::paints),
    way(
        &["backdrop-filter", "-webkit-backdrop-filter"],
        Paints,
        |value| !is_default(value),
    ),
    way(
        &["box-shadow", "outline", "outline-width"],
        Floods,
        |value| {
            let is_wide = |number: f32, unit: &str| match unit {
                unit if is_of_screen(unit) => number >= 50.0,
                unit => is_length(unit) && number >= in_em(100.0, unit),
            };
            any_number(value, is_wide) && !has_word(value, &["inset"]) && colour::paints(value)
        },
    ),
    way(&["outline", "outline-width"], Floods, |value| {
        any_number(value, |number, unit| {
            is_length(unit) && number > in_em(3.0, unit)
        }) && colour::paints(value)
    }),
    way(&["box-shadow"], Floods, |value| {
        spreads_shadow(value) && colour::paints(value)
    }),
    way(&["z-index"], Yields, is_negative),
    way(&["opacity"], Yields, |value| {
        any_number(value, |number, unit| number < percent_or(unit, 0.3))
    }),
    way(&["display"], Vanishes, |value| has_word(value, &["none"])),
    way(&["visibility"], Vanishes, |value| {
        has_word(value, &["hidden"])
    }),
    way(&["display"], Shows, |value| !has_word(value, &["none"])),
    way(&["visibility"], Shows, |value| {
        has_word(value, &["visible"])
    }),
    way(WIDTHS, Yields, |value| any_number(value, is_thin)),
    way(HEIGHTS, Yields, |value| any_number(value, is_thin)),
    // Words of the style sheet.
    way(&["content"], Adds, |value| !is_default(value)),
    way(
        &[
            "list-style",
            "list-style-type",
            "hyphenate-character",
            "text-emphasis",
            "text-emphasis-style",
            "quotes",
        ],
        Adds,
        |value| value.iter().any(|piece| matches!(piece, Piece::Text(_))),
    ),
];
