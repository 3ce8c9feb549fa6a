//! Lines that an author ended within a paragraph, as with Shift+Enter in Word. A card has no such ends: each line becomes a paragraph of its
//! own, unless a sentence goes on in the next line.

use stappenkaart_say::say;

use crate::characters::is_sentence_end;
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

/// Running text of Markdown as its lines: two breaks in a row end one, and a single one is a space.
pub fn hard_parted(words: Vec<SourceInline>) -> Vec<Vec<SourceInline>> {
    if !has_hard_break(&words) {
        return vec![words];
    }
    let mut words = with_spaces(words);
    // The mark of such an end, where no line follows, is a sign to readers.
    if let Some(SourceInline::Text(last)) = words.last_mut()
        && let Some(text) = last.strip_suffix('\\')
    {
        *last = text.trim_end().to_owned();
        words.push(SourceInline::Hidden {
            what: say!("a mark without words"),
            text: "\\".to_owned(),
        });
    }
    parted(words)
}

fn has_hard_break(words: &[SourceInline]) -> bool {
    let ends = |pair: &[SourceInline]| pair.iter().all(|word| *word == SourceInline::Break);
    let inside = |word: &SourceInline| match word {
        SourceInline::Strong(words) | SourceInline::Emphasis(words) => has_hard_break(words),
        SourceInline::Text(_)
        | SourceInline::Code(_)
        | SourceInline::Break
        | SourceInline::Link { .. }
        | SourceInline::Image { .. }
        | SourceInline::Film(_)
        | SourceInline::Hidden { .. }
        | SourceInline::Unsure { .. } => false,
    };
    words.windows(2).any(ends) || words.iter().any(inside)
}

fn with_spaces(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mut out = Vec::new();
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        out.push(match word {
            SourceInline::Break => match words.next_if_eq(&SourceInline::Break) {
                Some(end) => end,
                None => SourceInline::Text(" ".to_owned()),
            },
            SourceInline::Strong(inner) => SourceInline::Strong(with_spaces(inner)),
            SourceInline::Emphasis(inner) => SourceInline::Emphasis(with_spaces(inner)),
            word @ (SourceInline::Text(_)
            | SourceInline::Code(_)
            | SourceInline::Link { .. }
            | SourceInline::Image { .. }
            | SourceInline::Film(_)
            | SourceInline::Hidden { .. }
            | SourceInline::Unsure { .. }) => word,
        });
    }
    out
}

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
    // What the line before says, and whether it could be a label. A text can have thousands of lines, so no line is read twice.
    let mut before: Option<(String, bool)> = None;
    for line in lines.into_iter().filter(|line| !line.iter().all(is_blank)) {
        let said = plain_words(&line).trim().to_owned();
        let goes_on = before
            .as_ref()
            .is_some_and(|(before, is_label)| *is_label || goes_on(before, &said));
        let is_label = !goes_on && is_label(&line, &said);
        before = Some((said, is_label));
        match parted.last_mut() {
            Some(text) if goes_on => {
                text.push(SourceInline::Break);
                text.push(SourceInline::Hidden {
                    what: say!("the end of a line; a space is in its place"),
                    text: String::new(),
                });
                text.extend(line);
            }
            _ => parted.push(line),
        }
    }
    parted
}

/// The lines of one text. Where the first may start with a label, such as "**Warning:** Hot.", all of them may be about it.
pub fn together(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
        return blocks;
    };
    let is_text = |block: &SourceBlock| matches!(block.kind, SourceKind::Paragraph(_));
    let SourceKind::Paragraph(words) = &first.kind else {
        return blocks;
    };
    if blocks.len() == 1 || !blocks.iter().all(is_text) || !may_start_with_label(words) {
        return blocks;
    }
    let lines = first.lines.start..last.lines.end;
    let kind = SourceKind::Lines(blocks);
    vec![SourceBlock { lines, kind }]
}

// Which words are labels depends on the language, which a reader of markup does not know.
fn may_start_with_label(words: &[SourceInline]) -> bool {
    match words.first() {
        Some(SourceInline::Strong(_) | SourceInline::Emphasis(_)) => true,
        Some(SourceInline::Text(text)) => {
            let text = text.trim_start();
            let is_mark = |c: char| ":：!！".contains(c);
            let said = text.split(is_mark).next().unwrap_or_default();
            let is_marked = said.len() < text.len() && said.split_whitespace().count() < 5;
            let first = text.split_whitespace().next().unwrap_or_default();
            let is_loud = first.to_uppercase() == first;
            text.starts_with(char::is_alphabetic) && (is_marked || is_loud)
        }
        _ => false,
    }
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

// Whether a sentence goes on in the next line.
fn goes_on(before: &str, line: &str) -> bool {
    let ended = before.ends_with(|c: char| is_sentence_end(c) || ":;：；".contains(c));
    !before.is_empty() && !ended && line.starts_with(char::is_lowercase)
}

// Whether a line is a label of the next one, such as "Warning:".
fn is_label(words: &[SourceInline], text: &str) -> bool {
    let is_short = text.split_whitespace().count() < 4 && !text.is_empty();
    let is_marked = words
        .iter()
        .all(|word| is_blank(word) || matches!(word, SourceInline::Strong(_)));
    is_short && (is_marked || text.ends_with([':', '：', '!']) || text.to_uppercase() == text)
}
