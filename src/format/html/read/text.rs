//! The words of a passage in their plain form, in which two that look the same are the same.

use unicode_normalization::UnicodeNormalization;

use crate::characters::single_spaced;

/// NFKC, without soft hyphens, every stretch of white space one space, none at either end.
pub fn plain(text: &str) -> String {
    if text.is_ascii() {
        single_spaced(text)
    } else {
        single_spaced(&text.nfkc().filter(|c| *c != '\u{ad}').collect::<String>())
    }
}
