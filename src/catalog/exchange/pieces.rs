//! Texts with inline codes, as other people's tools know them. Takes inlines, gives pieces in which each mark of the dialect is a
//! numbered code; and back, with the source at hand.
//!
//! What a code means is never read from an exchanged file: its number leads to the mark of the source. So a tool can move a link,
//! but it can't make one lead elsewhere.

use super::xml_writer::storable;
use crate::catalog::Kept;
use crate::model::{Inline, UiLabel, plain, to_markdown};

/// A part of an exchanged text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    Mark(Mark),
}

/// A code with the words inside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// The number of its mark in the source, counted from 1 in reading order; `t1` and so on for one that only the translation has.
    pub id: String,
    /// What it is. `None` where a tool has left that out of the file.
    pub kind: Option<Kind>,
    /// Whether its words stay as they are in every language.
    pub fixed: bool,
    pub words: Vec<Piece>,
}

/// What a code stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    Label,
    Emphasis,
    /// With where it leads: `callout:save`, `#step`, an address.
    Link(String),
    /// With what it says, which nobody translates.
    Code(String),
}

impl Kind {
    /// What stands before and behind its words in Markdown.
    pub fn shown(&self) -> (String, String) {
        match self {
            Kind::Label => ("**".into(), "**".into()),
            Kind::Emphasis => ("*".into(), "*".into()),
            Kind::Link(target) => ("[".into(), format!("]({target})")),
            Kind::Code(text) => (format!("`{text}`"), String::new()),
        }
    }

    // What of a source it stands for.
    fn kept(&self, words: &str) -> Kept {
        match self {
            Kind::Label => Kept::Label(words.to_owned()),
            Kind::Emphasis => Kept::Emphasis(words.to_owned()),
            Kind::Code(text) => Kept::Code(text.clone()),
            Kind::Link(target) => match target.strip_prefix("callout:") {
                Some(id) => Kept::Callout(id.to_owned()),
                None => Kept::Link(target.clone()),
            },
        }
    }
}

/// Why a text can't be taken from an exchanged file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    Lacks(Kept),
    Adds(Kept),
    /// A code that stands there twice, that lost its words, or that Markdown can't say.
    Broken(String),
}

// A mark of running text: what it is, and the words in it.
fn mark_of(inline: &Inline) -> Option<(Kind, &[Inline])> {
    match inline {
        Inline::Text(_) => None,
        Inline::Ui(words) => Some((Kind::Label, words)),
        Inline::Emphasis(words) => Some((Kind::Emphasis, words)),
        Inline::Code(text) => Some((Kind::Code(text.clone()), &[])),
        Inline::Callout { id, words } => Some((Kind::Link(format!("callout:{id}")), words)),
        Inline::Link { target, words } => Some((Kind::Link(target.clone()), words)),
    }
}

// Every mark of a text in reading order: what it is, and its words.
fn marks(inlines: &[Inline]) -> Vec<(Kind, String, &Inline)> {
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
pub fn of_source(source: &[Inline], labels: &[UiLabel]) -> Vec<Piece> {
    let mut number = 0;
    let mut next = |_: &Kind, _: &str| {
        number += 1;
        number.to_string()
    };
    pieces(source, labels, &mut next)
}

/// A translation as pieces, with the numbers of the marks of its source. What has no like there gets a number of its own.
pub fn of_translation(translation: &[Inline], source: &[Inline], labels: &[UiLabel]) -> Vec<Piece> {
    let known = marks(source);
    let mut used = vec![false; known.len()];
    let mut added = 0;
    // A label is the same one when it has the same words; else the first that is left over stands for it.
    let mut number = |kind: &Kind, words: &str| {
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
    number: &mut dyn FnMut(&Kind, &str) -> String,
) -> Vec<Piece> {
    let one = |inline: &Inline| match mark_of(inline) {
        None => Piece::Text(storable(&plain(std::slice::from_ref(inline)))),
        Some((kind, words)) => {
            let said = plain(words);
            let id = number(&kind, &said);
            let fixed = kind == Kind::Label && labels.iter().any(|label| label.text == said);
            Piece::Mark(Mark {
                id,
                kind: Some(kind),
                fixed,
                words: pieces(words, labels, number),
            })
        }
    };
    inlines.iter().map(one).collect()
}

/// Whether two texts say the same with the same codes. What a tool has left out about a code is no difference; nor is the kind
/// of white space.
pub fn same(a: &[Piece], b: &[Piece]) -> bool {
    let (a, b) = (tidy(a), tidy(b));
    a.len() == b.len() && a.iter().zip(&b).all(|(a, b)| same_piece(a, b))
}

fn same_piece(a: &Piece, b: &Piece) -> bool {
    match (a, b) {
        (Piece::Text(a), Piece::Text(b)) => a == b,
        (Piece::Mark(a), Piece::Mark(b)) => {
            let alike = a.kind.is_none() || b.kind.is_none() || a.kind == b.kind;
            a.id == b.id
                && alike
                && a.words.len() == b.words.len()
                && a.words.iter().zip(&b.words).all(|(a, b)| same_piece(a, b))
        }
        (Piece::Text(_), Piece::Mark(_)) | (Piece::Mark(_), Piece::Text(_)) => false,
    }
}

/// The text without white space at its ends, texts side by side as one, and line ends as spaces.
pub fn tidy(pieces: &[Piece]) -> Vec<Piece> {
    let mut tidied = joined(pieces);
    if let Some(Piece::Text(text)) = tidied.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Piece::Text(text)) = tidied.last_mut() {
        *text = text.trim_end().to_owned();
    }
    tidied.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
    tidied
}

fn joined(pieces: &[Piece]) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for piece in pieces {
        match (out.last_mut(), piece) {
            (Some(Piece::Text(before)), Piece::Text(text)) => before.push_str(text),
            (_, Piece::Text(text)) => out.push(Piece::Text(text.clone())),
            (_, Piece::Mark(mark)) => out.push(Piece::Mark(Mark {
                words: joined(&mark.words),
                ..mark.clone()
            })),
        }
    }
    for piece in &mut out {
        if let Piece::Text(text) = piece
            && text.contains(['\n', '\r', '\t'])
        {
            *text = one_line(text);
        }
    }
    out.retain(|piece| !matches!(piece, Piece::Text(text) if text.is_empty()));
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
pub fn words(pieces: &[Piece]) -> String {
    let of = |piece: &Piece| match piece {
        Piece::Text(text) => text.clone(),
        Piece::Mark(Mark {
            kind: Some(Kind::Code(text)),
            ..
        }) => text.clone(),
        Piece::Mark(mark) => words(&mark.words),
    };
    pieces.iter().map(of).collect()
}

/// The text of pieces in the dialect. Its codes are the marks of `source`, each of them once; labels and emphasis may be added.
/// Fails with what is lost, added or broken.
pub fn to_dialect(pieces: &[Piece], source: &[Inline]) -> Result<String, Flaw> {
    let mut reader = Reader {
        known: marks(source),
        used: Vec::new(),
    };
    reader.used = vec![false; reader.known.len()];
    let inlines = reader.inlines(&tidy(pieces))?;
    if let Some(at) = reader.used.iter().position(|used| !used) {
        let (kind, words, _) = &reader.known[at];
        return Err(Flaw::Lacks(kind.kept(words)));
    }
    let text = to_markdown(&inlines);
    // Some texts have no Markdown, such as a label whose first character is punctuation behind a letter.
    match crate::parse::translation(&text) {
        Ok(read) if read == inlines => Ok(text),
        Ok(_) => Err(Flaw::Broken(
            "marks that can't be told from its letters".into(),
        )),
        Err(what) => Err(Flaw::Broken(format!(
            "something that can't be read: {what}"
        ))),
    }
}

struct Reader<'a> {
    known: Vec<(Kind, String, &'a Inline)>,
    used: Vec<bool>,
}

impl Reader<'_> {
    fn inlines(&mut self, pieces: &[Piece]) -> Result<Vec<Inline>, Flaw> {
        let one = |piece: &Piece| match piece {
            Piece::Text(text) => Ok(Inline::Text(text.clone())),
            Piece::Mark(mark) => self.mark(mark),
        };
        pieces.iter().map(one).collect()
    }

    fn mark(&mut self, mark: &Mark) -> Result<Inline, Flaw> {
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
            return Err(Flaw::Broken(format!("{name} twice")));
        }
        if mark.kind.as_ref().is_some_and(|told| *told != kind) {
            return Err(Flaw::Broken(format!(
                "another thing in the place of {name}"
            )));
        }
        if let Inline::Code(text) = inline {
            return if mark.words.is_empty() {
                Ok(Inline::Code(text.clone()))
            } else {
                Err(Flaw::Broken(format!("words in {name}")))
            };
        }
        let words = self.inlines(&mark.words)?;
        if plain(&words).trim().is_empty() {
            return Err(Flaw::Broken(format!("{name} without its words")));
        }
        Ok(match inline {
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
        })
    }

    // A translation may have more labels than its source, such as one that is explained.
    fn added(&mut self, mark: &Mark) -> Result<Inline, Flaw> {
        let words = self.inlines(&mark.words)?;
        match &mark.kind {
            Some(Kind::Label) if !plain(&words).trim().is_empty() => Ok(Inline::Ui(words)),
            Some(Kind::Emphasis) if !plain(&words).trim().is_empty() => Ok(Inline::Emphasis(words)),
            Some(kind @ (Kind::Label | Kind::Emphasis)) => Err(Flaw::Broken(format!(
                "{} without its words",
                kind.kept("").named()
            ))),
            Some(kind @ (Kind::Link(_) | Kind::Code(_))) => {
                Err(Flaw::Adds(kind.kept(&plain(&words))))
            }
            None => Err(Flaw::Adds(Kept::Mark(mark.id.clone()))),
        }
    }
}
