//! Lines of languages from right to left. A PDF has places and no order, so that these come in from the left.

use crate::characters::is_right_to_left;
use crate::import::tree::{SourceInline, plain_words};

/// The pieces of a line as they are read. `words` are in the order of their places, from the left.
pub fn in_order(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let text = plain_words(&words);
    let letters = || text.chars().filter(|c| c.is_alphabetic());
    let from_right = letters().filter(|c| is_right_to_left(*c)).count();
    if from_right == 0 {
        return words;
    }
    let words = words.into_iter().map(turned);
    match from_right * 2 <= letters().count() {
        true => words.collect(),
        false => words.rev().collect(),
    }
}

fn turned(word: SourceInline) -> SourceInline {
    let all = |words: Vec<SourceInline>| words.into_iter().rev().map(turned).collect();
    match word {
        SourceInline::Text(text) => SourceInline::Text(turned_text(&text)),
        SourceInline::Strong(words) => SourceInline::Strong(all(words)),
        SourceInline::Emphasis(words) => SourceInline::Emphasis(all(words)),
        SourceInline::Link { target, words } => SourceInline::Link {
            target,
            words: all(words),
        },
        SourceInline::Hidden { what, text } => SourceInline::Hidden {
            what,
            text: turned_text(&text),
        },
        SourceInline::Unsure { why, text } => SourceInline::Unsure {
            why,
            text: turned_text(&text),
        },
        SourceInline::Code(_)
        | SourceInline::Break
        | SourceInline::Image { .. }
        | SourceInline::Film(_) => word,
    }
}

fn has_own_letter(text: &str) -> bool {
    text.chars().any(is_right_to_left)
}

// Numbers and words of other languages stay from the left.
fn turned_text(text: &str) -> String {
    if !has_own_letter(text) {
        return text.to_owned();
    }
    let mut pieces: Vec<String> = Vec::new();
    let mut own = false;
    for c in text.chars() {
        let from_left = !is_right_to_left(c) && (c.is_alphanumeric() || own && ".,:/-".contains(c));
        match pieces.last_mut() {
            Some(piece) if from_left && own => piece.push(c),
            _ => pieces.push(c.to_string()),
        }
        own = from_left;
    }
    pieces.into_iter().rev().collect()
}
