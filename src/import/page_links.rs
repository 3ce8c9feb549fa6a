//! Links between the pages of an import. Takes the pages with the cards that they became, returns where a link to a page beside it
//! leads: to the card, or to the step that a heading of it became.

use std::collections::{BTreeMap, BTreeSet};

use super::anchors::anchor;
use super::draft::{CardDraft, PartKind};
use crate::model::plain;

/// The cards of all pages that are imported together, and of those that were imported before.
#[derive(Debug, Default)]
pub struct PageLinks {
    /// By the path of the page, in lowercase: a web server for other tools often does not distinguish capitals.
    pages: BTreeMap<String, PageCards>,
    /// The first page with this path and any ending, as addresses have it.
    by_stem: BTreeMap<String, String>,
}

/// The cards of a page, and its headings that became steps with actions.
#[derive(Debug, Default)]
struct PageCards {
    /// The first card has what is at the start of the page.
    card: String,
    /// By the name that the page gives the heading: card and step, `None` for the card itself.
    headings: BTreeMap<String, (String, Option<String>)>,
}

/// What one link of a text leads to.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkedPlace {
    pub card: String,
    pub step: Option<String>,
}

// What a link may leave out, and what other tools publish a page as.
const ENDINGS: [&str; 9] = [
    ".md",
    ".mdx",
    ".markdown",
    ".adoc",
    ".asciidoc",
    ".html",
    ".htm",
    ".docx",
    ".txt",
];
const FIRST_PAGES: [&str; 4] = ["/index", "/readme", "/_index", "/default"];

impl PageLinks {
    /// Adds a page with its drafts.
    pub fn add(&mut self, path: &str, drafts: &[CardDraft]) {
        let Some(first) = drafts.first() else { return };
        let mut cards = PageCards {
            card: first.id.clone(),
            headings: BTreeMap::new(),
        };
        for draft in drafts {
            for (at, part) in draft.parts.iter().enumerate() {
                let PartKind::Step { id, title, about } = &part.kind else {
                    continue;
                };
                let step = Some(id.clone()).filter(|_| !about && draft.acts(at));
                let heading = cards.headings.entry(anchor(&plain(title)));
                heading.or_insert((draft.id.clone(), step));
            }
            let heading = cards.headings.entry(anchor(&draft.title));
            heading.or_insert((draft.id.clone(), None));
        }
        self.insert(path, cards);
    }

    /// Adds a page of an earlier import, of which only the cards are known. A page that was added before stays.
    pub fn add_known(&mut self, path: &str, card: &str) {
        if !self.pages.contains_key(&path.to_lowercase()) {
            let cards = PageCards {
                card: card.to_owned(),
                ..PageCards::default()
            };
            self.insert(path, cards);
        }
    }

    fn insert(&mut self, path: &str, cards: PageCards) {
        let path = path.to_lowercase();
        let stem = self.by_stem.entry(stem(&path).to_owned());
        stem.or_insert_with(|| path.clone());
        self.pages.insert(path, cards);
    }

    /// Where a link of a page leads, as a card writes it: `card:save`, `card:save#send`. `None` for what is not one of the pages.
    pub fn find(&self, page: &str, target: &str) -> Option<String> {
        let (path, heading) = target.split_once('#').unwrap_or((target, ""));
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() || path.contains(':') {
            return None;
        }
        let path = joined(page, &path.replace("%20", " "))?.to_lowercase();
        let exact = self.pages.get(&path);
        let cards = exact.or_else(|| self.pages.get(self.by_stem.get(stem(&path))?))?;
        let own = self.pages.get(&page.to_lowercase());
        if !heading.is_empty() && own.is_some_and(|own| own.card == cards.card) {
            return Some(format!("#{heading}"));
        }
        let place = cards.headings.get(&heading.to_lowercase());
        let place = place.filter(|_| !heading.is_empty());
        Some(match place {
            Some((card, Some(step))) => format!("card:{card}#{step}"),
            Some((card, None)) => format!("card:{card}"),
            None => format!("card:{}", cards.card),
        })
    }
}

// A path without its ending, and without the name of the first page of a folder.
fn stem(path: &str) -> &str {
    let path = path.trim_end_matches('/');
    let bare = ENDINGS.iter().find_map(|ending| path.strip_suffix(ending));
    let bare = bare.unwrap_or(path);
    let folder = FIRST_PAGES.iter().find_map(|name| bare.strip_suffix(name));
    folder.unwrap_or(bare)
}

// The path from the folder of all pages. `None` for what is outside of it.
fn joined(page: &str, target: &str) -> Option<String> {
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    let target = match target.trim_start_matches('~').strip_prefix('/') {
        Some(below) => {
            parts.clear();
            below
        }
        None => target,
    };
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            _ => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The places of other cards that a card links to, by its text.
pub fn linked(text: &str) -> BTreeSet<LinkedPlace> {
    let targets = text.split("](card:").skip(1);
    let targets = targets.filter_map(|rest| rest.split([')', ' ', '\n']).next());
    let place = |target: &str| {
        let (card, step) = target.split_once('#').unwrap_or((target, ""));
        LinkedPlace {
            card: card.to_owned(),
            step: Some(step.to_owned()).filter(|step| !step.is_empty()),
        }
    };
    targets.map(place).collect()
}
