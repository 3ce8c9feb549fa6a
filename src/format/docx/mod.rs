//! A card as a document of Word, for reviewers who write comments and changes into it. Its styles are named after severities, and it is
//! read back by them.

use super::html::fragment::PictureBaker;
use super::{Artefact, Engines, Format, Link, Reading, Scope, Subject};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

mod read;
mod write;

const DOCUMENT: Artefact = Artefact {
    key: "docx",
    scope: Scope::Card,
    file: "{card}.docx",
    media_type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    link: Some(Link {
        label: "word-document",
        icon: "file",
    }),
    counted: (phrase!("Word document"), phrase!("Word documents")),
};

/// A card as a document of Word.
pub struct Docx;

impl Format for Docx {
    fn name(&self) -> &'static str {
        "docx"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[DOCUMENT]
    }

    fn is_usual(&self) -> bool {
        false
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<PictureBaker>().map(drop)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        write::write(subject.card(), engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read::reading(path, bytes)
    }
}
