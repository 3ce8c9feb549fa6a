//! The words of a text as a search compares them. `html/search.js` does the same with what a reader types.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::characters::is_ignorable;

/// The words, in order: without case, accents and marks. A text without spaces between its words counts by pairs of letters. Words
/// that are joined, as "e-mail", are also there as one.
pub fn search_words(text: &str) -> Vec<String> {
    let mut words = WordSplitter::default();
    if text.is_ascii() {
        text.chars().for_each(|letter| words.add(letter));
    } else {
        let is_seen = |c: &char| !is_combining_mark(*c) && !is_ignorable(*c);
        text.nfkd()
            .filter(is_seen)
            .for_each(|letter| words.add(letter));
    }
    words.end(false);
    words.found
}

#[derive(Default)]
struct WordSplitter {
    found: Vec<String>,
    word: String,
    /// The words before it that are joined to it by a mark.
    joined: String,
    /// The mark after a word: joined, if a letter comes next.
    joint: bool,
}

impl WordSplitter {
    fn add(&mut self, letter: char) {
        if letter.is_ascii_alphanumeric() {
            self.joint = false;
            self.word.push(letter.to_ascii_lowercase());
        } else if is_unspaced(letter) {
            self.end(false);
            // Each letter with the one before it.
            if let Some(before) = self.found.last_mut().filter(|word| is_single(word)) {
                before.push(letter);
            }
            self.found.push(letter.to_string());
        } else if letter.is_alphanumeric() {
            self.joint = false;
            self.word.extend(letter.to_lowercase().map(plain));
            if self.word.ends_with('ß') {
                self.word.pop();
                self.word.push_str("ss");
            }
        } else {
            self.end(matches!(letter, '-' | '.' | '\'' | '’' | '‐' | '_' | '/'));
        }
    }

    fn end(&mut self, joint: bool) {
        let word = std::mem::take(&mut self.word);
        if !word.is_empty() {
            if !self.joined.is_empty() {
                self.found.push(format!("{}{word}", self.joined));
            }
            self.joined.push_str(&word);
            self.found.push(word);
            self.joint = joint;
        } else {
            self.joint = false;
        }
        if !self.joint {
            self.joined.clear();
        }
    }
}

fn plain(letter: char) -> char {
    match letter {
        'ı' => 'i',
        'ς' => 'σ',
        letter => letter,
    }
}

fn is_single(word: &str) -> bool {
    let mut letters = word.chars();
    letters.next().is_some_and(is_unspaced) && letters.next().is_none()
}

// Of a script that writes no spaces: Thai, Lao, Burmese, Khmer, kana, and Chinese characters.
fn is_unspaced(letter: char) -> bool {
    matches!(letter,
        '\u{e01}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}'
        | '\u{3041}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}
