//! The front page of a language: its cards by category, and the search of all their words.

use super::{Artefact, Engines, Format, Reading, Scope, Subject, html, search};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

const PAGE: Artefact = Artefact {
    key: "index",
    scope: Scope::Language,
    file: "index.html",
    media_type: "text/html",
    link: None,
    counted: (phrase!("page"), phrase!("pages")),
};

const SEARCH: Artefact = Artefact {
    key: "search",
    scope: Scope::Language,
    file: "search-index.js",
    media_type: "text/javascript",
    link: None,
    counted: (phrase!("search file"), phrase!("search files")),
};

const SEARCH_TEXTS: Artefact = Artefact {
    key: "search-texts",
    scope: Scope::Language,
    file: "search-texts.js",
    media_type: "text/javascript",
    link: None,
    counted: (phrase!("search file"), phrase!("search files")),
};

/// The cards of a language as one page.
pub struct Index;

impl Format for Index {
    fn name(&self) -> &'static str {
        "index"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[PAGE, SEARCH, SEARCH_TEXTS]
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<html::HtmlEngine>().map(drop)
    }

    fn assets(&self, engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        Ok(engines.get::<html::HtmlEngine>()?.assets())
    }

    fn write(
        &self,
        artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        match subject {
            Subject::Language(index) | Subject::AllCards(index, _) => match artefact.key {
                key if key == SEARCH.key => Ok(search::script(index)),
                key if key == SEARCH_TEXTS.key => Ok(search::texts_script(index)),
                _ => engines.get::<html::HtmlEngine>()?.index(index),
            },
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::Category(..)
            | Subject::Site(_) => {
                panic!("an index was given {subject:?}")
            }
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        html::read_back(path, bytes, fetch)
    }
}
