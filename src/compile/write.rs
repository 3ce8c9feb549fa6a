//! Writing a site, or a part of one. Takes a session, writes every artefact into a staging folder, returns what is owed of them.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Instant;

use super::build_error::all_or_stop;
use super::earlier::{drawn, written};
use super::owing::{Debts, bound, by_card, changes, order};
use super::{BuildError, BuildWatch, SitePart, Targets, engines, picture};
use crate::cache::Cache;
use crate::format::{
    Artefact, CardLink, CardView, Engines, Format, IndexView, Presenter, Published, Scope, Subject,
    Translated, always, is_translated, paired,
};
use crate::library::Library;
use crate::localize::{Locale, Session};
use crate::model::{Card, Guide, Id, Lang, Localized, Segment};
use crate::owed::{self, Owed, OwedCard};
use crate::pseudo::Pseudo;
use crate::publish::Staging;
use crate::site::Origin;
use crate::source::read_site_file;
use crate::workers;
pub(super) use assets::asset;

mod assets;

/// Writes the site, one card of one language at a time on each worker. What a card owes is counted from the same edition that the
/// formats are given.
pub fn site(
    session: &Session<'_>,
    targets: &Targets<'_>,
    part: SitePart<'_>,
    known: Translated,
    staging: &Staging,
    watch: &dyn BuildWatch,
) -> Result<Owed, BuildError> {
    // Made once for the pages, and then reused.
    let image = |path: &str| {
        let staged = read_site_file(staging.root(), &asset(path));
        staged.or_else(|_| picture(session.sources, path))
    };
    let formats = targets.formats.iter().copied();
    let formats = formats.chain(always(&session.library.guide));
    let writer = SiteWriter {
        session,
        staging,
        engines: engines(
            session.sources,
            &session.library.guide.theme,
            &targets.print,
            &image,
        )?,
        published: Published {
            languages: targets.languages.clone(),
            pairs: targets.pairs.clone(),
            formats: formats.collect(),
            categories: bound(session.library, &targets.print),
            translated: translated(session, &targets.languages, known),
        },
        order: order(session.library),
        pairs: &targets.pairs,
        cache: targets.cache,
        part,
        watch,
        cards: cards(session.library, part),
    };
    writer.load()?;
    writer.assets(&image)?;
    writer.languages()
}

// A page names the other languages that it is in, so this is known before the first is written.
pub(super) fn translated(
    session: &Session<'_>,
    languages: &[Lang],
    known: Translated,
) -> Translated {
    let cards = &session.library.cards;
    let mut translated = known.only(languages);
    let is_unknown = |lang: &&Lang| Pseudo::of(lang).is_none() && !translated.knows(lang);
    let unknown: Vec<&Lang> = languages.iter().filter(is_unknown).collect();
    for lang in unknown {
        let locale = session.locale(lang);
        let found = workers::each(cards, |card| is_translated(&locale.edition(card)));
        let found = cards.iter().zip(found).filter(|(_, found)| *found);
        translated.add(lang.clone(), found.map(|(card, _)| card.id.clone()));
    }
    translated
}

struct SiteWriter<'a> {
    session: &'a Session<'a>,
    staging: &'a Staging,
    engines: Engines<'a>,
    published: Published<'a>,
    /// The place of each card in a file of all cards.
    order: BTreeMap<&'a str, usize>,
    pairs: &'a [(Lang, Lang)],
    cache: &'a Cache,
    part: SitePart<'a>,
    watch: &'a dyn BuildWatch,
    /// The cards whose files are made.
    cards: Vec<&'a Card<Segment>>,
}

fn cards<'a>(library: &'a Library, part: SitePart<'_>) -> Vec<&'a Card<Segment>> {
    let cards = library.cards.iter().enumerate();
    let own = cards.filter(|(place, _)| part.has(*place));
    own.map(|(_, card)| card).collect()
}

// What is left of a card once its artefacts are written.
struct WrittenCard {
    owed: OwedCard,
    category: Id,
    link: CardLink,
    /// Only where an artefact is made of all cards.
    view: Option<CardView>,
}

impl SiteWriter<'_> {
    // A broken template stops a build before anything is written.
    fn load(&self) -> Result<(), BuildError> {
        for format in &self.published.formats {
            format.load(&self.engines)?;
        }
        Ok(())
    }

    fn presenter<'b>(&'b self, guide: &'b Guide<Localized<'b>>, lang: &'b Lang) -> Presenter<'b> {
        Presenter {
            library: self.session.library,
            guide,
            words: &self.session.words,
            published: &self.published,
            lang,
        }
    }

    fn artefacts(&self, scope: Scope) -> Vec<(&dyn Format, &'static Artefact)> {
        self.published.artefacts(&[scope]).collect()
    }

    // First each language, and then the files of the whole site.
    fn languages(&self) -> Result<Owed, BuildError> {
        let cards = self.cards.len();
        let languages = self.published.languages.iter();
        let locales: Vec<Locale<'_>> = languages.map(|lang| self.session.locale(lang)).collect();
        let guides: Vec<Guide<Localized<'_>>> =
            locales.iter().map(|locale| locale.guide().0).collect();
        let mut owed = Vec::new();
        for (at, (locale, guide)) in locales.iter().zip(&guides).enumerate() {
            let progress = |within| {
                self.watch
                    .progress(at * cards + within, locales.len() * cards);
            };
            owed.push(self.language(locale, guide, &progress)?);
        }
        for (one, other) in self.pairs {
            let at = |lang: &Lang| locales.iter().position(|locale| locale.lang == *lang);
            if let (Some(one), Some(other)) = (at(one), at(other)) {
                self.pair([
                    (&locales[one], &guides[one]),
                    (&locales[other], &guides[other]),
                ])?;
            }
        }
        if self.part.is_shard() {
            return Ok(by_card(owed));
        }
        self.whole_site(&guides)?;
        Ok(Owed {
            changes: changes(self.session, &self.published.languages),
            ..by_card(owed)
        })
    }

    fn language(
        &self,
        locale: &Locale<'_>,
        guide: &Guide<Localized<'_>>,
        progress: &(dyn Fn(usize) + Sync),
    ) -> Result<Vec<OwedCard>, BuildError> {
        let presenter = self.presenter(guide, &locale.lang);
        let finished = AtomicUsize::new(0);
        let results = workers::each(&self.cards, |card| {
            let started = Instant::now();
            let written = self.card(&presenter, locale, card)?;
            let lang = locale.lang.as_str();
            self.watch.card(card.id.as_str(), lang, started.elapsed());
            progress(finished.fetch_add(1, Ordering::Relaxed) + 1);
            Ok(written)
        });
        let (mut owed, mut links, mut views) = (Vec::new(), Vec::new(), Vec::new());
        for card in all_or_stop(results)? {
            owed.push(card.owed);
            links.push((card.category, card.link));
            views.extend(card.view);
        }
        if !self.part.is_shard() {
            self.of_language(&presenter, links, views)?;
        }
        Ok(owed)
    }

    // The files of all cards of a language.
    fn of_language(
        &self,
        presenter: &Presenter<'_>,
        links: Vec<(Id, CardLink)>,
        mut views: Vec<CardView>,
    ) -> Result<(), BuildError> {
        let index = presenter.index(links);
        views.sort_by_key(|view: &CardView| self.order.get(view.id.as_str()));
        self.moved(presenter, &index)?;
        for (format, artefact) in self.artefacts(Scope::AllCards) {
            self.write(
                format,
                artefact,
                Subject::AllCards(&index, &views),
                &index.page.lang,
                "",
            )?;
        }
        self.of_categories(&index, &views)?;
        for (format, artefact) in self.artefacts(Scope::Language) {
            self.write(
                format,
                artefact,
                Subject::Language(&index),
                &index.page.lang,
                "",
            )?;
        }
        Ok(())
    }

    fn of_categories(&self, index: &IndexView, views: &[CardView]) -> Result<(), BuildError> {
        let is_bound = |id: &str| {
            let mut bound = self.published.categories.iter();
            bound.any(|known| known.as_str() == id)
        };
        for (format, artefact) in self.artefacts(Scope::Category) {
            let categories = index.by_category(views);
            for (shelf, cards) in categories.filter(|(shelf, _)| is_bound(&shelf.id)) {
                let subject = Subject::Category(index, shelf, cards);
                self.write(format, artefact, subject, &index.page.lang, &shelf.id)?;
            }
        }
        Ok(())
    }

    fn card(
        &self,
        presenter: &Presenter<'_>,
        locale: &Locale<'_>,
        card: &Card<Segment>,
    ) -> Result<WrittenCard, BuildError> {
        let edition = locale.edition(card);
        let view = presenter.card(&edition);
        let kind = card.details.kind;
        for (format, artefact) in self.published.of_card(&[Scope::Card], kind) {
            self.write(
                format,
                artefact,
                Subject::Card(&view),
                &view.page.lang,
                &view.id,
            )?;
            self.pictures(format, &view)?;
        }
        Ok(WrittenCard {
            owed: owed::of_edition(&edition, self.debts().of(&edition), &self.session.words),
            category: card.details.category.clone(),
            link: presenter.link(&view),
            view: self.writes_all_cards().then_some(view),
        })
    }

    fn writes_all_cards(&self) -> bool {
        let scopes = [Scope::AllCards, Scope::Category];
        !self.part.is_shard() && self.published.artefacts(&scopes).next().is_some()
    }

    fn debts(&self) -> Debts<'_> {
        Debts {
            published: &self.published,
            order: &self.order,
            pairs: self.pairs,
            of_all_cards: !self.part.is_shard(),
        }
    }

    // The pictures that are made for an artefact of a card.
    fn pictures(&self, format: &dyn Format, card: &CardView) -> Result<(), BuildError> {
        for picture in format.pictures(card) {
            let lang = &card.page.lang;
            let path = format!("{lang}/{}/{}", card.id, picture.file);
            let bytes = match self.part {
                SitePart::Merged(shards) => shards.read(&path)?,
                SitePart::Whole | SitePart::Shard(_) => {
                    drawn(self.cache, picture.figure, &self.engines)?
                }
            };
            let origin = Origin::beside(&card.id, lang);
            self.staging.write(&path, &bytes, origin)?;
        }
        Ok(())
    }

    // The addresses that cards had.
    fn moved(&self, presenter: &Presenter<'_>, index: &IndexView) -> Result<(), BuildError> {
        for redirect in &self.session.library.guide.redirects {
            let Some(page) = presenter.moved(redirect, index) else {
                continue;
            };
            for (format, artefact) in self.artefacts(Scope::Moved) {
                self.write(
                    format,
                    artefact,
                    Subject::Moved(&page),
                    &index.page.lang,
                    &page.id,
                )?;
            }
        }
        Ok(())
    }

    // Every card in two languages at once.
    fn pair(&self, sides: [(&Locale<'_>, &Guide<Localized<'_>>); 2]) -> Result<(), BuildError> {
        let lang = paired(&sides[0].0.lang, &sides[1].0.lang);
        let written = workers::each(&self.cards, |card| {
            let view = |(locale, guide): (&Locale<'_>, &Guide<Localized<'_>>)| {
                self.presenter(guide, &locale.lang)
                    .card(&locale.edition(card))
            };
            let [one, other] = sides.map(view);
            for (format, artefact) in self.published.of_card(&[Scope::Pair], card.details.kind) {
                self.write(
                    format,
                    artefact,
                    Subject::Pair(&one, &other),
                    &lang,
                    &one.id,
                )?;
            }
            Ok(())
        });
        all_or_stop(written).map(drop)
    }

    fn whole_site(&self, guides: &[Guide<Localized<'_>>]) -> Result<(), BuildError> {
        let languages = &self.published.languages;
        let ([first, ..], [guide, ..]) = (languages.as_slice(), guides) else {
            return Ok(());
        };
        let titles: Vec<&Localized<'_>> = guides.iter().map(|guide| &guide.title).collect();
        let page = self.presenter(guide, first).language_chooser(&titles);
        for (format, artefact) in self.artefacts(Scope::Site) {
            self.write(format, artefact, Subject::Site(&page), "", "")?;
        }
        Ok(())
    }

    fn write(
        &self,
        format: &dyn Format,
        artefact: &Artefact,
        subject: Subject<'_>,
        lang: &str,
        id: &str,
    ) -> Result<(), BuildError> {
        let path = artefact.path(lang, id);
        let bytes = match (self.part, artefact.scope) {
            (SitePart::Merged(shards), Scope::Card | Scope::Pair) => shards.read(&path)?,
            _ => written(self.cache, format, artefact, subject, &path, &self.engines)?,
        };
        let given = |name: &str| (!name.is_empty()).then(|| name.to_owned());
        let origin = Origin {
            card: given(id).filter(|_| artefact.scope != Scope::Category),
            lang: given(lang),
            format: artefact.owes().then(|| format.name().to_owned()),
        };
        Ok(self.staging.write(&path, &bytes, origin)?)
    }
}
