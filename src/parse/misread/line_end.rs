//! Line breaks within a text. Markdown breaks a line after two spaces or a backslash at its end; a text of a card is one line. Takes
//! words, returns each such end of a line.

use std::ops::Range;

use stappenkaart_say::say;

use super::letters::is_escaped;
use super::{InlineKind, InlineNode, Misread};
use crate::codes;
use crate::diag::Fix;
use crate::parse::text::SourceText;

/// Finds the ends of lines that Markdown takes for line breaks.
pub fn line_ends(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Break => found.extend(hard(text, &word.range)),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                line_ends(text, words, found);
            }
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

/// The edit that removes what was found, if it is the end of a line. The backslash of a path stays: `D:\`.
pub fn without(source: SourceText<'_>, range: &Range<usize>) -> Option<Fix> {
    let is_end = source.text[range.end..]
        .trim_start_matches('\r')
        .starts_with('\n');
    let mut before = source.text[..range.start].rsplit(char::is_whitespace);
    let is_path = before.next().is_some_and(|word| word.contains([':', '\\']));
    let is_mark =
        source.at(range) == "\\" && !is_path || source.at(range).trim_matches(' ').is_empty();
    (is_end && is_mark).then(|| Fix::new(source.span(range), ""))
}

fn hard(text: &str, range: &Range<usize>) -> Option<Misread> {
    let end = range.start + text[range.start..].find('\n')?;
    let line = text[..end].trim_end_matches('\r');
    let bare = line.trim_end_matches(['\\', ' ']);
    let is_backslash = line.ends_with('\\') && !is_escaped(text, line.len() - 1);
    let (start, message, help) = if is_backslash {
        (
            line.len() - 1,
            say!(
                "a backslash at the end of a line: Markdown breaks the line there, and a card has no line breaks"
            ),
            say!(
                "remove it, or type `\\\\` for a backslash that readers see; what is to be on a line of its own is a paragraph, an item of a list, a row of a table or code"
            ),
        )
    } else if line[bare.len()..].ends_with("  ") {
        (
            line.trim_end_matches(' ').len(),
            say!(
                "spaces at the end of a line: Markdown breaks the line there, and a card has no line breaks"
            ),
            say!(
                "remove what is at the end of the line: readers get one text; what is to be on a line of its own is a paragraph, an item of a list, a row of a table or code"
            ),
        )
    } else {
        return None;
    };
    // Readers see nothing of spaces at the end of a marker, or before attributes.
    let first = line.rsplit('\n').next().unwrap_or_default();
    let first = first.trim_start_matches([' ', '\t', '>']);
    let next = text[end + 1..].trim_start_matches([' ', '\t', '>']);
    let is_marker = first.starts_with("[!") && first.trim_end().ends_with(']');
    if !is_backslash && (is_marker || next.starts_with('{')) {
        return None;
    }
    Some(Misread {
        range: start..line.len(),
        code: codes::SK128,
        message: message.to_owned(),
        help: help.to_owned(),
    })
}
