//! PO catalogs, GNU gettext's file format for translations. [`read`] takes a file's text and returns what it says and every
//! problem in it; [`write`] returns the same text as `msgcat --no-wrap` of gettext 0.21 would.
//!
//! Nothing in a file is lost unnoticed: what can't be kept is a [`FileProblem`]. Four things are kept that `msgcat` itself
//! drops: flags that it knows no use for, all but the last of several `#,` lines, the `range:` of an obsolete entry, and comments
//! after the last entry.

mod check;
mod draft;
mod entry;
mod lex;
mod parse;
mod write;

pub use super::file_problem::FileProblem;
pub use entry::{Po, PoEntry, Previous};
pub use parse::read;
pub use write::write;
