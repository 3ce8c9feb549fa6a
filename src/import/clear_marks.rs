//! Marks and backslashes of a source that a card would read otherwise. Takes running text; words in italics that start or end with a sign
//! lose their marks (`*.local*`), and a path with a sign after a backslash becomes code (`C:\\<name>`), so that readers get its letters.

use std::ops::Range;

use crate::characters::is_sentence_end;
use crate::model::{Inline, plain, to_markdown};
use crate::parse::first_lost_letter;

// A text with more of them is left as it is, for a person to look at.
const MOST: usize = 16;

/// Puts what a card would misread so that it is read as the source has it.
pub fn clear(mut words: Vec<Inline>) -> Vec<Inline> {
    for _ in 0..MOST {
        let written = to_markdown(&words);
        if !written.contains(['*', '_', '\\']) {
            break;
        }
        let Some(range) = first_lost_letter(&written) else {
            break;
        };
        let Some(cleared) = cleared(&words, range) else {
            break;
        };
        words = cleared;
    }
    words
}

/// A paragraph of a card, which looks like a heading where it is nothing but words in bold or italics and not a sentence.
pub fn clear_line(words: Vec<Inline>) -> Vec<Inline> {
    match words.as_slice() {
        [Inline::Ui(inner) | Inline::Emphasis(inner)]
            if !plain(inner).trim().ends_with(is_sentence_end) =>
        {
            inner.clone()
        }
        _ => words,
    }
}

/// An action that is a sentence in bold or italics: in a card, that is the name of a button, or a stress on nothing.
pub fn clear_action(words: Vec<Inline>) -> Vec<Inline> {
    const LONGEST_LABEL: usize = 3;
    let is_plain =
        |word: &Inline| matches!(word, Inline::Text(text) if text.contains(char::is_alphanumeric));
    let marked: Vec<&Inline> = words
        .iter()
        .filter(|word| matches!(word, Inline::Ui(_) | Inline::Emphasis(_)))
        .collect();
    let is_sentence = match marked.as_slice() {
        [Inline::Ui(inner)] => plain(inner).split_whitespace().count() > LONGEST_LABEL,
        marked => {
            !marked.is_empty()
                && marked
                    .iter()
                    .all(|word| matches!(word, Inline::Emphasis(_)))
        }
    };
    if !is_sentence || words.iter().any(is_plain) {
        return words;
    }
    let inner = words.into_iter().map(|word| match word {
        Inline::Ui(inner) | Inline::Emphasis(inner) => inner,
        word @ (Inline::Text(_)
        | Inline::Code(_)
        | Inline::Callout { .. }
        | Inline::Link { .. }) => {
            vec![word]
        }
    });
    inner.flatten().collect()
}

fn cleared(words: &[Inline], range: Range<usize>) -> Option<Vec<Inline>> {
    let starts: Vec<usize> = (0..words.len()).collect();
    let starts_by = |at: &usize| to_markdown(&words[..*at]).len() <= range.start;
    let at = starts.partition_point(starts_by).checked_sub(1)?;
    let instead = match &words[at] {
        Inline::Ui(inner) | Inline::Emphasis(inner) => inner.clone(),
        Inline::Text(text) => as_code(words, at, text, range)?,
        Inline::Code(_) | Inline::Callout { .. } | Inline::Link { .. } => return None,
    };
    let (before, after) = (&words[..at], &words[at + 1..]);
    // Marks within a word are the only sign that it has parts.
    let touches = plain(before).ends_with(char::is_alphanumeric)
        || plain(after).starts_with(char::is_alphanumeric);
    if touches && !matches!(words[at], Inline::Text(_)) {
        return None;
    }
    Some([before, &instead, after].concat())
}

// The part of a text that is written at `range`, as code.
fn as_code(words: &[Inline], at: usize, text: &str, range: Range<usize>) -> Option<Vec<Inline>> {
    // Where a letter of the text is written, which can have a backslash before it.
    let written = |end: usize| {
        let start = Inline::Text(text[..end].to_owned());
        to_markdown(&[&words[..at], &[start]].concat()).len()
    };
    let letters = text.char_indices().map(|(at, _)| at).chain([text.len()]);
    let letters: Vec<usize> = letters.collect();
    let place = |at: usize| {
        let letter = letters.partition_point(|letter| written(*letter) < at);
        letters.get(letter).copied()
    };
    let (start, end) = (place(range.start)?, place(range.end)?);
    let code = text[start..end].trim();
    if !code.contains('\\') {
        return None;
    }
    Some(vec![
        Inline::Text(text[..start].to_owned()),
        Inline::Code(code.to_owned()),
        Inline::Text(text[end..].to_owned()),
    ])
}
