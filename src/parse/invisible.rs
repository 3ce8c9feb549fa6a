//! Characters that readers can't see. Takes a text, returns each that can make the text different from what readers see.

use stappenkaart_say::say;

use crate::characters::{
    is_direction_mark, is_invisible, is_isolate, is_override, is_right_to_left,
    is_variation_selector, is_zero_width,
};
use crate::codes;
use crate::diag::{Fix, Problems};
use crate::source::{FileId, Span};

/// Looks through a whole source file.
pub fn invisible(text: &str, file: FileId, problems: &mut Problems) {
    let plain = |byte: u8| matches!(byte, b' '..=b'~' | b'\n' | b'\r' | b'\t');
    if text.bytes().all(plain) {
        return;
    }
    for (line, start) in lines(text) {
        let right_to_left = line.chars().any(is_right_to_left);
        for (at, c) in line.char_indices().filter(|(_, c)| is_invisible(*c)) {
            let (before, after) = (
                line[..at].chars().next_back(),
                line[at + c.len_utf8()..].chars().next(),
            );
            if is_needed(c, before, after, right_to_left) {
                continue;
            }
            let span = Span::new(file, start + at..start + at + c.len_utf8());
            let message = say!("an invisible character: {}", name(c));
            problems
                .error(codes::SK123, span, message)
                .help(help(c))
                .fixed_by(is_zero_width(c).then(|| Fix::new(span, "")));
        }
    }
}

fn lines(text: &str) -> impl Iterator<Item = (&str, usize)> {
    let mut start = 0;
    text.split_inclusive('\n').map(move |line| {
        let at = start;
        start += line.len();
        (line, at)
    })
}

// Some scripts can't be written without them: joiners within words and emoji, marks of direction
// beside right-to-left words.
fn is_needed(c: char, before: Option<char>, after: Option<char>, right_to_left: bool) -> bool {
    let both = |is: fn(char) -> bool| [before, after].into_iter().all(|c| c.is_some_and(is));
    match c {
        // A combining grapheme joiner keeps two marks from changing places.
        '\u{200c}' | '\u{200d}' | '\u{34f}' => both(can_be_joined),
        c if is_direction_mark(c) || is_isolate(c) => right_to_left,
        // One form for each character that has forms.
        c if is_variation_selector(c) => {
            before.is_some_and(|before| !before.is_whitespace() && !is_invisible(before))
        }
        // Between words without spaces, it says where a line may break.
        '\u{200b}' => both(|c| c >= '\u{e00}' && c.is_alphanumeric()),
        // The flags of England, Scotland and Wales.
        '\u{e0020}'..='\u{e007f}' => {
            before.is_some_and(|c| c == '\u{1f3f4}' || ('\u{e0020}'..='\u{e007e}').contains(&c))
        }
        // An empty cell beside others, as in a line of Braille.
        '\u{2800}' => [before, after]
            .into_iter()
            .flatten()
            .any(|c| ('\u{2801}'..='\u{28ff}').contains(&c)),
        _ => false,
    }
}

fn can_be_joined(c: char) -> bool {
    !c.is_ascii() && (c.is_alphanumeric() || !c.is_whitespace())
}

fn name(c: char) -> String {
    let known = match c {
        '\u{ad}' => say!("a soft hyphen"),
        '\u{200b}' => say!("a zero-width space"),
        '\u{200c}' | '\u{200d}' => say!("a joiner between no letters"),
        '\u{2060}' => say!("a word joiner"),
        '\u{feff}' => say!("a byte order mark inside the text"),
        c if is_direction_mark(c) || is_isolate(c) || is_override(c) => {
            say!("a mark that turns the direction of the text")
        }
        c if is_variation_selector(c) => say!("a variation selector without its character"),
        '\u{2028}' | '\u{2029}' => say!("a line separator that does not end the line"),
        c if c.is_control() => say!("a control character"),
        _ => say!("a blank that is not a space"),
    };
    format!("{known} (U+{:04X})", c as u32)
}

fn help(c: char) -> &'static str {
    match c {
        c if is_isolate(c) || is_override(c) => {
            say!(
                "remove it: with it, the published words can differ from the words that a reviewer sees"
            )
        }
        _ => say!("remove it: with it, searches, translations and checks don't recognise the word"),
    }
}
