//! A draft of a card: its parts in order, each with the lines of the source that it came from.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::tree::SourceCode;
use crate::model::{Inline, NoteKind, Severity};

/// A card that an import proposes.
#[derive(Debug, Clone)]
pub struct CardDraft {
    pub id: String,
    pub title: String,
    /// The title on the page, which links of the page know.
    pub on_page: String,
    pub category: String,
    pub parts: Vec<DraftPart>,
    pub pictures: Vec<Picture>,
    /// The conditions that its parts are tied to, by id: the name that the source has for these readers.
    pub conditions: BTreeMap<String, String>,
}

/// A picture that a draft shows.
#[derive(Debug, Clone)]
pub struct Picture {
    pub name: String,
    pub bytes: Vec<u8>,
}

/// A part of a draft.
#[derive(Debug, Clone)]
pub struct DraftPart {
    /// Lines of the source, counted from 0.
    pub lines: Range<usize>,
    pub kind: PartKind,
    /// Whether it is indented under the action above.
    pub under: bool,
    /// Whether it is a sub-action, or under one.
    pub sub: bool,
    /// The boxes of the source that it holds.
    pub alerts: Vec<usize>,
    /// The condition that it is tied to.
    pub when: Option<String>,
}

#[derive(Debug, Clone)]
pub enum PartKind {
    Text(Vec<Inline>),
    Step {
        id: String,
        title: Vec<Inline>,
        /// Whether it is a section of facts.
        about: bool,
        /// The title on the page, which links of the page know.
        on_page: String,
    },
    Action(Vec<Inline>),
    Warning {
        severity: Severity,
        body: Vec<Vec<Inline>>,
        id: String,
    },
    Note {
        kind: NoteKind,
        body: Vec<Vec<Inline>>,
    },
    /// What a reader sees when the action above worked.
    Outcome(Vec<Inline>),
    Figure {
        name: String,
        alt: String,
    },
    /// A film, a recording or a file to download, with its poster.
    Film {
        poster: String,
        alt: String,
        target: String,
        length: Option<String>,
    },
    Table {
        head: Vec<Vec<Inline>>,
        rows: Vec<Vec<Vec<Inline>>>,
    },
    /// A bulleted list.
    Facts(Vec<Vec<Inline>>),
    /// Code of several lines.
    Code(SourceCode),
    /// What a person has to decide about.
    Comment {
        why: String,
        text: String,
    },
}

impl DraftPart {
    /// What a person has to look at, in these lines of the source.
    pub fn comment(lines: Range<usize>, why: String, text: String) -> DraftPart {
        DraftPart {
            lines,
            kind: PartKind::Comment { why, text },
            under: false,
            sub: false,
            alerts: Vec::new(),
            when: None,
        }
    }

    /// The same about what this part says.
    pub fn comment_below(&self, why: String, text: String) -> DraftPart {
        DraftPart {
            under: self.under || matches!(self.kind, PartKind::Action(_)),
            sub: self.sub,
            ..DraftPart::comment(self.lines.clone(), why, text)
        }
    }
}

impl CardDraft {
    /// Where the card is in its guide.
    pub fn path(&self) -> String {
        format!("cards/{}/card.md", self.id)
    }

    /// Whether the step at this place has actions.
    pub fn acts(&self, at: usize) -> bool {
        let own = self.parts[at + 1..].iter();
        let mut own = own.take_while(|part| !part.kind.is_step());
        own.any(|part| matches!(part.kind, PartKind::Action(_)))
    }

    /// What a warning or note at this place of the draft guards, in words.
    pub fn guarded(&self, at: usize) -> String {
        let above =
            |kinds: fn(&PartKind) -> bool| self.parts[..at].iter().rfind(|part| kinds(&part.kind));
        let is_step = |kind: &PartKind| matches!(kind, PartKind::Step { .. });
        let Some(step) = above(is_step) else {
            return say!("the whole card").to_owned();
        };
        let acts = |parts: &[DraftPart]| {
            parts
                .iter()
                .take_while(|part| !is_step(&part.kind))
                .any(|part| matches!(part.kind, PartKind::Action(_)))
        };
        let below = acts(&self.parts[at..]);
        let start = self.parts[..at]
            .iter()
            .rposition(|part| is_step(&part.kind));
        let before = acts(&self.parts[start.map_or(0, |start| start + 1)..at]);
        match (&step.kind, self.parts[at].under) {
            (_, true) => say!("the action above").to_owned(),
            (PartKind::Step { id, .. }, false) if !before || !below => say!("the step `{id}`"),
            _ => say!("the next action").to_owned(),
        }
    }
}

impl PartKind {
    pub fn is_step(&self) -> bool {
        matches!(self, PartKind::Step { .. })
    }

    /// Calls `each` with every text of a part.
    pub fn texts_mut(&mut self, each: &mut dyn FnMut(&mut Vec<Inline>)) {
        match self {
            PartKind::Text(text) | PartKind::Action(text) | PartKind::Outcome(text) => each(text),
            PartKind::Step { title, .. } => each(title),
            PartKind::Facts(items) => items.iter_mut().for_each(each),
            PartKind::Warning { body, .. } | PartKind::Note { body, .. } => {
                body.iter_mut().for_each(each);
            }
            PartKind::Table { head, rows } => {
                let cells = head.iter_mut().chain(rows.iter_mut().flatten());
                cells.for_each(each);
            }
            PartKind::Figure { .. }
            | PartKind::Film { .. }
            | PartKind::Code(_)
            | PartKind::Comment { .. } => {}
        }
    }
}
