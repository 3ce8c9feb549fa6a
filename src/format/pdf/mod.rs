//! Printed cards. [`Pdf`] writes a card with Typst as PDF/UA-1 and PDF/A-2a and reads such a file back with its own reader.
//!
//! Takes a [`CardView`], gives bytes; no clock, no system fonts: the same card is the same file everywhere.

mod coverage;
mod engine;
mod paper;
mod read;
mod review;
mod typeset;

pub use coverage::without_a_font;
pub use engine::Engine;
pub use read::read_back;
pub use review::write_review;
pub use typeset::{write_card, write_checklist};

use super::{CardFile, CardView, Engines, Format, Reading};
use crate::diag::Diagnostic;

/// A card on A4, ready to hang on the wall.
pub struct Pdf;

impl Format for Pdf {
    fn name(&self) -> &'static str {
        "pdf"
    }

    fn files(&self, card: &str) -> Vec<CardFile> {
        vec![CardFile {
            key: "pdf",
            name: format!("{card}.pdf"),
        }]
    }

    fn write(
        &self,
        card: &CardView,
        _file: &str,
        engines: &Engines,
    ) -> Result<Vec<u8>, Diagnostic> {
        write_card(card, engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read_back(bytes, path)
    }
}
