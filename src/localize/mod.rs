//! Cards in one language. Takes a card and its catalogs, returns an `Edition`. Structure comes from the source alone, so a catalog
//! can spoil a text but not lose one: a text without a usable translation is shown in the source's words, and marked.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use crate::catalog::{
    self, CardNames, Catalog, CommonWords, LabelPairs, LanguagePair, Literals, Meaning, Refusal,
    Terms, segments,
};
use crate::diag::Diagnostic;
use crate::model::{
    AttachmentPlace, Card, Guide, Id, Inline, Lang, Localized, Provenance, Segment, Step,
    Strictness, plain,
};
use crate::pseudo::Pseudo;
use crate::source::FileId;

mod addressed;
mod diagnostics;
mod known_texts;
mod lists;
mod session;
mod titles;
mod usability;

use addressed::{AddressWords, address_words};
use lists::{common_words, meaning};
use titles::Titles;

pub use addressed::{AddressedText, mixed};
pub use known_texts::KnownTexts;
pub use session::Session;
pub use usability::{Assessment, Usability};

/// A card in one language.
#[derive(Debug)]
pub struct Edition<'a> {
    pub lang: Lang,
    pub card: Card<Localized<'a>>,
    /// The card as it was written.
    pub source: &'a Card<Segment>,
    /// The titles of the cards that its links lead to, by their id.
    pub linked: BTreeMap<Id, Vec<Inline>>,
}

/// One language of a guide: its words and the catalogs that all its cards share. Made once for each language, borrowed by every worker.
pub struct Locale<'a> {
    pub lang: Lang,
    /// The guide and what all its languages share.
    pub session: Session<'a>,
    pseudo: Option<Pseudo>,
    shared: BTreeMap<FileId, Catalog>,
    titles: Titles,
    source: Arc<Meaning>,
    target: Arc<Meaning>,
    labels: LabelPairs,
    no_names: CardNames,
    /// The links and code that differ in this language.
    pub literals: Literals,
    terms: Terms,
    common: Arc<CommonWords>,
    address: AddressWords,
    problems: Vec<Diagnostic>,
}

impl<'a> Locale<'a> {
    /// Reads the catalogs of `guide.toml` and of the shared files.
    pub(super) fn new(session: Session<'a>, lang: &Lang) -> Locale<'a> {
        let Session {
            sources,
            library,
            ref words,
            ledger: _,
            known: _,
        } = session;
        let (source, target) = (meaning(words, &library.guide.source), meaning(words, lang));
        let common = common_words(words);
        let address = address_words(words, lang);
        let literals = Literals::new(&library.guide, lang, words);
        let mut locale = Locale {
            lang: lang.clone(),
            session,
            pseudo: Pseudo::of(lang),
            shared: BTreeMap::new(),
            titles: Titles::default(),
            source,
            target,
            labels: LabelPairs::new(&library.guide, lang),
            no_names: CardNames::default(),
            literals,
            terms: Terms::default(),
            common,
            address,
            problems: Vec::new(),
        };
        if locale.has_catalogs() {
            let shared = sources
                .under("shared/")
                .filter(|(_, path)| path.ends_with(".md"))
                .map(|(file, _)| file);
            for file in shared.chain(sources.find("guide.toml")) {
                let (catalog, problems) = Catalog::read(sources, file, lang);
                locale.shared.insert(file, catalog);
                locale.problems.extend(problems);
            }
            locale.terms = Terms::new(&library.guide, |name| {
                Some(plain(&locale.shared_usability().text(name).ok()?))
            });
        }
        locale
    }

    /// What is wrong with the catalogs that all cards share.
    pub fn problems(&self) -> &[Diagnostic] {
        &self.problems
    }

    /// The guide's own texts in this language.
    pub fn guide(&self) -> (Guide<Localized<'a>>, Vec<Diagnostic>) {
        let mut localizer = Localizer::new(self.shared_usability());
        localizer.has_doubts = true;
        let source = &self.session.library.guide;
        let limits: BTreeMap<&Id, usize> = segments::limited_of_guide(source)
            .into_iter()
            .map(|(segment, most)| (&segment.id, most))
            .collect();
        let mut guide = source.map(&mut |segment| {
            let text = localizer.text(segment);
            if let Some(most) = limits.get(&segment.id) {
                localizer.measure(segment, &text, *most);
            }
            text
        });
        let requirements = guide
            .roles
            .values_mut()
            .chain(guide.permissions.values_mut());
        for help in requirements.filter_map(|requirement| requirement.help.as_mut()) {
            help.url = self.literals.link(&help.url);
        }
        (guide, localizer.told())
    }

    /// A card in this language.
    pub fn edition(&self, card: &'a Card<Segment>) -> Edition<'a> {
        let (usability, _) = self.usability(card);
        let mut localizer = Localizer::new(usability);
        localizer.judge_warnings(card);
        self.localized(card, &mut localizer)
    }

    /// The same, with what is wrong with its translations, and how they address readers. The problems are of the levels that the
    /// guide's policy sets.
    pub fn assessed(
        &self,
        card: &'a Card<Segment>,
    ) -> (Edition<'a>, Vec<Diagnostic>, Vec<AddressedText>) {
        let (usability, mut problems) = self.usability(card);
        let mut localizer = Localizer::new(usability);
        localizer.has_doubts = true;
        localizer.judge_warnings(card);
        let edition = self.localized(card, &mut localizer);
        for ((segment, most), (text, _)) in
            segments::limited(card).zip(segments::limited(&edition.card))
        {
            localizer.measure(segment, text, most);
        }
        let addressed = addressed::texts(&edition, &localizer.usability, &self.address);
        problems.extend(localizer.told());
        (edition, problems, addressed)
    }

    fn localized(&self, card: &'a Card<Segment>, localizer: &mut Localizer<'a, '_>) -> Edition<'a> {
        let mut localized = card.map(&mut |segment| localizer.text(segment));
        let figures = localized.sections_mut().flat_map(Step::figures_mut);
        for attachment in figures.filter_map(|figure| figure.attachment.as_mut()) {
            if let AttachmentPlace::Address(address) = &mut attachment.place {
                *address = self.literals.link(address);
            }
        }
        Edition {
            lang: self.lang.clone(),
            card: localized,
            source: card,
            linked: self.titles.linked(self, card),
        }
    }

    /// Where the catalog of a source file is, or should be.
    pub fn catalog_path(&self, home: FileId) -> String {
        catalog::path(self.session.sources.path(home), &self.lang)
    }

    /// The guide's translation of a term, by its whole name in the source.
    pub fn term(&self, name: &str) -> Option<&str> {
        self.terms.find(name)
    }

    /// The terms in a text of the source, each with the guide's translation.
    pub fn terms_in(&self, text: &str) -> impl Iterator<Item = (&str, &str)> {
        self.terms.used_in(text)
    }

    /// What the QA checks find in these words as the translation of a warning's text.
    pub fn doubts(&self, segment: &Segment, inlines: &[Inline]) -> Vec<Refusal> {
        catalog::doubts(segment, inlines, &self.pair(&self.no_names))
    }

    /// What the QA checks find in these words as the translation of another text.
    pub fn text_doubts(&self, segment: &Segment, inlines: &[Inline]) -> Vec<Refusal> {
        catalog::text_doubts(segment, inlines, &self.pair(&self.no_names))
    }

    fn pair<'n>(&'n self, names: &'n CardNames) -> LanguagePair<'n> {
        LanguagePair {
            names,
            source: &self.source,
            target: &self.target,
            labels: &self.labels,
            terms: &self.terms,
            common: &self.common,
            tags: (
                self.session.library.guide.source.as_str(),
                self.lang.as_str(),
            ),
        }
    }

    /// What decides which translations of a card can be used, and knows what is wrong with its catalog.
    pub fn usability<'b>(
        &'b self,
        card: &'b Card<Segment>,
    ) -> (Usability<'a, 'b>, Vec<Diagnostic>) {
        if !self.has_catalogs() {
            return (self.shared_usability(), Vec::new());
        }
        let (catalog, problems) = Catalog::read(self.session.sources, card.file, &self.lang);
        (Usability::new(self, Some((card, catalog))), problems)
    }

    /// The same for the guide's own texts and for what cards share.
    pub fn shared_usability(&self) -> Usability<'a, '_> {
        Usability::new(self, None)
    }

    // A pseudo-language is made by code, and the source needs no translation.
    fn has_catalogs(&self) -> bool {
        !self.is_source() && self.pseudo.is_none()
    }

    fn is_source(&self) -> bool {
        self.lang == self.session.library.guide.source
    }

    fn strictness(&self) -> &'a Strictness {
        self.session
            .library
            .guide
            .policy
            .translations
            .into_language(&self.lang)
    }
}

struct Localizer<'a, 'b> {
    usability: Usability<'a, 'b>,
    /// The texts of warnings: those with a usable translation, and `None` for those of a warning that falls back as a whole.
    warnings: BTreeMap<Id, Option<Vec<Inline>>>,
    /// Other texts without a usable translation, and why they have none.
    refused: Vec<(&'a Segment, Refusal)>,
    /// Other texts with a translation that is used, and why it may say something else.
    doubted: Vec<(&'a Segment, Refusal)>,
    problems: Vec<Diagnostic>,
    /// Whether to look for doubts, which cost more than all else and change nothing for a reader.
    has_doubts: bool,
}

impl<'a, 'b> Localizer<'a, 'b> {
    fn new(usability: Usability<'a, 'b>) -> Localizer<'a, 'b> {
        Localizer {
            usability,
            warnings: BTreeMap::new(),
            refused: Vec::new(),
            doubted: Vec::new(),
            problems: Vec::new(),
            has_doubts: false,
        }
    }

    // What to report to an editor.
    fn told(self) -> Vec<Diagnostic> {
        let mut problems = self.problems;
        problems.extend(diagnostics::texts(&self.usability, &self.refused));
        problems.extend(diagnostics::doubtful(&self.usability, &self.doubted));
        problems
    }

    // A warning that is half translated is read wrong: it falls back as a whole.
    fn judge_warnings(&mut self, card: &Card<Segment>) {
        if !self.usability.locale.has_catalogs() {
            return;
        }
        for warning in card.all_warnings() {
            // A shared warning that is said twice is assessed once.
            if self.warnings.contains_key(&warning.avoid.id) {
                continue;
            }
            let assessed = self.usability.warning(&card.id, warning);
            self.problems.extend(diagnostics::warning(
                &self.usability,
                &card.id,
                warning,
                &assessed,
            ));
            let used = assessed.is_used();
            for (segment, verdict) in warning.texts().zip(assessed.texts) {
                self.warnings
                    .insert(segment.id.clone(), verdict.ok().filter(|_| used));
            }
        }
    }

    // A translation that gets longer than its place, while its source fits into it.
    fn measure(&mut self, segment: &'a Segment, translated: &Localized<'_>, most: usize) {
        let length = |text: &[Inline]| plain(text).chars().count();
        let is_translated = translated.provenance == Provenance::Translated;
        if !is_translated || !self.usability.locale.has_catalogs() {
            return;
        }
        let got = length(&translated.text);
        if got > most && length(&segment.text) <= most {
            let doubt = Refusal::TooLong { most, length: got };
            self.doubted.push((segment, doubt));
        }
    }

    fn text(&mut self, segment: &'a Segment) -> Localized<'a> {
        let mut text = self.localized(segment);
        let locale = self.usability.locale;
        if let Some(filled) = locale.titles.filled(locale, &text.text) {
            text.text = Cow::Owned(filled);
        }
        let literals = &locale.literals;
        if let Some(named) = literals.with_key_names(&text.text, text.provenance) {
            text.text = Cow::Owned(named);
        }
        text
    }

    fn localized(&mut self, segment: &'a Segment) -> Localized<'a> {
        let locale = self.usability.locale;
        let source = |provenance| Localized {
            id: segment.id.clone(),
            text: Cow::Borrowed(segment.text.as_slice()),
            lang: locale.session.library.guide.source.clone(),
            provenance,
        };
        if locale.is_source() {
            return source(Provenance::Source);
        }
        let translated = |inlines| Localized {
            id: segment.id.clone(),
            text: Cow::Owned(inlines),
            lang: locale.lang.clone(),
            provenance: Provenance::Translated,
        };
        if let Some(pseudo) = locale.pseudo {
            return translated(pseudo.inlines(&segment.text));
        }
        if let Some(assessed) = self.warnings.get(&segment.id) {
            return assessed
                .clone()
                .map_or_else(|| source(Provenance::Fallback), translated);
        }
        let text = self.usability.other_text(segment);
        let doubts = match &text {
            Ok(inlines) if self.has_doubts => self.usability.text_doubts(segment, inlines),
            Ok(_) | Err(_) => Vec::new(),
        };
        let doubt = doubts.into_iter().next();
        self.doubted.extend(doubt.map(|doubt| (segment, doubt)));
        match text {
            Ok(inlines) => translated(inlines),
            Err(refusal) => {
                self.refused.push((segment, refusal));
                source(Provenance::Fallback)
            }
        }
    }
}
