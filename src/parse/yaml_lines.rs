//! What YAML silently removes from a value. Takes the lines of front matter, reports comments, tags and anchors in them, so that
//! every letter that an author typed after a key is published.

use std::ops::Range;

use stappenkaart_say::say;

use super::text::SourceText;
use crate::codes;
use crate::diag::{Fix, Problems};
use crate::model::{AUDIENCE, OWNER};

/// Reports each value that YAML would shorten. `range` is where the front matter is.
pub fn shortened_values(source: SourceText<'_>, range: Range<usize>, problems: &mut Problems) {
    let mut at = range.start;
    let mut key = None;
    for line in source.text[range].split_inclusive('\n') {
        let start = at;
        at += line.len();
        let value = match line.split_once(':') {
            Some((name, value)) if is_key(name) => {
                key = Some(name);
                value
            }
            // A long text continues on indented lines.
            Some(_) | None if line.starts_with([' ', '\t']) => line,
            Some(_) | None => continue,
        };
        let (Some(key), Some(lost)) = (key, lost(value)) else {
            continue;
        };
        // A suppression has a separate error.
        if value[lost.start..].contains("stappenkaart:") {
            continue;
        }
        let place = start + (value.as_ptr() as usize - line.as_ptr() as usize);
        let trimmed = value.trim();
        let whole = place + (trimmed.as_ptr() as usize - value.as_ptr() as usize);
        let whole = source.span(&(whole..whole + trimmed.len()));
        let text = quoted(&meant(trimmed));
        let reported = problems.error(
            codes::SK011,
            source.span(&(place + lost.start..place + lost.end)),
            say!("YAML reads this as {}, and does not publish it", lost.what),
        );
        // After a day, an id or a number, it is a comment.
        let comment = &value[lost.start..lost.end];
        if comment.starts_with('#') && !is_text(key) {
            reported.help(say!(
                "put it on a line of its own, above this one: `{comment}`"
            ));
            continue;
        }
        reported
            .help(say!("put the whole text between quotes: `{key}: {text}`"))
            .fixed_by(lost.fixable.then(|| Fix::new(whole, text)));
    }
}

/// A text as a YAML value that is read as it is, whatever is in it.
pub fn quoted(text: &str) -> String {
    if text.contains(['"', '\\']) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        format!("\"{text}\"")
    }
}

// What the author meant as the text of a value: without the quotes that are around all of it.
fn meant(value: &str) -> String {
    let inner = value.strip_prefix('"').and_then(|rest| {
        let whole = end_of_quotes(value, '"') == Some(value.len());
        rest.strip_suffix('"').filter(|_| whole)
    });
    inner.map_or(value.to_owned(), |inner| inner.replace("\\\"", "\""))
}

// Whether the value of a key is any text.
fn is_text(key: &str) -> bool {
    key == "title" || [&AUDIENCE, &OWNER].iter().any(|fact| fact.key == key)
}

fn is_key(name: &str) -> bool {
    !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

struct Lost {
    start: usize,
    end: usize,
    what: &'static str,
    /// Whether quotes around all of it are what the author meant: not around quotes.
    fixable: bool,
}

// What YAML would remove from this value.
fn lost(value: &str) -> Option<Lost> {
    let text = value.trim_end();
    let start = text.len() - text.trim_start().len();
    let of = |range: Range<usize>, what, fixable| Lost {
        start: range.start,
        end: range.end,
        what,
        fixable,
    };
    match text[start..].chars().next()? {
        '!' => return Some(of(start..text.len(), say!("a tag"), true)),
        '&' => return Some(of(start..text.len(), say!("an anchor"), true)),
        '"' if foreign_escape(&text[start..]).is_some() => {
            let escape = foreign_escape(&text[start..])? + start;
            let length = text[escape + 1..]
                .chars()
                .next()
                .map_or(1, |c| 1 + c.len_utf8());
            return Some(of(escape..escape + length, say!("another letter"), true));
        }
        mark @ ('"' | '\'') => {
            let end = end_of_quotes(&text[start..], mark)? + start;
            let comment = text[end..].find('#')? + end;
            return Some(of(comment..text.len(), say!("a comment"), false));
        }
        // A line that is only a comment has no value to shorten.
        '#' if start > 0 => return Some(of(start..text.len(), say!("a comment"), true)),
        _ => {}
    }
    let comment = start_of_comment(text, start)?;
    Some(of(comment..text.len(), say!("a comment"), true))
}

fn start_of_comment(text: &str, start: usize) -> Option<usize> {
    let signs = text[start..].match_indices('#').map(|(at, _)| start + at);
    let mut comments = signs.filter(|at| text[..*at].ends_with([' ', '\t']));
    comments.next()
}

// A backslash that YAML reads as a part of another letter: `\n` is the end of a line.
fn foreign_escape(text: &str) -> Option<usize> {
    let end = end_of_quotes(text, '"')?;
    let mut characters = text[..end].char_indices();
    while let Some((at, c)) = characters.next() {
        let escaped = (c == '\\').then(|| characters.next()).flatten();
        if escaped.is_some_and(|(_, c)| !"\"\\/".contains(c)) {
            return Some(at);
        }
    }
    None
}

// After the quotation mark that closes a text.
fn end_of_quotes(text: &str, mark: char) -> Option<usize> {
    let mut characters = text.char_indices().skip(1).peekable();
    while let Some((at, c)) = characters.next() {
        match c {
            '\\' if mark == '"' => _ = characters.next(),
            '\'' if mark == '\'' && characters.peek().is_some_and(|(_, c)| *c == '\'') => {
                characters.next();
            }
            c if c == mark => return Some(at + 1),
            _ => {}
        }
    }
    None
}
