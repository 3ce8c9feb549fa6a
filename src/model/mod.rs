//! What a step card is. `Card<Segment>` is a card as written, `Card<Localized>` the same card in one language:
//! both have the same structure by construction, so a translation can neither add nor lose a warning.

mod attachment;
mod block;
mod card;
mod card_fact;
mod day;
mod feedback;
mod figure;
mod guide;
mod inlines;
mod print;
mod publish;
mod push;
mod text;
mod theme;
mod translation;
mod walk;
mod warning;

pub use attachment::{ATTACHMENT_ENDINGS, Attachment, AttachmentKind, AttachmentPlace};
pub use block::{
    Action, Block, Choice, ChoiceKind, ChoiceOption, CodeBlock, ColumnAlignment, Destination,
    FactList, Jump, Note, NoteKind, Outcome, Table,
};
pub use card::{
    Card, CardKind, ChecklistKind, Details, Requires, Status, Step, StepKind, Troubleshooting,
};
pub use card_fact::*;
pub use day::{Day, Interval};
pub use feedback::{Feedback, FeedbackPiece};
pub use figure::{Callout, Figure, Shape, callouts_file};
pub use guide::{
    Address, Category, Condition, Guide, GuidePolicy, Help, Literal, Product, Redirect,
    Requirement, Term, UiLabel, UiPath, folder_of,
};
pub use inlines::{Descend, has_link, plain, walk};
pub use print::*;
pub use publish::*;
pub use push::*;
pub use text::{
    Id, Inline, Lang, Localized, Provenance, Segment, card_target, is_web_address,
    to_escaped_markdown, to_markdown,
};
pub use theme::*;
pub use translation::{Approval, State, Strictness, Translations};
pub use walk::{CardText, Guarded, TextRole};
pub use warning::{Severity, Warning};
