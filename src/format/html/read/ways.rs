//! The ways in which a style rule takes words from a reader, as a table. To add one, add an entry: its properties, what it does, and
//! with which values. A value that can't be assessed counts where that is likelier than not: a false alarm costs little, a lost
//! warning costs more.

use super::amounts::{distorts, is_negative, is_of_signs, is_turned, washes_out};
use super::colour;
use super::deed::Deed;
use super::piece::Piece;
use super::values::{
    any_function, any_number, has_word, in_em, is_default, is_far, is_hairline, is_length,
    is_of_screen, is_open, percent_or,
};
use Deed::*;

/// One way.
pub struct StyleWay {
    /// A name that ends with `*` is the start of several.
    pub properties: &'static [&'static str],
    pub deed: Deed,
    pub does: fn(&[Piece]) -> bool,
}

/// An entry of the table.
pub const fn way(
    properties: &'static [&'static str],
    deed: Deed,
    does: fn(&[Piece]) -> bool,
) -> StyleWay {
    StyleWay {
        properties,
        deed,
        does,
    }
}

pub const HEIGHTS: &[&str] = &["height", "max-height", "block-size", "max-block-size"];
pub const WIDTHS: &[&str] = &["width", "max-width", "inline-size", "max-inline-size"];
const OVERFLOWS: &[&str] = &[
    "overflow",
    "overflow-x",
    "overflow-y",
    "overflow-block",
    "overflow-inline",
];
const WRAPS: &[&str] = &["white-space", "text-wrap", "text-wrap-mode"];
const MASKS: &[&str] = &[
    "clip-path",
    "-webkit-clip-path",
    "mask",
    "mask-image",
    "mask-border",
    "mask-border-source",
    "-webkit-mask",
    "-webkit-mask-image",
    "-webkit-mask-box-image",
    "-webkit-mask-box-image-source",
    "clip",
    "mix-blend-mode",
    "-webkit-text-security",
    "content",
];
pub const GROUNDS: &[&str] = &["background", "background-color", "background-image"];

/// Every way that the tool knows.
pub const WAYS: &[StyleWay] = &[
    // Not there at all.
    way(&["display"], Hides, |value| has_word(value, &["none"])),
    way(&["visibility"], Hides, |value| {
        has_word(value, &["hidden", "collapse"])
    }),
    way(&["content-visibility"], Hides, |value| {
        has_word(value, &["hidden"])
    }),
    way(&["interactivity"], Hides, |value| {
        has_word(value, &["inert"])
    }),
    way(&["speak", "speak-as"], Hides, |value| {
        has_word(value, &["none", "never"])
    }),
    way(MASKS, Hides, |value| !is_default(value)),
    way(&["z-index"], Hides, is_negative),
    // Too faint, too thick or too close to be read.
    way(
        &["color", "-webkit-text-fill-color"],
        Hides,
        colour::is_faint,
    ),
    way(&["filter", "-webkit-filter"], Hides, |value| {
        any_function(value, washes_out) || value.iter().any(|piece| matches!(piece, Piece::Text(_)))
    }),
    way(
        &["-webkit-text-stroke", "-webkit-text-stroke-width"],
        Hides,
        |value| any_number(value, |number, unit| number > in_em(0.1, unit)),
    ),
    way(&["line-height"], Hides, |value| {
        any_number(value, |number, unit| {
            number
                < if is_length(unit) {
                    in_em(0.7, unit)
                } else {
                    percent_or(unit, 0.7)
                }
        })
    }),
    way(&["letter-spacing"], Hides, |value| {
        any_number(value, |number, unit| {
            number < -in_em(0.12, unit) || number > in_em(1.0, unit)
        })
    }),
    // In more columns than that, or narrower ones, words are on top of each other.
    way(&["columns", "column-count"], Hides, |value| {
        any_number(value, |number, unit| unit.is_empty() && number > 4.0)
    }),
    way(&["columns", "column-width"], Hides, |value| {
        any_number(value, |number, unit| {
            is_length(unit) && number < in_em(6.0, unit)
        })
    }),
    way(&["word-spacing"], Hides, |value| {
        any_number(value, |number, unit| {
            number < -in_em(0.25, unit) || number > in_em(5.0, unit)
        })
    }),
    way(&["font-family", "font"], Hides, is_of_signs),
    way(&["font-size-adjust"], Hides, |value| {
        any_number(value, |number, _| number < 0.2)
    }),
    way(
        &[
            "text-size-adjust",
            "-webkit-text-size-adjust",
            "-moz-text-size-adjust",
        ],
        Hides,
        |value| any_number(value, |number, unit| unit == "%" && number < 50.0),
    ),
    way(&["outline-offset"], Hides, |value| {
        any_number(value, |number, unit| number < -in_em(0.75, unit))
    }),
    // What it becomes can't be known from the style sheet.
    way(
        &[
            "display",
            "visibility",
            "opacity",
            "font-size",
            "zoom",
            "scale",
            "rotate",
            "translate",
            "line-height",
        ],
        Hides,
        is_open,
    ),
    // No room, or out of the page.
    way(WIDTHS, Hides, |value| any_number(value, is_hairline)),
    way(HEIGHTS, Hides, |value| any_number(value, is_hairline)),
    way(
        &["line-clamp", "-webkit-line-clamp", "max-lines"],
        Hides,
        |value| any_number(value, |_, _| true),
    ),
    way(&["text-indent"], Hides, |value| {
        any_number(value, |number, unit| number.abs() >= in_em(10.0, unit))
    }),
    way(
        &[
            "left*",
            "right*",
            "top*",
            "bottom*",
            "inset*",
            "margin*",
            "translate",
            "padding-left",
            "padding-right",
            "padding-inline*",
            "border",
            "border-width",
            "border-left",
            "border-right",
            "border-inline*",
        ],
        Hides,
        |value| any_number(value, is_far),
    ),
    // Turned, mirrored or upside down.
    way(&["transform", "-webkit-transform"], Hides, |value| {
        any_function(value, distorts)
    }),
    way(&["scale"], Hides, |value| {
        any_number(value, |number, unit| {
            number < percent_or(unit, 0.2) || number > percent_or(unit, 4.0)
        })
    }),
    way(&["rotate"], Hides, |value| {
        has_word(value, &["x", "y"]) || any_number(value, is_turned)
    }),
    way(&["writing-mode", "-webkit-writing-mode"], Hides, |value| {
        has_word(
            value,
            &[
                "vertical-rl",
                "vertical-lr",
                "sideways-rl",
                "sideways-lr",
                "tb",
                "tb-rl",
                "tb-lr",
            ],
        )
    }),
    way(&["unicode-bidi"], Scrambles, |value| {
        has_word(value, &["bidi-override", "isolate-override"])
    }),
    // Struck through, or looks like it.
    way(
        &[
            "text-decoration",
            "text-decoration-line",
            "-webkit-text-decoration",
            "-webkit-text-decoration-line",
        ],
        Strikes,
        |value| has_word(value, &["line-through"]),
    ),
    way(&["text-underline-offset"], Strikes, |value| {
        any_number(value, |number, unit| number < -in_em(0.15, unit))
    }),
    way(&["text-decoration-thickness"], Strikes, |value| {
        any_number(value, |number, unit| {
            number > if unit == "%" { 35.0 } else { in_em(0.35, unit) }
        })
    }),
    // Cut off.
    way(OVERFLOWS, Clips, |value| {
        has_word(value, &["hidden", "clip"])
    }),
    way(&["contain"], Clips, |value| {
        has_word(value, &["paint", "strict", "content"])
    }),
    way(OVERFLOWS, Scrolls, |value| {
        has_word(value, &["auto", "scroll"])
    }),
    // The last of two words is about up and down.
    way(
        &["overflow", "overflow-y", "overflow-block"],
        Freezes,
        |value| {
            value
                .last()
                .is_some_and(|last| has_word(std::slice::from_ref(last), &["hidden", "clip"]))
        },
    ),
    way(WRAPS, Unwraps, |value| has_word(value, &["nowrap", "pre"])),
    way(WRAPS, Wraps, |value| {
        has_word(
            value,
            &[
                "normal",
                "wrap",
                "pre-wrap",
                "pre-line",
                "break-spaces",
                "initial",
            ],
        )
    }),
    way(HEIGHTS, Limits, |value| {
        any_number(value, |number, unit| {
            // A whole screen is for a page of which another part is scrolled.
            is_length(unit) || is_of_screen(unit) && number < 60.0
        })
    }),
    way(&["aspect-ratio"], Limits, |value| !is_default(value)),
    way(&["grid-template-rows"], Collapses, |value| {
        any_number(value, |number, _| number == 0.0)
    }),
    way(WIDTHS, Limits, |value| {
        any_number(value, |number, unit| {
            is_length(unit) && number < in_em(6.0, unit)
        })
    }),
    way(
        &["grid-template-rows", "grid-template-columns", "flex-basis"],
        Limits,
        |value| any_number(value, |number, _| number == 0.0),
    ),
    way(&["text-overflow"], Limits, |value| {
        !has_word(value, &["clip"])
    }),
    way(WRAPS, Limits, |value| has_word(value, &["nowrap", "pre"])),
    way(&["contain"], Limits, |value| {
        has_word(value, &["size", "strict"])
    }),
];
