//! Actions and items of a list that are typed one after the other in one line, of which Markdown makes one text. Takes the words of a
//! paragraph, returns the first such place.

use std::ops::Range;

use stappenkaart_say::say;

use super::{InlineKind, InlineNode, Misread};
use crate::characters::is_sentence_end;
use crate::codes;

const BULLETS: [char; 5] = ['•', '●', '▪', '◦', '‣'];

/// "Open it. 2. Press it.", "Choose: • Yes • No".
pub fn in_one_line(text: &str, words: &[InlineNode]) -> Option<Misread> {
    let texts = words
        .iter()
        .filter(|word| matches!(word.kind, InlineKind::Text(_)));
    let mut found = texts.filter_map(|word| {
        let source = &text[word.range.clone()];
        // What a marked word before this text ended with.
        let before = text[..word.range.start].trim_end_matches('*');
        let is_first = words.first().is_some_and(|first| first.range == word.range);
        let mark = numbered(source, before)
            .or_else(|| counted(source, before))
            .or_else(|| dashed(source, before))
            .or_else(|| bulleted(source, !is_first && !before.is_empty()))?;
        Some(word.range.start + mark.start..word.range.start + mark.end)
    });
    let range = found.next()?;
    let mark = &text[range.clone()];
    Some(Misread {
        code: codes::SK128,
        message: say!("`{mark}` is printed within a sentence, and does not start an action"),
        help: match mark.starts_with(|c: char| c.is_ascii_digit()) {
            true => say!("start a new line before it, at the left margin: `{mark} ...`"),
            false => say!("make it an action of its own, `2. ...`, or an option of a choice on a line of its own: `- ...`").to_owned(),
        },
        range,
    })
}

// `2. `, `2) `, `(2) `, `2.- `, `b) ` after the end of a sentence.
fn numbered(source: &str, before: &str) -> Option<Range<usize>> {
    let marks = [". ", ") ", ".- ", ".-"];
    let marks = marks
        .into_iter()
        .flat_map(|mark| source.match_indices(mark));
    let mut found = marks.filter_map(|(at, mark)| {
        let name = source[..at].rsplit(char::is_whitespace).next()?;
        let start = at - name.len();
        let name = name.trim_start_matches('(');
        let value: Option<usize> = name.parse().ok().filter(|_| name.len() < 3);
        let is_letter = mark == ") " && name.len() == 1 && name.starts_with(char::is_alphabetic);
        let is_mark = value.is_some_and(|value| value > 1) || is_letter;
        let rest = &source[at + mark.len()..];
        let goes_on = rest.starts_with(char::is_uppercase) || rest.is_empty();
        let is_mark = is_mark && !names_a_number(&source[..start]);
        (is_mark && goes_on && start > 0 && ends(source, start, before, is_sentence_end))
            .then_some(start..at + 1)
    });
    found.next()
}

// What comes before the number of a part, a chapter or a version, in the languages of the tool: "Press no. 5. Then wait."
const BEFORE_NUMBERS: [&str; 22] = [
    "nr", "no", "nos", "núm", "num", "art", "v", "ver", "vers", "vol", "p", "pp", "pag", "pág",
    "fig", "afb", "abb", "kap", "cap", "hfst", "abs", "ziff",
];

fn names_a_number(before: &str) -> bool {
    let before = before.trim_end().strip_suffix('.');
    let word = before.and_then(|before| before.rsplit(|c: char| !c.is_alphabetic()).next());
    word.is_some_and(|word| BEFORE_NUMBERS.contains(&word.to_lowercase().as_str()))
}

// "Do this: 1. open it 2. press it", and "Open it, 2. Press it, 3. Close it" after the mark of an action. "Am 1. Januar, 2. Februar"
// has ordinals.
fn counted(source: &str, before: &str) -> Option<Range<usize>> {
    let ends_so = |c: char| is_sentence_end(c) || c == ':';
    // Most texts have no number.
    item(source, "2. ", char::is_alphabetic)?;
    let first = item(source, "1. ", char::is_alphabetic);
    let lower = item(source, "1. ", char::is_lowercase)
        .filter(|at| ends(source, *at, before, ends_so))
        .and_then(|_| item(source, "2. ", char::is_lowercase));
    let second = item(source, "2. ", char::is_uppercase)
        .filter(|at| first.is_none() && source[..*at].trim_end().ends_with([',', ';']));
    let next = item(source, "3. ", char::is_uppercase);
    let start = lower.or(second.filter(|at| next.is_some_and(|next| next > *at)))?;
    Some(start..start + 2)
}

// Where a mark such as `2. ` is, before a letter of this kind.
fn item(source: &str, mark: &str, starts_so: fn(char) -> bool) -> Option<usize> {
    let mut found = source.match_indices(mark).map(|(at, _)| at);
    found.find(|at| {
        let is_whole = source[..*at].is_empty() || source[..*at].ends_with(' ');
        is_whole && source[at + mark.len()..].starts_with(starts_so)
    })
}

// ` - Yes` after the end of a sentence, or after a colon.
fn dashed(source: &str, before: &str) -> Option<Range<usize>> {
    let ends_so = |c: char| is_sentence_end(c) || c == ':';
    let mut found = source.match_indices(" - ").filter_map(|(at, _)| {
        let is_item = source[at + 3..].starts_with(char::is_uppercase)
            && ends(source, at + 1, before, ends_so);
        is_item.then_some(at + 1..at + 2)
    });
    found.next()
}

// A bullet between words. `goes_on` says whether words come before this text.
fn bulleted(source: &str, goes_on: bool) -> Option<Range<usize>> {
    let mut found = source.match_indices(BULLETS).filter_map(|(at, bullet)| {
        let is_within = goes_on || !source[..at].trim().is_empty();
        let is_spaced = source[at + bullet.len()..].starts_with(' ') && source[..at].ends_with(' ');
        (is_within && is_spaced).then_some(at..at + bullet.len())
    });
    found.next()
}

// Whether the words before a place end so. At the start of a text, they are in the marks before it.
fn ends(source: &str, at: usize, before: &str, ends_so: impl Fn(char) -> bool) -> bool {
    let words = source[..at].trim_end();
    if words.is_empty() { before } else { words }.ends_with(ends_so)
}
