//! Marks in a line of AsciiDoc: where each is closed, and code without those in it. Takes a text, returns a piece of it.

// Marks are closed within this many bytes.
const LONGEST: usize = 1_500;

/// The text up to a mark, no further than marks go.
pub fn near(text: &str) -> &str {
    let mut end = text.len().min(LONGEST);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

/// What is between two marks, and the length of both with it. A double mark can be in a word.
pub fn span(rest: &str, mark: char, follows_word: bool) -> Option<(&str, usize)> {
    let double = [mark, mark].iter().collect::<String>();
    if let Some(after) = rest.strip_prefix(&double) {
        let end = near(after).find(&double).filter(|end| *end > 0)?;
        return Some((&after[..end], end + 4));
    }
    let after = near(&rest[1..]);
    if follows_word || after.starts_with(char::is_whitespace) {
        return None;
    }
    let closes = |(at, _): &(usize, &str)| {
        let inside = &after[..*at];
        let next = rest[1 + at + 1..].chars().next();
        *at > 0
            && !inside.ends_with(char::is_whitespace)
            && !next.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == mark)
    };
    let (end, _) = after.match_indices(mark).find(closes)?;
    Some((&after[..end], end + 2))
}

/// Code without the marks of bold and italics in it: `push _<site>_/x` is "push <site>/x". One that is not closed is a letter.
pub fn unmarked(code: &str) -> String {
    let mut out = String::new();
    let mut at = 0;
    while let Some(c) = code[at..].chars().next() {
        let last = code[..at].chars().next_back();
        let follows_word = last.is_some_and(|c| c.is_alphanumeric() || c == '_');
        match Some(c)
            .filter(|c| "*_".contains(*c))
            .and_then(|mark| span(&code[at..], mark, follows_word))
        {
            Some((inside, length)) => {
                out.push_str(&unmarked(inside));
                at += length;
            }
            None => {
                out.push(c);
                at += c.len_utf8();
            }
        }
    }
    out
}
