//! Boxes and includes of other tools, each on a line of its own. Takes the lines of a paragraph, returns each that another tool would
//! have turned into a box or another file, and that a card would print.

use super::letters::{TypedLetter, UNDERSTOOD};
use super::{MOST, Misread};
use crate::codes;

/// What begins a line that another tool reads as an include.
const INCLUDES: [&str; 8] = [
    "--8<--",
    "@import ",
    "@include ",
    "!include",
    "{!",
    "{{>",
    "<<< ",
    "{include",
];

/// The names of boxes, as in `[info]` or `[/warning]`.
const BOXES: [&str; 15] = [
    "note",
    "info",
    "tip",
    "hint",
    "success",
    "important",
    "warning",
    "caution",
    "danger",
    "error",
    "alert",
    "attention",
    "notice",
    "quote",
    "details",
];

const BOX_HELP: &str = "write a warning as `> [!NOTICE]`, `> [!CAUTION]`, `> [!WARNING]` or `> [!DANGER]`, and a note as `> [!NOTE]`, with its text on the next lines, each after `> `";
const INCLUDE_HELP: &str =
    "put the text into `shared/`, and include it: `[!INCLUDE [name](../../shared/name.md)]`";

/// Finds the lines of a paragraph that are marks of another tool.
pub fn boxes(letters: &[TypedLetter], found: &mut Vec<Misread>) {
    for line in letters.split(|letter| letter.c == '\n').take(MOST) {
        let text: String = line.iter().map(|letter| letter.c).collect();
        let Some((from, to, what, help)) = mark(&text) else {
            continue;
        };
        let shown = text.chars().skip(from).take((to - from).min(60));
        let shown: String = shown.collect::<String>().replace(UNDERSTOOD, "…");
        found.push(Misread {
            range: line[from].at..line[to - 1].end(),
            code: codes::SK127,
            message: format!("`{shown}` is {what} of another tool, and is printed as it is"),
            help: help.to_owned(),
        });
    }
}

// Which letters of a line are the mark, what it is, and what to type instead.
fn mark(line: &str) -> Option<(usize, usize, &'static str, &'static str)> {
    let length = line.chars().count();
    let lead = length - line.trim_start().chars().count();
    let text = line.trim();
    if INCLUDES.iter().any(|include| text.starts_with(include)) {
        return Some((lead, length, "an include", INCLUDE_HELP));
    }
    let is_attributes = text.starts_with("{.") || text.starts_with("{:");
    if is_attributes && text.ends_with('}') {
        return Some((lead, length, "a list of attributes", BOX_HELP));
    }
    if let Some((from, to)) = closing_tag(line) {
        return Some((from, to, "a tag", BOX_HELP));
    }
    let (name, _) = text.strip_prefix('[')?.split_once(']')?;
    let word = name.split([':', '=', ' ']).next().unwrap_or_default();
    let is_shouted = name.chars().all(char::is_uppercase);
    let is_known =
        BOXES.contains(&name) || is_shouted && BOXES.contains(&name.to_lowercase().as_str());
    let is_box = is_known && text.len() > name.len() + 2 || word == "block" && name.contains(':');
    is_box.then(|| (lead, lead + name.chars().count() + 2, "a box", BOX_HELP))
}

// `[/name]`, as in `[b]words[/b]`.
fn closing_tag(line: &str) -> Option<(usize, usize)> {
    let (before, rest) = line.split_once("[/")?;
    let (name, _) = rest.split_once(']')?;
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphabetic());
    let from = before.chars().count();
    is_name.then(|| (from, from + name.len() + 3))
}
