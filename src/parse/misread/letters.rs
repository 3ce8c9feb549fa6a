//! The letters of a text as Markdown left them. Takes words, returns each letter with its place; what
//! Markdown has understood, or the author has escaped, is a [`TypedLetter`] that is not a mark.

use super::{InlineKind, InlineNode};

/// The sign for anything that can't be a mark: code, a link, an escaped letter.
pub const UNDERSTOOD: char = '\u{fffc}';

/// One letter, and where it is in the file.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct TypedLetter {
    pub c: char,
    pub at: usize,
    /// The bytes that it takes there.
    pub len: usize,
}

impl TypedLetter {
    /// Where the next letter starts.
    pub fn end(self) -> usize {
        self.at + self.len
    }
}

/// The letters of `words`, without those within links and pictures.
pub fn letters(text: &str, words: &[InlineNode]) -> Vec<TypedLetter> {
    let mut out = Vec::new();
    add(text, words, &mut out);
    out
}

fn add(text: &str, words: &[InlineNode], out: &mut Vec<TypedLetter>) {
    for word in words {
        let range = word.range.clone();
        match &word.kind {
            InlineKind::Text(_) => typed(text, range.start, range.end, out),
            InlineKind::Break => out.push(TypedLetter {
                c: '\n',
                at: range.start,
                len: range.len(),
            }),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                let inner = |at: usize, end: usize| TypedLetter {
                    c: UNDERSTOOD,
                    at,
                    len: end - at,
                };
                let first = words.first().map_or(range.end, |word| word.range.start);
                let last = words.last().map_or(range.end, |word| word.range.end);
                out.push(inner(range.start, first));
                add(text, words, out);
                out.push(inner(last, range.end));
            }
            InlineKind::Code(_)
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => out.push(TypedLetter {
                c: UNDERSTOOD,
                at: range.start,
                len: range.len(),
            }),
        }
    }
}

// A text of the source, letter by letter. Escaped letters and entities are understood.
fn typed(text: &str, start: usize, end: usize, out: &mut Vec<TypedLetter>) {
    // The backslash of a first letter is outside of what Markdown calls the text.
    let mut escaped = is_escaped(text, start);
    let mut at = start;
    while let Some(c) = text[at..end].chars().next() {
        let entity = (c == '&').then(|| entity(&text[at..end])).flatten();
        let next = text[at + c.len_utf8()..].chars().next();
        let escapes = c == '\\' && !escaped && next.is_some_and(|c| c.is_ascii_punctuation());
        let (c, len) = match (escaped || escapes, entity) {
            (true, _) => (UNDERSTOOD, c.len_utf8()),
            (false, Some(len)) => (UNDERSTOOD, len),
            (false, None) => (c, c.len_utf8()),
        };
        out.push(TypedLetter { c, at, len });
        escaped = escapes;
        at += len;
    }
}

/// Whether an odd number of backslashes is before this place. More than a thousand are noise.
pub fn is_escaped(text: &str, at: usize) -> bool {
    let before = text.as_bytes()[..at].iter().rev();
    let run = before.take(1_000).take_while(|byte| **byte == b'\\');
    run.count() % 2 == 1
}

/// The length of `&name;`, `&#8364;` or `&#x20AC;`.
pub fn entity(text: &str) -> Option<usize> {
    // No name of an entity is longer than 32 letters.
    let end = text.bytes().take(34).position(|byte| byte == b';')?;
    let name = text[1..end].trim_start_matches('#');
    let is_name = !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_name.then_some(end + 1)
}
