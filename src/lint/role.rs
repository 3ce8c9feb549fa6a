//! What a text is for its reader: an action is read otherwise than the text of a picture.

use crate::model::{Figure, Segment, Step, Warning};

/// What a text is in its card or guide.
#[derive(Debug, Clone, Copy)]
pub enum Role<'a> {
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

impl Role<'_> {
    /// Whether it is running text of a card that is no warning.
    pub fn is_prose(self) -> bool {
        match self {
            Role::Goal
            | Role::Context
            | Role::Action
            | Role::Option
            | Role::Note
            | Role::Outcome
            | Role::Cell => true,
            Role::CardTitle
            | Role::StepTitle
            | Role::Symptom
            | Role::Avoid(_)
            | Role::Consequence => false,
            Role::Alt(..) | Role::Spot | Role::Declared | Role::Help => false,
        }
    }

    /// Whether it is a warning's own.
    pub fn is_warning(self) -> bool {
        matches!(self, Role::Avoid(_) | Role::Consequence)
    }
}
