//! Links from a card of a binder to other cards. Takes the view of a card as JSON, changes it in place: a link to a card in the binder
//! leads to its place there, and one to another card to its page, with the address in print.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value};

use super::anchors::within;
use crate::format::{CardView, IndexView};

/// The anchor of a card as a whole.
pub const CARD: &str = "card";

/// Where links from a binder can lead.
pub struct CrossLinks<'a> {
    /// The cards in it, each with its anchors.
    bound: BTreeMap<&'a str, BTreeSet<&'a str>>,
    /// All cards of the language.
    cards: BTreeSet<&'a str>,
    /// The folder of the language on the web.
    folder: Option<String>,
}

impl<'a> CrossLinks<'a> {
    /// From a binder of these cards, in the language of this front page.
    pub fn new(index: &'a IndexView, bound: &'a [CardView]) -> CrossLinks<'a> {
        let all = index.categories.iter().flat_map(|shelf| &shelf.cards);
        let page = &index.page;
        let url = page.url.as_ref();
        CrossLinks {
            bound: bound
                .iter()
                .map(|card| (card.id.as_str(), anchors(card)))
                .collect(),
            cards: all.map(|card| card.id.as_str()).collect(),
            folder: url.map(|url| format!("{url}{}/", page.lang)),
        }
    }

    /// Changes the links in a view.
    pub fn lead(&self, value: &mut Value) {
        match value {
            Value::Object(entries) => {
                self.lead_one(entries);
                entries.values_mut().for_each(|value| self.lead(value));
            }
            Value::Array(items) => items.iter_mut().for_each(|item| self.lead(item)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }

    fn lead_one(&self, entries: &mut Map<String, Value>) {
        let Some(Value::String(href)) = entries.get("href") else {
            return;
        };
        let Some((card, anchor)) = self.target(href) else {
            return;
        };
        if let Some(known) = self.bound.get(card) {
            // Only the places that are in print.
            let anchor = Some(anchor).filter(|anchor| known.contains(anchor));
            let place = within(card, anchor.unwrap_or(CARD));
            entries.insert("href".to_owned(), format!("#{place}").into());
            return;
        }
        // A binder is in the folder of its language.
        let folder = self.folder.as_deref().unwrap_or_default();
        let page = href.trim_start_matches("../").to_owned();
        let shown = folder
            .split_once("://")
            .map(|(_, shown)| format!("{shown}{card}/"));
        entries.insert("href".to_owned(), format!("{folder}{page}").into());
        entries.insert("address".to_owned(), shown.into());
    }

    // The card to which a link leads, and the place in it.
    fn target<'h>(&self, href: &'h str) -> Option<(&'h str, &'h str)> {
        let (card, place) = href.strip_prefix("../")?.split_once("/index.html")?;
        let anchor = place.strip_prefix('#').unwrap_or_default();
        self.cards.contains(card).then_some((card, anchor))
    }
}

fn anchors(card: &CardView) -> BTreeSet<&str> {
    let steps = card.sections().map(|step| step.anchor.as_str());
    let warnings = card.warning_links.iter().map(|link| link.anchor.as_str());
    steps.chain(warnings).collect()
}
