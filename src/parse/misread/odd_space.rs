//! Spaces that look like a space and are none to Markdown, such as one that was copied from a web page. Takes what was misread, and
//! names such a space in its line: an author can't see it.

use stappenkaart_say::say;

use super::Misread;

/// Names them in the help of each line that has one beside its mark.
pub fn name_all(text: &str, found: &mut [Misread]) {
    found.iter_mut().for_each(|misread| name(text, misread));
}

fn name(text: &str, misread: &mut Misread) {
    let start = text[..misread.range.start]
        .rfind('\n')
        .map_or(0, |end| end + 1);
    let line = text[start..].split('\n').next().unwrap_or_default();
    let marks = &line[..line.len() - line.trim_start_matches(is_mark).len()];
    // A line above that looks empty joins this one to what is above it.
    let above = text[..start].trim_end_matches(['\n', '\r']);
    let above = above.rsplit('\n').next().unwrap_or_default();
    let above = if above.trim().is_empty() { above } else { "" };
    let odd = marks.chars().chain(above.chars()).find(|c| is_odd(*c));
    if let Some(c) = odd {
        let number = format!("U+{:04X}", u32::from(c));
        misread.help = match marks.contains(c) {
            true => say!(
                "type an ordinary space: there is an invisible one of another kind in this line, such as a no-break space ({number})"
            ),
            false => say!(
                "empty the line above: it looks empty, and has an invisible space of another kind, such as a no-break space ({number})"
            ),
        };
    }
}

/// A space that is not one to Markdown.
pub fn is_odd(c: char) -> bool {
    c.is_whitespace() && !c.is_ascii()
}

fn is_mark(c: char) -> bool {
    c.is_whitespace() || c.is_ascii_digit() || ".)-*+#>|".contains(c)
}
