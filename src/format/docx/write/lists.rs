//! The lists of a document. Takes how many have numbers of their own, returns `numbering.xml`. Lengths are in twentieths of a point.

use super::fonts::SIGNS;
use super::run::valued;
use crate::xml_writer::{element, empty_element};

/// The ids of the lists without numbers: facts, options of which a reader takes one, and options of which it may be several.
pub const BULLETS: usize = 1;
pub const ONE_OF: usize = 2;
pub const ANY_OF: usize = 3;

/// How much further a level starts than the one above it.
pub const LEVEL: u32 = 454;

const NUMBERS: usize = 0;
const LEVELS: usize = 3;

/// The id of a list with numbers; the first is 1.
pub fn numbered(list: usize) -> usize {
    ANY_OF + list
}

/// `numbering.xml`, with so many lists that have numbers.
pub fn numbering(numbered_lists: usize) -> String {
    let numbers = definition(NUMBERS, |level| {
        let formats = ["decimal", "lowerLetter", "lowerRoman"];
        (formats[level], format!("%{}.", level + 1))
    });
    let signs = [
        (BULLETS, "\u{2022}"),
        (ONE_OF, "\u{25cb}"),
        (ANY_OF, "\u{2610}"),
    ];
    let bullets = signs.map(|(id, sign)| definition(id, |_| ("bullet", sign.to_owned())));
    let fixed = signs.map(|(id, _)| list(id, id, ""));
    let restarted = (1..=numbered_lists).map(|at| list(numbered(at), NUMBERS, &restarts()));
    let all: String = std::iter::once(numbers)
        .chain(bullets)
        .chain(fixed)
        .chain(restarted)
        .collect();
    element("w:numbering", &[("xmlns:w", super::file::WORD)], &all)
}

fn list(id: usize, definition: usize, restarts: &str) -> String {
    let of = valued("w:abstractNumId", &definition.to_string());
    element("w:num", &[("w:numId", &id.to_string())], &(of + restarts))
}

// Each list starts at 1: without this, Word goes on counting from the list before it.
fn restarts() -> String {
    let levels = (0..LEVELS).map(|level| {
        let start = valued("w:startOverride", "1");
        element("w:lvlOverride", &[("w:ilvl", &level.to_string())], &start)
    });
    levels.collect()
}

fn definition(id: usize, level: impl Fn(usize) -> (&'static str, String)) -> String {
    let levels: String = (0..LEVELS)
        .map(|at| {
            let (format, text) = level(at);
            self::level(at, format, &text)
        })
        .collect();
    let kind = valued("w:multiLevelType", "multilevel");
    let id = id.to_string();
    element(
        "w:abstractNum",
        &[("w:abstractNumId", &id)],
        &(kind + &levels),
    )
}

fn level(at: usize, format: &str, text: &str) -> String {
    let left = (LEVEL * (at as u32 + 1)).to_string();
    let indent = [("w:left", left.as_str()), ("w:hanging", &LEVEL.to_string())];
    let look = match format {
        "bullet" => {
            let fonts = ["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|kind| (kind, SIGNS));
            empty_element("w:rFonts", &fonts)
        }
        _ => "<w:b/><w:bCs/>".to_owned(),
    };
    let all = [
        valued("w:start", "1"),
        valued("w:numFmt", format),
        valued("w:lvlText", text),
        valued("w:lvlJc", "left"),
        element("w:pPr", &[], &empty_element("w:ind", &indent)),
        element("w:rPr", &[], &look),
    ];
    element("w:lvl", &[("w:ilvl", &at.to_string())], &all.concat())
}
