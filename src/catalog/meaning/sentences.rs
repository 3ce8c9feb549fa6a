//! Where sentences end. Takes a text and the abbreviations of its language, returns its sentences.

use std::collections::HashSet;
use std::ops::Range;

use crate::characters::{is_sentence_end, is_wide_sentence_end};
use crate::fold::fold;

/// The abbreviations of a language, folded and without their final dot.
pub struct Abbreviations {
    known: HashSet<String>,
    /// Those that are also words by themselves, such as "no".
    ambiguous: HashSet<String>,
}

impl Abbreviations {
    /// From a list of the language; `is_word` says which of them are also words by themselves.
    pub fn new(list: &[String], is_word: impl Fn(&str) -> bool) -> Abbreviations {
        let known: HashSet<String> = list
            .iter()
            .map(|word| fold(word).trim_end_matches('.').to_owned())
            .collect();
        let ambiguous = known.iter().filter(|word| is_word(word)).cloned().collect();
        Abbreviations { known, ambiguous }
    }

    /// Whether a folded word is one of them.
    pub fn contains(&self, word: &str) -> bool {
        self.known.contains(word)
    }
}

/// Where the sentences of a text are, each with its final marks.
pub fn split(text: &str, abbreviations: &Abbreviations) -> Vec<Range<usize>> {
    let mut sentences = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(mark) = text[at..].find(is_sentence_end).map(|found| at + found) {
        at = behind_marks(text, mark);
        if abbreviations.ends_sentence(&text[start..mark], &text[mark..at], &text[at..]) {
            sentences.push(start..at);
            start = at;
        }
    }
    sentences.push(start..text.len());
    sentences.retain(|sentence| text[sentence.clone()].contains(char::is_alphanumeric));
    sentences
}

impl Abbreviations {
    // Whether a sentence ends between these marks and what follows them.
    fn ends_sentence(&self, before: &str, marks: &str, after: &str) -> bool {
        let wide = marks.ends_with(is_wide_sentence_end);
        let apart = wide || after.is_empty() || after.starts_with(char::is_whitespace);
        // Enough for a space, a quotation mark and a bracket.
        let next = after.chars().take(8).find(|c| c.is_alphanumeric());
        apart
            && next.is_none_or(|next| {
                wide || !(next.is_lowercase() || marks == "." && self.is_inner_dot(before, next))
            })
    }

    // Whether the dot after this text belongs to an abbreviation, an initial or an ordinal.
    fn is_inner_dot(&self, before: &str, next: char) -> bool {
        let mut words = before
            .rsplit(char::is_whitespace)
            .map(|word| word.trim_start_matches(|c: char| !c.is_alphanumeric()));
        let word = fold(words.next().unwrap_or_default());
        if self.contains(&word) {
            return next.is_numeric() || !self.ambiguous.contains(&word);
        }
        let short = |word: &str, most: usize| word.chars().nth(most).is_none();
        // "am 3. Mai", but "in Schritt 3. Danach": an ordinal starts the text or comes after an article or a preposition.
        if short(&word, 2) && word.chars().all(char::is_numeric) {
            return words
                .next()
                .is_none_or(|word| short(word, 3) && !word.ends_with('.'));
        }
        short(&word, 1) && word.chars().all(char::is_alphabetic)
    }
}

// After a run of final marks and the quotation marks and brackets that close with it.
fn behind_marks(text: &str, mark: usize) -> usize {
    let marks = text[mark..]
        .find(|c| !is_sentence_end(c) && !is_closing(c))
        .map_or(text.len(), |length| mark + length);
    // The French set a space before it.
    match text[marks..]
        .strip_prefix([' ', '\u{a0}', '\u{202f}'])
        .and_then(|rest| rest.strip_prefix('»'))
    {
        Some(rest) if !rest.starts_with(char::is_alphanumeric) => text.len() - rest.len(),
        Some(_) | None => marks,
    }
}

fn is_closing(c: char) -> bool {
    matches!(
        c,
        '"' | '\'' | '”' | '“' | '’' | '»' | '›' | ')' | ']' | '」' | '』' | '）' | '】' | '》'
    )
}
