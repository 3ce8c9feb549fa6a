//! Printed cards. [`Pdf`] writes a card with Typst as PDF/UA-1 and PDF/A-2a and reads such a file back with its own reader.
//!
//! Takes a [`CardView`], gives bytes; no clock, no system fonts: the same card is the same file everywhere.

mod coverage;
mod engine;
mod paper;
mod read;
mod read_font;
mod read_page;
mod read_paint;
mod read_run;
mod read_shape;
mod read_sight;
mod read_state;
mod read_text;
mod read_tree;
mod review;
mod typeset;

pub use coverage::without_a_font;
pub use engine::Engine;
pub use read::read_back;
pub use review::write_review;
pub use typeset::{write_card, write_checklist};

use super::{CardView, Format, Press, Reading};
use crate::diag::Diagnostic;

/// A card on A4, ready to hang on the wall.
pub struct Pdf;

impl Format for Pdf {
    fn name(&self) -> &'static str {
        "pdf"
    }

    fn files(&self, card: &str) -> Vec<String> {
        vec![format!("{card}.pdf")]
    }

    fn write(&self, card: &CardView, _file: &str, press: &Press) -> Result<Vec<u8>, Diagnostic> {
        write_card(card, press)
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
