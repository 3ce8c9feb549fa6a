//! What a guide owes its readers, whether anything of it is written or not. Takes a session and what is to be written, returns what each
//! card owes in each language, and the paths of all artefacts.

use std::collections::BTreeMap;

use super::Targets;
use crate::format::{Artefact, Format, Published, Scope, Translated, always, paired};
use crate::library::Library;
use crate::localize::{Edition, Locale, Session};
use crate::model::{Card, Id, Lang, Print, Segment};
use crate::owed::{self, Owed, OwedArtefact, OwedCard, OwedChange};
use crate::workers;

/// What the artefacts of a site owe.
pub struct Debts<'a> {
    pub published: &'a Published<'a>,
    /// The place of each card in a file of all cards.
    pub order: &'a BTreeMap<&'a str, usize>,
    pub pairs: &'a [(Lang, Lang)],
    /// Whether the files of all cards are among them.
    pub of_all_cards: bool,
}

impl Debts<'_> {
    /// The artefacts that owe the warnings of an edition.
    pub fn of(&self, edition: &Edition<'_>) -> Vec<OwedArtefact> {
        let scopes: &[Scope] = match self.of_all_cards {
            true => &[Scope::Card, Scope::AllCards, Scope::Category],
            false => &[Scope::Card],
        };
        let own = self.owed_as(edition, scopes, edition.lang.as_str());
        let is_in = |(one, other): &&(Lang, Lang)| [one, other].contains(&&edition.lang);
        let pairs = self.pairs.iter().filter(is_in);
        let of_pairs = pairs
            .flat_map(|(one, other)| self.owed_as(edition, &[Scope::Pair], &paired(one, other)));
        own.into_iter().chain(of_pairs).collect()
    }

    // Those of these scopes, in the folder of a language or of a pair.
    fn owed_as(&self, edition: &Edition<'_>, scopes: &[Scope], lang: &str) -> Vec<OwedArtefact> {
        let card = edition.card.id.as_str();
        let category = &edition.card.details.category;
        let artefacts = (self.published).of_card(scopes, edition.card.details.kind);
        let is_there = |artefact: &Artefact| {
            artefact.scope != Scope::Category || self.published.categories.contains(category)
        };
        artefacts
            .filter(|(_, artefact)| is_there(artefact))
            .map(|(format, artefact)| {
                let (id, place) = match artefact.scope {
                    Scope::AllCards => (card, self.order[card]),
                    Scope::Category => (category.as_str(), self.order[card]),
                    Scope::Card | Scope::Pair | Scope::Moved | Scope::Language | Scope::Site => {
                        (card, 0)
                    }
                };
                OwedArtefact::new(artefact.path(lang, id), format, place, &edition.card)
            })
            .collect()
    }
}

/// What `build` would demand of a site with these targets, counted from the guide alone.
pub fn owed(session: &Session<'_>, targets: &Targets<'_>) -> Owed {
    let published = published(session, targets);
    let places = order(session.library);
    let debts = Debts {
        published: &published,
        order: &places,
        pairs: &targets.pairs,
        of_all_cards: true,
    };
    let languages = targets.languages.iter();
    let of_language = |lang: &Lang| {
        let locale: Locale<'_> = session.locale(lang);
        workers::each(&session.library.cards, |card| {
            let edition = locale.edition(card);
            owed::of_edition(&edition, debts.of(&edition), &session.words)
        })
    };
    Owed {
        changes: changes(session, &targets.languages),
        ..by_card(languages.map(of_language).collect())
    }
}

/// The pages of a site with these targets that owe nothing themselves: front pages, and those at addresses that cards had.
pub fn other_pages(session: &Session<'_>, targets: &Targets<'_>) -> Vec<String> {
    let published = published(session, targets);
    let scopes = [Scope::Moved, Scope::Language, Scope::Site];
    let artefacts = published.artefacts(&scopes);
    let pages = artefacts.filter(|(_, artefact)| is_page(artefact));
    let languages = &targets.languages;
    let mut paths = Vec::new();
    for (_, artefact) in pages {
        let in_languages = languages.iter().map(|lang| lang.as_str());
        match artefact.scope {
            Scope::Site => paths.push(artefact.path("", "")),
            Scope::Moved => {
                let from = session.library.guide.redirects.iter();
                let from: Vec<&str> = from.map(|redirect| redirect.from.as_str()).collect();
                let pages = in_languages.flat_map(|lang| from.iter().map(move |id| (lang, id)));
                paths.extend(pages.map(|(lang, id)| artefact.path(lang, id)));
            }
            Scope::Card | Scope::Pair | Scope::AllCards | Scope::Category | Scope::Language => {
                paths.extend(in_languages.map(|lang| artefact.path(lang, "")));
            }
        }
    }
    paths
}

// A host shows `404.html` in its own way.
fn is_page(artefact: &Artefact) -> bool {
    artefact.media_type == "text/html" && artefact.file != "404.html"
}

fn published<'a>(session: &Session<'_>, targets: &Targets<'a>) -> Published<'a> {
    let formats = targets.formats.iter().copied();
    let formats: Vec<&dyn Format> = formats.chain(always(&session.library.guide)).collect();
    Published {
        languages: targets.languages.clone(),
        pairs: targets.pairs.clone(),
        formats,
        categories: bound(session.library, &targets.print),
        translated: Translated::default(),
    }
}

/// The categories that have files of their own, such as a binder: those that are asked for, or all that have cards.
pub fn bound(library: &Library, print: &Print) -> Vec<Id> {
    let categories = library.guide.categories.iter().map(|known| &known.id);
    let has_cards = |id: &&Id| {
        let mut cards = library.cards.iter();
        cards.any(|card| card.details.category == **id)
    };
    let wanted = categories.filter(|id| print.binds(id)).filter(has_cards);
    wanted.cloned().collect()
}

/// The place of each card by its category, as on the front page.
pub(super) fn order(library: &Library) -> BTreeMap<&str, usize> {
    let categories = &library.guide.categories;
    let shelf = |card: &&Card<Segment>| {
        let of_card = &card.details.category;
        categories
            .iter()
            .position(|category| category.id == *of_card)
    };
    let mut cards: Vec<&Card<Segment>> = library.cards.iter().collect();
    cards.sort_by_key(shelf);
    let ids = cards.into_iter().map(|card| card.id.as_str());
    ids.enumerate().map(|(place, id)| (id, place)).collect()
}

/// What is owed, card by card, of what each language owes.
pub fn by_card(languages: Vec<Vec<OwedCard>>) -> Owed {
    let cards = languages.iter().map(Vec::len).max().unwrap_or(0);
    let mut languages: Vec<_> = languages.into_iter().map(Vec::into_iter).collect();
    let of_card = |_| languages.iter_mut().filter_map(Iterator::next).collect();
    let by_card: Vec<Vec<OwedCard>> = (0..cards).map(of_card).collect();
    Owed::of(by_card.concat())
}

/// What the feeds of these languages owe, where there are feeds.
pub fn changes(session: &Session<'_>, languages: &[Lang]) -> Vec<OwedChange> {
    let Library { guide, history, .. } = session.library;
    match guide.has_feed() {
        true => owed::changes(history, languages, &session.words),
        false => Vec::new(),
    }
}
