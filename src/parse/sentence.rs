//! Where the first sentence of a text ends. Takes inlines and the abbreviations of their language, returns the sentence and the rest.

use super::inline::trim;
use crate::model::{Inline, plain};

/// Splits what a warning says in one paragraph: its first sentence, and the rest.
///
/// A sentence ends at `.`, `!`, `?` or `…` before a space and anything but a lowercase letter or a digit ("max. 5"), or at `。`, `！`, `？`.
/// The full stop of an abbreviation ("Mr. Smith", "z. B. Wasser") ends none.
pub fn first_sentence(text: &[Inline], abbreviations: &[String]) -> (Vec<Inline>, Vec<Inline>) {
    for (at, inline) in text.iter().enumerate() {
        let Inline::Text(words) = inline else {
            continue;
        };
        if at > 0 && starts_after_sentence(&text[at - 1], words) {
            let mut rest = text[at..].to_vec();
            trim(&mut rest);
            return (text[..at].to_vec(), rest);
        }
        let next_is_lower = text
            .get(at + 1)
            .is_some_and(|next| starts_lowercase(std::slice::from_ref(next)));
        if let Some(split) =
            sentence_end(words, at + 1 < text.len() && !next_is_lower, abbreviations)
        {
            let (mut first, mut rest) = (text[..at].to_vec(), Vec::new());
            first.push(Inline::Text(words[..split].to_owned()));
            rest.push(Inline::Text(words[split..].to_owned()));
            rest.extend_from_slice(&text[at + 1..]);
            trim(&mut first);
            trim(&mut rest);
            return (first, rest);
        }
    }
    (text.to_vec(), Vec::new())
}

// "**Never delete.** Everything is gone.": the sentence ends inside the marks.
fn starts_after_sentence(marked: &Inline, words: &str) -> bool {
    let ends =
        plain(std::slice::from_ref(marked)).ends_with(['.', '!', '?', '…', '。', '！', '？']);
    let next = words.trim_start().chars().next();
    ends && words.starts_with(char::is_whitespace)
        && next.is_some_and(|c| !c.is_lowercase() && !c.is_ascii_digit())
}

fn starts_lowercase(text: &[Inline]) -> bool {
    plain(text).starts_with(|c: char| c.is_lowercase() || c.is_ascii_digit())
}

// Where the first sentence of `words` ends, in bytes; `more` says that something that can start a sentence follows `words`.
fn sentence_end(words: &str, more: bool, abbreviations: &[String]) -> Option<usize> {
    for (at, c) in words.char_indices() {
        let end = at + c.len_utf8();
        let rest = words[end..].trim_start_matches(['"', '\'', '”', '’', ')', '»']);
        let end = words.len() - rest.len();
        match c {
            '。' | '！' | '？' if !rest.is_empty() || more => return Some(end),
            '.' if is_inner(&words[..at], abbreviations) => {}
            '.' | '!' | '?' | '…' if rest.starts_with(char::is_whitespace) => {
                match rest.trim_start().chars().next() {
                    Some(next) if !next.is_lowercase() && !next.is_ascii_digit() => {
                        return Some(end);
                    }
                    None if more => return Some(end),
                    Some(_) | None => {}
                }
            }
            _ => {}
        }
    }
    None
}

// Whether the full stop after these words is one of an abbreviation, typed with spaces or without.
fn is_inner(before: &str, abbreviations: &[String]) -> bool {
    let is_start = |c: char| !c.is_alphanumeric();
    let mut words = before.split_whitespace().rev();
    let last = words
        .next()
        .unwrap_or_default()
        .trim_start_matches(is_start);
    let above = words
        .next()
        .unwrap_or_default()
        .trim_start_matches(is_start);
    let is_known = |word: &str| {
        let word = word.to_lowercase();
        abbreviations
            .iter()
            .any(|known| known.trim_end_matches('.') == word)
    };
    // The first letter of "z. B."; "drive C" ends a sentence.
    let is_letter = last.chars().count() == 1 && last.chars().all(char::is_lowercase);
    let spaced = above.ends_with('.') && is_known(&format!("{above}{last}"));
    is_letter || is_known(last) || spaced
}
