//! Pictures in a sentence. A card has none there: takes the words around one, and says whether its own words are needed, and what is left
//! where it was.

use super::tree::{SourceInline, plain_words};
use crate::characters::is_sentence_end;

/// Stands where a picture was, until its sentence is put together.
pub const GONE: char = '\u{fffc}';

// How many words before a picture can be its name.
const NAME: usize = 3;

/// What a picture in a sentence says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// Its words are the name of what it shows.
    Name,
    /// What is beside it has the same name already.
    Beside,
    /// It has no words, and the sentence needs none.
    Silent,
    /// It has no words, and the sentence has a gap.
    Missing,
}

/// What the picture at this place of some words says.
pub fn icon(words: &[SourceInline], at: usize, alt: &str) -> Icon {
    let is_said =
        |word: &&SourceInline| !plain_words(std::slice::from_ref(*word)).trim().is_empty();
    let before = words[..at].iter().rev().find(is_said);
    let after = words[at + 1..].iter().find(is_said);
    let alt = alt.trim().to_lowercase();
    if !alt.is_empty() {
        let names = |word: Option<&SourceInline>, is_before: bool| {
            word.is_some_and(|word| says_again(word, is_before, &alt))
        };
        let is_beside = names(before, true) || names(after, false);
        return if is_beside { Icon::Beside } else { Icon::Name };
    }
    let (Some(before), Some(after)) = (before, after) else {
        return Icon::Silent;
    };
    match is_name(before, true) || is_name(after, false) {
        true => Icon::Silent,
        false => Icon::Missing,
    }
}

// The word of a text that is next to a picture.
fn nearest(text: &str, is_before: bool) -> &str {
    let mut words = text.split_whitespace();
    let word = if is_before {
        words.next_back()
    } else {
        words.next()
    };
    word.unwrap_or_default()
}

// Whether words beside a picture say what it says: the label of a button, or its name in the text.
fn says_again(word: &SourceInline, is_before: bool, alt: &str) -> bool {
    let text = plain_words(std::slice::from_ref(word));
    match word {
        SourceInline::Text(_) => {
            let word = nearest(&text, is_before);
            let word = word.trim_matches(|c: char| !c.is_alphanumeric());
            let is_name = word.starts_with(char::is_uppercase) && word.chars().count() > 3;
            let lower = word.to_lowercase();
            is_name
                && alt
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|part| part == lower)
        }
        SourceInline::Strong(_) | SourceInline::Link { .. } | SourceInline::Code(_) => {
            let label = text.to_lowercase();
            let label = label.trim_matches(|c: char| !c.is_alphanumeric());
            !label.is_empty() && alt.contains(label)
        }
        SourceInline::Emphasis(_)
        | SourceInline::Break
        | SourceInline::Image { .. }
        | SourceInline::Film(_)
        | SourceInline::Hidden { .. }
        | SourceInline::Unsure { .. } => false,
    }
}

// Whether words beside a picture without words are a name, or the edge of a sentence.
fn is_name(word: &SourceInline, is_before: bool) -> bool {
    match word {
        SourceInline::Text(text) => {
            let word = nearest(text, is_before);
            let is_edge = match is_before {
                true => word.ends_with(is_sentence_end) || word.ends_with([':', '(']),
                false => word.starts_with(')'),
            };
            let word = word.trim_start_matches(|c: char| !c.is_alphanumeric());
            is_edge || word.starts_with(char::is_uppercase) || is_before && ends_with_name(text)
        }
        SourceInline::Strong(_)
        | SourceInline::Link { .. }
        | SourceInline::Code(_)
        | SourceInline::Emphasis(_)
        | SourceInline::Film(_)
        | SourceInline::Image { .. } => true,
        SourceInline::Break | SourceInline::Hidden { .. } | SourceInline::Unsure { .. } => false,
    }
}

// Whether one of the last words is a name: "on the Refresh button". The first word of a sentence has a capital anyway.
fn ends_with_name(text: &str) -> bool {
    let sentence = text
        .trim_end()
        .rsplit(is_sentence_end)
        .next()
        .unwrap_or_default();
    let words: Vec<&str> = sentence.split_whitespace().skip(1).collect();
    let mut last = words.iter().rev().take(NAME);
    last.any(|word| word.starts_with(char::is_uppercase))
}

/// A text without the places of pictures: no empty brackets, and no space before a mark that ends a sentence.
pub fn closed(text: &str) -> String {
    if !text.contains(GONE) {
        return text.to_owned();
    }
    let mut text = text.to_owned();
    for (open, close) in [('(', ')'), ('[', ']')] {
        text = text.replace(&format!("{open}{GONE}{close}"), &GONE.to_string());
    }
    let mut out = String::new();
    let mut parts = text.split(GONE);
    out.push_str(parts.next().unwrap_or_default());
    for part in parts {
        if part.starts_with(['.', ',', ';', ':', '!', '?', ')']) {
            out.truncate(out.trim_end_matches(' ').len());
        }
        out.push_str(part);
    }
    out
}
