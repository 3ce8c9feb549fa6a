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
}

impl Words {
    /// What stands between two paragraphs that are read as one.
    pub fn space() -> Words {
        Words { text: " ".to_string(), lang: String::new(), hidden: None }
    }
}

/// The passage that these words make up, or `None` where there is nothing to read. It is in the language of most letters.
pub fn passage(role: Role, words: &[Words]) -> Option<Passage> {
    let text = normal(&words.iter().map(|words| words.text.as_str()).collect::<String>());
    if text.is_empty() {
        return None;
    }
    let sight = match words.iter().find_map(|words| words.hidden.clone()) {
        Some(why) => Sight::Hidden(why),
        None => Sight::Visible,
    };
    Some(Passage { role, text, lang: main_lang(words), sight })
}

fn normal(text: &str) -> String {
    let text: String = text.nfkc().filter(|letter| *letter != '\u{ad}').collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn main_lang(words: &[Words]) -> String {
    let mut letters: HashMap<&str, usize> = HashMap::new();
    for words in words {
        *letters.entry(&words.lang).or_default() += words.text.chars().filter(|letter| letter.is_alphanumeric()).count();
    }
    let most = letters.values().copied().max().unwrap_or(0);
    words.iter().map(|words| &words.lang).find(|lang| letters[lang.as_str()] == most).cloned().unwrap_or_default()
}
