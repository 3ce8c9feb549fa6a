//! Pages in another language as translations of cards. Takes a guide and pages that were read as drafts, returns the catalogs with
//! their texts, each for a review, and a report that accounts for each line. Entry point: [`translated`].
//!
//! A page goes the way of every import, and its draft is compared with the card: `unit` makes a tree of each, `align` and `pairing`
//! find what surely pairs, `fitted` gives a text the marks of the catalog, and `catalogs` judges it as a file from a translator.

mod align;
mod catalogs;
mod earlier;
mod fitted;
mod included;
mod neutral;
mod owners;
mod page;
mod pairing;
mod pictures;
mod places;
mod report;
mod unit;

pub use earlier::EarlierTexts;
pub use owners::PageOwners;
pub use report::{TextCount, TranslatedReport};

use super::ReadDrafts;
use crate::catalog_files;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::Session;
use crate::model::{Day, Lang};
use crate::source::Sources;
use crate::translate::{Exchange, ImportCheck};

/// The guide whose cards the pages translate.
pub struct TranslatedGuide<'a> {
    pub sources: &'a Sources,
    pub library: &'a Library,
    pub lang: &'a Lang,
    /// What earlier imports have put into its catalogs.
    pub earlier: EarlierTexts,
    pub today: Option<Day>,
}

/// A page, and the cards that it translates.
pub struct PageOfCards {
    /// Its path below what the user typed.
    pub path: String,
    /// In the order of the page; one that is not in the guide any more keeps its place.
    pub cards: Vec<String>,
    pub read: ReadDrafts,
}

/// What an import of translations changes.
pub struct TranslatedPages {
    /// The catalogs that have to be written: path and text.
    pub changed: Vec<(String, String)>,
    pub reports: Vec<TranslatedReport>,
    pub earlier: EarlierTexts,
}

/// Takes the pages as translations. Fails when a catalog can't be read in full.
pub fn translated(
    guide: TranslatedGuide<'_>,
    pages: Vec<PageOfCards>,
) -> Result<TranslatedPages, Vec<Diagnostic>> {
    let TranslatedGuide {
        sources,
        library,
        lang,
        earlier,
        today,
    } = guide;
    let exchange = Exchange::new(sources, library, lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(lang);
    let check = ImportCheck::new(&exchange, &locale);
    let up_to_date = catalog_files::up_to_date(sources, library, lang, today)?;
    let mut work = page::PageWork {
        sources,
        library,
        lang,
        catalogs: catalogs::PageCatalogs::new(sources, &check, up_to_date, earlier),
        places: places::GuidePlaces::new(sources),
    };
    let reports = pages.into_iter().map(|page| work.page(page)).collect();
    let (changed, earlier) = work.catalogs.close();
    Ok(TranslatedPages {
        changed,
        reports,
        earlier,
    })
}
