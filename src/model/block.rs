//! The parts of a step. Every `map` takes its struct apart in full: a field that is forgotten does not compile.

use serde::Serialize;

use super::figure::Figure;
use super::text::{Id, Segment};
use super::warning::Warning;
use crate::source::Span;

/// A part of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<T> {
    Action(Action<T>),
    Note(Note<T>),
    Figure(Figure<T>),
    Outcome(Outcome<T>),
    /// A paragraph of context.
    Text(T),
    Table(Table<T>),
    Facts(FactList<T>),
    Code(CodeBlock),
}

/// One imperative sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Action<T> {
    pub id: Id,
    pub span: Span,
    pub when: Option<(Id, Span)>,
    /// Warnings that guard this action, shown right before it.
    pub warnings: Vec<Warning<T>>,
    pub text: T,
    pub choice: Option<Choice<T>>,
    /// What is under it, in the author's order: sub-actions, notes, outcomes, figures, tables, facts and code. A sub-action has no
    /// sub-actions.
    pub blocks: Vec<Block<T>>,
}

/// What the reader chooses from (DITA `choices`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<T> {
    pub kind: ChoiceKind,
    pub options: Vec<ChoiceOption<T>>,
}

/// One of the things to choose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChoiceOption<T> {
    pub text: T,
    /// Where a reader who chooses it continues after this step.
    pub to: Option<Jump>,
}

/// Where a reader continues instead of at the next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Jump {
    pub to: Destination,
    pub span: Span,
}

/// A place to continue. Always the head of a step, so that a reader never skips a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Destination {
    Step(Id),
    /// The reader is done.
    End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceKind {
    ExactlyOne,
    AnyOf,
}

/// Something helpful that is not a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<T> {
    pub kind: NoteKind,
    pub span: Span,
    pub when: Option<(Id, Span)>,
    pub body: Vec<T>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoteKind {
    Important,
    Note,
    Tip,
}

impl NoteKind {
    pub fn name(self) -> &'static str {
        match self {
            NoteKind::Important => "important",
            NoteKind::Note => "note",
            NoteKind::Tip => "tip",
        }
    }
}

/// What the reader sees if it worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    pub span: Span,
    pub body: Vec<T>,
}

/// Facts to look up, in rows. Every row has as many cells as the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<T> {
    pub id: Id,
    pub span: Span,
    /// One for each cell of the head.
    pub columns: Vec<ColumnAlignment>,
    pub head: Vec<T>,
    pub rows: Vec<Vec<T>>,
}

/// Where the words of a column are: at the edge at which lines start, in the middle, or where lines end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ColumnAlignment {
    Start,
    Center,
    End,
}

/// Facts as a list with bullets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FactList<T> {
    pub span: Span,
    pub items: Vec<T>,
}

/// Code of several lines, which a reader copies or types as it is. It is the same in every language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CodeBlock {
    pub span: Span,
    /// The name of its language, such as `bash`.
    pub language: Option<String>,
    /// Its lines, without a line end after the last one.
    pub text: String,
}

impl<T> Block<T> {
    /// What is under it.
    pub fn under(&self) -> &[Block<T>] {
        match self {
            Block::Action(action) => &action.blocks,
            Block::Note(_) | Block::Figure(_) | Block::Outcome(_) => &[],
            Block::Text(_) | Block::Table(_) | Block::Facts(_) | Block::Code(_) => &[],
        }
    }

    /// How many actions it is: one with its sub-actions, or none.
    pub fn action_count(&self) -> usize {
        let under: usize = self.under().iter().map(Block::action_count).sum();
        usize::from(matches!(self, Block::Action(_))) + under
    }

    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Block<U> {
        match self {
            Block::Action(action) => Block::Action(action.map(f)),
            Block::Note(note) => Block::Note(note.map(f)),
            Block::Figure(figure) => Block::Figure(figure.map(f)),
            Block::Outcome(outcome) => Block::Outcome(outcome.map(f)),
            Block::Text(text) => Block::Text(f(text)),
            Block::Table(table) => Block::Table(table.map(f)),
            Block::Facts(facts) => Block::Facts(facts.map(f)),
            Block::Code(code) => Block::Code(code.clone()),
        }
    }
}

impl<T> Action<T> {
    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Action<U> {
        let Action {
            id,
            span,
            when,
            warnings,
            text,
            choice,
            blocks,
        } = self;
        Action {
            id: id.clone(),
            span: *span,
            when: when.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            text: f(text),
            choice: choice.as_ref().map(|choice| choice.map(f)),
            blocks: blocks.iter().map(|block| block.map(f)).collect(),
        }
    }
}

impl Block<Segment> {
    /// Where it is in its file.
    pub fn span(&self) -> Span {
        match self {
            Block::Action(action) => action.span,
            Block::Note(note) => note.span,
            Block::Figure(figure) => figure.span,
            Block::Outcome(outcome) => outcome.span,
            Block::Text(text) => text.span,
            Block::Table(table) => table.span,
            Block::Facts(facts) => facts.span,
            Block::Code(code) => code.span,
        }
    }
}

impl<T> FactList<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> FactList<U> {
        let FactList { span, items } = self;
        FactList {
            span: *span,
            items: items.iter().map(f).collect(),
        }
    }
}

impl<T> Choice<T> {
    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Choice<U> {
        let Choice { kind, options } = self;
        Choice {
            kind: *kind,
            options: options.iter().map(|option| option.map(f)).collect(),
        }
    }

    /// The words of its options, in order.
    pub fn texts(&self) -> impl Iterator<Item = &T> {
        self.options.iter().map(|option| &option.text)
    }
}

impl<T> ChoiceOption<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> ChoiceOption<U> {
        let ChoiceOption { text, to } = self;
        ChoiceOption {
            text: f(text),
            to: to.clone(),
        }
    }
}

impl<T> Table<T> {
    /// Its cells, row by row, the head first.
    pub fn cells(&self) -> impl Iterator<Item = &T> {
        self.head.iter().chain(self.rows.iter().flatten())
    }

    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Table<U> {
        let Table {
            id,
            span,
            columns,
            head,
            rows,
        } = self;
        Table {
            id: id.clone(),
            span: *span,
            columns: columns.clone(),
            head: head.iter().map(&mut *f).collect(),
            rows: rows
                .iter()
                .map(|row| row.iter().map(&mut *f).collect())
                .collect(),
        }
    }
}

impl<T> Note<T> {
    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Note<U> {
        let Note {
            kind,
            span,
            when,
            body,
        } = self;
        Note {
            kind: *kind,
            span: *span,
            when: when.clone(),
            body: body.iter().map(f).collect(),
        }
    }
}

impl<T> Outcome<T> {
    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Outcome<U> {
        let Outcome { span, body } = self;
        Outcome {
            span: *span,
            body: body.iter().map(f).collect(),
        }
    }
}
