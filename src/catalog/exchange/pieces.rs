//! Texts with inline codes, as other people's tools know them. Takes inlines, returns pieces in which each mark of the dialect is a
//! numbered code; and back, with the help of the source.
//!
//! What a code means is never read from an exchanged file: its number leads to the mark of the source. So a tool can move a link,
//! but it can't make one lead elsewhere.

use stappenkaart_say::say;

use crate::catalog::qa::{Kept, Refusal};
use crate::model::{Inline, UiLabel, plain, to_markdown};
use crate::xml_writer::storable;

/// A part of an exchanged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TextPiece {
    Text(String),
    Code(InlineCode),
}

/// A code with the words inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineCode {
    /// The number of its mark in the source, counted from 1 in reading order; `t1` and so on for one that only the translation has.
    pub id: String,
    /// What it is. `None` where a tool has left that out of the file.
    pub kind: Option<CodeKind>,
    /// Whether its words stay as they are in every language.
    pub fixed: bool,
    pub words: Vec<TextPiece>,
}

/// What a code represents.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CodeKind {
    Label,
    Emphasis,
    /// With where it leads: `callout:save`, `#step`, an address.
    Link(String),
    /// With its text, which is not translated.
    Literal(String),
}

impl CodeKind {
    /// What comes before and after its words in Markdown.
    pub fn shown(&self) -> (String, String) {
        match self {
            CodeKind::Label => ("**".into(), "**".into()),
            CodeKind::Emphasis => ("*".into(), "*".into()),
            CodeKind::Link(target) => ("[".into(), format!("]({target})")),
            CodeKind::Literal(text) => (format!("`{text}`"), String::new()),
        }
    }

    // What of a source it represents.
    fn kept(&self, words: &str) -> Kept {
        match self {
            CodeKind::Label => Kept::Label(words.to_owned()),
            CodeKind::Emphasis => Kept::Emphasis(words.to_owned()),
            CodeKind::Literal(text) => Kept::Code(text.clone()),
            CodeKind::Link(target) => match target.strip_prefix("callout:") {
                Some(id) => Kept::Callout(id.to_owned()),
                None => Kept::Link(target.clone()),
            },
        }
    }
}

// A mark of running text: what it is, and the words in it.
fn mark_of(inline: &Inline) -> Option<(CodeKind, &[Inline])> {
    match inline {
        Inline::Text(_) => None,
        Inline::Ui(words) => Some((CodeKind::Label, words)),
        Inline::Emphasis(words) => Some((CodeKind::Emphasis, words)),
        Inline::Code(text) => Some((CodeKind::Literal(text.clone()), &[])),
        Inline::Callout { id, words } => Some((CodeKind::Link(format!("callout:{id}")), words)),
        Inline::Link { target, words } => Some((CodeKind::Link(target.clone()), words)),
    }
}

// Every mark of a text in reading order: what it is, and its words.
fn marks(inlines: &[Inline]) -> Vec<(CodeKind, String, &Inline)> {
    let mut found = Vec::new();
    for inline in inlines {
        if let Some((kind, words)) = mark_of(inline) {
            found.push((kind, plain(words), inline));
            found.extend(marks(words));
        }
    }
    found
}

/// A source as pieces. `labels` are those that stay as they are in every language.
pub fn of_source(source: &[Inline], labels: &[UiLabel]) -> Vec<TextPiece> {
    let mut number = 0;
    let mut next = |_: &CodeKind, _: &str| {
        number += 1;
        number.to_string()
    };
    pieces(source, labels, &mut next)
}

/// A translation as pieces, with the numbers of the marks of its source. A mark that is not there gets its own number.
pub fn of_translation(
    translation: &[Inline],
    source: &[Inline],
    labels: &[UiLabel],
) -> Vec<TextPiece> {
    let known = marks(source);
    let mut used = vec![false; known.len()];
    let mut added = 0;
    // A label is the same one when it has the same words; else it is the first one that is left over.
    let mut number = |kind: &CodeKind, words: &str| {
        let free = |at: &usize| !used[*at] && known[*at].0 == *kind;
        let places: Vec<usize> = (0..known.len()).filter(free).collect();
        match places
            .iter()
            .find(|at| known[**at].1 == words)
            .or(places.first())
        {
            Some(at) => {
                used[*at] = true;
                (at + 1).to_string()
            }
            None => {
                added += 1;
                format!("t{added}")
            }
        }
    };
    pieces(translation, labels, &mut number)
}

fn pieces(
    inlines: &[Inline],
    labels: &[UiLabel],
    number: &mut dyn FnMut(&CodeKind, &str) -> String,
) -> Vec<TextPiece> {
    let one = |inline: &Inline| match mark_of(inline) {
        None => TextPiece::Text(storable(&plain(std::slice::from_ref(inline)))),
        Some((kind, words)) => {
            let said = plain(words);
            let id = number(&kind, &said);
            let fixed = kind == CodeKind::Label && labels.iter().any(|label| label.text == said);
            TextPiece::Code(InlineCode {
                id,
                kind: Some(kind),
                fixed,
                words: pieces(words, labels, number),
            })
        }
    };
    inlines.iter().map(one).collect()
}

/// Whether two texts say the same with the same codes. What a tool has left out about a code does not count as a difference; nor does the kind
/// of white space.
pub fn same(a: &[TextPiece], b: &[TextPiece]) -> bool {
    let (a, b) = (tidy(a), tidy(b));
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same_piece(a, b))
}

fn same_piece(a: &TextPiece, b: &TextPiece) -> bool {
    match (a, b) {
        (TextPiece::Text(a), TextPiece::Text(b)) => a == b,
        (TextPiece::Code(a), TextPiece::Code(b)) => {
            let alike = a.kind.is_none() || b.kind.is_none() || a.kind == b.kind;
            a.id == b.id
                && alike
                && a.words.len() == b.words.len()
                && a.words.iter().zip(&b.words).all(|(a, b)| same_piece(a, b))
        }
        (TextPiece::Text(_), TextPiece::Code(_)) | (TextPiece::Code(_), TextPiece::Text(_)) => {
            false
        }
    }
}

/// The text without white space at its ends, texts side by side as one, and line ends as spaces.
pub fn tidy(pieces: &[TextPiece]) -> Vec<TextPiece> {
    let mut tidied = joined(pieces);
    if let Some(TextPiece::Text(text)) = tidied.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(TextPiece::Text(text)) = tidied.last_mut() {
        *text = text.trim_end().to_owned();
    }
    tidied.retain(|piece| !matches!(piece, TextPiece::Text(text) if text.is_empty()));
    tidied
}

fn joined(pieces: &[TextPiece]) -> Vec<TextPiece> {
    let mut out: Vec<TextPiece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(TextPiece::Text(before)), TextPiece::Text(text)) => before.push_str(text),
            (_, TextPiece::Text(text)) => out.push(TextPiece::Text(text.clone())),
            (_, TextPiece::Code(mark)) => out.push(TextPiece::Code(InlineCode {
                words: joined(&mark.words),
                ..mark.clone()
            })),
        }
    }
    for piece in &mut out {
        if let TextPiece::Text(text) = piece
            && text.contains(['\n', '\r', '\t'])
        {
            *text = one_line(text);
        }
    }
    out.retain(|piece| !matches!(piece, TextPiece::Text(text) if text.is_empty()));
    out
}

// A line end with the indentation around it is one space, as in Markdown.
fn one_line(text: &str) -> String {
    let mut out = String::new();
    let (mut gap, mut breaks) = (String::new(), false);
    for c in text.chars() {
        if matches!(c, ' ' | '\n' | '\r' | '\t') {
            breaks |= c != ' ';
            gap.push(c);
            continue;
        }
        out.push_str(if breaks { " " } else { &gap });
        (gap, breaks) = (String::new(), false);
        out.push(c);
    }
    out + if breaks { " " } else { &gap }
}

/// The words alone.
pub fn words(pieces: &[TextPiece]) -> String {
    let of = |piece: &TextPiece| match piece {
        TextPiece::Text(text) => text.clone(),
        TextPiece::Code(InlineCode {
            kind: Some(CodeKind::Literal(text)),
            ..
        }) => text.clone(),
        TextPiece::Code(mark) => words(&mark.words),
    };
    pieces.iter().map(of).collect()
}

/// The text of pieces in the dialect. Its codes are the marks of `source`, each of them once; labels and emphasis may be added.
/// Fails with what is lost, added or broken.
pub fn to_dialect(pieces: &[TextPiece], source: &[Inline]) -> Result<String, Refusal> {
    let mut reader = SourceMarks {
        known: marks(source),
        used: Vec::new(),
    };
    reader.used = vec![false; reader.known.len()];
    let inlines = reader.inlines(&tidy(&loosened(pieces)))?;
    if let Some(at) = reader.used.iter().position(|used| !used) {
        let (kind, words, _) = &reader.known[at];
        return Err(Refusal::Lacks(kind.kept(words)));
    }
    let text = to_markdown(&inlines);
    // Some texts have no Markdown, such as a label whose first character is punctuation after a letter.
    match crate::parse::translation(&text) {
        Ok(read) if read == inlines => Ok(text),
        Ok(_) => Err(broken(say!("marks that look the same as its letters"))),
        Err(what) => Err(broken(say!("something that can't be read: {what}"))),
    }
}

// White space at the edges of a code comes outside it, where Markdown has it: readers see the same.
fn loosened(pieces: &[TextPiece]) -> Vec<TextPiece> {
    let mut out = Vec::new();
    for piece in joined(pieces) {
        let TextPiece::Code(mut mark) = piece else {
            out.push(piece);
            continue;
        };
        mark.words = joined(&loosened(&mark.words));
        let (before, after) = match words(&mark.words).trim() {
            "" => (String::new(), String::new()),
            _ => (
                edge(mark.words.first_mut(), str::trim_start),
                edge(mark.words.last_mut(), str::trim_end),
            ),
        };
        out.extend([
            TextPiece::Text(before),
            TextPiece::Code(mark),
            TextPiece::Text(after),
        ]);
    }
    out
}

// The white space at the edge of a text, which loses it.
fn edge(piece: Option<&mut TextPiece>, trim: fn(&str) -> &str) -> String {
    let Some(TextPiece::Text(text)) = piece else {
        return String::new();
    };
    let trimmed = trim(text).to_owned();
    let space = text.replacen(&trimmed, "", 1);
    *text = trimmed;
    space
}

// A mark of the source around the words of a translation.
fn around(mark: &Inline, words: Vec<Inline>) -> Inline {
    match mark {
        Inline::Ui(_) => Inline::Ui(words),
        Inline::Emphasis(_) => Inline::Emphasis(words),
        Inline::Callout { id, words: _ } => Inline::Callout {
            id: id.clone(),
            words,
        },
        Inline::Link { target, words: _ } => Inline::Link {
            target: target.clone(),
            words,
        },
        Inline::Text(text) | Inline::Code(text) => Inline::Text(text.clone()),
    }
}

struct SourceMarks<'a> {
    known: Vec<(CodeKind, String, &'a Inline)>,
    used: Vec<bool>,
}

impl SourceMarks<'_> {
    fn inlines(&mut self, pieces: &[TextPiece]) -> Result<Vec<Inline>, Refusal> {
        let one = |piece: &TextPiece| match piece {
            TextPiece::Text(text) => Ok(Inline::Text(text.clone())),
            TextPiece::Code(mark) => self.mark(mark),
        };
        pieces.iter().map(one).collect()
    }

    fn mark(&mut self, mark: &InlineCode) -> Result<Inline, Refusal> {
        let Some(at) = mark
            .id
            .parse::<usize>()
            .ok()
            .and_then(|id| id.checked_sub(1))
            .filter(|at| *at < self.known.len())
        else {
            return self.added(mark);
        };
        let (kind, said, inline) = self.known[at].clone();
        let name = kind.kept(&said).named();
        if std::mem::replace(&mut self.used[at], true) {
            return Err(broken(say!("{name} twice")));
        }
        if mark.kind.as_ref().is_some_and(|told| *told != kind) {
            return Err(broken(say!("another inline code instead of {name}")));
        }
        if let Inline::Code(text) = inline {
            return if mark.words.is_empty() {
                Ok(Inline::Code(text.clone()))
            } else {
                Err(broken(say!("words in {name}")))
            };
        }
        let words = self.inlines(&mark.words)?;
        // A link to a card without words gets the title of the card.
        let has_title = matches!(inline, Inline::Link { words, .. } if words.is_empty());
        match plain(&words).trim().is_empty() {
            true if has_title => Ok(inline.clone()),
            true => Err(broken(say!("{name} without its words"))),
            false => Ok(around(inline, words)),
        }
    }

    // A translation may have more labels than its source, such as one that is explained.
    fn added(&mut self, mark: &InlineCode) -> Result<Inline, Refusal> {
        let words = self.inlines(&mark.words)?;
        match &mark.kind {
            Some(CodeKind::Label) if !plain(&words).trim().is_empty() => Ok(Inline::Ui(words)),
            Some(CodeKind::Emphasis) if !plain(&words).trim().is_empty() => {
                Ok(Inline::Emphasis(words))
            }
            Some(kind @ (CodeKind::Label | CodeKind::Emphasis)) => {
                Err(broken(say!("{} without its words", kind.kept("").named())))
            }
            Some(kind @ (CodeKind::Link(_) | CodeKind::Literal(_))) => {
                Err(Refusal::Adds(kind.kept(&plain(&words))))
            }
            None => Err(Refusal::Adds(Kept::InlineCode(mark.id.clone()))),
        }
    }
}

// A code that is there twice, that lost its words, or that Markdown can't say.
fn broken(what: impl std::fmt::Display) -> Refusal {
    Refusal::Unreadable(say!("it has {what}"))
}
