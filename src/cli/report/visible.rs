//! Texts that show what is in them. Takes a text from a file, returns it without characters that a terminal hides or obeys, or that
//! reverse the text: each of those is named, such as `<U+202E>`.

use std::borrow::Cow;
use std::ops::Range;

use crate::characters::is_invisible;

/// The text with every such character named. Line ends and tabs stay.
pub fn text(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(marked(text, 0..0).0)
    }
}

/// The same, with the place of `mark` in what is shown.
pub fn marked(text: &str, mark: Range<usize>) -> (String, Range<usize>) {
    let before = named(&text[..mark.start], text[mark.start..].chars().next());
    let inside = named(&text[mark.clone()], text[mark.end..].chars().next());
    let start = before.len();
    let end = start + inside.len();
    (
        before + &inside + &named(&text[mark.end..], None),
        start..end,
    )
}

// `next` is what comes after the text.
fn named(text: &str, next: Option<char>) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        match c {
            // A line ends the same for the reader, whatever its file ends it with.
            '\r' if rest
                .peek()
                .copied()
                .or(next)
                .is_none_or(|next| next == '\n') => {}
            c if is_plain(c) => shown.push(c),
            c => shown.push_str(&format!("<U+{:04X}>", c as u32)),
        }
    }
    shown
}

// The form of an emoji is shown by a terminal, or does no harm.
fn is_plain(c: char) -> bool {
    c != '\r' && !is_invisible(c) || matches!(c, '\u{fe0e}' | '\u{fe0f}')
}
