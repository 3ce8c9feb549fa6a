//! Printed cards. [`Pdf`] writes a card with Typst as PDF/UA-1 and PDF/A-2a and reads such a file back with its own reader.
//!
//! Takes a `CardView`, returns bytes; no clock, no system fonts: the same card is the same file everywhere.

mod coverage;
mod engine;
mod long_words;
mod paper;
mod read;
mod review;
mod typeset;

pub use coverage::without_a_font;
pub use engine::PdfEngine;
pub use read::read_back;
pub use review::write_review;
pub use typeset::{write_card, write_checklist};

use super::{Artefact, Engines, Format, Link, Reading, Scope, Subject};
use crate::diag::Diagnostic;

const SHEET: Artefact = Artefact {
    key: "pdf",
    scope: Scope::Card,
    file: "{card}.pdf",
    media_type: "application/pdf",
    link: Some(Link {
        label: "print-card",
        icon: "file",
    }),
    counted: ("PDF", "PDFs"),
};

/// A card on A4, ready to hang on the wall.
pub struct Pdf;

impl Format for Pdf {
    fn name(&self) -> &'static str {
        "pdf"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[SHEET]
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<PdfEngine>().map(drop)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        write_card(subject.card(), engines)
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
