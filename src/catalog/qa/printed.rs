//! Marks that a reader of a translation would see as letters. Takes the inlines of a source and its translation, returns the first mark
//! that only the translation prints: `**`, `[!NOTICE]`, `{#id}`, `<b>`.
//!
//! A tool for translators hands text over without its codes. So the marks of a damaged text come back as letters, which the import
//! escapes, and no reader of Markdown finds them any more.

use super::marks::without_code;
use crate::model::Inline;

// What is a mark and never a part of a sentence, as long as its source does not print it as well.
const MARKS: [&str; 20] = [
    "**", "__", "~~", "++", "==", "^^", "%%", "$$", "||", "`", "](", "[!", "{#", "{:", "{{", "{%",
    "<!--", "＊＊", "∗∗", "⁎⁎",
];

// What every mark has at least one of. Most texts have none.
const SIGNS: &[char] = &[
    '*', '_', '~', '+', '=', '^', '%', '$', '|', '`', '[', ']', '{', '<', ':', '＊', '∗', '⁎',
];

/// The first mark that the translation prints and its source does not, as a reader would see it.
pub fn printed_mark(source: &[Inline], translated: &[Inline]) -> Option<String> {
    let after = without_code(translated);
    if !after.contains(SIGNS) {
        return None;
    }
    let before = without_code(source);
    let mark = MARKS
        .iter()
        .filter(|mark| !before.contains(**mark))
        .filter_map(|mark| Some((after.find(mark)?, mark.len())));
    let written = [tag, attribute, callout]
        .iter()
        .filter(|find| find(&before).is_none())
        .filter_map(|find| find(&after));
    let (at, length) = mark.chain(written).min()?;
    Some(after[at..at + length].to_owned())
}

// `<b>`, `</g>` or `<x id="1"/>`.
fn tag(text: &str) -> Option<(usize, usize)> {
    between(text, '<', '>', |name| {
        let name = name.strip_prefix('/').unwrap_or(name);
        let end = name.find([' ', '/']).unwrap_or(name.len());
        let (name, rest) = name.split_at(end);
        let is_name = name.starts_with(|c: char| c.is_ascii_lowercase())
            && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
        is_name && (rest.is_empty() || rest.ends_with('/') || rest.contains('='))
    })
}

// `{kind=choice}`.
fn attribute(text: &str) -> Option<(usize, usize)> {
    between(text, '{', '}', |inner| {
        inner
            .split_once('=')
            .is_some_and(|(key, _)| key.len() > 1 && key.bytes().all(|b| b.is_ascii_lowercase()))
    })
}

// `callout:save`, and not "the callout: save".
fn callout(text: &str) -> Option<(usize, usize)> {
    const SCHEME: &str = "callout:";
    text.match_indices(SCHEME).find_map(|(at, _)| {
        let id = &text[at + SCHEME.len()..];
        let length = id
            .find(|c: char| !c.is_ascii_alphanumeric() && c != '-')
            .unwrap_or(id.len());
        (length > 0).then_some((at, SCHEME.len() + length))
    })
}

// The first part of a text from one sign to the next other one, if what is between them passes.
fn between(
    text: &str,
    open: char,
    close: char,
    passes: fn(&str) -> bool,
) -> Option<(usize, usize)> {
    text.match_indices(open).find_map(|(at, _)| {
        // No such mark is longer than this, and a text of a million signs must not take hours.
        let reach = text[at..]
            .char_indices()
            .nth(80)
            .map_or(text.len(), |(end, _)| at + end);
        let length = text[at..reach].find(close)? + 1;
        passes(&text[at + 1..at + length - 1]).then_some((at, length))
    })
}
