//! Which pages are translated, so that search engines learn of a language only where it is. Takes the editions of a site, returns
//! the languages of each page.

use std::collections::{BTreeMap, BTreeSet};

use crate::localize::Edition;
use crate::model::{Id, Lang, Provenance};

/// The languages that each card is translated into, and how many cards there are.
#[derive(Debug, Clone, Default)]
pub struct Translated {
    cards: BTreeMap<Lang, BTreeSet<Id>>,
    all: usize,
}

impl Translated {
    /// Of a site with so many cards.
    pub fn new(all: usize) -> Translated {
        Translated {
            cards: BTreeMap::new(),
            all,
        }
    }

    /// Notes the cards that are translated into a language.
    pub fn add(&mut self, lang: Lang, cards: impl IntoIterator<Item = Id>) {
        self.cards.entry(lang).or_default().extend(cards);
    }

    /// Whether the cards of a language are noted, which can be none.
    pub fn knows(&self, lang: &Lang) -> bool {
        self.cards.contains_key(lang)
    }

    /// The same for these languages alone.
    pub fn only(mut self, languages: &[Lang]) -> Translated {
        self.cards.retain(|lang, _| languages.contains(lang));
        self
    }

    /// The same for these cards alone.
    pub fn of_cards(mut self, cards: &BTreeSet<&Id>) -> Translated {
        for known in self.cards.values_mut() {
            known.retain(|card| cards.contains(card));
        }
        self.all = cards.len();
        self
    }

    /// Whether the page of a card is in this language.
    pub fn has_card(&self, lang: &Lang, card: &Id) -> bool {
        self.cards
            .get(lang)
            .is_some_and(|cards| cards.contains(card))
    }

    /// Whether the front page is: at least half of its cards are.
    pub fn has_index(&self, lang: &Lang) -> bool {
        let cards = self.cards.get(lang).map_or(0, BTreeSet::len);
        cards > 0 && cards * 2 >= self.all
    }
}

/// Whether an edition is in its language: its title is, and at least half of its texts are.
pub fn is_translated(edition: &Edition<'_>) -> bool {
    let (mut all, mut fell_back) = (0, 0);
    edition.card.map(&mut |text| {
        all += 1;
        fell_back += usize::from(text.provenance == Provenance::Fallback);
    });
    edition.card.title.provenance != Provenance::Fallback && fell_back * 2 <= all
}
