//! A file as its author wrote it: what is in it, section by section, with its includes still
//! to be followed and its warnings still to be placed.

use crate::model::{Action, Block, Id, Jump, Note, Outcome, Requires, Segment, Warning};
use crate::source::Span;

/// What is before the first step of a file, and its steps.
#[derive(Clone)]
pub struct RawFile {
    pub head: RawSection,
    pub steps: Vec<RawStep>,
}

/// A headed part of a file.
#[derive(Clone)]
pub struct RawStep {
    pub head: StepHead,
    pub section: RawSection,
}

/// What the heading of a step says.
#[derive(Clone)]
pub struct StepHead {
    pub kind: HeadingKind,
    pub id: Id,
    pub span: Span,
    pub title: Segment,
    pub when: Option<(Id, Span)>,
    pub then: Option<Jump>,
}

/// What a heading starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeadingKind {
    Step,
    /// A section of facts.
    About,
    /// The head of the last section, which holds problems.
    Troubleshooting,
    Problem,
}

/// What is under a heading, in the author's order.
pub type RawSection = Vec<RawPart>;

/// A part of a section.
#[derive(Clone)]
pub struct RawPart {
    /// The block of Markdown that it comes from.
    pub span: Span,
    pub content: RawContent,
}

#[derive(Clone)]
pub enum RawContent {
    Warning(GuardingWarning),
    Note(Note<Segment>),
    Outcome(Outcome<Segment>),
    /// A paragraph or a table.
    Block(Block<Segment>),
    Action(RawAction),
    Figure(RawFigure),
    Requires(Requires),
    Include(RawInclude),
}

/// A warning, and what it says that it guards.
#[derive(Clone)]
pub struct GuardingWarning {
    pub warning: Warning<Segment>,
    pub guards: Option<(Id, Span)>,
}

/// An action, and what is under it.
#[derive(Clone)]
pub struct RawAction {
    /// Without its warnings and what is under it.
    pub action: Action<Segment>,
    pub parts: Vec<ActionPart>,
    /// How many of these are before its options.
    pub before_options: usize,
}

#[derive(Clone)]
pub enum ActionPart {
    Warning(GuardingWarning),
    Note(Note<Segment>),
    Outcome(Outcome<Segment>),
    /// A table, a list of facts, or code.
    Block(Block<Segment>),
    Figure(RawFigure),
    Include(RawInclude),
    /// A sub-action.
    Action(RawAction),
}

/// A picture whose file is still to be found: that depends on the card that shows it.
#[derive(Clone)]
pub struct RawFigure {
    pub id: Id,
    pub alt: Segment,
    /// The path as the author wrote it.
    pub target: String,
    pub attachment: Option<RawAttachment>,
}

/// What a picture leads to, as the author wrote it.
#[derive(Clone)]
pub struct RawAttachment {
    pub span: Span,
    pub target: String,
    /// How long it plays.
    pub length: Option<(String, Span)>,
}

/// An include that is still to be followed.
#[derive(Clone)]
pub struct RawInclude {
    pub span: Span,
    /// The words of its link.
    pub name: String,
    /// The path as the author wrote it.
    pub target: String,
    /// Where that path is, if the source has it exactly as it is read.
    pub target_place: Option<Span>,
    /// What the included warnings guard here.
    pub guards: Option<(Id, Span)>,
}

impl ActionPart {
    /// Where it is in its file.
    pub fn span(&self) -> Span {
        match self {
            ActionPart::Warning(warning) => warning.warning.span,
            ActionPart::Note(note) => note.span,
            ActionPart::Outcome(outcome) => outcome.span,
            ActionPart::Block(block) => block.span(),
            ActionPart::Figure(figure) => figure.alt.span,
            ActionPart::Include(include) => include.span,
            ActionPart::Action(raw) => raw.action.span,
        }
    }
}
