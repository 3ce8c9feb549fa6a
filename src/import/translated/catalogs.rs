//! The catalogs that pages in another language go into. Takes a text of the guide with its translation, judges it as a file that a
//! translator sent back, and writes it for a review. What a person wrote or accepted is never changed.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::earlier::EarlierTexts;
use crate::catalog::exchange::IncomingText;
use crate::catalog::{CatalogTranslation, FROM_PAGE, Refusal, is_untranslated, sync};
use crate::catalog_files::CatalogFile;
use crate::model::{Segment, to_markdown};
use crate::parse;
use crate::source::{FileId, Sources};
use crate::translate::ImportCheck;

/// What became of a pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PairedState {
    /// It waits for a review in the catalog.
    Review,
    /// The catalog had it already.
    Unchanged,
    /// The catalog has another translation, which stays.
    Kept,
    /// It is in no catalog, and why.
    Refused(String),
}

/// The catalogs of a language while pages go into them.
pub struct PageCatalogs<'a> {
    sources: &'a Sources,
    check: &'a ImportCheck<'a>,
    catalogs: Vec<CatalogFile>,
    /// Where the entry of each text is: its catalog, and its place there.
    entries: BTreeMap<(FileId, String), (usize, usize)>,
    earlier: EarlierTexts,
    changed: BTreeSet<usize>,
    /// What pages of this import say.
    said: BTreeMap<(FileId, String), String>,
}

impl<'a> PageCatalogs<'a> {
    /// `catalogs` are up to date with their sources.
    pub fn new(
        sources: &'a Sources,
        check: &'a ImportCheck<'a>,
        catalogs: Vec<CatalogFile>,
        earlier: EarlierTexts,
    ) -> PageCatalogs<'a> {
        let mut entries = BTreeMap::new();
        for (at, catalog) in catalogs.iter().enumerate() {
            for (place, entry) in catalog.po.entries.iter().enumerate() {
                if let Some(context) = entry.msgctxt.as_ref().filter(|_| !entry.obsolete) {
                    let key = (catalog.source, context.clone());
                    entries.entry(key).or_insert((at, place));
                }
            }
        }
        PageCatalogs {
            sources,
            check,
            catalogs,
            entries,
            earlier,
            changed: BTreeSet::new(),
            said: BTreeMap::new(),
        }
    }

    /// Puts a translation into its catalog. `page` is the path of the page that it comes from.
    pub fn put(&mut self, source: &Segment, text: &str, page: &str) -> PairedState {
        let key = (source.home, source.id.to_string());
        let Some((at, place)) = self.entries.get(&key).copied() else {
            return PairedState::Refused(say!("has no entry in the catalog").to_owned());
        };
        let path = self.sources.path(source.home);
        let entry = &self.catalogs[at].po.entries[place];
        let now = entry.translation().to_owned();
        let is_ours = entry.is_fuzzy() && self.earlier.wrote(path, &now);
        match now.trim() {
            "" => {}
            now if now == text => return PairedState::Unchanged,
            _ if self.said.contains_key(&key) => {
                return PairedState::Refused(
                    say!("has another translation on another page").to_owned(),
                );
            }
            _ if is_ours => {}
            _ => return PairedState::Kept,
        }
        if let Err(refusal) = self.judged(source, text) {
            return PairedState::Refused(refusal.reason());
        }
        let entry = &mut self.catalogs[at].po.entries[place];
        entry.previous = None;
        sync::draft(entry, text.to_owned(), format!("{FROM_PAGE}{page}"));
        self.changed.insert(at);
        self.earlier.put(path, source.id.as_str(), text);
        self.said.insert(key, text.to_owned());
        PairedState::Review
    }

    /// Why this can't be the translation of a text, if the QA checks say so.
    pub fn judged(&self, source: &Segment, text: &str) -> Result<(), Refusal> {
        let said = IncomingText::Dialect(text.to_owned());
        self.check.text(source, &said, None)?;
        let translation = CatalogTranslation::new(to_markdown(&source.text), text);
        let inlines = parse::translation(text).map_err(Refusal::Unreadable)?;
        match is_untranslated(source, &translation, &inlines) {
            true => Err(Refusal::SameAsSource),
            false => Ok(()),
        }
    }

    /// The catalogs that have to be written, and what imports have put into all of them.
    pub fn close(self) -> (Vec<(String, String)>, EarlierTexts) {
        let changed = self.changed.iter().map(|at| &self.catalogs[*at]);
        let changed = changed.filter_map(CatalogFile::change).collect();
        (changed, self.earlier)
    }
}
