//! Checklists: a card as boxes to tick, on screen and on one sheet of paper, with every warning in its place.

#[cfg(feature = "pdf")]
use super::pdf;
use super::{CardFile, CardView, Engines, Format, Reading, html};
use crate::diag::Diagnostic;

const PAGE: &str = "checklist.html";
#[cfg(feature = "pdf")]
const SHEET: &str = "checklist.pdf";

/// A card as a checklist.
pub struct Checklist;

impl Format for Checklist {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn files(&self, _card: &str) -> Vec<CardFile> {
        let names = [
            PAGE,
            #[cfg(feature = "pdf")]
            SHEET,
        ];
        names
            .into_iter()
            .map(|key| CardFile {
                key,
                name: key.to_string(),
            })
            .collect()
    }

    fn write(&self, card: &CardView, file: &str, engines: &Engines) -> Result<Vec<u8>, Diagnostic> {
        match file {
            #[cfg(feature = "pdf")]
            SHEET => pdf::write_checklist(card, engines),
            _ => engines.html.checklist(card),
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        match path.rsplit('/').next() {
            #[cfg(feature = "pdf")]
            Some(SHEET) => pdf::read_back(bytes, path),
            _ => html::read_back(path, bytes, fetch),
        }
    }
}
