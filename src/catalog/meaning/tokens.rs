//! The words of a sentence, as lists of words are compared with them. Takes a text, returns its words with where they are.

use std::hash::{Hash, Hasher};
use std::ops::Range;

use rustc_hash::FxHasher;
use unicode_normalization::char::is_combining_mark;

use crate::characters::{is_ignorable, is_spaceless};
use crate::fold::{fold, is_apostrophe};

/// How many letters before a `*` a phrase is found by.
pub const HEAD: usize = 3;

/// One word, or one character of a script without spaces.
pub struct SentenceWord {
    pub folded: String,
    pub range: Range<usize>,
    /// The word and its first letters, by which phrases are found. Made once, for all lists.
    pub keys: WordKeys,
}

/// Numbers for a word and for its beginnings. Two words can have the same number.
#[derive(Clone, Copy)]
pub struct WordKeys {
    pub word: u64,
    /// For its first letter, its first two letters and so on; nothing where the word has no more letters.
    pub heads: [Option<u64>; HEAD],
}

impl WordKeys {
    /// The keys of a folded word.
    pub fn of(word: &str) -> WordKeys {
        let mut heads = [None; HEAD];
        let ends = word.char_indices().map(|(at, c)| at + c.len_utf8());
        for (head, end) in heads.iter_mut().zip(ends) {
            *head = Some(key(&word[..end]));
        }
        WordKeys {
            word: key(word),
            heads,
        }
    }
}

/// The number of a word or of its beginning.
pub fn key(letters: &str) -> u64 {
    let mut hasher = FxHasher::default();
    letters.hash(&mut hasher);
    hasher.finish()
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
    pub marks: &'t [TextMark],
}

/// A callout, a label or code in a text, which the other text has as well.
pub struct TextMark {
    /// Under which name both texts name it.
    pub name: &'static str,
    /// The same number in both texts.
    pub side: usize,
    /// As readers see it.
    pub text: String,
    /// Where it begins.
    pub place: usize,
}

impl<'t> TokenText<'t> {
    /// The words and marks in a part of the text.
    pub fn part(self, range: &Range<usize>) -> TokenText<'t> {
        let token = |place| {
            let tokens = self.tokens;
            tokens.partition_point(|token| token.range.start < place)
        };
        let mark = |place| self.marks.partition_point(|mark| mark.place < place);
        TokenText {
            text: self.text,
            tokens: &self.tokens[token(range.start)..token(range.end)],
            marks: &self.marks[mark(range.start)..mark(range.end)],
        }
    }

    /// Where the first word or mark begins.
    pub fn start(self) -> Option<usize> {
        let token = self.tokens.first().map(|token| token.range.start);
        let mark = self.marks.first().map(|mark| mark.place);
        token.into_iter().chain(mark).min()
    }

    /// Where the last word ends, or after the last mark.
    pub fn end(self) -> Option<usize> {
        let token = self.tokens.last().map(|token| token.range.end);
        let mark = self.marks.last().map(|mark| {
            let next = self.text[mark.place..].chars().next();
            mark.place + next.map_or(0, char::len_utf8)
        });
        token.into_iter().chain(mark).max()
    }
}

/// The words of a text.
pub fn tokens(text: &str, is_word: fn(char) -> bool) -> Vec<SentenceWord> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_word).map(|found| at + found) {
        at = word_end(text, start, is_word);
        let folded = fold_elided(&text[start..at]);
        tokens.push(SentenceWord {
            keys: WordKeys::of(&folded),
            folded,
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
