//! What a text is for its reader: an action is read otherwise than the text of a picture.

use crate::model::{Figure, Segment, Step, Warning};

/// What a text is in its card or guide.
#[derive(Debug, Clone, Copy)]
pub enum TextRole<'a> {
    CardTitle,
    Goal,
    StepTitle,
    /// What a reader sees who has a problem.
    Symptom,
    /// A paragraph of context.
    Context,
    Action,
    Option,
    Note,
    Outcome,
    /// A cell of a table.
    Cell,
    Avoid(&'a Warning<Segment>),
    Consequence,
    Alt(&'a Figure<Segment>, &'a Step<Segment>),
    Spot,
    /// A name, question or line that `guide.toml` declares, and whom a card is for.
    Declared,
    /// The words of a link that `guide.toml` declares.
    Help,
}

impl TextRole<'_> {
    /// Whether it is running text of a card that is no warning.
    pub fn is_prose(self) -> bool {
        match self {
            TextRole::Goal
            | TextRole::Context
            | TextRole::Action
            | TextRole::Option
            | TextRole::Note
            | TextRole::Outcome
            | TextRole::Cell => true,
            TextRole::CardTitle
            | TextRole::StepTitle
            | TextRole::Symptom
            | TextRole::Avoid(_)
            | TextRole::Consequence => false,
            TextRole::Alt(..) | TextRole::Spot | TextRole::Declared | TextRole::Help => false,
        }
    }

    /// Whether it is a warning's own.
    pub fn is_warning(self) -> bool {
        matches!(self, TextRole::Avoid(_) | TextRole::Consequence)
    }
}
