//! Cards in one language. Takes a card and its catalogs, gives an `Edition`. Structure comes from the source alone, so a catalog
//! can spoil a text but not lose one: what has no usable translation is shown in the source's words, and marked.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{self, Catalog, Refusal, Tongues};
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::library::Library;
use crate::model::{Card, Guide, Id, Inline, Lang, Localized, Provenance, Segment, UiLabel};
use crate::pseudo::Pseudo;
use crate::source::{FileId, Sources};
use crate::words::Words;

/// A card in one language.
#[derive(Debug)]
pub struct Edition<'a> {
    pub lang: Lang,
    pub card: Card<Localized<'a>>,
    /// The card as it was written.
    pub source: &'a Card<Segment>,
}

/// One language of a guide: its words and the catalogs that all its cards share. Made once a language, borrowed by every worker.
pub struct Tongue<'a> {
    pub lang: Lang,
    pseudo: Option<Pseudo>,
    sources: &'a Sources,
    library: &'a Library,
    shared: BTreeMap<FileId, Catalog>,
    source_negations: Vec<String>,
    target_negations: Vec<String>,
    /// The labels that the product shows in one language to every reader.
    fixed_labels: Vec<UiLabel>,
    problems: Vec<Diagnostic>,
}

impl<'a> Tongue<'a> {
    /// Reads the catalogs of `guide.toml` and of the shared files.
    pub fn new(sources: &'a Sources, library: &'a Library, words: &Words, lang: &Lang) -> Tongue<'a> {
        let mut tongue = Tongue {
            lang: lang.clone(),
            pseudo: Pseudo::of(lang),
            sources,
            library,
            shared: BTreeMap::new(),
            source_negations: words.list(&library.guide.source, "meaning-negations"),
            target_negations: words.list(lang, "meaning-negations"),
            fixed_labels: library.guide.labels.iter().filter(|label| label.lang.is_some()).cloned().collect(),
            problems: Vec::new(),
        };
        if tongue.has_catalogs() {
            let shared = sources.under("shared/").filter(|(_, path)| path.ends_with(".md")).map(|(file, _)| file);
            for file in shared.chain(sources.find("guide.toml")) {
                let (catalog, problems) = Catalog::read(sources, file, lang);
                tongue.shared.insert(file, catalog);
                tongue.problems.extend(problems);
            }
        }
        tongue
    }

    /// What is wrong with the catalogs that all cards share.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The guide's own texts in this language.
    pub fn guide(&self) -> (Guide<Localized<'a>>, Vec<Diagnostic>) {
        let mut localizer = Localizer::new(self, BTreeMap::new());
        let guide = self.library.guide.map(&mut |segment| localizer.text(segment));
        (guide, localizer.problems)
    }

    /// A card in this language. Its problems are of the levels that the guide's policy sets.
    pub fn edition(&self, card: &'a Card<Segment>) -> (Edition<'a>, Vec<Diagnostic>) {
        let mut problems = Vec::new();
        let mut own = BTreeMap::new();
        if self.has_catalogs() {
            let (catalog, more) = Catalog::read(self.sources, card.file, &self.lang);
            problems.extend(more);
            own.insert(card.file, catalog);
        }
        let mut localizer = Localizer::new(self, own);
        localizer.judge_warnings(card);
        let localized = card.map(&mut |segment| localizer.text(segment));
        problems.extend(localizer.problems);
        (Edition { lang: self.lang.clone(), card: localized, source: card }, problems)
    }

    // A pseudo-language is made by code, and the source needs no translation.
    fn has_catalogs(&self) -> bool {
        !self.is_source() && self.pseudo.is_none()
    }

    fn is_source(&self) -> bool {
        self.lang == self.library.guide.source
    }
}

struct Localizer<'a, 'b> {
    tongue: &'b Tongue<'a>,
    own: BTreeMap<FileId, Catalog>,
    /// The texts of warnings: those with a usable translation, and `None` for those of a warning that falls back as a whole.
    warnings: BTreeMap<Id, Option<Vec<Inline>>>,
    without_catalog: BTreeSet<FileId>,
    problems: Vec<Diagnostic>,
}

impl<'a, 'b> Localizer<'a, 'b> {
    fn new(tongue: &'b Tongue<'a>, own: BTreeMap<FileId, Catalog>) -> Localizer<'a, 'b> {
        Localizer { tongue, own, warnings: BTreeMap::new(), without_catalog: BTreeSet::new(), problems: Vec::new() }
    }

    fn catalog(&self, home: FileId) -> Option<&Catalog> {
        self.own.get(&home).or_else(|| self.tongue.shared.get(&home))
    }

    // A warning that is half translated is read wrong: it falls back as a whole.
    fn judge_warnings(&mut self, card: &Card<Segment>) {
        if !self.tongue.has_catalogs() {
            return;
        }
        for warning in card.all_warnings() {
            // A shared warning that is said twice is judged once.
            if self.warnings.contains_key(&warning.avoid.id) {
                continue;
            }
            let judged: Vec<(Id, Option<Vec<Inline>>)> =
                warning.texts().map(|segment| (segment.id.clone(), self.warning_text(segment, &warning.id))).collect();
            let whole = judged.iter().all(|(_, text)| text.is_some());
            self.warnings.extend(judged.into_iter().map(|(id, text)| (id, text.filter(|_| whole))));
        }
    }

    fn warning_text(&mut self, segment: &Segment, warning: &Id) -> Option<Vec<Inline>> {
        let tongues = Tongues {
            source_negations: &self.tongue.source_negations,
            target_negations: &self.tongue.target_negations,
            labels: &self.tongue.fixed_labels,
        };
        let translation = self.catalog(segment.home).and_then(|catalog| catalog.find(segment.id.as_str()));
        match catalog::warning(segment, translation, &tongues) {
            Ok(inlines) => Some(inlines),
            Err(refusal) => {
                let message = format!("the warning {warning:?} {}", refusal.reason());
                self.refuse(segment, &refusal, message, codes::SK301, self.tongue.library.guide.policy.warnings);
                None
            }
        }
    }

    fn text(&mut self, segment: &'a Segment) -> Localized<'a> {
        let source = |provenance| Localized {
            id: segment.id.clone(),
            text: Cow::Borrowed(segment.text.as_slice()),
            lang: self.tongue.library.guide.source.clone(),
            provenance,
        };
        if self.tongue.is_source() {
            return source(Provenance::Source);
        }
        let translated = |inlines| Localized {
            id: segment.id.clone(),
            text: Cow::Owned(inlines),
            lang: self.tongue.lang.clone(),
            provenance: Provenance::Translated,
        };
        if let Some(pseudo) = self.tongue.pseudo {
            return translated(pseudo.inlines(&segment.text));
        }
        if let Some(judged) = self.warnings.get(&segment.id) {
            return judged.clone().map_or_else(|| source(Provenance::Fallback), translated);
        }
        let translation = self.catalog(segment.home).and_then(|catalog| catalog.find(segment.id.as_str()));
        match catalog::text(segment, translation) {
            Ok(inlines) => translated(inlines),
            Err(refusal) => {
                let fallback = source(Provenance::Fallback);
                self.refuse_text(segment, &refusal);
                fallback
            }
        }
    }

    // A card without any catalog is one problem, not one for each of its texts.
    fn refuse_text(&mut self, segment: &Segment, refusal: &Refusal) {
        let level = self.tongue.library.guide.policy.texts;
        let missing = self.catalog(segment.home).filter(|catalog| catalog.file.is_none()).map(|catalog| catalog.path.clone());
        let Some(path) = missing else {
            let message = format!("the text {:?} {}", segment.id, refusal.reason());
            return self.refuse(segment, refusal, message, codes::SK302, level);
        };
        if self.without_catalog.insert(segment.home) {
            let home = self.tongue.sources.path(segment.home);
            let message = format!("`{home}` is not translated into `{}`: there is no `{path}`", self.tongue.lang);
            let help = format!("run `stappenkaart translate sync --lang {}`, then translate `{path}`", self.tongue.lang);
            self.problems.push(Diagnostic::in_file(codes::SK302, home, message).level(level).help(help));
        }
    }

    fn refuse(&mut self, segment: &Segment, refusal: &Refusal, message: String, code: crate::diag::Code, level: Level) {
        let catalog = self.catalog(segment.home);
        let path = catalog.map(|catalog| catalog.path.clone()).unwrap_or_default();
        let entry = catalog.and_then(|catalog| catalog.find(segment.id.as_str())).map(|translation| translation.span);
        let help = refusal.help(self.tongue.lang.as_str(), &path, segment.id.as_str());
        let message = format!("{message} (`{}`)", self.tongue.lang);
        let problem = match entry {
            Some(span) => {
                Diagnostic::error(code, span, message).label("this translation is not used").also(segment.span, "its source")
            }
            None => Diagnostic::error(code, segment.span, message).label("shown untranslated, with a label"),
        };
        self.problems.push(problem.level(level).help(help));
    }
}
