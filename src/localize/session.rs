//! A guide opened for its languages. Takes sources and their library, reads the words and the ledger, returns a `Locale` for each
//! language: every command that shows or assesses a translation starts with one.

use std::sync::Arc;

use super::{KnownTexts, Locale};
use crate::diag::Diagnostic;
use crate::ledger::Ledger;
use crate::library::Library;
use crate::model::Lang;
use crate::source::Sources;
use crate::words::Words;

/// What all languages of a guide share. A copy of it costs nothing.
#[derive(Clone)]
pub struct Session<'a> {
    pub sources: &'a Sources,
    pub library: &'a Library,
    pub words: Arc<Words>,
    pub ledger: Arc<Ledger>,
    /// Translations that were looked at before.
    pub known: Arc<KnownTexts>,
}

impl<'a> Session<'a> {
    /// Reads the words and the ledger. Returns what is wrong with them as well.
    pub fn open(sources: &'a Sources, library: &'a Library) -> (Session<'a>, Vec<Diagnostic>) {
        let (words, mut problems) = Words::of_guide(sources);
        let (ledger, more) = Ledger::read(sources);
        problems.extend(more);
        let session = Session {
            sources,
            library,
            words: Arc::new(words.addressed(library.guide.address)),
            ledger: Arc::new(ledger),
            known: Arc::default(),
        };
        (session, problems)
    }

    /// One language of the guide, with its catalogs.
    pub fn locale(&self, lang: &Lang) -> Locale<'a> {
        Locale::new(self.clone(), lang)
    }
}
