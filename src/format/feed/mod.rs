//! A feed of what changed in the cards of a language (Atom, RFC 4287). [`write`] makes it, [`read`] reads it back; they share no code.

mod read;
mod write;

use super::{Artefact, Engines, Format, Reading, Scope, Subject, html};
use crate::diag::Diagnostic;
use crate::phrases::phrase;

pub use read::{FeedEntry, read};

/// The feed of a language.
pub const FEED: Artefact = Artefact {
    key: "feed",
    scope: Scope::Language,
    file: "changes.xml",
    media_type: "application/atom+xml",
    link: None,
    counted: (phrase!("feed"), phrase!("feeds")),
};

/// For a guide that names the address of its site and records what changes.
pub struct Feed;

impl Format for Feed {
    fn name(&self) -> &'static str {
        "feed"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[FEED]
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        _engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        match subject {
            Subject::Language(index) | Subject::AllCards(index, _) => Ok(write::feed(index)),
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::Category(..)
            | Subject::Site(_) => {
                panic!("a feed was given {subject:?}")
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
