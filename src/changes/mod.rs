//! What changed, for readers. Takes editions and the history of the guide, returns what was not recorded yet, each change in words of a
//! language, and the texts for people who follow a guide. All that a reader sees of a change is made from here: pages, feeds, PDFs,
//! `CHANGES.md` and notes that are sent.

mod document;
mod recorded;
mod said;
mod seal;
mod snapshot;

pub use document::{DOCUMENT, document};
pub use recorded::{Earlier, record_gone, record_state, unrecorded, unrecorded_gone};
pub use said::{SaidChange, SaidRevision, SaidWarning, SaidWarningChange, notes, said};
pub use seal::seal;
pub use snapshot::{snapshot, warnings};
