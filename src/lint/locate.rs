//! Where the words of a text are in its source. Takes the source of a paragraph, returns the place of some plain words in it.

use std::ops::Range;

use crate::model::is_web_address;

/// A text laid beside its source.
pub struct Located {
    /// What a reader sees of the source, with where it is there.
    visible: Vec<(usize, char)>,
    /// The plain text.
    text: Vec<(usize, char)>,
    /// Where in `visible` the text begins; `None` when the source writes it in another way, such as with `&amp;`.
    base: Option<usize>,
}

impl Located {
    /// Lays `plain` beside the source that it was read from.
    pub fn new(source: &str, plain: &str) -> Located {
        let (visible, text) = (visible(source), squeeze(plain));
        let whole: Vec<char> = text.iter().map(|(_, c)| *c).collect();
        let base = find(&visible, &whole);
        Located {
            visible,
            text,
            base,
        }
    }

    /// Where a stretch of the plain text is in the source; `None` when it can't be found there.
    pub fn place(&self, range: Range<usize>) -> Option<Range<usize>> {
        let position = |offset: usize| self.text.partition_point(|(at, _)| *at < offset);
        let (from, until) = (position(range.start), position(range.end));
        let start = match self.base {
            Some(base) => base + from,
            None => {
                let words: Vec<char> = self
                    .text
                    .get(from..until)?
                    .iter()
                    .map(|(_, c)| *c)
                    .collect();
                find(&self.visible, &words)?
            }
        };
        let first = self.visible.get(start)?;
        let last = self
            .visible
            .get((start + until.checked_sub(from)?).checked_sub(1)?)?;
        Some(first.0..last.0 + last.1.len_utf8())
    }
}

fn find(visible: &[(usize, char)], words: &[char]) -> Option<usize> {
    let same = |window: &[(usize, char)]| window.iter().zip(words).all(|((_, a), b)| a == b);
    if words.is_empty() {
        return None;
    }
    visible.windows(words.len()).position(same)
}

// The characters of a text with their offsets, white space as single spaces.
fn squeeze(text: &str) -> Vec<(usize, char)> {
    let mut out: Vec<(usize, char)> = Vec::with_capacity(text.len());
    for (at, c) in text.char_indices() {
        push(at, c, &mut out);
    }
    out
}

fn push(at: usize, c: char, out: &mut Vec<(usize, char)>) {
    if !c.is_whitespace() {
        out.push((at, c));
    } else if out.last().is_some_and(|(_, last)| *last != ' ') {
        out.push((at, ' '));
    }
}

// What a reader sees of a paragraph: without the marks of Markdown, the addresses of links, and what starts a quoted line.
fn visible(source: &str) -> Vec<(usize, char)> {
    let mut out = Vec::with_capacity(source.len());
    let mut at = 0;
    while let Some(c) = source[at..].chars().next() {
        let rest = &source[at + c.len_utf8()..];
        let next = rest.chars().next();
        match c {
            '\\' if next.is_some_and(|next| next.is_ascii_punctuation()) => {
                let next = next.expect("it was just looked at");
                push(at + 1, next, &mut out);
                at += 2;
                continue;
            }
            '\\' if matches!(next, Some('\n' | '\r')) => {}
            '\n' => {
                push(at, c, &mut out);
                at += 1 + (rest.len() - rest.trim_start_matches([' ', '\t', '>']).len());
                continue;
            }
            '*' | '`' | '[' => {}
            '_' if !is_inside_word(source, at) => {}
            '!' if next == Some('[') => {}
            '<' if is_web_address(rest) => {}
            '>' if out.last().is_some_and(|(_, last)| !last.is_whitespace())
                && next.is_none_or(char::is_whitespace) => {}
            ']' => {
                if rest.starts_with('(') {
                    at += 1 + address_end(rest);
                    continue;
                }
            }
            c => push(at, c, &mut out),
        }
        at += c.len_utf8();
    }
    out
}

fn is_inside_word(source: &str, at: usize) -> bool {
    let before = source[..at].chars().next_back();
    let after = source[at + 1..].chars().next();
    before.is_some_and(char::is_alphanumeric) && after.is_some_and(char::is_alphanumeric)
}

// The length of `(address)`, with brackets inside it.
fn address_end(rest: &str) -> usize {
    let mut depth = 0;
    for (at, c) in rest.char_indices() {
        match c {
            '(' => depth += 1,
            ')' if depth == 1 => return at + 1,
            ')' => depth -= 1,
            _ => {}
        }
    }
    rest.len()
}
