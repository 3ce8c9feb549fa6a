//! Words as they are compared, whatever language they are in.

use unicode_normalization::UnicodeNormalization;

use crate::characters::is_ignorable;

/// A word as it is compared: composed, lowercase, with a straight apostrophe and without invisible or optional marks.
pub fn fold(word: &str) -> String {
    let mut out = String::with_capacity(word.len());
    fold_into(word, &mut out);
    out
}

/// Folds a word after what `out` holds.
pub fn fold_into(word: &str, out: &mut String) {
    if word.is_ascii() {
        out.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        return;
    }
    for c in word.nfc() {
        match c {
            c if is_apostrophe(c) => out.push('\''),
            '‐' | '‑' => out.push('-'),
            // Turkish writes four letters where others write two.
            'İ' | 'ı' => out.push('i'),
            // Arabic vowel signs and the stroke that lengthens a word.
            '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => {}
            _ if is_ignorable(c) => {}
            c => out.extend(c.to_lowercase()),
        }
    }
}

/// An apostrophe, typewritten or typeset.
pub fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '＇')
}
