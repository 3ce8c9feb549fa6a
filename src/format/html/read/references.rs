//! Letters that a page writes with other letters, such as `&amp;`.

use std::borrow::Cow;

/// The text that is meant. `None` where it has an `&` that is not one of the references that the templates write.
pub fn decoded(text: &str) -> Option<Cow<'_, str>> {
    if !text.contains('&') {
        return Some(Cow::Borrowed(text));
    }
    let mut parts = text.split('&');
    let mut out = parts.next()?.to_owned();
    for part in parts {
        let (name, rest) = part.split_once(';')?;
        out.push(letter(name)?);
        out.push_str(rest);
    }
    Some(Cow::Owned(out))
}

fn letter(name: &str) -> Option<char> {
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "#39" | "#x27" => Some('\''),
        "#x2F" => Some('/'),
        "nbsp" => Some('\u{a0}'),
        _ => None,
    }
}
