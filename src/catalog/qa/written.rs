//! What is in a catalog, for a person to look at, usable or not. Takes a text, returns inlines in which nothing is hidden.

use crate::characters::is_trick;
use crate::model::Inline;
use crate::parse;

/// A text of a catalog as its translator wrote it: with its marks where they can be read, else letter for letter. A character that
/// is invisible, or that changes the direction of others, is shown by its number.
pub fn as_written(text: &str) -> Vec<Inline> {
    if text.contains(is_trick) {
        return unmasked(text);
    }
    if text.trim().is_empty() {
        return Vec::new();
    }
    parse::translation(text).unwrap_or_else(|_| vec![Inline::Text(text.to_owned())])
}

fn unmasked(text: &str) -> Vec<Inline> {
    let mut inlines = Vec::new();
    let mut open = String::new();
    for c in text.chars() {
        if is_trick(c) {
            inlines.extend((!open.is_empty()).then(|| Inline::Text(std::mem::take(&mut open))));
            inlines.push(Inline::Code(format!("U+{:04X}", c as u32)));
        } else {
            open.push(c);
        }
    }
    inlines.extend((!open.is_empty()).then_some(Inline::Text(open)));
    inlines
}
