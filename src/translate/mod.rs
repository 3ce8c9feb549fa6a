//! Translations that are exported for other tools, and imported again. Takes a guide and its catalogs, returns packages, memories and
//! glossaries; takes a file that was sent back, returns the catalogs as they should be.

mod assess;
mod changes;
mod exchange;
mod export;
mod import;
mod import_check;
mod language;
mod memory;
pub mod suggest;

pub use assess::approved;
pub use changes::{Imported, ReplacedText};
pub use exchange::{Exchange, IsApproved};
pub use export::{glossary, package};
pub use import::import;
pub use import_check::ImportCheck;
