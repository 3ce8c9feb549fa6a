//! Letters whose look says what they mean: raised, lowered, struck through, or hidden. Takes the words, returns them so that no reader
//! takes 10⁶ for 106.

use crate::import::tree::{SourceInline, plain_words};
use crate::phrases::phrase;

/// What a part is that no reader of the source sees, in the report.
pub const UNSEEN: &str = phrase!("a part that the page does not show");
/// What words are that are struck through, in the report.
pub const STRUCK: &str = phrase!("text that is struck through");

const RAISED: &str = "0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹+⁺-⁻−⁻=⁼(⁽)⁾n\u{207f}";
const LOWERED: &str = "0₀1₁2₂3₃4₄5₅6₆7₇8₈9₉+₊-₋−₋=₌(₍)₎";

/// Raised words: a number is written with raised digits. Others, such as the letters of "2nd", stay as they are.
pub fn raised(words: Vec<SourceInline>) -> Vec<SourceInline> {
    in_form(words, RAISED)
}

/// The same for lowered words.
pub fn lowered(words: Vec<SourceInline>) -> Vec<SourceInline> {
    in_form(words, LOWERED)
}

/// The same by the name that Word has for the place of letters.
pub fn placed(words: Vec<SourceInline>, place: Option<&str>) -> Vec<SourceInline> {
    match place {
        Some("superscript") => raised(words),
        Some("subscript") => lowered(words),
        _ => words,
    }
}

/// Words that the source no longer says: readers of it see that, and readers of a card would not.
pub fn struck(words: &[SourceInline]) -> SourceInline {
    SourceInline::Hidden {
        what: STRUCK,
        text: plain_words(words),
    }
}

// The form of each character follows it in the table.
fn in_form(words: Vec<SourceInline>, table: &str) -> Vec<SourceInline> {
    let [SourceInline::Text(text)] = words.as_slice() else {
        return words;
    };
    let form = |c: char| {
        let mut pairs = table.chars();
        pairs
            .position(|known| known == c)
            .and_then(|at| table.chars().nth(at + 1))
    };
    let has_digit = text.contains(|c: char| c.is_ascii_digit());
    match text.trim().chars().map(form).collect::<Option<String>>() {
        Some(formed) if has_digit => vec![SourceInline::Text(formed)],
        _ => words,
    }
}
