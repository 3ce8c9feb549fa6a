//! The export of a language: all its texts as a package, or its glossary.

use std::collections::HashMap;

use super::assess::doubted;
use super::exchange::{Exchange, ExchangeFile, IsApproved, UnitVerdict};
use crate::catalog::exchange::glossary::{Glossary, GlossaryLabel, GlossaryTerm};
use crate::catalog::exchange::{Package, PackageFile};
use crate::catalog::is_current_source;
use crate::catalog::segments::SegmentSource;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::localize::Session;
use crate::model::{Inline, Lang, Segment, plain};
use crate::parse;
use crate::source::Sources;

/// Every text of a guide with its translation into one language. Fails when a catalog can't be read.
pub fn package(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    is_approved: IsApproved<'_>,
) -> Result<Package, Vec<Diagnostic>> {
    let exchange = Exchange::new(sources, library, lang)?;
    let (session, _) = Session::open(sources, library);
    let locale = session.locale(lang);
    let assess = |segment: &Segment, inlines: &[Inline]| {
        if is_approved(segment) {
            UnitVerdict::Approved
        } else {
            doubted(&exchange, &locale, segment, inlines)
        }
    };
    let package_file = |file: &ExchangeFile<'_>| {
        let entries = file.entries();
        let unit = |source: &SegmentSource<'_>| {
            exchange.unit(
                source,
                entries.get(source.segment.id.as_str()).copied(),
                &assess,
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
        target: label.in_language(lang).map(str::to_owned),
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
                .filter(|entry| !entry.is_fuzzy() && is_current_source(&entry.msgid, segment));
            let text = current.and_then(|entry| parse::translation(entry.translation()).ok());
            used.extend(text.map(|text| (segment.id.to_string(), plain(text.as_slice()))));
        }
    }
    used
}
