//! Lines that an author ended within a paragraph, as with Shift+Enter in Word. A card has no such ends: each line becomes a paragraph of its
//! own, unless a sentence goes on in the next line.

use stappenkaart_say::say;

use crate::characters::is_sentence_end;
use crate::import::tree::{SourceInline, plain_words};

/// Running text as its lines, without those that are empty.
pub fn parted(words: Vec<SourceInline>) -> Vec<Vec<SourceInline>> {
    let mut lines: Vec<Vec<SourceInline>> = vec![Vec::new()];
    for word in words.into_iter().flat_map(split) {
        match (word, lines.last_mut()) {
            (SourceInline::Break, _) | (_, None) => lines.push(Vec::new()),
            (word, Some(line)) => line.push(word),
        }
    }
    let mut parted: Vec<Vec<SourceInline>> = Vec::new();
    for line in lines.into_iter().filter(|line| !line.iter().all(is_blank)) {
        match parted.last_mut() {
            Some(before) if goes_on(before, &line) => {
                before.push(SourceInline::Break);
                before.push(SourceInline::Hidden {
                    what: say!("the end of a line; a space is in its place"),
                    text: String::new(),
                });
                before.extend(line);
            }
            _ => parted.push(line),
        }
    }
    parted
}

// A mark with the ends of lines in it as a mark for each line.
fn split(word: SourceInline) -> Vec<SourceInline> {
    let (mark, words): (fn(Vec<SourceInline>) -> SourceInline, _) = match word {
        SourceInline::Strong(words) => (SourceInline::Strong, words),
        SourceInline::Emphasis(words) => (SourceInline::Emphasis, words),
        word => return vec![word],
    };
    let mut out = Vec::new();
    let mut inside = Vec::new();
    for word in words.into_iter().flat_map(split) {
        if word == SourceInline::Break {
            out.push(mark(std::mem::take(&mut inside)));
            out.push(word);
        } else {
            inside.push(word);
        }
    }
    out.push(mark(inside));
    out.retain(|word| !matches!(word, SourceInline::Strong(words) | SourceInline::Emphasis(words) if words.is_empty()));
    out
}

fn is_blank(word: &SourceInline) -> bool {
    matches!(word, SourceInline::Text(text) if text.trim().is_empty())
}

// Whether a line is one text with the next: a sentence goes on in it, or it is a label, such as "Warning:".
fn goes_on(before: &[SourceInline], line: &[SourceInline]) -> bool {
    let text = plain_words(before);
    let text = text.trim();
    let line = plain_words(line);
    let ended = text.ends_with(|c: char| is_sentence_end(c) || ":;：；".contains(c));
    let starts_small = line.trim_start().starts_with(char::is_lowercase);
    is_label(before, text) || !text.is_empty() && !ended && starts_small
}

fn is_label(words: &[SourceInline], text: &str) -> bool {
    let is_short = text.split_whitespace().count() < 4 && !text.is_empty();
    let is_marked = words
        .iter()
        .all(|word| is_blank(word) || matches!(word, SourceInline::Strong(_)));
    is_short && (is_marked || text.ends_with([':', '：', '!']) || text.to_uppercase() == text)
}
