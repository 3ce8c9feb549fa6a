//! Characters that a tool escaped twice. Takes the inlines of a source and its translation, returns an entity that readers would see
//! as letters: `&amp;`.

use super::Refusal;
use super::marks::without_code;
use crate::model::Inline;

/// The first entity in the words of a translation that is not in those of its source.
pub fn escaped_twice(source: &[Inline], translated: &[Inline]) -> Option<Refusal> {
    let text = without_code(translated);
    if !text.contains('&') {
        return None;
    }
    let said = without_code(source);
    let mut found = entities(&text).filter(|entity| !said.contains(entity));
    found
        .next()
        .map(|entity| Refusal::Escaped(entity.to_owned()))
}

// `&nbsp;`, `&#160;` and `&#xA0;`.
fn entities(text: &str) -> impl Iterator<Item = &str> {
    text.match_indices('&').filter_map(|(at, _)| {
        let (name, _) = text[at + 1..].split_once(';')?;
        let is_name = match name.strip_prefix('#') {
            Some(number) => {
                let digits = number.trim_start_matches(['x', 'X']);
                !digits.is_empty() && digits.chars().all(|c| c.is_ascii_hexdigit())
            }
            None => name.len() > 1 && name.chars().all(|c| c.is_ascii_alphanumeric()),
        };
        is_name.then(|| &text[at..at + name.len() + 2])
    })
}
