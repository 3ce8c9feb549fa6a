//! A guide and its catalogs in one language, ready to be exchanged. Takes sources and library, returns each text as other tools
//! get it.

use std::collections::{HashMap, HashSet};

use stappenkaart_say::say;

use crate::catalog::exchange::pieces::{of_source, of_translation};
use crate::catalog::exchange::{TextPiece, Unit, UnitState};
use crate::catalog::limits;
use crate::catalog::po::{Po, PoEntry};
use crate::catalog::segments::SegmentSource;
use crate::catalog::{self, CatalogTranslation, Literals, is_current_source};
use crate::catalog_files;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Id, Inline, Lang, Segment, UiLabel, to_markdown};
use crate::parse;
use crate::source::{FileId, Sources};
use crate::words::Words;

/// A source file with its texts, and its catalog in one language as it is now.
pub struct ExchangeFile<'a> {
    pub path: String,
    pub po: Po,
    /// Each text once, in reading order.
    pub segments: Vec<SegmentSource<'a>>,
}

impl ExchangeFile<'_> {
    /// What its catalog has for each segment. Of two entries for one segment the first is used.
    pub fn entries(&self) -> HashMap<&str, &PoEntry> {
        let mut found = HashMap::new();
        for entry in self.po.messages() {
            if let Some(context) = &entry.msgctxt {
                found.entry(context.as_str()).or_insert(entry);
            }
        }
        found
    }
}

/// What a person or the QA checks say of a translation that can be read.
pub enum UnitVerdict {
    /// A person has approved it.
    Approved,
    /// Nothing is known against it.
    Fine,
    /// It may say something else than its source: why.
    Doubtful(String),
}

impl UnitVerdict {
    // The state for a translation tool, and a note for its user.
    fn state(self) -> (UnitState, Option<String>) {
        match self {
            UnitVerdict::Approved => (UnitState::Approved, None),
            UnitVerdict::Fine => (UnitState::Translated, None),
            UnitVerdict::Doubtful(why) => (UnitState::Review, Some(say!("This text {why}."))),
        }
    }
}

/// What decides that.
pub type Assess<'a> = &'a dyn Fn(&Segment, &[Inline]) -> UnitVerdict;

/// What decides that a person has approved the translation of a warning's text.
pub type IsApproved<'a> = &'a dyn Fn(&Segment) -> bool;

/// What the exchange of a language needs to know of a guide.
pub struct Exchange<'a> {
    pub lang: &'a Lang,
    pub files: Vec<ExchangeFile<'a>>,
    /// The texts of warnings, by their file and id.
    warnings: HashSet<(FileId, Id)>,
    /// The labels that the product shows in one language to every reader.
    pub fixed_labels: Vec<UiLabel>,
    literals: Literals,
}

impl<'a> Exchange<'a> {
    /// Reads the catalogs. Fails when a catalog can't be read: what is in it would be lost.
    pub fn new(
        sources: &Sources,
        library: &'a Library,
        lang: &'a Lang,
    ) -> Result<Exchange<'a>, Vec<Diagnostic>> {
        let (mut files, mut problems) = (Vec::new(), Vec::new());
        for (file, segments) in catalog_files::segments_by_file(library) {
            match catalog_files::read(sources, file, lang) {
                Ok((_, po)) => files.push(ExchangeFile {
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
            files,
            warnings,
            fixed_labels,
            literals: Literals::new(&library.guide, lang, &Words::of_guide(sources).0),
        })
    }

    pub fn is_warning(&self, segment: &Segment) -> bool {
        self.warnings.contains(&(segment.home, segment.id.clone()))
    }

    // How far a translation is, its pieces, and a note about it.
    fn assessed(
        &self,
        segment: &Segment,
        text: &str,
        is_current: bool,
        assess: Assess<'_>,
    ) -> (UnitState, Vec<TextPiece>, Option<String>) {
        if text.trim().is_empty() {
            return (UnitState::Missing, Vec::new(), None);
        }
        let Ok(inlines) = parse::translation(text) else {
            // A translation that is not a text of the dialect is exported as it is.
            return (
                UnitState::Review,
                vec![TextPiece::Text(text.to_owned())],
                None,
            );
        };
        let inlines = self.literals.of_source(&inlines, &segment.text);
        let target = of_translation(&inlines, &segment.text, &self.fixed_labels);
        let (state, doubt) = match is_current {
            true => assess(segment, &inlines).state(),
            false => (UnitState::Review, None),
        };
        (state, target, doubt)
    }

    /// A text as other tools get it. What comes back is compared with this, so an entry without changes can't change the catalog.
    pub fn unit(
        &self,
        source: &SegmentSource<'_>,
        entry: Option<&PoEntry>,
        assess: Assess<'_>,
    ) -> Unit {
        let segment = source.segment;
        let source_text = to_markdown(&segment.text);
        let (target_text, comments) = entry
            .map(|entry| (entry.translation().to_owned(), entry.comments.clone()))
            .unwrap_or_default();
        let is_current = entry
            .is_some_and(|entry| is_current_source(&entry.msgid, segment) && !entry.is_fuzzy());
        let (state, target, doubt) = self.assessed(segment, &target_text, is_current, assess);
        let notes = source.comments().into_iter().chain(doubt).collect();
        let warning = self.is_warning(segment);
        let translation = CatalogTranslation::new(source_text.clone(), &target_text);
        let is_good =
            is_current && catalog::text(segment, Some(&translation), &self.literals).is_ok();
        Unit {
            id: segment.id.to_string(),
            source: of_source(&segment.text, &self.fixed_labels),
            target,
            source_text,
            target_text,
            state,
            notes,
            limit: limits::characters(source.kind),
            comments,
            // A wrong warning must not be imported in another format.
            warning,
            reusable: is_good && (state == UnitState::Approved || !warning),
        }
    }
}
