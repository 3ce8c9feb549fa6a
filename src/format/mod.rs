//! The formats: each one writes an edition as bytes and reads such bytes back, by code that it does not share.

pub mod checklist;
mod engines;
pub mod entries;
pub mod html;
#[cfg(feature = "pdf")]
pub mod pdf;
mod present;
mod reading;
mod review;
mod view;

pub use engines::{Engines, Templates};
pub use present::{Presenter, Published, signal};
pub use reading::{Passage, Reading, Role, Sight};
pub use review::*;
pub use view::*;

use crate::diag::Diagnostic;

/// A file of a card.
pub struct CardFile {
    /// By which templates find it, whichever other files are published: `checklist.html`.
    pub key: &'static str,
    /// Its name within the card's folder.
    pub name: String,
}

/// One kind of output. To add one: a module here and its name in [`ALL`].
pub trait Format: Sync {
    /// Its name on the command line: `html`.
    fn name(&self) -> &'static str;

    /// The files that it writes for a card, in the order in which they are written.
    fn files(&self, card: &str) -> Vec<CardFile>;

    /// Writes one of [`Format::files`]. Fails on a broken template or a text that can't be set.
    fn write(&self, card: &CardView, file: &str, engines: &Engines) -> Result<Vec<u8>, Diagnostic>;

    /// Reads such a file as its reader would see it. `fetch` gives the bytes of another file of the site, such as a style sheet.
    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic>;
}

/// Every format, in the order in which they are written.
pub const ALL: &[&dyn Format] = &[
    &html::Html,
    #[cfg(feature = "pdf")]
    &pdf::Pdf,
    &checklist::Checklist,
];
