//! What a step card is. `Card<Segment>` is a card as written, `Card<Localized>` the same card in one language:
//! both have the same structure by construction, so a translation can neither add nor lose a warning.

mod card;
mod guide;
mod text;

pub use card::{
    Action, Block, Callout, Card, Choice, ChoiceKind, Details, Figure, Note, NoteKind, Outcome, Requires, Severity, Shape, Step,
    Warning,
};
pub use guide::{Category, Condition, Guide, Help, Permission, Policy, Role, UiLabel};
pub use text::{Id, Inline, Lang, Localized, Provenance, Segment, is_web_address, plain, to_markdown};
