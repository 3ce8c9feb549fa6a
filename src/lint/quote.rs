//! Quotations in running text: words that name a thing, or that other people say.

use std::ops::Range;

// Each opening mark with those that may close it.
const PAIRS: [(char, &[char]); 8] = [
    ('"', &['"']),
    ('“', &['”', '“']),
    ('„', &['”', '“', '"']),
    ('«', &['»']),
    ('‘', &['’']),
    ('ʻ', &['ʼ']),
    ('`', &['`', '\'']),
    ('\'', &['\'']),
];

/// The longest quotation, in bytes: a mark that is closed further on was not meant to open one.
const LONGEST: usize = 400;

/// The stretches between quotation marks. A mark that is never closed quotes nothing; an apostrophe is not a quotation mark.
pub fn quotations(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some((at, open)) = text[from..]
        .char_indices()
        .find(|(_, c)| PAIRS.iter().any(|(open, _)| open == c))
    {
        let inside = from + at + open.len_utf8();
        from = inside;
        let before = text[..inside - open.len_utf8()].chars().next_back();
        if before.is_some_and(char::is_alphanumeric) {
            continue;
        }
        let closing = PAIRS
            .iter()
            .find(|(known, _)| *known == open)
            .map_or(&[][..], |(_, closing)| closing);
        if let Some(end) = close(&text[inside..], closing) {
            found.push(inside..inside + end);
            from = inside
                + end
                + text[inside + end..]
                    .chars()
                    .next()
                    .map_or(0, char::len_utf8);
        }
    }
    found
}

// A mark with a letter after it is an apostrophe: "'s ochtends".
fn close(text: &str, closing: &[char]) -> Option<usize> {
    let near = text.char_indices().take_while(|(at, _)| *at < LONGEST);
    let mut marks = near.filter(|(_, c)| closing.contains(c));
    let at = marks
        .find(|(at, c)| !text[at + c.len_utf8()..].starts_with(char::is_alphanumeric))
        .map(|(at, _)| at)?;
    (at > 0 && !text[..at].ends_with(char::is_whitespace)).then_some(at)
}
