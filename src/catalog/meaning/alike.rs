//! Words that look alike in two languages: helium, oxygène. Takes a sentence, returns its words without accents; compares two of them.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::opposites::SideWords;
use super::tokens::TokenText;

// How many letters at the start of two words have to be the same, and how many may follow in the longer one.
const ALIKE: usize = 4;
const ENDING: usize = 3;

/// The words of a sentence that can look alike in two languages, without accents.
pub fn plain_words(sentence: TokenText<'_>) -> Vec<SideWords> {
    let plain = sentence.tokens.iter().map(|token| {
        let letters = token.folded.nfd().filter(|c| !is_combining_mark(*c));
        let word = letters.collect::<String>();
        let text = match word.split_once('\'') {
            Some((head, tail)) if head.len() < ALIKE => tail.to_owned(),
            _ => word,
        };
        SideWords {
            text,
            places: vec![token.range.start],
        }
    });
    plain.filter(|word| word.text.len() >= ALIKE).collect()
}

/// Whether two words look alike: the same first letters, with another ending.
pub fn is_alike(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes());
    let same = same.take_while(|(one, other)| one == other).count();
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    same >= ALIKE && same + 1 >= short && same + ENDING >= long
}
