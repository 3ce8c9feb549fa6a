//! What YAML silently removes from a value. Takes the lines of front matter, reports comments, tags and anchors in them, so that
//! every letter that an author typed after a key is published.

use std::ops::Range;

use super::text::SourceText;
use crate::codes;
use crate::diag::{Fix, Problems};

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
        let text = quoted(trimmed);
        problems
            .error(
                codes::SK011,
                source.span(&(place + lost.start..place + lost.end)),
                format!("YAML reads this as {}, and does not publish it", lost.what),
            )
            .help(format!(
                "put the whole text between quotes: `{key}: {text}`"
            ))
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
        '!' => return Some(of(start..text.len(), "a tag", true)),
        '&' => return Some(of(start..text.len(), "an anchor", true)),
        mark @ ('"' | '\'') => {
            let end = end_of_quotes(&text[start..], mark)? + start;
            let comment = text[end..].find('#')? + end;
            return Some(of(comment..text.len(), "a comment", false));
        }
        // A line that is only a comment has no value to shorten.
        '#' if start > 0 => return Some(of(start..text.len(), "a comment", true)),
        _ => {}
    }
    let comment = text[start..].match_indices('#').map(|(at, _)| start + at);
    let mut comments = comment.filter(|at| text[..*at].ends_with([' ', '\t']));
    let comment = comments.next()?;
    Some(of(comment..text.len(), "a comment", true))
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
