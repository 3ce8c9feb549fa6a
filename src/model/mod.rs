//! What a step card is. `Card<Segment>` is a card as written, `Card<Localized>` the same card in one language:
//! both have the same structure by construction, so a translation can neither add nor lose a warning.

mod block;
mod card;
mod day;
mod figure;
mod guide;
mod text;
mod translation;

pub use block::{
    Action, Block, Choice, ChoiceKind, ChoiceOption, Destination, Jump, Note, NoteKind, Outcome,
    Table,
};
pub use card::{Card, Details, Requires, Severity, Status, Step, Troubleshooting, Warning};
pub use day::{Day, Interval};
pub use figure::{Callout, Figure, Shape};
pub use guide::{
    Category, Condition, Guide, Help, Policy, Product, Requirement, Term, UiLabel, UiPath,
};
pub use text::{
    Id, Inline, Lang, Localized, Provenance, Segment, is_web_address, plain, to_markdown,
};
pub use translation::{Approval, State, Strictness, Translations};
