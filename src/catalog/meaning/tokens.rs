//! The words of a sentence, as lists of words are compared with them. Takes a text, returns its words with where they are.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use crate::characters::{is_ignorable, is_spaceless};
use crate::fold::{fold, is_apostrophe};

/// One word, or one character of a script without spaces.
pub struct SentenceWord {
    pub folded: String,
    pub range: Range<usize>,
}

impl SentenceWord {
    /// Whether it is a character of a script without spaces.
    pub fn is_spaceless(&self) -> bool {
        self.folded.starts_with(is_spaceless)
    }
}

/// A text, or one of its sentences, with its words. Places are in bytes of the whole text.
#[derive(Clone, Copy)]
pub struct TokenText<'t> {
    pub text: &'t str,
    pub tokens: &'t [SentenceWord],
}

impl<'t> TokenText<'t> {
    /// The words in a part of the text.
    pub fn part(self, range: &Range<usize>) -> TokenText<'t> {
        let start = self
            .tokens
            .partition_point(|token| token.range.start < range.start);
        let end = self
            .tokens
            .partition_point(|token| token.range.start < range.end);
        TokenText {
            text: self.text,
            tokens: &self.tokens[start..end],
        }
    }
}

/// The words of a text.
pub fn tokens(text: &str, is_word: fn(char) -> bool) -> Vec<SentenceWord> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_word).map(|found| at + found) {
        at = word_end(text, start, is_word);
        tokens.push(SentenceWord {
            folded: fold_elided(&text[start..at]),
            range: start..at,
        });
    }
    tokens
}

// The end of the word that starts here. An apostrophe or a hyphen inside a word is a part of it.
fn word_end(text: &str, start: usize, is_word: fn(char) -> bool) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let end = start + at + c.len_utf8();
        let Some((_, next)) = characters.peek().copied() else {
            return end;
        };
        let joins = is_joint(next) && text[end + next.len_utf8()..].starts_with(is_word);
        let separate = is_spaceless(c) || is_spaceless(next) || is_elided(&text[start..end]);
        if !is_inside(next) && (separate || !is_word(next) && !joins) {
            return end;
        }
    }
    text.len()
}

// As it is compared; an elided word as it is in full: n' is ne, qu' is que.
fn fold_elided(word: &str) -> String {
    let folded = fold(word);
    folded
        .strip_suffix('\'')
        .map(|head| format!("{head}e"))
        .unwrap_or(folded)
}

/// A letter, a digit, or a mark inside a word.
pub fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_inside(c)
}

// What is inside a word without its own place.
fn is_inside(c: char) -> bool {
    !c.is_ascii() && (is_combining_mark(c) || is_ignorable(c))
}

fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '‐' | '‑')
}

// The French write a short word before a vowel as one with the next: n'est, qu'un.
fn is_elided(word: &str) -> bool {
    word.ends_with(is_apostrophe) && word.chars().nth(3).is_none() && !word.starts_with('*')
}
