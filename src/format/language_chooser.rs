//! The page at the site's root: leads to the reader's language, and lists all of them.

use super::{Artefact, Engines, Format, Reading, Scope, Subject, html};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

const PAGE: Artefact = Artefact {
    key: "language-chooser",
    scope: Scope::Site,
    file: "index.html",
    media_type: "text/html",
    link: None,
    counted: (phrase!("page"), phrase!("pages")),
};

/// The languages of a site as one page.
pub struct LanguageChooser;

impl Format for LanguageChooser {
    fn name(&self) -> &'static str {
        "language-chooser"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[PAGE]
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<html::HtmlEngine>().map(drop)
    }

    fn assets(&self, engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        Ok(engines.get::<html::HtmlEngine>()?.assets())
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        match subject {
            Subject::Site(languages) => engines
                .get::<html::HtmlEngine>()?
                .language_chooser(languages),
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::AllCards(..)
            | Subject::Category(..)
            | Subject::Language(_) => {
                panic!("a language chooser was given {subject:?}")
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
