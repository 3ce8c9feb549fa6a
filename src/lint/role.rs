//! What a text is for its reader: readers use an action in another way than the text of a picture.

use crate::model::{Action, Figure, Segment, Step, Warning};

/// What a text is in its card or guide.
#[derive(Debug, Clone, Copy)]
pub enum LintRole<'a> {
    CardTitle,
    Goal,
    StepTitle,
    /// What a reader with a problem sees.
    Symptom,
    /// A paragraph of context.
    Context,
    Action(&'a Action<Segment>),
    Option,
    Note,
    Outcome,
    /// A cell of a table.
    Cell,
    Avoid(&'a Warning<Segment>),
    Consequence,
    Alt(&'a Figure<Segment>, &'a Step<Segment>),
    CalloutLabel,
    /// A name, question or line that `guide.toml` declares, and who a card is for.
    Declared,
    /// The words of a link that `guide.toml` declares.
    Help,
}

impl LintRole<'_> {
    /// Whether it is running text of a card that is not a warning.
    pub fn is_prose(self) -> bool {
        match self {
            LintRole::Goal
            | LintRole::Context
            | LintRole::Action(_)
            | LintRole::Option
            | LintRole::Note
            | LintRole::Outcome
            | LintRole::Cell => true,
            LintRole::CardTitle
            | LintRole::StepTitle
            | LintRole::Symptom
            | LintRole::Avoid(_)
            | LintRole::Consequence => false,
            LintRole::Alt(..) | LintRole::CalloutLabel | LintRole::Declared | LintRole::Help => {
                false
            }
        }
    }

    /// Whether it is a warning's own.
    pub fn is_warning(self) -> bool {
        matches!(self, LintRole::Avoid(_) | LintRole::Consequence)
    }
}
