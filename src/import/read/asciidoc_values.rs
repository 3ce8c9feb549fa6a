//! The values that a page of AsciiDoc sets, in the place of their names. Takes a text with `{name}`, returns it with the values.

use super::asciidoc_lines::PageValues;

// The values of attributes make no text longer than this.
const LONGEST_TEXT: usize = 20_000;

/// A text with the values of `{attributes}` that the page has.
pub fn texts(text: &str, values: &PageValues) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        out.push_str(before);
        let name = after.split_once('}').map(|(name, _)| name);
        let value = name.and_then(|name| match name {
            "empty" => Some(""),
            "nbsp" | "sp" => Some(" "),
            name => values.get(name).map(String::as_str),
        });
        match (name, value) {
            (Some(name), Some(value)) if !before.ends_with('\\') && out.len() < LONGEST_TEXT => {
                out.push_str(value);
                rest = &after[name.len() + 1..];
            }
            _ => {
                out.push('{');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}
