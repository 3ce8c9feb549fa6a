//! Texts that show what is in them. Takes a text of somebody's, gives it without characters that a terminal hides, obeys or
//! turns round: each of those is named, such as `<U+202E>`.

use std::borrow::Cow;
use std::ops::Range;

/// The text with every such character named. Line ends and tabs stay.
pub fn text(text: &str) -> Cow<'_, str> {
    if text.chars().all(is_plain) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(marked(text, &[]).0)
}

/// The same, with the places of `marks` in what is shown.
pub fn marked(text: &str, marks: &[Range<usize>]) -> (String, Vec<Range<usize>>) {
    let mut shown = String::with_capacity(text.len());
    let mut moved: Vec<Range<usize>> = marks.to_vec();
    let mut at = 0;
    let mut place = |at: usize, here: usize| {
        for (mark, moved) in marks.iter().zip(&mut moved) {
            if mark.start == at {
                moved.start = here;
            }
            if mark.end == at {
                moved.end = here;
            }
        }
    };
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        place(at, shown.len());
        at += c.len_utf8();
        match c {
            // A line ends the same for the reader, whatever its file ends it with.
            '\r' if rest.peek().is_none_or(|next| *next == '\n') => {}
            c if is_plain(c) => shown.push(c),
            c => shown.push_str(&format!("<U+{:04X}>", c as u32)),
        }
    }
    place(at, shown.len());
    (shown, moved)
}

fn is_plain(c: char) -> bool {
    match c {
        '\n' | '\t' => true,
        // Soft hyphen, joiners, marks and overrides of direction, separators of lines, byte order mark, tags.
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200d}'..='\u{200f}' | '\u{2028}'..='\u{202e}' => false,
        '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}' => false,
        c => !c.is_control(),
    }
}
