//! The words of links to other cards that have none of their own: `[](card:save)`, `[](card:save#send)`. Takes a text, returns it with
//! the title of the card or step in the language of the reader.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, PoisonError};

use super::Locale;
use crate::model::{Card, Descend, Id, Inline, Segment, card_target, walk};

/// The titles that links needed so far, by the target of the link.
#[derive(Default)]
pub struct Titles(Mutex<HashMap<String, Vec<Inline>>>);

impl Titles {
    /// The text with words in each of its links. `None` where each has words already, as in nearly all texts.
    pub fn filled(&self, locale: &Locale<'_>, text: &[Inline]) -> Option<Vec<Inline>> {
        has_empty(text).then(|| self.each(locale, text))
    }

    /// The titles of the cards that a card links to.
    pub fn linked(&self, locale: &Locale<'_>, card: &Card<Segment>) -> BTreeMap<Id, Vec<Inline>> {
        let mut linked = BTreeMap::new();
        for text in card.texts() {
            walk(&text.text.text, &mut |inline| {
                if let Inline::Link { target, words: _ } = inline
                    && let Some((card, _)) = card_target(target)
                {
                    let title = || self.title(locale, &format!("card:{card}"));
                    linked.entry(Id::new(card)).or_insert_with(title);
                }
                Descend::Into
            });
        }
        linked
    }

    fn each(&self, locale: &Locale<'_>, text: &[Inline]) -> Vec<Inline> {
        let words = |words: &[Inline]| self.each(locale, words);
        let one = |inline: &Inline| match inline {
            Inline::Link { target, words } if words.is_empty() => Inline::Link {
                target: target.clone(),
                words: self.title(locale, target),
            },
            Inline::Link { target, words: own } => Inline::Link {
                target: target.clone(),
                words: words(own),
            },
            Inline::Callout { id, words: own } => Inline::Callout {
                id: id.clone(),
                words: words(own),
            },
            Inline::Ui(own) => Inline::Ui(words(own)),
            Inline::Emphasis(own) => Inline::Emphasis(words(own)),
            Inline::Text(_) | Inline::Code(_) => inline.clone(),
        };
        text.iter().map(one).collect()
    }

    fn title(&self, locale: &Locale<'_>, target: &str) -> Vec<Inline> {
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(title) = known.get(target) {
            return title.clone();
        }
        drop(known);
        let title = found(locale, target).unwrap_or_default();
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(target.to_owned(), title.clone());
        title
    }
}

fn has_empty(text: &[Inline]) -> bool {
    let mut empty = false;
    walk(text, &mut |inline| {
        empty |= matches!(inline, Inline::Link { words, .. } if words.is_empty());
        Descend::Into
    });
    empty
}

// A target that leads nowhere is an error of its own.
fn found(locale: &Locale<'_>, target: &str) -> Option<Vec<Inline>> {
    let (id, place) = card_target(target)?;
    let mut cards = locale.session.library.cards.iter();
    let card = cards.find(|card| card.id.as_str() == id)?;
    let title = title_of(card, place);
    if locale.is_source() {
        return Some(title.text.clone());
    }
    if let Some(pseudo) = locale.pseudo {
        return Some(pseudo.inlines(&title.text));
    }
    let (usability, _) = locale.usability(card);
    Some(
        usability
            .other_text(title)
            .unwrap_or_else(|_| title.text.clone()),
    )
}

fn title_of<'a>(card: &'a Card<Segment>, place: Option<&str>) -> &'a Segment {
    let is_meant = |id: &Id| Some(id.as_str()) == place;
    let step = card.sections().find(|step| is_meant(&step.id));
    let section = card.troubleshooting.as_ref();
    let section = section.filter(|section| is_meant(&section.id));
    let title = step.map(|step| &step.title);
    title
        .or_else(|| section.map(|section| &section.title))
        .unwrap_or(&card.title)
}
