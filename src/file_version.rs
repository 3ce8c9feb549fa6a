//! The format versions of files that are read again years later, by a newer or an older tool. Takes the text of a file, returns its version
//! or what is wrong with it; brings a text of an older version to the current one.
//!
//! What changed from each version to the next is in one list, [`MIGRATIONS`].

mod kind;
mod migrations;
mod place;
mod read;

pub use kind::VersionedFile;
pub use migrations::{MIGRATIONS, Migration, current, current_line, migrated};
pub use read::{VersionFault, version, version_of};
