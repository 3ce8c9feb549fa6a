//! Letters that became marks: a star or underscore inside a word or beside a digit. Takes words,
//! returns each mark that hides a letter of `2*3*4` or `*21*0612#`.

use super::Misread;
use super::letters::is_escaped;
use super::{InlineKind, InlineNode};
use crate::codes;

/// Finds stars and underscores that vanish within a word or a number.
pub fn emphasis(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Strong(inner) => {
                found.extend(vanished(text, word, 2));
                emphasis(text, inner, found);
            }
            InlineKind::Emphasis(inner) => {
                found.extend(vanished(text, word, 1));
                emphasis(text, inner, found);
            }
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

fn vanished(text: &str, word: &InlineNode, marks: usize) -> Option<Misread> {
    let source = &text[word.range.clone()];
    let mark = source.get(..marks)?;
    let inner = source.get(marks..source.len() - marks)?;
    let before = text[..word.range.start].chars().next_back();
    let after = text[word.range.end..].chars().next();
    let in_a_word = before.is_some_and(joins) && !is_escaped(text, word.range.start)
        || after.is_some_and(joins);
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let first_or_last = is_digit(inner.chars().next()) || is_digit(inner.chars().next_back());
    let beside_a_digit = marks == 1 && first_or_last;
    // A marker has checks of its own.
    if source.contains("[!") || !in_a_word && !beside_a_digit {
        return None;
    }
    let what = if in_a_word {
        "inside a word"
    } else {
        "beside a digit"
    };
    let escaped: String = mark.chars().flat_map(|c| ['\\', c]).collect();
    Some(Misread {
        range: word.range.clone(),
        code: codes::SK125,
        message: format!("`{source}` loses its `{mark}`, which is read as a mark {what}"),
        help: format!(
            "to print it, type `{escaped}` each time, or make it code: `` `{source}` ``; to mark words, put spaces around the marks"
        ),
    })
}

// Letters of scripts that put spaces between words and don't glue endings or prefixes to a marked word.
fn joins(c: char) -> bool {
    c.is_ascii_digit()
        || (c.is_alphabetic()
            && matches!(c, '\0'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}'))
}
