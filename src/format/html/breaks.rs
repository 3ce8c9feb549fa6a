//! Where a line can break inside a path, a key or an address. Takes words, returns them as HTML with a `<wbr>` after each mark.

/// Shorter words are moved to the next line as a whole.
const SHORTEST: usize = 20;

/// The words, escaped. Long words that have such marks can be broken after them.
pub fn breaks(words: &str) -> String {
    let mut html = String::with_capacity(words.len());
    for word in words.split_inclusive(char::is_whitespace) {
        let is_long = word.chars().nth(SHORTEST).is_some();
        let mut rest = word.chars().peekable();
        while let Some(c) = rest.next() {
            push_escaped(c, &mut html);
            let is_last = rest.peek().is_none_or(|next| next.is_whitespace());
            if is_long && !is_last && is_break(c) {
                html.push_str("<wbr>");
            }
        }
    }
    html
}

fn is_break(c: char) -> bool {
    matches!(
        c,
        '\\' | '/' | '_' | '.' | '-' | ':' | '?' | '&' | '=' | '@' | ',' | ';' | '+' | '|'
    )
}

fn push_escaped(c: char, html: &mut String) {
    match c {
        '&' => html.push_str("&amp;"),
        '<' => html.push_str("&lt;"),
        '>' => html.push_str("&gt;"),
        '"' => html.push_str("&quot;"),
        '\'' => html.push_str("&#39;"),
        c => html.push(c),
    }
}
