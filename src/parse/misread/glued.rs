//! Lines that Markdown joins to the line above, although they look like a list, a heading or a
//! table. Takes the words of a paragraph, gives each such line with what to type.

use super::Misread;
use super::{InlineKind, InlineNode};
use crate::codes;

/// What a line looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Look {
    Number,
    Letter,
    Bullet,
    Dash,
    Heading,
    Row,
}

/// Finds the lines of a paragraph that were meant as blocks of their own.
pub fn glued(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    let Some(first) = words.first() else { return };
    if let Some((look, length)) = opening(&text[first.range.start..], true) {
        found.push(alone(text, first.range.start, look, length));
    }
    for pair in words.windows(2) {
        let [before, next] = pair else { continue };
        if before.kind != InlineKind::Break || !matches!(next.kind, InlineKind::Text(_)) {
            continue;
        }
        let at = next.range.start;
        if let Some((look, length)) = opening(&text[at..], false) {
            found.push(joined(text, at, look, length));
        }
    }
}

// The look of a line, and how many bytes of it say so. `first`: of a paragraph, so that Markdown has
// already read what it could read as a block.
fn opening(text: &str, first: bool) -> Option<(Look, usize)> {
    let line = text.lines().next().unwrap_or_default();
    let length = |rest: &str| line.len() - rest.len();
    let c = line.chars().next()?;
    if let Some(rest) = marker(line, |c| c.is_ascii_digit(), 3) {
        return number(rest, first).then_some((Look::Number, length(rest)));
    }
    if let Some(rest) = marker(line, |c| c.is_ascii_lowercase(), 4) {
        let name = &line[..length(rest) - 1];
        let is_one = name.len() == 1 || name.bytes().all(|byte| b"ivx".contains(&byte));
        let apart = rest.starts_with([' ', '\u{a0}', '\t']);
        // "z. B.", "i. e.": the letters of an abbreviation.
        let mut next = rest.trim_start().chars();
        let abbreviates = next.next().is_some_and(char::is_alphabetic) && next.next() == Some('.');
        return (is_one && apart && !abbreviates).then_some((Look::Letter, length(rest)));
    }
    if "•‣◦▪●○■□–—·∙➢✓❏".contains(c) {
        let rest = &line[c.len_utf8()..];
        let look = if "–—".contains(c) {
            Look::Dash
        } else {
            Look::Bullet
        };
        let apart = rest.starts_with([' ', '\t', '\u{a0}']);
        return apart.then_some((look, c.len_utf8()));
    }
    if "-+*".contains(c) && line[1..].starts_with('\u{a0}') {
        return Some((Look::Bullet, 1));
    }
    let hashes = line.len() - line.trim_start_matches('#').len();
    if (2..=6).contains(&hashes) && !first {
        return Some((Look::Heading, hashes));
    }
    if (1..=6).contains(&hashes) && line[hashes..].starts_with('\u{a0}') {
        return Some((Look::Heading, hashes));
    }
    let is_row = c == '|' && line.trim_end().ends_with('|') && line.len() > 1;
    is_row.then_some((Look::Row, 1))
}

// What follows `12.` or `a)`.
fn marker(line: &str, is_name: impl Fn(char) -> bool, most: usize) -> Option<&str> {
    let rest = line.trim_start_matches(&is_name);
    let named = line.len() - rest.len();
    (1..=most)
        .contains(&named)
        .then(|| rest.strip_prefix(['.', ')']))
        .flatten()
}

// `2. Run` joined, `2.Run`, or a no-break space; not `2.5`, `10.000` or `2.`.
fn number(rest: &str, first: bool) -> bool {
    let mut next = rest.chars();
    match next.next() {
        Some(' ' | '\t') => !first && !rest.trim().is_empty(),
        Some('\u{a0}') => true,
        Some(c) => c.is_alphabetic() && next.next().is_some_and(|c| c.is_alphabetic() || c == ' '),
        None => false,
    }
}

fn joined(text: &str, at: usize, look: Look, length: usize) -> Misread {
    let line = text[at..].lines().next().unwrap_or_default().trim_end();
    let mark = &line[..length];
    let (what, help) = match look {
        Look::Number => (
            "an action",
            format!(
                "start the line at the left margin, or under the `1.` of its list, and type a space after the number: `{mark} ...`; a number that only happens to start a line goes to the end of the line above"
            ),
        ),
        Look::Letter => (
            "an action of a list with letters",
            "make it an action of its own: `2. ...` at the left margin, or an option of a choice: `- ...`, indented to where the text of its action starts".to_owned(),
        ),
        Look::Bullet => (
            "an item of a list",
            "make it an action of its own: `2. ...` at the left margin, or an option of a choice: `- ...`, indented to where the text of its action starts".to_owned(),
        ),
        Look::Dash => (
            "an item of a list",
            "make it an action of its own: `2. ...`, or an option: `- ...`; a dash within a sentence goes to the end of the line above".to_owned(),
        ),
        Look::Heading => (
            "a heading",
            "put an empty line before it, and a space after its `##`".to_owned(),
        ),
        Look::Row => (
            "a row of a table",
            "put an empty line before the table, and start it at the left margin".to_owned(),
        ),
    };
    Misread {
        range: at..at + line.len(),
        code: codes::SK128,
        message: format!("this line looks like {what}, but is read as a part of the line above"),
        help,
    }
}

fn alone(text: &str, at: usize, look: Look, length: usize) -> Misread {
    let line = text[at..].lines().next().unwrap_or_default();
    let mark = &line[..length];
    let rest = line[length..].trim_start_matches([' ', '\t', '\u{a0}']);
    let words: String = rest.chars().take(20).collect();
    let (what, help) = match look {
        Look::Number => (
            "an action",
            format!("type a space after the number: `{mark} {words}`"),
        ),
        Look::Letter | Look::Bullet | Look::Dash => (
            "an item of a list",
            format!("make it an action, `1. {words}`, or an option of a choice, `- {words}`"),
        ),
        Look::Heading => (
            "a heading",
            format!("type a space after it: `{mark} {words}`"),
        ),
        Look::Row => (
            "a row of a table",
            "a table has a line such as `|---|---|` under its first row".to_owned(),
        ),
    };
    Misread {
        range: at..at + line.trim_end().len(),
        code: codes::SK128,
        message: format!("this line looks like {what}, but is read as plain text"),
        help,
    }
}
