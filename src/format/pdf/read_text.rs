//! Words as they were found, and the passages made of them.

use std::collections::HashMap;

use unicode_normalization::UnicodeNormalization;

use crate::format::{Passage, Role, Sight};

/// Some words of a passage.
#[derive(Debug, Clone)]
pub struct Words {
    pub text: String,
    pub lang: String,
    /// Why a reader can't see some of them.
    pub hidden: Option<String>,
    /// Their leftmost point on the page, where they were drawn.
    pub start: Option<(f64, f64)>,
}

impl Words {
    /// What stands between two paragraphs that are read as one.
    pub fn space() -> Words {
        Words { text: " ".to_string(), lang: String::new(), hidden: None, start: None }
    }
}

/// The passage that these words make up, or `None` where there is nothing to read. It is in the language of most letters.
pub fn passage(role: Role, words: &[Words]) -> Option<Passage> {
    let text = normal(&in_reading_order(words));
    if text.is_empty() {
        return None;
    }
    let sight = match words.iter().find_map(|words| words.hidden.clone()) {
        Some(why) => Sight::Hidden(why),
        None => Sight::Visible,
    };
    Some(Passage { role, text, lang: main_lang(words), sight })
}

/// Which way a script runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    LeftToRight,
    RightToLeft,
    /// Marks and spaces, which go along with what is around them.
    Neutral,
}

/// The direction of words that were drawn as one.
pub fn direction(text: &str) -> Direction {
    let mut letters = text.chars().filter(|letter| letter.is_alphanumeric()).peekable();
    if letters.peek().is_none() {
        Direction::Neutral
    } else if letters.all(is_right_to_left) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

// Hebrew, Arabic and their kin. Their digits run from left to right.
fn is_right_to_left(letter: char) -> bool {
    letter.is_alphabetic()
        && matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

// Words of a right-to-left script that follow each other on a line from left to right are read from the last to the first,
// and so are the marks between them.
fn in_reading_order(words: &[Words]) -> String {
    let lines = words.chunk_by(|one, next| {
        let (Some(one_start), Some(next_start)) = (one.start, next.start) else { return false };
        let same_line = (one_start.1 - next_start.1).abs() < 1.0 && one_start.0 < next_start.0;
        same_line && [one, next].iter().all(|words| direction(&words.text) != Direction::LeftToRight)
    });
    let mut text = String::new();
    for line in lines {
        if line.iter().any(|words| direction(&words.text) == Direction::RightToLeft) {
            line.iter().rev().for_each(|words| match direction(&words.text) {
                Direction::Neutral => text.extend(words.text.chars().rev()),
                Direction::RightToLeft | Direction::LeftToRight => text.push_str(&words.text),
            });
        } else {
            line.iter().for_each(|words| text.push_str(&words.text));
        }
    }
    text
}

fn normal(text: &str) -> String {
    let text: String = text.nfkc().filter(|letter| !is_unseen(*letter)).collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

// Soft hyphens, and the marks that a typesetter puts around words of the other direction.
fn is_unseen(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn main_lang(words: &[Words]) -> String {
    let mut letters: HashMap<&str, usize> = HashMap::new();
    for words in words {
        *letters.entry(&words.lang).or_default() += words.text.chars().filter(|letter| letter.is_alphanumeric()).count();
    }
    let most = letters.values().copied().max().unwrap_or(0);
    words.iter().map(|words| &words.lang).find(|lang| letters[lang.as_str()] == most).cloned().unwrap_or_default()
}
