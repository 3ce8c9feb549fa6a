//! Styles of Word that say by their name what they are for. Paragraphs of one that is named after a severity, such as `Warning`, are one
//! box if they follow each other: that is how this tool writes a warning. Words of others are a label of a screen, or code.

use std::ops::Range;

use crate::import::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

const SEVERITIES: [&str; 4] = ["danger", "warning", "caution", "notice"];

/// What a style says of its paragraphs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SeverityStyle {
    pub severity: &'static str,
    /// Whether they only say the signal word, and start a box.
    pub is_signal: bool,
}

/// The severity that the name of a style says, in lowercase: `warning`, or `warning signal` for the line above it.
pub fn of_style(name: &str) -> Option<SeverityStyle> {
    let (word, is_signal) = match name.strip_suffix(" signal") {
        Some(word) => (word, true),
        None => (name, false),
    };
    let severity = SEVERITIES.into_iter().find(|severity| *severity == word)?;
    Some(SeverityStyle {
        severity,
        is_signal,
    })
}

/// What the name of a style says of its words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WordMark {
    Label,
    Code,
    /// The letter of a place in a picture, which is not a part of the text.
    Letter,
}

/// What the words of a style with this name are, in lowercase.
pub fn mark_of_style(name: &str) -> Option<WordMark> {
    match name {
        "label" => Some(WordMark::Label),
        "code" | "key" => Some(WordMark::Code),
        "callout letter" => Some(WordMark::Letter),
        _ => None,
    }
}

/// The words of a run with such a style.
pub fn marked(mark: WordMark, words: Vec<SourceInline>) -> Vec<SourceInline> {
    match mark {
        WordMark::Label => vec![SourceInline::Strong(words)],
        WordMark::Code => vec![SourceInline::Code(plain_words(&words))],
        WordMark::Letter => Vec::new(),
    }
}

/// A paragraph as a box of its own, or as a part of the box before it. Returns the box, if it is a new one.
pub fn boxed(
    last: Option<&mut SourceBlock>,
    style: SeverityStyle,
    lines: Range<usize>,
    words: Vec<SourceInline>,
) -> Option<SourceBlock> {
    let paragraph = |words| SourceBlock {
        lines: lines.clone(),
        kind: SourceKind::Paragraph(words),
    };
    if let Some(SourceBlock {
        lines: whole,
        kind: SourceKind::Alert { word, body, .. },
    }) = last
        && word == style.severity
        && !style.is_signal
    {
        whole.end = lines.end;
        body.push(paragraph(words));
        return None;
    }
    let (title, body) = match style.is_signal {
        true => (without_sign(words), Vec::new()),
        false => (Vec::new(), vec![paragraph(words)]),
    };
    let word = style.severity.to_owned();
    Some(SourceBlock {
        lines: lines.clone(),
        kind: SourceKind::Alert { word, title, body },
    })
}

// A sign before a signal word is not a part of it.
fn without_sign(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let is_sign = |word: &SourceInline| match word {
        SourceInline::Text(text) => !text.contains(char::is_alphanumeric),
        _ => false,
    };
    words.into_iter().skip_while(is_sign).collect()
}
