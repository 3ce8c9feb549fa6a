//! The export of a language: all its texts as a package, or its glossary.

use std::collections::{HashMap, HashSet};

use super::exchange::{Exchange, ExchangeFile, IsApproved};
use crate::catalog::exchange::glossary::{Glossary, GlossaryLabel, GlossaryTerm};
use crate::catalog::exchange::{Package, PackageFile};
use crate::catalog::segments::SegmentSource;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::Locale;
use crate::model::{Id, Lang, Segment, State, plain, to_markdown};
use crate::parse;
use crate::source::{FileId, Sources};

/// The texts of warnings that people have approved in a language, by their file and id: those that are approved in every card.
pub fn approved(library: &Library, locale: &Locale<'_>) -> HashSet<(FileId, Id)> {
    let (mut approved, mut not) = (HashSet::new(), HashSet::new());
    for card in &library.cards {
        let (usability, _) = locale.usability(card);
        for warning in card.all_warnings() {
            let is_approved = usability.warning(&card.id, warning).state() == State::Approved;
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
    let package_file = |file: &ExchangeFile<'_>| {
        let entries = file.entries();
        let unit = |source: &SegmentSource<'_>| {
            exchange.unit(
                source,
                entries.get(source.segment.id.as_str()).copied(),
                is_approved,
            )
        };
        PackageFile {
            path: file.path.clone(),
            units: file.segments.iter().map(unit).collect(),
        }
    };
    Ok(Package {
        project: plain(&library.guide.title.text),
        source: library.guide.source.clone(),
        target: lang.clone(),
        files: exchange.files.iter().map(package_file).collect(),
    })
}

/// The terms and labels of a guide, with the translations that are in use. Fails when a catalog can't be read.
pub fn glossary(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
) -> Result<Glossary, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let used = used_terms(&exchange);
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

// The terms with a translation that is in use, by the id of their segment.
fn used_terms(exchange: &Exchange<'_>) -> HashMap<String, String> {
    let mut used = HashMap::new();
    for file in &exchange.files {
        let entries = file.entries();
        for SegmentSource { segment, .. } in &file.segments {
            let current = entries
                .get(segment.id.as_str())
                .filter(|_| segment.id.as_str().starts_with("term."))
                .filter(|entry| !entry.is_fuzzy() && entry.msgid == to_markdown(&segment.text));
            let text = current.and_then(|entry| parse::translation(entry.translation()).ok());
            used.extend(text.map(|text| (segment.id.to_string(), plain(text.as_slice()))));
        }
    }
    used
}
