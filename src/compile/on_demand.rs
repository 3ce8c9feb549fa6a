//! One file of a site, when it is asked for. Takes a session and the path of the file, returns the same bytes as a build would
//! publish, read back and proven.

use std::io;
use std::sync::OnceLock;

use super::earlier::drawn;
use super::{BuildError, Targets, owing, picture, write};
use crate::format::{
    CardView, Engines, Format, IndexView, Presenter, Published, Scope, ShelfView, Subject,
    Translated, always, is_translated,
};
use crate::localize::{Edition, Locale, Session};
use crate::model::{Card, Guide, Id, Lang, Localized, Segment, Step};
use crate::owed::{self, Owed, OwedArtefact, OwedCard};
use crate::pseudo::Pseudo;
use crate::verify::prove;
use crate::workers;
use wanted::Wanted;

mod wanted;

/// The files of a site of which none is written yet.
pub struct OnDemand<'a> {
    session: &'a Session<'a>,
    engines: &'a Engines<'a>,
    targets: &'a Targets<'a>,
    /// The languages that each card is translated into, found out once for all front pages.
    translated: &'a OnceLock<Translated>,
}

/// A file of a site that was read back and has every warning that it owes.
#[derive(Debug)]
pub struct Proven {
    bytes: Vec<u8>,
    media_type: &'static str,
}

impl Proven {
    /// The bytes that a build would publish.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// IANA's name of its type: `text/html`.
    pub fn media_type(&self) -> &'static str {
        self.media_type
    }
}

impl<'a> OnDemand<'a> {
    /// Writes nothing yet. `translated` is empty, or what an earlier file of the same session found out.
    pub fn new(
        session: &'a Session<'a>,
        engines: &'a Engines<'a>,
        targets: &'a Targets<'a>,
        translated: &'a OnceLock<Translated>,
    ) -> OnDemand<'a> {
        OnDemand {
            session,
            engines,
            targets,
            translated,
        }
    }

    /// The file at a path from the site's root, if it is one that formats write. Fails on what can't be written, and on each warning
    /// that is not found again.
    pub fn artefact(&self, path: &str) -> Option<Result<Proven, BuildError>> {
        let formats = self.formats();
        let wanted = self.wanted(path, &formats)?;
        Some(self.written(path, &wanted).and_then(|(bytes, owed)| {
            let read = |other: &str| match other == path {
                true => Ok(bytes.clone()),
                false => self
                    .asset(other)
                    .unwrap_or(Err(io::ErrorKind::NotFound.into())),
            };
            let problems = prove(path, &owed, &formats, &read);
            let media_type = wanted.artefact.media_type;
            match problems.is_empty() {
                true => Ok(Proven { bytes, media_type }),
                false => Err(BuildError::Problems(problems)),
            }
        }))
    }

    /// A file that pages load: a style sheet, a script, a font, a picture, or a file that is linked to.
    pub fn asset(&self, path: &str) -> Option<io::Result<Vec<u8>>> {
        let Session {
            sources, library, ..
        } = self.session;
        let Some(of_guide) = path.strip_prefix(&write::asset("")) else {
            return self.made(path);
        };
        let own = self.formats().into_iter().find_map(|format| {
            let assets = format.assets(self.engines).ok()?;
            assets.into_iter().find(|(known, _)| known == path)
        });
        if let Some((_, bytes)) = own {
            return Some(Ok(bytes));
        }
        if library.files.contains_key(of_guide) {
            return Some(sources.bytes(sources.find(of_guide)?));
        }
        let is_picture = library.pictures.contains_key(of_guide);
        is_picture.then(|| picture(sources, of_guide))
    }

    // A picture that is made for an artefact of a card.
    fn made(&self, path: &str) -> Option<io::Result<Vec<u8>>> {
        let [lang, id, file] = path.split('/').collect::<Vec<_>>()[..] else {
            return None;
        };
        let card = self.card(Some(id)).filter(|card| self.has_pictures(card))?;
        let lang = self
            .targets
            .languages
            .iter()
            .find(|known| known.as_str() == lang)?;
        self.shown(lang, card, |_, view| {
            let formats = self.formats();
            let mut pictures = formats.iter().flat_map(|format| format.pictures(view));
            let picture = pictures.find(|picture| picture.file == file)?;
            let drawn = drawn(self.targets.cache, picture.figure, self.engines);
            Some(drawn.map_err(|problem| io::Error::other(problem.message)))
        })
    }

    // A card with a picture that is not there has no page.
    fn has_pictures(&self, card: &Card<Segment>) -> bool {
        let known = &self.session.library.pictures;
        let mut figures = card.sections().flat_map(Step::figures);
        figures.all(|figure| known.contains_key(&figure.image))
    }

    fn formats(&self) -> Vec<&'a dyn Format> {
        let guide = &self.session.library.guide;
        let chosen = self.targets.formats.iter().copied();
        chosen.chain(always(guide)).collect()
    }

    fn bound(&self) -> Vec<Id> {
        owing::bound(self.session.library, &self.targets.print)
    }

    fn is_moved(&self, id: Option<&str>) -> bool {
        let mut redirects = self.session.library.guide.redirects.iter();
        redirects.any(|redirect| id == Some(redirect.from.as_str()))
    }

    fn card(&self, id: Option<&str>) -> Option<&'a Card<Segment>> {
        let mut cards = self.session.library.cards.iter();
        id.and_then(|id| cards.find(|card| card.id.as_str() == id))
    }

    fn written(&self, path: &str, wanted: &Wanted<'_>) -> Result<(Vec<u8>, Owed), BuildError> {
        wanted.format.load(self.engines)?;
        match (wanted.lang, self.card(wanted.card)) {
            (Some(lang), Some(card)) => self.of_card(path, wanted, lang, card),
            (Some(lang), None) => self.of_language(path, wanted, lang),
            (None, _) => self.of_site(wanted),
        }
    }

    fn of_card(
        &self,
        path: &str,
        wanted: &Wanted<'_>,
        lang: &Lang,
        card: &Card<Segment>,
    ) -> Result<(Vec<u8>, Owed), BuildError> {
        self.shown(lang, card, |edition, view| {
            let subject = Subject::Card(view);
            let bytes = (wanted.format).write(wanted.artefact, subject, self.engines)?;
            let artefact = OwedArtefact::new(path.to_owned(), wanted.format, 0, &edition.card);
            let owed = owed::of_edition(edition, vec![artefact], &self.session.words);
            Ok((bytes, Owed::of(vec![owed])))
        })
    }

    // What is made of a card in a language, and of how it is shown.
    fn shown<T>(
        &self,
        lang: &Lang,
        card: &Card<Segment>,
        make: impl FnOnce(&Edition<'_>, &CardView) -> T,
    ) -> T {
        let locale = self.session.locale(lang);
        let guide = locale.guide().0;
        let published = self.published(self.translated_card(card));
        let edition = locale.edition(card);
        let view = self.presenter(&published, &guide, lang).card(&edition);
        make(&edition, &view)
    }

    fn of_language(
        &self,
        path: &str,
        wanted: &Wanted<'_>,
        lang: &Lang,
    ) -> Result<(Vec<u8>, Owed), BuildError> {
        let locale = self.session.locale(lang);
        let guide = locale.guide().0;
        let published = self.published(self.all_translated().clone());
        let presenter = self.presenter(&published, &guide, lang);
        let (index, views, mut cards) = self.all_cards(path, wanted, &locale, &presenter);
        let write = |subject| (wanted.format).write(wanted.artefact, subject, self.engines);
        let bytes = match wanted.artefact.scope {
            Scope::AllCards => write(Subject::AllCards(&index, &views))?,
            Scope::Category => {
                let (shelf, own) = shelf_at(path, wanted, &index, &views)?;
                cards.retain(|owed| own.iter().any(|card| card.id == owed.card));
                write(Subject::Category(&index, shelf, own))?
            }
            Scope::Moved => {
                let mut from = self.session.library.guide.redirects.iter();
                let redirect = from.find(|redirect| wanted.card == Some(redirect.from.as_str()));
                let page = redirect.and_then(|redirect| presenter.moved(redirect, &index));
                let page = page.ok_or(io::Error::from(io::ErrorKind::NotFound))?;
                write(Subject::Moved(&page))?
            }
            Scope::Language | Scope::Card | Scope::Pair | Scope::Site => {
                write(Subject::Language(&index))?
            }
        };
        Ok((bytes, Owed::of(cards)))
    }

    // The front page of a language. For a file of all cards, also these in their order, and what is owed of each.
    fn all_cards(
        &self,
        path: &str,
        wanted: &Wanted<'_>,
        locale: &Locale<'_>,
        presenter: &Presenter<'_>,
    ) -> (IndexView, Vec<CardView>, Vec<OwedCard>) {
        let order = owing::order(self.session.library);
        let is_of_all = [Scope::AllCards, Scope::Category].contains(&wanted.artefact.scope);
        let made = workers::each(&self.session.library.cards, |card| {
            let edition = locale.edition(card);
            let view = presenter.card(&edition);
            let link = (card.details.category.clone(), presenter.link(&view));
            let owed = is_of_all.then(|| {
                let artefact = OwedArtefact::new(
                    path.to_owned(),
                    wanted.format,
                    order[card.id.as_str()],
                    &edition.card,
                );
                owed::of_edition(&edition, vec![artefact], &self.session.words)
            });
            (link, is_of_all.then_some(view), owed)
        });
        let (mut links, mut views, mut cards) = (Vec::new(), Vec::new(), Vec::new());
        for (link, view, owed) in made {
            links.push(link);
            views.extend(view);
            cards.extend(owed);
        }
        views.sort_by_key(|view: &CardView| order.get(view.id.as_str()));
        (presenter.index(links), views, cards)
    }

    fn of_site(&self, wanted: &Wanted<'_>) -> Result<(Vec<u8>, Owed), BuildError> {
        let published = self.published(self.all_translated().clone());
        let languages = published.languages.iter();
        let guides: Vec<Guide<Localized<'_>>> = languages
            .map(|lang| self.session.locale(lang).guide().0)
            .collect();
        let titles: Vec<&Localized<'_>> = guides.iter().map(|guide| &guide.title).collect();
        let (Some(first), Some(guide)) = (published.languages.first(), guides.first()) else {
            return Err(io::Error::from(io::ErrorKind::NotFound).into());
        };
        let page = (self.presenter(&published, guide, first)).language_chooser(&titles);
        let bytes = (wanted.format).write(wanted.artefact, Subject::Site(&page), self.engines)?;
        Ok((bytes, Owed::default()))
    }

    fn published(&self, translated: Translated) -> Published<'a> {
        Published {
            languages: self.targets.languages.clone(),
            pairs: self.targets.pairs.clone(),
            formats: self.formats(),
            categories: self.bound(),
            translated,
        }
    }

    fn presenter<'b>(
        &'b self,
        published: &'b Published<'b>,
        guide: &'b Guide<Localized<'b>>,
        lang: &'b Lang,
    ) -> Presenter<'b> {
        Presenter {
            library: self.session.library,
            guide,
            words: &self.session.words,
            published,
            lang,
        }
    }

    // The page of a card names only the languages of this card.
    fn translated_card(&self, card: &Card<Segment>) -> Translated {
        if let Some(all) = self.translated.get() {
            return all.clone();
        }
        let mut translated = Translated::new(1);
        let languages = self.targets.languages.iter();
        for lang in languages.filter(|lang| Pseudo::of(lang).is_none()) {
            let is_found = is_translated(&self.session.locale(lang).edition(card));
            translated.add(lang.clone(), is_found.then(|| card.id.clone()));
        }
        translated
    }

    fn all_translated(&self) -> &Translated {
        let languages = &self.targets.languages;
        let cards = self.session.library.cards.len();
        self.translated
            .get_or_init(|| write::translated(self.session, languages, Translated::new(cards)))
    }
}

// The category whose file is at this path, with its cards.
fn shelf_at<'v>(
    path: &str,
    wanted: &Wanted<'_>,
    index: &'v IndexView,
    views: &'v [CardView],
) -> io::Result<(&'v ShelfView, &'v [CardView])> {
    let is_it = |shelf: &ShelfView| wanted.artefact.path(&index.page.lang, &shelf.id) == path;
    let mut categories = index.by_category(views);
    let found = categories.find(|(shelf, _)| is_it(shelf));
    found.ok_or(io::ErrorKind::NotFound.into())
}
