//! Fragments: a card as the HTML that an editor pastes into a help center, or that a program uploads. What the help center keeps of it
//! is found out with a model of its cleaner, and only that is read back.

use super::{HtmlEngine, PAGE};
use crate::diag::Diagnostic;
use crate::format::{Artefact, CardView, Engines, Format, Reading, Subject};
use crate::host::{USUAL, profile};
use crate::phrases::phrase;
pub use bake::{PictureBaker, bake, drawing_key};
pub use clean::clean;
pub use read::read_as;
pub use shown::read_shown;
pub use write::{MarkedPicture, marked_pictures, write as write_for};

mod bake;
mod clean;
mod marks;
mod pictures;
mod read;
mod rewrite;
mod shown;
mod structure;
mod write;

const FRAGMENT: Artefact = Artefact {
    key: "fragment",
    file: "fragment.html",
    link: None,
    counted: (phrase!("fragment"), phrase!("fragments")),
    ..PAGE
};

/// A card as a fragment.
pub struct Fragment;

impl Format for Fragment {
    fn name(&self) -> &'static str {
        "fragment"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[FRAGMENT]
    }

    fn is_usual(&self) -> bool {
        false
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<HtmlEngine>().map(drop)
    }

    fn pictures<'c>(&self, card: &'c CardView) -> Vec<MarkedPicture<'c>> {
        marked_pictures(card)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let card = subject.card();
        let host = profile(card.page.host).or_else(|| profile(USUAL));
        let host = host.expect("the usual help center has a profile");
        write_for(host, card, engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read::read(path, bytes, fetch)
    }
}
