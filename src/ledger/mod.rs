//! The ledger `warnings.lock`: every warning of the guide as people have accepted it, and who approved
//! which translation of it. Takes the library and the file, returns what changed since; writes the
//! file in a form made for review in a diff.

mod compare;
mod current;
mod difference;
mod entry;
mod file;
mod read;
mod record;
mod renamed;

pub use compare::check;
pub use current::{guarded, guarded_places, shown_guard};
pub use entry::{Approval, ChangeNote, Wording};
pub use read::{LEDGER, Ledger};
pub use record::{
    AcceptedLedger, LedgerChange, SignedApproval, accept, approve, changes, hidden_character,
};
