//! Pictures and films at the edges of a text, which are figures of their own.

use std::ops::Range;

use super::players::{figure_of, lost_target};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

/// A paragraph whose first or last words are pictures is a paragraph between figures. An icon among words stays there.
pub fn around_pictures(lines: &Range<usize>, words: Vec<SourceInline>) -> Vec<SourceBlock> {
    let is_blank = |word: &SourceInline| match word {
        SourceInline::Text(text) => text.trim().is_empty(),
        SourceInline::Break | SourceInline::Hidden { .. } => true,
        _ => false,
    };
    let is_edge = |word: &SourceInline| is_blank(word) || figure_of(word).is_some();
    let start = words.iter().take_while(|word| is_edge(word)).count();
    let end = words.len()
        - words[start..]
            .iter()
            .rev()
            .take_while(|word| is_edge(word))
            .count();
    // An icon before or after words is a part of their sentence.
    let on_own_line = |at: usize| words.get(at) == Some(&SourceInline::Break);
    let start = if start > 0 && start < end && !on_own_line(start - 1) {
        0
    } else {
        start
    };
    let follows_sentence = plain_words(&words[start..end])
        .trim_end()
        .ends_with(['.', ':', '!', '?']);
    let is_apart = |at: usize| on_own_line(at) || follows_sentence;
    let end = if end < words.len() && end > start && !is_apart(end) {
        words.len()
    } else {
        end
    };
    let mut found = figures(lines, &words[..start]);
    if start < end {
        let kind = SourceKind::Paragraph(words[start..end].to_vec());
        let lines = lines.clone();
        found.push(SourceBlock { lines, kind });
    }
    found.extend(figures(lines, &words[end..]));
    found
}

// The pictures and films of some words, and where the pictures lead to.
fn figures(lines: &Range<usize>, words: &[SourceInline]) -> Vec<SourceBlock> {
    let kinds = words.iter().filter_map(figure_of);
    let lost = |word: &SourceInline| match word {
        SourceInline::Hidden { .. } => Some(word.clone()),
        word => lost_target(word),
    };
    let lost: Vec<SourceInline> = words.iter().filter_map(lost).collect();
    let lost = (!lost.is_empty()).then_some(SourceKind::Paragraph(lost));
    let block = |kind| SourceBlock {
        lines: lines.clone(),
        kind,
    };
    kinds.chain(lost).map(block).collect()
}
