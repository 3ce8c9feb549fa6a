//! Translations on their way out to other people's tools, and back. Takes a guide and its catalogs, gives packages, memories and
//! glossaries; takes a file that was sent back, gives the catalogs as they should be.

use std::collections::{HashMap, HashSet};

use crate::catalog::exchange::glossary::{Glossary, GlossaryLabel, GlossaryTerm};
use crate::catalog::exchange::pieces::{of_source, of_translation};
use crate::catalog::exchange::{Package, PackageFile, TextPiece, Unit, UnitState};
use crate::catalog::limits;
use crate::catalog::po::{Po, PoEntry};
use crate::catalog::segments::SegmentSource;
use crate::catalog::{self, CatalogTranslation};
use crate::catalog_files;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::Locale;
use crate::model::{self, Id, Lang, Segment, UiLabel, plain, to_markdown};
use crate::parse;
use crate::source::{FileId, Sources};

mod import;
mod import_check;
mod language;
mod memory;
pub mod suggest;

pub use import::{Imported, import};

/// A source file with its texts, and its catalog in one language as it is now.
struct ExchangeFile<'a> {
    path: String,
    po: Po,
    /// Each text once, in reading order.
    segments: Vec<SegmentSource<'a>>,
}

impl ExchangeFile<'_> {
    // What its catalog has for each segment. Of two entries for one segment the first is used.
    fn entries(&self) -> HashMap<&str, &PoEntry> {
        let mut found = HashMap::new();
        for entry in self.po.messages() {
            if let Some(context) = &entry.msgctxt {
                found.entry(context.as_str()).or_insert(entry);
            }
        }
        found
    }
}

/// Who may say of a text of a warning that a person has approved its translation.
pub type IsApproved<'a> = &'a dyn Fn(&Segment) -> bool;

/// What the exchange of a language needs to know of a guide.
struct Exchange<'a> {
    lang: &'a Lang,
    homes: Vec<ExchangeFile<'a>>,
    /// The texts of warnings, by their file and id.
    warnings: HashSet<(FileId, Id)>,
    /// The labels that the product shows in one language to every reader.
    fixed_labels: Vec<UiLabel>,
}

impl<'a> Exchange<'a> {
    // Fails when a catalog can't be read: what is in it would be lost.
    fn new(
        sources: &Sources,
        library: &'a Library,
        lang: &'a Lang,
    ) -> Result<Exchange<'a>, Vec<Diagnostic>> {
        let (mut homes, mut problems) = (Vec::new(), Vec::new());
        for (file, segments) in catalog_files::homes(library) {
            match catalog_files::read(sources, file, lang) {
                Ok((_, po)) => homes.push(ExchangeFile {
                    path: sources.path(file).to_owned(),
                    po,
                    segments,
                }),
                Err(more) => problems.extend(more),
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let warnings = library.cards.iter().flat_map(|card| card.all_warnings());
        let warnings = warnings
            .flat_map(|warning| warning.texts().map(|text| (text.home, text.id.clone())))
            .collect();
        let fixed_labels = library
            .guide
            .labels
            .iter()
            .filter(|label| label.lang.is_some())
            .cloned()
            .collect();
        Ok(Exchange {
            lang,
            homes,
            warnings,
            fixed_labels,
        })
    }

    fn is_warning(&self, segment: &Segment) -> bool {
        self.warnings.contains(&(segment.home, segment.id.clone()))
    }

    // A text as other tools get it. What comes back is compared with this, so nothing that is left alone can change.
    fn unit(
        &self,
        source: &SegmentSource<'_>,
        entry: Option<&PoEntry>,
        is_approved: IsApproved<'_>,
    ) -> Unit {
        let segment = source.segment;
        let source_text = to_markdown(&segment.text);
        let target_text = entry
            .map(|entry| entry.translation().to_owned())
            .unwrap_or_default();
        let (target, readable) = self.target(segment, &target_text);
        let is_current = entry.is_some_and(|entry| entry.msgid == source_text && !entry.is_fuzzy());
        let state = match (target.is_empty(), is_current && readable) {
            (true, _) => UnitState::Missing,
            (false, false) => UnitState::Review,
            (false, true) if is_approved(segment) => UnitState::Approved,
            (false, true) => UnitState::Translated,
        };
        let translation = CatalogTranslation {
            fuzzy: !is_current,
            ..CatalogTranslation::new(source_text.clone(), &target_text)
        };
        let warning = self.is_warning(segment);
        let is_good = catalog::text(segment, Some(&translation)).is_ok();
        Unit {
            id: segment.id.to_string(),
            source: of_source(&segment.text, &self.fixed_labels),
            target,
            source_text,
            target_text,
            state,
            notes: source.comments(),
            limit: limits::characters(source.kind),
            comments: entry
                .map(|entry| entry.comments.clone())
                .unwrap_or_default(),
            // A wrong warning must not come back by another way.
            warning,
            reusable: is_good && (state == UnitState::Approved || !warning),
        }
    }

    // A translation that is no text of the dialect is sent out as it stands.
    fn target(&self, segment: &Segment, text: &str) -> (Vec<TextPiece>, bool) {
        if text.trim().is_empty() {
            return (Vec::new(), false);
        }
        match parse::translation(text) {
            Ok(inlines) => (
                of_translation(&inlines, &segment.text, &self.fixed_labels),
                true,
            ),
            Err(_) => (vec![TextPiece::Text(text.to_owned())], false),
        }
    }
}

/// The texts of warnings that people have approved in a language, by their file and id: those that are approved in every card.
pub fn approved(library: &Library, locale: &Locale<'_>) -> HashSet<(FileId, Id)> {
    let (mut approved, mut not) = (HashSet::new(), HashSet::new());
    for card in &library.cards {
        let (usability, _) = locale.usability(card);
        for warning in card.all_warnings() {
            let is_approved =
                usability.warning(&card.id, warning).state() == model::State::Approved;
            let texts = warning.texts().map(|text| (text.home, text.id.clone()));
            if is_approved {
                approved.extend(texts)
            } else {
                not.extend(texts)
            }
        }
    }
    approved.retain(|text| !not.contains(text));
    approved
}

/// Every text of a guide with its translation into one language. Fails when a catalog can't be read.
pub fn package(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    is_approved: IsApproved<'_>,
) -> Result<Package, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let file = |home: &ExchangeFile<'_>| {
        let entries = home.entries();
        let unit = |source: &SegmentSource<'_>| {
            exchange.unit(
                source,
                entries.get(source.segment.id.as_str()).copied(),
                is_approved,
            )
        };
        PackageFile {
            path: home.path.clone(),
            units: home.segments.iter().map(unit).collect(),
        }
    };
    Ok(Package {
        project: plain(&library.guide.title.text),
        source: library.guide.source.clone(),
        target: lang.clone(),
        files: exchange.homes.iter().map(file).collect(),
    })
}

/// The terms and labels of a guide, with the translations that are in use. Fails when a catalog can't be read.
pub fn glossary(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
) -> Result<Glossary, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let mut used: HashMap<String, String> = HashMap::new();
    for home in &exchange.homes {
        let entries = home.entries();
        for source in home
            .segments
            .iter()
            .filter(|source| source.segment.id.as_str().starts_with("term."))
        {
            let entry = entries.get(source.segment.id.as_str());
            let current = entry.filter(|entry| {
                !entry.is_fuzzy() && entry.msgid == to_markdown(&source.segment.text)
            });
            let text = current.and_then(|entry| parse::translation(entry.translation()).ok());
            used.insert(
                source.segment.id.to_string(),
                text.map(|text| plain(&text)).unwrap_or_default(),
            );
        }
    }
    let translated = |segment: &Segment| used.get(segment.id.as_str()).cloned().unwrap_or_default();
    let terms = library.guide.terms.values().map(|term| GlossaryTerm {
        id: term.id.to_string(),
        name: plain(&term.name.text),
        definition: plain(&term.definition.text),
        translated_name: translated(&term.name),
        translated_definition: translated(&term.definition),
        avoid: term.avoid.clone(),
    });
    let labels = library.guide.labels.iter();
    let labels = labels.map(|label| GlossaryLabel {
        id: label.id.to_string(),
        text: label.text.clone(),
        lang: label.lang.clone(),
    });
    Ok(Glossary {
        project: plain(&library.guide.title.text),
        source: library.guide.source.clone(),
        target: lang.clone(),
        terms: terms.collect(),
        labels: labels.collect(),
    })
}
