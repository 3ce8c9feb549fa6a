//! Links between the pages of an import. Takes the pages with the cards that they became, returns where a link to a page beside it
//! leads: to the card, or to the step that a heading of it became.

use std::collections::{BTreeMap, BTreeSet};

use super::anchors::anchor;
use super::draft::{CardDraft, PartKind};

/// The cards of all pages that are imported together, and of those that were imported before.
#[derive(Debug, Default)]
pub struct PageLinks {
    /// By the path of the page, in lowercase: a web server for other tools often does not distinguish capitals.
    pages: BTreeMap<String, PageCards>,
    /// The first page with this path and any ending, as addresses have it.
    by_stem: BTreeMap<String, String>,
    /// Where pages went that are not there any more, by their paths without an ending.
    moved: BTreeMap<String, MovedPage>,
}

/// Where a page went.
#[derive(Debug, Clone)]
pub struct MovedPage {
    /// The path of another page, from the folder of all pages.
    pub page: Option<String>,
    /// What the link becomes if that page is not imported.
    pub address: Option<String>,
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
// No page moves more often.
const MOST_MOVES: usize = 12;
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
                let PartKind::Step {
                    id, about, on_page, ..
                } = &part.kind
                else {
                    continue;
                };
                let step = Some(id.clone()).filter(|_| !about && draft.acts(at));
                let heading = cards.headings.entry(anchor(on_page));
                heading.or_insert((draft.id.clone(), step));
            }
            let heading = cards.headings.entry(anchor(&draft.on_page));
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

    /// Adds a page that moved: its path from the folder of all pages, and where it went.
    pub fn add_moved(&mut self, from: &str, to: MovedPage) {
        let from = from.to_lowercase();
        self.moved.insert(stem(&from).to_owned(), to);
    }

    // The path of the page that is there now, and the address that it had last.
    fn followed(&self, path: &str) -> (String, Option<String>) {
        let mut path = path.to_owned();
        let mut address = None;
        // A page can move several times; one that moves in a circle is nowhere.
        for _ in 0..MOST_MOVES {
            let is_there = self.pages.contains_key(&path) || self.by_stem.contains_key(stem(&path));
            let Some(to) = self.moved.get(stem(&path)).filter(|_| !is_there) else {
                break;
            };
            address.clone_from(&to.address);
            match &to.page {
                Some(page) => path = page.to_lowercase(),
                None => break,
            }
        }
        (path, address)
    }

    fn insert(&mut self, path: &str, cards: PageCards) {
        let path = path.to_lowercase();
        let stem = self.by_stem.entry(stem(&path).to_owned());
        stem.or_insert_with(|| path.clone());
        self.pages.insert(path, cards);
    }

    /// Where a link of a page leads, as a card writes it: `card:save`, `card:save#send`, and the address of a page that moved. `None` for
    /// what is not one of the pages.
    pub fn find(&self, page: &str, target: &str) -> Option<String> {
        let (path, heading) = target.split_once('#').unwrap_or((target, ""));
        let path = path.split('?').next().unwrap_or_default();
        if path.is_empty() || path.contains(':') {
            return None;
        }
        let path = joined(page, &path.replace("%20", " "))?.to_lowercase();
        let (path, address) = self.followed(&path);
        let exact = self.pages.get(&path);
        let cards = exact.or_else(|| self.pages.get(self.by_stem.get(stem(&path))?));
        let Some(cards) = cards else {
            return address;
        };
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
