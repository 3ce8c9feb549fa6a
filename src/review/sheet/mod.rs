//! The sheet beside a review copy, in which a reviewer says who approves which warning. [`write`] takes a language of a guide and
//! returns a table for a spreadsheet; [`read`] takes the table that came back; [`judge`] compares its rows with the guide as it is now
//! and returns signatures.
//!
//! What came back is not trusted: a row counts only for exactly the words that its reviewer saw.

mod columns;
mod judge;
mod outcome;
mod read;
mod shown;
mod ticks;
mod write;

pub use judge::judge;
pub use outcome::{SheetOutcome, SheetRemark};
pub use read::{SignSheet, read};
pub use write::write;
