//! Characters that nobody sees. Takes a text, gives each that could make it read otherwise than it looks.

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
        for (at, c) in line.char_indices().filter(|(_, c)| is_suspect(*c)) {
            let (before, after) = (
                line[..at].chars().next_back(),
                line[at + c.len_utf8()..].chars().next(),
            );
            if is_needed(c, before, after, right_to_left) {
                continue;
            }
            let span = Span::new(file, start + at..start + at + c.len_utf8());
            let message = format!("a character that nobody sees: {}", name(c));
            problems
                .error(codes::SK123, span, message)
                .help(help(c))
                .fixed_by(holds_nothing(c).then(|| Fix::new(span, "")));
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

fn is_suspect(c: char) -> bool {
    match c {
        '\n' | '\r' | '\t' => false,
        '\u{ad}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}' => true,
        '\u{feff}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}' => true,
        '\u{e0000}'..='\u{e007f}' => true,
        c => c.is_control(),
    }
}

// Some scripts can't be written without them: joiners within words and emoji, marks of direction beside right-to-left words.
fn is_needed(c: char, before: Option<char>, after: Option<char>, right_to_left: bool) -> bool {
    let joins = |c: Option<char>| {
        c.is_some_and(|c| !c.is_ascii() && (c.is_alphanumeric() || !c.is_whitespace()))
    };
    match c {
        '\u{200c}' | '\u{200d}' => joins(before) && joins(after),
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{2066}'..='\u{2069}' => right_to_left,
        // Where words are not parted by spaces, it says where a line may break.
        '\u{200b}' => [before, after]
            .into_iter()
            .all(|c| c.is_some_and(|c| c >= '\u{e00}' && c.is_alphanumeric())),
        // The flags of England, Scotland and Wales.
        '\u{e0020}'..='\u{e007f}' => {
            before.is_some_and(|c| c == '\u{1f3f4}' || ('\u{e0020}'..='\u{e007e}').contains(&c))
        }
        _ => false,
    }
}

// Without it a reader sees the same words in the same order.
fn holds_nothing(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
        && !matches!(c, '\u{61c}')
}

fn name(c: char) -> String {
    let known = match c {
        '\u{ad}' => "a soft hyphen",
        '\u{200b}' => "a zero-width space",
        '\u{200c}' | '\u{200d}' => "a joiner between no letters",
        '\u{2060}' => "a word joiner",
        '\u{feff}' => "a byte order mark inside the text",
        '\u{200e}' | '\u{200f}' | '\u{61c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "a mark that turns the direction of the text"
        }
        c if c.is_control() => "a control character",
        _ => "a blank that is no space",
    };
    format!("{known} (U+{:04X})", c as u32)
}

fn help(c: char) -> &'static str {
    match c {
        '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {
            "take it away: with it, the words that a reviewer sees can be others than those that are published"
        }
        _ => {
            "take it away: a word with it inside is another word to a search, a translation and a check"
        }
    }
}
