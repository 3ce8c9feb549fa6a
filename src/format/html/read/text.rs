//! The words of a passage in their plain form, in which two that look the same are the same.

use unicode_normalization::UnicodeNormalization;

/// NFKC, without soft hyphens, every stretch of white space one space, none at either end.
pub fn plain(text: &str) -> String {
    if text.is_ascii() {
        spaced(text)
    } else {
        spaced(&text.nfkc().filter(|c| *c != '\u{ad}').collect::<String>())
    }
}

fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
