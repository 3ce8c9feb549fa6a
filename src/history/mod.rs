//! The history of a guide, `changes.lock`: each revision of each card in each language, as it was published. Takes the file, returns what
//! changed from one revision to the next; writes the file in a form for review in a diff, in which each new revision is an addition.
//!
//! The file has facts only: what a card said from that day on. What changed is found by comparing them, in one place, so that no line of
//! the file can call a weaker warning a stronger one.

mod compare;
mod entry;
mod file;
mod read;
mod replay;

pub use compare::{CardChanges, StepChanges, WarningChange, WarningChangeKind};
pub use entry::{CardState, KnownStep, KnownWarning, Occasion, Revision};
pub use read::{HISTORY, History};
