//! Backslashes that vanish. Markdown takes one before a punctuation mark as "print the next letter
//! as it is"; in a path it was meant. Takes words, returns each text that lost one.

use super::Misread;
use super::letters::is_escaped;
use super::{InlineKind, InlineNode};
use crate::codes;

// Before these a backslash says that no mark is meant, of Markdown or of the tools next to it.
const MARKS: &str = "\\`*_{}[]()<>#+-.!|~&:=^%$'";

/// Finds backslashes that a reader would not see.
pub fn backslashes(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Text(_) => found.extend(lost(text, word)),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                backslashes(text, words, found);
            }
            InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

fn lost(text: &str, word: &InlineNode) -> Vec<Misread> {
    let escaped_first = is_escaped(text, word.range.start);
    let start = word.range.start - usize::from(escaped_first);
    let source = &text[start..word.range.end];
    if !source.contains('\\') {
        return Vec::new();
    }
    let tokens = source.split_whitespace().map(|token| {
        let from = start + (token.as_ptr() as usize - source.as_ptr() as usize);
        (token, from)
    });
    tokens
        .filter_map(|(token, from)| in_token(text, token, from))
        .collect()
}

fn in_token(text: &str, token: &str, from: usize) -> Option<Misread> {
    let at = token.char_indices().find_map(|(at, c)| {
        let next = token[at + c.len_utf8()..].chars().next();
        let vanishes = c == '\\'
            && next.is_some_and(|c| c.is_ascii_punctuation())
            && !is_escaped(text, from + at);
        vanishes.then_some((at, next.unwrap_or(' ')))
    });
    let (first, _) = at?;
    let path = token.trim_end_matches(['.', ',', ';', ':', '!', '?']);
    if is_path(path) {
        return Some(Misread {
            range: from..from + path.len(),
            code: codes::SK126,
            message: format!(
                "this path loses a backslash: Markdown does not print the one in `{}`",
                &token[first..first + 2]
            ),
            help: format!("make it code, which is printed as it is: `` `{path}` ``"),
        });
    }
    let odd = token.char_indices().find_map(|(at, c)| {
        let next = token[at + c.len_utf8()..].chars().next()?;
        let hides = c == '\\'
            && next.is_ascii_punctuation()
            && !MARKS.contains(next)
            && !is_escaped(text, from + at);
        hides.then_some((at, next))
    });
    let (at, next) = odd?;
    Some(Misread {
        range: from + at..from + at + 2,
        code: codes::SK126,
        message: format!("the backslash before `{next}` is not printed"),
        help: format!("type `\\\\{next}` to print it, or leave it out: `{next}` is not a mark"),
    })
}

// `C:\Data\[old]`, `\\server\_share`, `%TEMP%\_old`, `src\.config\#1`.
fn is_path(token: &str) -> bool {
    let inner = token.trim_start_matches(['(', '"', '\'', '“', '‘', '„', '«', '*', '_']);
    let mut start = inner.chars();
    let has_drive = start.next().is_some_and(|c| c.is_ascii_alphabetic())
        && start.next() == Some(':')
        && start.next() == Some('\\');
    let is_share = inner.starts_with("\\\\")
        && inner[2..].starts_with(|c: char| c.is_alphanumeric() || "_?.$*<[{%".contains(c));
    let bytes = inner.as_bytes();
    let plain = (0..bytes.len())
        .filter(|at| bytes[*at] == b'\\')
        .filter(|at| {
            bytes
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric())
        })
        .count();
    let all = inner.matches('\\').count();
    has_drive || is_share || (plain > 0 && all > 1) || inner.starts_with('%') && all > 0
}
