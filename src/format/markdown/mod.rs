//! Cards as plain Markdown (CommonMark with GFM tables), for assistants and search, with the list of them that such programs look for
//! (`llms.txt`). A step that is cut out has every warning that guards it.

use super::{Artefact, Engines, Format, Reading, Scope, Subject};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

mod card;
mod inline;
mod list;
mod parts;
mod read;

pub use inline::{escaped, line};

const CARD: Artefact = Artefact {
    key: "markdown",
    scope: Scope::Card,
    file: "card.md",
    media_type: "text/markdown",
    link: None,
    counted: (phrase!("Markdown text"), phrase!("Markdown texts")),
};

const LANGUAGE_LIST: Artefact = Artefact {
    key: "llms",
    scope: Scope::Language,
    file: LIST,
    media_type: "text/plain",
    link: None,
    counted: (
        phrase!("list for assistants"),
        phrase!("lists for assistants"),
    ),
};

const SITE_LIST: Artefact = Artefact {
    key: "llms-site",
    scope: Scope::Site,
    ..LANGUAGE_LIST
};

/// The name of the format.
pub const NAME: &str = "markdown";

/// The name of a list, in the folder of a language and in that of the site.
pub const LIST: &str = "llms.txt";

/// A card as Markdown.
pub struct Markdown;

impl Format for Markdown {
    fn name(&self) -> &'static str {
        NAME
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[CARD, LANGUAGE_LIST, SITE_LIST]
    }

    fn is_usual(&self) -> bool {
        false
    }

    fn loads_pictures(&self) -> bool {
        true
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        _engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        Ok(match subject {
            Subject::Card(view) => card::text(view),
            Subject::Language(index) => list::of_language(index),
            Subject::Site(site) => list::of_site(site),
            Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::AllCards(..)
            | Subject::Category(..) => {
                panic!("Markdown was given {subject:?}")
            }
        }
        .into_bytes())
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
