//! The pages around the cards: the front page of a language with its cards as tiles, and the language chooser.

use super::super::view::*;
use super::super::{Scope, search};
use super::texts::CardPresenter;
use super::{Presenter, signal};
use crate::model::{AUDIENCE, CardKind, Id, Localized, Redirect, Severity, plain};

impl Presenter<'_> {
    /// A card as a tile of the front page.
    pub fn link(&self, card: &CardView) -> CardLink {
        CardLink {
            id: card.id.clone(),
            title: card.title.clone(),
            goal: card.goal.clone(),
            status: card.details.status.clone(),
            duration: card.details.duration.clone(),
            verified: card.details.verified.clone(),
            kind: card.details.kind.clone(),
            steps: self.words.with(
                self.lang,
                "steps-count",
                &[("count", card.numbered().count().into())],
            ),
            warnings: self.count("warnings-count", card.warning_links.len()),
            worst: self.worst(&card.warning_links),
            audience: card
                .details
                .facts
                .iter()
                .find(|fact| fact.key == AUDIENCE.key)
                .map(|fact| fact.text.clone()),
            roles: card
                .roles
                .iter()
                .map(|role| RoleView {
                    id: role.id.clone(),
                    name: role.name.clone(),
                })
                .collect(),
            files: card.files.clone(),
            links: card.links.clone(),
            places: search::places(card),
            translated: card.page.translated,
        }
    }

    fn worst(&self, warnings: &[WarningLink]) -> Option<WorstView> {
        let is_there =
            |severity: &Severity| warnings.iter().any(|link| link.severity == severity.name());
        let severity = Severity::ALL.into_iter().find(is_there)?;
        Some(WorstView {
            severity: severity.name(),
            signal: signal(self.words, self.lang, severity),
        })
    }

    /// The front page of the language: `tiles` are its cards with the category of each, in the library's order.
    pub fn index(&self, tiles: Vec<(Id, CardLink)>) -> IndexView {
        let presenter = CardPresenter::plain(self);
        let mut shelves: Vec<ShelfView> = self
            .guide
            .categories
            .iter()
            .map(|category| ShelfView {
                id: category.id.to_string(),
                name: presenter.text(&category.name),
                cards: Vec::new(),
                links: self.category_links(&category.id),
            })
            .collect();
        let mut roles: Vec<RoleView> = Vec::new();
        for (category, tile) in tiles {
            let more = tile.roles.iter().cloned();
            roles.extend(
                more.filter(|role| roles.iter().all(|known| known.id != role.id))
                    .collect::<Vec<_>>(),
            );
            if let Some(shelf) = shelves
                .iter_mut()
                .find(|shelf| shelf.id == category.as_str())
            {
                shelf.cards.push(tile);
            }
        }
        IndexView {
            page: self.page(&presenter, &|lang| {
                self.published.translated.has_index(lang)
            }),
            recent: recent(&shelves),
            changes: self.feed(),
            categories: shelves,
            links: self.links(&[Scope::AllCards, Scope::Language], "", CardKind::Sequence),
            roles: if roles.len() > 1 { roles } else { Vec::new() },
            synonyms: self.synonyms(),
        }
    }

    fn category_links(&self, category: &Id) -> Vec<FileLink> {
        match self.published.categories.contains(category) {
            true => self.links(&[Scope::Category], category.as_str(), CardKind::Sequence),
            false => Vec::new(),
        }
    }

    /// The page at the address that a card had, which leads to the one that took its place: one of these tiles.
    pub fn moved(&self, redirect: &Redirect, tiles: &IndexView) -> Option<MovedView> {
        let shelves = tiles.categories.iter();
        let mut cards = shelves.flat_map(|shelf| &shelf.cards);
        let to = cards.find(|card| card.id == redirect.to.as_str())?;
        Some(MovedView {
            page: self.page(&CardPresenter::plain(self), &|_| false),
            id: redirect.from.to_string(),
            to: to.clone(),
        })
    }

    // A term may be avoided in the source's language alone: its translations have no such list.
    fn synonyms(&self) -> Vec<(String, String)> {
        let terms: Vec<(String, &[String])> = self
            .guide
            .terms
            .values()
            .map(|term| (plain(&term.name.text), term.avoid.as_slice()))
            .collect();
        search::synonyms(terms.iter().map(|(name, avoid)| (name.as_str(), *avoid)))
    }

    /// The page at the site's root. `titles` are the guide's title in each language.
    pub fn language_chooser(&self, titles: &[&Localized<'_>]) -> LanguageChooserView {
        let presenter = CardPresenter::plain(self);
        let offered = self.published.languages.iter().zip(titles);
        let offered = offered.map(|(lang, title)| OfferedLanguage {
            lang: lang.to_string(),
            dir: self.words.direction(lang),
            name: self.words.word(lang, "language-name"),
            guide_title: plain(&title.text),
            title_lang: title.lang.to_string(),
            title_dir: self.words.direction(&title.lang),
            translated: self.published.translated.has_index(lang),
            missing: self.words.word(lang, "page-missing"),
            all_cards: self.words.word(lang, "all-cards"),
        });
        LanguageChooserView {
            page: self.page(&presenter, &|lang| {
                self.published.translated.has_index(lang)
            }),
            offered: offered.collect(),
            links: self.links(&[Scope::Site], "", CardKind::Sequence),
        }
    }
}

/// A guide with fewer cards shows all of them at a glance.
const MANY_CARDS: usize = 8;
const RECENT_CARDS: usize = 5;

// A draft was not checked, whatever its date says.
fn recent(shelves: &[ShelfView]) -> Vec<RecentView> {
    let cards: Vec<&CardLink> = shelves.iter().flat_map(|shelf| &shelf.cards).collect();
    if cards.len() <= MANY_CARDS {
        return Vec::new();
    }
    let published = cards.into_iter().filter(|card| card.status.is_none());
    let mut recent: Vec<RecentView> = published.filter_map(recently_checked).collect();
    recent.sort_by(|one, other| other.verified.iso.cmp(&one.verified.iso));
    recent.truncate(RECENT_CARDS);
    recent
}

fn recently_checked(card: &CardLink) -> Option<RecentView> {
    Some(RecentView {
        title: card.title.clone(),
        href: format!("{}/{}", card.id, card.files.get("html")?),
        verified: card.verified.clone()?,
        roles: card.roles.clone(),
    })
}
