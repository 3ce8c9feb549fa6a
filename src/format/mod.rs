//! The formats: each one writes an edition as bytes and reads such bytes back, by code that it does not share.

mod artefact;
pub mod checklist;
pub mod docx;
mod engines;
pub mod entries;
pub mod feed;
mod fonts;
mod frame;
pub mod html;
mod index;
pub mod json;
mod language_chooser;
pub mod markdown;
pub mod offline;
mod own_scripts;
pub mod own_templates;
#[cfg(feature = "pdf")]
pub mod pdf;
mod present;
mod reading;
mod review;
pub mod search;
mod view;
mod web;

pub use artefact::{Artefact, Link, Scope, Subject, paired};
pub use engines::{Engine, Engines, Resources, Templates};
pub use html::fragment::MarkedPicture;
pub use own_scripts::own_scripts;
pub use present::{
    Presenter, Published, Translated, encoded_path, is_translated, own_signal, signal, untranslated,
};
pub use reading::{LanguageMarks, Passage, Reading, Role, Sight};
pub use review::*;
pub use view::*;

use crate::diag::Diagnostic;
use crate::model::{CardKind, ChecklistKind, Guide};

/// One kind of output. To add one: a module here and its name in [`ALL`].
pub trait Format: Sync {
    /// Its name on the command line: `html`.
    fn name(&self) -> &'static str;

    /// The files that it writes, the most useful one first: that is the one that other formats' pages link to.
    fn artefacts(&self) -> &'static [Artefact];

    /// Whether it has a file of this scope.
    fn has(&self, scope: Scope) -> bool {
        let mut artefacts = self.artefacts().iter();
        artefacts.any(|artefact| artefact.scope == scope)
    }

    /// Whether it is written where no formats are named.
    fn is_usual(&self) -> bool {
        true
    }

    /// Whether it writes cards of this kind.
    fn is_of(&self, _kind: CardKind) -> bool {
        true
    }

    /// Whether readers meet all warnings of a step before its first action, where the checklist of a card is used like this.
    fn is_confirmed(&self, _checklist: ChecklistKind) -> bool {
        false
    }

    /// Loads the engine that it needs, so that a broken template stops a build before anything is written.
    fn load(&self, _engines: &Engines<'_>) -> Result<(), Diagnostic> {
        Ok(())
    }

    /// The files that its artefacts load, such as a style sheet: path from the site's root, and bytes.
    fn assets(&self, _engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        Ok(Vec::new())
    }

    /// Whether its artefacts load the pictures of the guide, from `assets/`.
    fn loads_pictures(&self) -> bool {
        false
    }

    /// The pictures that are made for its artefact of a card, in the folder of that card.
    fn pictures<'c>(&self, _card: &'c CardView) -> Vec<MarkedPicture<'c>> {
        Vec::new()
    }

    /// Writes one of its artefacts. Fails on a broken template or a text that can't be set.
    fn write(
        &self,
        artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic>;

    /// Reads such a file as its reader would see it. `fetch` returns the bytes of another file of the site, such as a style sheet.
    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic>;
}

/// Every format that a user can choose, in the order in which they are written.
pub const ALL: &[&dyn Format] = &[
    &html::Html,
    #[cfg(feature = "pdf")]
    &pdf::GUIDE,
    &checklist::Checklist,
    &html::fragment::Fragment,
    &html::single::SingleFile,
    &markdown::Markdown,
    &json::Json,
    &docx::Docx,
    #[cfg(feature = "pdf")]
    &pdf::ONE_SHEET,
    #[cfg(feature = "pdf")]
    &pdf::LEAFLET,
    #[cfg(feature = "pdf")]
    &pdf::POCKET,
    #[cfg(feature = "pdf")]
    &pdf::POSTER,
    #[cfg(feature = "pdf")]
    &pdf::BINDER,
    #[cfg(feature = "pdf")]
    &pdf::CATEGORY_BINDER,
    #[cfg(feature = "pdf")]
    &pdf::BILINGUAL,
];

/// The formats that every site has, whatever else was chosen.
const ALWAYS: &[&dyn Format] = &[&index::Index, &language_chooser::LanguageChooser];

/// The formats of a site that has an address on the web as well.
const ON_THE_WEB: &[&dyn Format] = &[&web::Web];

/// The formats of a site with an address whose guide records what changes as well.
const FEEDS: &[&dyn Format] = &[&feed::Feed];

/// The formats of a site that browsers keep as well.
const OFFLINE: &[&dyn Format] = &[&offline::Offline];

/// What is written of a guide without being chosen.
pub fn always<'a, T>(guide: &Guide<T>) -> impl Iterator<Item = &'a dyn Format> {
    let given = |formats: &'static [&'static dyn Format], wanted: bool| match wanted {
        true => formats,
        false => &[],
    };
    ALWAYS
        .iter()
        .chain(given(ON_THE_WEB, guide.url.is_some()))
        .chain(given(FEEDS, guide.has_feed()))
        .chain(given(OFFLINE, guide.publish.offline))
        .map(|format| *format as &dyn Format)
}
