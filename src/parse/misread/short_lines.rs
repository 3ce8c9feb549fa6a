//! Short lines that were meant one below the other, such as the days of a week or the lines of an address. Takes the words of a
//! paragraph, returns what to type: Markdown makes one line of them.

use stappenkaart_say::say;

use super::{InlineKind, InlineNode, Misread};
use crate::characters::is_sentence_end;
use crate::codes;

// Two lines can be a sentence that wraps.
const FEWEST: usize = 3;
// In letters. A text that an editor wraps has longer lines.
const LONGEST: usize = 40;

/// Finds lines that all begin like an item of a list, and do not end like a part of a sentence.
pub fn short_lines(text: &str, words: &[InlineNode]) -> Option<Misread> {
    let first = words.first()?;
    let follows = words
        .windows(2)
        .filter(|pair| pair[0].kind == InlineKind::Break)
        .map(|pair| pair[1].range.start);
    let starts = std::iter::once(first.range.start).chain(follows);
    let lines: Vec<&str> = starts
        .map(|at| text[at..].lines().next().unwrap_or_default().trim_end())
        .collect();
    let (_, others) = lines.split_last()?;
    let goes_on =
        |line: &&str| line.ends_with(|c: char| is_sentence_end(c) || ",;:-–—/|\\…".contains(c));
    let is_list = lines.len() >= FEWEST
        && lines.iter().all(|line| begins_an_item(line))
        && !others.iter().any(goes_on);
    is_list.then(|| Misread {
        range: first.range.start..first.range.start + lines[0].len(),
        code: codes::SK128,
        message: say!("these lines look like a list, but are read as one line").to_owned(),
        help: say!("start each of them with `- `, or put an empty line between them; if they are one sentence, write it on one line").to_owned(),
    })
}

fn begins_an_item(line: &str) -> bool {
    let words = line.trim_start_matches(['*', '_', '[', '"', '“', '‘']);
    line.chars().count() <= LONGEST
        && words.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}
