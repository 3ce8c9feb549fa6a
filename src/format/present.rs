//! Editions as the templates see them. Takes an `Edition`, returns a `CardView`: numbers given, words chosen, callouts lettered.

use std::collections::BTreeMap;

use super::view::*;
use super::{Artefact, Format, Link, Scope};
use crate::library::Library;
use crate::localize::Edition;
use crate::model::{
    Card, CardFact, CardKind, Day, Details, Guide, Id, Lang, Localized, Provenance, Severity,
    Status,
};
use crate::pseudo::Pseudo;
use crate::words::Words;
pub use figures::encoded_path;
use figures::published;
use texts::CardPresenter;

mod attachments;
mod branches;
mod changes;
mod elsewhere;
mod feedback;
mod figures;
mod fingerprints;
mod fronts;
mod pairs;
mod printed;
mod qr;
mod requirements;
mod signs;
mod steps;
mod terms;
mod texts;
mod translated;
mod warnings;

pub use translated::{Translated, is_translated};

type Text<'a> = Localized<'a>;

/// What is published in addition to the current card, so that a page links only to what there is.
pub struct Published<'a> {
    pub languages: Vec<Lang>,
    /// The languages that are also published together, on one sheet.
    pub pairs: Vec<(Lang, Lang)>,
    pub formats: Vec<&'a dyn Format>,
    /// The categories that have files of their own.
    pub categories: Vec<Id>,
    pub translated: Translated,
}

impl Published<'_> {
    /// Every artefact of these scopes, with its format.
    pub fn artefacts(
        &self,
        scopes: &[Scope],
    ) -> impl Iterator<Item = (&dyn Format, &'static Artefact)> {
        let all = self.formats.iter().flat_map(|format| {
            let artefacts = format.artefacts().iter();
            artefacts.map(move |artefact| (*format, artefact))
        });
        all.filter(|(_, artefact)| scopes.contains(&artefact.scope))
    }

    /// The same, without what a card of this kind does not have.
    pub fn of_card(
        &self,
        scopes: &[Scope],
        kind: CardKind,
    ) -> impl Iterator<Item = (&dyn Format, &'static Artefact)> {
        self.artefacts(scopes)
            .filter(move |(format, _)| format.is_of(kind))
    }
}

/// Presents the cards of one language.
pub struct Presenter<'a> {
    pub library: &'a Library,
    pub guide: &'a Guide<Localized<'a>>,
    pub words: &'a Words,
    pub published: &'a Published<'a>,
    pub lang: &'a Lang,
}

impl Presenter<'_> {
    /// A card for its page, its PDF and its checklist.
    pub fn card(&self, edition: &Edition<'_>) -> CardView {
        let Edition {
            lang: _,
            card,
            source,
            linked,
        } = edition;
        let presenter = CardPresenter::new(self, source, linked);
        let Card {
            id,
            file: _,
            title,
            details,
            facts,
            goal,
            requires,
            warnings,
            notes,
            steps,
            outcomes,
            troubleshooting,
        } = card;
        let (roles, permissions) = presenter.requirements(requires, card.sections());
        let mut view = CardView {
            id: id.to_string(),
            page: self.card_page(&presenter, id, details.kind),
            title: presenter.text(title),
            details: self.details(&presenter, details, facts),
            goal: presenter.texts(goal),
            roles,
            permissions,
            warnings: presenter.warnings(warnings),
            notes: presenter.notes(notes),
            steps: presenter.steps(steps, requires),
            outcomes: presenter.outcomes(outcomes),
            troubleshooting: troubleshooting
                .as_ref()
                .map(|section| presenter.troubleshooting(section, requires)),
            terms: presenter.terms(source),
            warning_links: presenter.warning_links(card),
            printed: self.printed(edition),
            files: self.files(id, details.kind),
            links: self.card_links(id, details.kind),
            alternates: self.alternates(id, details.kind),
            page_of: self.page_of(),
            warnings_label: self.count("warnings-in-card", card.all_warnings().count()),
            has_fallback: false,
            changes: presenter.changes(edition),
            feedback: presenter.reports.of_card(),
            fingerprint: presenter.fingerprints.of(None),
        };
        view.has_fallback = presenter.fell_back.get();
        view
    }

    fn card_page(&self, presenter: &CardPresenter<'_>, id: &Id, kind: CardKind) -> PageView {
        let is_there = |lang: &Lang| self.published.translated.has_card(lang, id);
        let mut page = self.page(presenter, &is_there);
        say_by_kind(kind, &mut page.words);
        page
    }

    fn page_of(&self) -> String {
        let places = [("page", "{page}".into()), ("total", "{total}".into())];
        self.words.with(self.lang, "page-of", &places)
    }

    fn logo(&self) -> Option<LogoView> {
        let theme = &self.guide.theme;
        let (logo, _) = theme.logo.as_ref()?;
        let size = self.library.pictures.get(logo)?;
        Some(LogoView {
            src: published(logo),
            dark: theme.logo_dark.as_ref().map(|(path, _)| published(path)),
            width: size.width,
            height: size.height,
        })
    }

    // `is_there` says whether the page is in a language.
    fn page(&self, presenter: &CardPresenter<'_>, is_there: &dyn Fn(&Lang) -> bool) -> PageView {
        let languages = self.languages(is_there);
        let translated = languages
            .iter()
            .any(|language| language.current && language.translated);
        let source = &self.guide.source;
        let has_source = self.published.languages.contains(source);
        PageView {
            url: self.guide.url.clone(),
            default: match has_source {
                true => source.to_string(),
                false => self.published.languages[0].to_string(),
            },
            translated,
            original: match translated || !has_source {
                true => self.lang.to_string(),
                false => source.to_string(),
            },
            lang: self.lang.to_string(),
            dir: self.words.direction(self.lang),
            pseudo: Pseudo::of(self.lang).is_some(),
            guide_title: presenter.text(&self.guide.title),
            logo: self.logo(),
            banner: self
                .guide
                .banner
                .as_ref()
                .map(|banner| presenter.text(banner)),
            host: self.guide.publish.host,
            offline: self.guide.publish.offline,
            feed: self.feed_path(),
            languages,
            words: self.words.plain(self.lang).clone(),
        }
    }

    fn details(
        &self,
        presenter: &CardPresenter<'_>,
        details: &Details,
        facts: &[CardFact<Localized<'_>>],
    ) -> DetailsView {
        DetailsView {
            category: presenter.category(&details.category),
            duration: details.minutes.map(|minutes| self.duration(minutes)),
            facts: facts.iter().map(|fact| presenter.fact(fact)).collect(),
            verified: details.verified.map(|(day, _)| self.date(day)),
            product: self.product(details),
            revision: details.revision.clone(),
            kind: self.kind(details.kind),
            checklist: details.checklist.name(),
            status: self.status(details.status),
        }
    }

    fn kind(&self, kind: CardKind) -> CardKindView {
        let key = match kind {
            CardKind::Sequence => "card",
            CardKind::Decision => "card-decision",
            CardKind::Reference => "card-reference",
        };
        CardKindView {
            name: kind.name(),
            word: self.words.word(self.lang, key),
        }
    }

    /// A text that makes sense without other text.
    pub fn text(&self, text: &Localized<'_>) -> TextView {
        CardPresenter::plain(self).text(text)
    }

    fn files(&self, card: &Id, kind: CardKind) -> BTreeMap<String, String> {
        let artefacts = self.published.of_card(&[Scope::Card], kind);
        artefacts
            .map(|(_, artefact)| (artefact.key.to_owned(), artefact.name(card.as_str())))
            .collect()
    }

    // A page that no page links to, such as one to be sent by mail, is for people all the same.
    fn alternates(&self, card: &Id, kind: CardKind) -> Vec<AlternateView> {
        let artefacts = self.published.of_card(&[Scope::Card], kind);
        let alternates = artefacts
            .filter(|(_, artefact)| artefact.link.is_none() && artefact.media_type != "text/html");
        alternates
            .map(|(_, artefact)| AlternateView {
                file: artefact.name(card.as_str()),
                media_type: artefact.media_type,
            })
            .collect()
    }

    fn card_links(&self, card: &Id, kind: CardKind) -> Vec<FileLink> {
        let mut links = self.links(&[Scope::Card], card.as_str(), kind);
        links.extend(self.pair_links(card, kind));
        links
    }

    fn links(&self, scopes: &[Scope], id: &str, kind: CardKind) -> Vec<FileLink> {
        let artefacts = self.published.of_card(scopes, kind);
        artefacts
            .filter_map(|(format, artefact)| {
                let Link { label, icon } = artefact.link?;
                Some(FileLink {
                    format: format.name(),
                    first: format.artefacts()[0].key == artefact.key,
                    key: artefact.key,
                    file: artefact.name(id),
                    label: self.words.word(self.lang, label),
                    icon,
                    media_type: artefact.media_type,
                })
            })
            .collect()
    }

    fn languages(&self, is_there: &dyn Fn(&Lang) -> bool) -> Vec<LanguageView> {
        self.published
            .languages
            .iter()
            .map(|lang| LanguageView {
                translated: is_there(lang),
                ..self.language(lang)
            })
            .collect()
    }

    /// A language by its own name.
    pub fn language(&self, lang: &Lang) -> LanguageView {
        LanguageView {
            lang: lang.to_string(),
            dir: self.words.direction(lang),
            name: self.words.word(lang, "language-name"),
            current: lang == self.lang,
            translated: false,
        }
    }

    fn duration(&self, minutes: u32) -> DurationView {
        DurationView {
            iso: format!("PT{minutes}M"),
            shown: self
                .words
                .with(self.lang, "duration", &[("minutes", minutes.into())]),
        }
    }

    fn date(&self, day: Day) -> DateView {
        DateView {
            iso: day.to_string(),
            shown: self.words.date(self.lang, day),
        }
    }

    // The product's name and version as its screens write them.
    fn product(&self, details: &Details) -> Option<String> {
        let (id, _) = details.product.as_ref()?;
        let product = self
            .guide
            .products
            .get(id)
            .expect("link has checked that the product exists");
        Some(match &details.ui_version {
            Some((version, _)) => format!("{} {version}", product.name),
            None => product.name.clone(),
        })
    }

    fn status(&self, status: Status) -> Option<StatusView> {
        let name = status.name();
        let word = || self.words.word(self.lang, &format!("status-{name}"));
        (status != Status::Published).then(|| StatusView { name, word: word() })
    }

    fn count(&self, key: &str, count: usize) -> Option<String> {
        (count > 0).then(|| self.words.with(self.lang, key, &[("count", count.into())]))
    }
}

// Questions and facts are not something that a reader starts, or that works.
fn say_by_kind(kind: CardKind, words: &mut BTreeMap<String, String>) {
    let others = [
        ("before-you-start", "read-first"),
        ("feedback-ask", "feedback-ask-facts"),
    ];
    match kind {
        CardKind::Sequence => {}
        CardKind::Decision | CardKind::Reference => {
            for (usual, other) in others {
                let word = words.get(other).cloned();
                words.extend(word.map(|word| (usual.to_owned(), word)));
            }
        }
    }
}

/// The signal word of a severity: "Let op".
pub fn signal(words: &Words, lang: &Lang, severity: Severity) -> String {
    words.word(lang, &format!("severity-{}", severity.name()))
}

/// The same in the language of an edition, where the texts of the warning are in another language.
pub fn own_signal(
    words: &Words,
    edition: &Lang,
    texts: &Lang,
    severity: Severity,
) -> Option<String> {
    (edition != texts).then(|| signal(words, edition, severity))
}

/// The label of a text that a reader gets in another language because its translation is missing: "Not translated: English".
pub fn untranslated(text: &Localized<'_>, edition: &Lang, words: &Words) -> Option<String> {
    if text.provenance != Provenance::Fallback {
        return None;
    }
    let name = words.word(&text.lang, "language-name");
    let arguments = [
        ("tag", text.lang.as_str().into()),
        ("language", name.into()),
    ];
    Some(words.with(edition, "not-translated", &arguments))
}
