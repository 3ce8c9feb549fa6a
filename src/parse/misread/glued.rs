//! Lines that Markdown joins to the line above, although they look like a list, a heading or a
//! table. Takes the words of a paragraph, returns each such line with what to type.

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
    if let Some(rest) = marker(line, |c| c.is_ascii_digit(), 3) {
        return number(rest, first).then_some((Look::Number, line.len() - rest.len()));
    }
    if let Some(rest) = marker(line, |c| c.is_ascii_lowercase(), 4) {
        let length = line.len() - rest.len();
        return is_lettered(&line[..length - 1], rest).then_some((Look::Letter, length));
    }
    bullet(line).or_else(|| block(line, first))
}

// Whether `a`, `ii` and what comes after its dot or bracket start an item of a list.
fn is_lettered(name: &str, rest: &str) -> bool {
    let is_one = name.len() == 1 || name.bytes().all(|byte| b"ivx".contains(&byte));
    // "z. B.", "i. e.": the letters of an abbreviation.
    let mut next = rest.trim_start().chars();
    let abbreviates = next.next().is_some_and(char::is_alphabetic) && next.next() == Some('.');
    is_one && rest.starts_with([' ', '\u{a0}', '\t']) && !abbreviates
}

// A bullet that is not one of Markdown's, or one of those before a no-break space.
fn bullet(line: &str) -> Option<(Look, usize)> {
    let c = line.chars().next()?;
    let rest = &line[c.len_utf8()..];
    if "-+*".contains(c) && rest.starts_with('\u{a0}') {
        return Some((Look::Bullet, 1));
    }
    let look = if "–—".contains(c) {
        Look::Dash
    } else {
        Look::Bullet
    };
    let is_bullet = "•‣◦▪●○■□–—·∙➢✓❏".contains(c) && rest.starts_with([' ', '\t', '\u{a0}']);
    is_bullet.then_some((look, c.len_utf8()))
}

// A heading or the row of a table.
fn block(line: &str, first: bool) -> Option<(Look, usize)> {
    let rest = line.trim_start_matches('#');
    let hashes = line.len() - rest.len();
    let is_heading = (2..=6).contains(&hashes) && !first
        || (1..=6).contains(&hashes) && rest.starts_with('\u{a0}');
    if is_heading {
        return Some((Look::Heading, hashes));
    }
    let is_row = line.starts_with('|') && line.trim_end().ends_with('|') && line.len() > 1;
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
