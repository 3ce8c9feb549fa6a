//! A card and its parts. Every `map` takes its struct apart in full: a field that is forgotten does not compile.

use super::text::Id;
use crate::source::{FileId, Span};

/// One procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<T> {
    /// The name of its folder.
    pub id: Id,
    pub file: FileId,
    pub title: T,
    pub details: Details,
    /// What the reader reaches with it: the paragraphs before the first step.
    pub goal: Vec<T>,
    pub requires: Requires,
    /// Warnings that guard the whole card, shown before its first step.
    pub warnings: Vec<Warning<T>>,
    pub notes: Vec<Note<T>>,
    pub steps: Vec<Step<T>>,
    /// What the reader has when all steps are done.
    pub outcomes: Vec<Outcome<T>>,
}

/// What the front matter says besides the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub category: Id,
    pub category_span: Span,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    pub owner: Option<String>,
    /// The day on which somebody last checked the card, as `(year, month, day)`.
    pub verified: Option<(i32, u8, u8)>,
}

/// The roles and permissions that a card or step asks for, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requires {
    pub ids: Vec<(Id, Span)>,
}

/// A titled part of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<T> {
    pub id: Id,
    pub span: Span,
    pub title: T,
    pub when: Option<(Id, Span)>,
    pub requires: Requires,
    /// Warnings that guard the whole step, shown before its first action.
    pub warnings: Vec<Warning<T>>,
    /// What follows, in the author's order.
    pub blocks: Vec<Block<T>>,
}

/// A part of a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block<T> {
    Action(Action<T>),
    Note(Note<T>),
    Figure(Figure<T>),
    Outcome(Outcome<T>),
    /// A paragraph of context.
    Text(T),
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
    pub notes: Vec<Note<T>>,
    pub outcomes: Vec<Outcome<T>>,
}

/// What the reader chooses from (DITA `choices`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Choice<T> {
    pub kind: ChoiceKind,
    pub options: Vec<T>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChoiceKind {
    ExactlyOne,
    AnyOf,
}

/// What must never be lost. What it guards is where it stands: in a card, a step or an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning<T> {
    pub id: Id,
    pub span: Span,
    pub severity: Severity,
    /// What never to do, or what to do.
    pub avoid: T,
    /// What happens otherwise, one text a paragraph.
    pub consequence: Vec<T>,
}

/// The signal words of ANSI Z535.6, most severe first. All but `notice` are about injury.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Danger,
    Warning,
    Caution,
    Notice,
}

impl Severity {
    pub const ALL: [Severity; 4] = [Severity::Danger, Severity::Warning, Severity::Caution, Severity::Notice];

    /// The word in sources and files: `notice`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Danger => "danger",
            Severity::Warning => "warning",
            Severity::Caution => "caution",
            Severity::Notice => "notice",
        }
    }
}

/// Something helpful that is no warning.
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

/// What the reader sees when it worked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome<T> {
    pub span: Span,
    pub body: Vec<T>,
}

/// A picture with numbered spots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<T> {
    pub span: Span,
    /// The image, from the guide's folder: `cards/autoriseren/mijn-account.svg`.
    pub image: String,
    pub alt: T,
    /// In the order in which the step's texts mention them; those that no text mentions come last.
    pub callouts: Vec<Callout<T>>,
}

/// A spot on a figure. `x`, `y`, `width` and `height` are per ten thousand of the image's width and height, from the top left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout<T> {
    pub id: Id,
    pub span: Span,
    /// The name of the spot for a reader who does not see it.
    pub label: T,
    pub shape: Shape,
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    /// The warning that says why the reader must keep off this spot.
    pub forbidden: Option<(Id, Span)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Box,
    Circle,
}

impl<T> Card<T> {
    /// The same card with every text replaced. The only way from a source to an edition.
    pub fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Card<U> {
        let Card { id, file, title, details, goal, requires, warnings, notes, steps, outcomes } = self;
        Card {
            id: id.clone(),
            file: *file,
            title: f(title),
            details: details.clone(),
            goal: goal.iter().map(&mut *f).collect(),
            requires: requires.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            notes: notes.iter().map(|note| note.map(f)).collect(),
            steps: steps.iter().map(|step| step.map(f)).collect(),
            outcomes: outcomes.iter().map(|outcome| outcome.map(f)).collect(),
        }
    }

    /// Every warning, in the order in which a reader meets them.
    pub fn all_warnings(&self) -> impl Iterator<Item = &Warning<T>> {
        let steps =
            self.steps.iter().flat_map(|step| step.warnings.iter().chain(step.actions().flat_map(|action| &action.warnings)));
        self.warnings.iter().chain(steps)
    }
}

impl<T> Step<T> {
    /// Its actions, in order.
    pub fn actions(&self) -> impl Iterator<Item = &Action<T>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Action(action) => Some(action),
            Block::Note(_) | Block::Figure(_) | Block::Outcome(_) | Block::Text(_) => None,
        })
    }

    /// Its figures, in order.
    pub fn figures(&self) -> impl Iterator<Item = &Figure<T>> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            Block::Action(_) | Block::Note(_) | Block::Outcome(_) | Block::Text(_) => None,
        })
    }

    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Step<U> {
        let Step { id, span, title, when, requires, warnings, blocks } = self;
        Step {
            id: id.clone(),
            span: *span,
            title: f(title),
            when: when.clone(),
            requires: requires.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            blocks: blocks.iter().map(|block| block.map(f)).collect(),
        }
    }
}

impl<T> Block<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Block<U> {
        match self {
            Block::Action(action) => Block::Action(action.map(f)),
            Block::Note(note) => Block::Note(note.map(f)),
            Block::Figure(figure) => Block::Figure(figure.map(f)),
            Block::Outcome(outcome) => Block::Outcome(outcome.map(f)),
            Block::Text(text) => Block::Text(f(text)),
        }
    }
}

impl<T> Action<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Action<U> {
        let Action { id, span, when, warnings, text, choice, notes, outcomes } = self;
        Action {
            id: id.clone(),
            span: *span,
            when: when.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            text: f(text),
            choice: choice.as_ref().map(|choice| choice.map(f)),
            notes: notes.iter().map(|note| note.map(f)).collect(),
            outcomes: outcomes.iter().map(|outcome| outcome.map(f)).collect(),
        }
    }
}

impl<T> Choice<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Choice<U> {
        let Choice { kind, options } = self;
        Choice { kind: *kind, options: options.iter().map(f).collect() }
    }
}

impl<T> Warning<T> {
    /// What it says: what to avoid, then the consequence.
    pub fn texts(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.avoid).chain(&self.consequence)
    }

    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Warning<U> {
        let Warning { id, span, severity, avoid, consequence } = self;
        Warning {
            id: id.clone(),
            span: *span,
            severity: *severity,
            avoid: f(avoid),
            consequence: consequence.iter().map(f).collect(),
        }
    }
}

impl<T> Note<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Note<U> {
        let Note { kind, span, when, body } = self;
        Note { kind: *kind, span: *span, when: when.clone(), body: body.iter().map(f).collect() }
    }
}

impl<T> Outcome<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Outcome<U> {
        let Outcome { span, body } = self;
        Outcome { span: *span, body: body.iter().map(f).collect() }
    }
}

impl<T> Figure<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Figure<U> {
        let Figure { span, image, alt, callouts } = self;
        Figure {
            span: *span,
            image: image.clone(),
            alt: f(alt),
            callouts: callouts.iter().map(|callout| callout.map(f)).collect(),
        }
    }
}

impl<T> Callout<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Callout<U> {
        let Callout { id, span, label, shape, x, y, width, height, forbidden } = self;
        Callout {
            id: id.clone(),
            span: *span,
            label: f(label),
            shape: *shape,
            x: *x,
            y: *y,
            width: *width,
            height: *height,
            forbidden: forbidden.clone(),
        }
    }
}
