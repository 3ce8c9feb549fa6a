//! Checklists: a card as boxes to tick, on screen and on one sheet of paper, with every warning in its place.

use super::{CardView, Format, Press, Reading, html, pdf};
use crate::diag::Diagnostic;

const PAGE: &str = "checklist.html";
const SHEET: &str = "checklist.pdf";

/// A card as a checklist.
pub struct Checklist;

impl Format for Checklist {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn files(&self, _card: &str) -> Vec<String> {
        vec![PAGE.to_string(), SHEET.to_string()]
    }

    fn write(&self, card: &CardView, file: &str, press: &Press) -> Result<Vec<u8>, Diagnostic> {
        if file == SHEET {
            pdf::write_checklist(card, press)
        } else {
            press.html.checklist(card)
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        if path.ends_with(".pdf") {
            pdf::read_back(bytes, path)
        } else {
            html::read_back(path, bytes, fetch)
        }
    }
}
