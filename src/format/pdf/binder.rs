//! A binder: all cards of a language, or those of a category, in one PDF, with contents, and lists of warnings and versions. Takes the
//! cards in the order in which they are bound, returns one file.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::about::About;
use super::anchors::{rename, within};
use super::cross_links::{CARD, CrossLinks};
use super::design::{Design, Figures, Sheet};
use super::fit::printed;
use super::prints::PrintFormat;
use super::typeset::{Job, figures};
use crate::diag::Diagnostic;
use crate::format::entries::warnings;
use crate::format::{Artefact, CardView, Engines, IndexView, Link, Scope, ShelfView, Subject};
use crate::phrases::phrase;

const TEMPLATE: &str = "binder.typ";

const FILE: Artefact = Artefact {
    key: "binder",
    scope: Scope::AllCards,
    file: "binder.pdf",
    media_type: "application/pdf",
    link: Some(Link {
        label: "print-binder",
        icon: "file",
    }),
    counted: (phrase!("PDF"), phrase!("PDFs")),
};

const FILE_OF_CATEGORY: Artefact = Artefact {
    key: "category-binder",
    scope: Scope::Category,
    file: "{category}-binder.pdf",
    link: Some(Link {
        label: "print-category-binder",
        icon: "file",
    }),
    ..FILE
};

/// All cards of a language in one PDF.
pub const BINDER: PrintFormat = PrintFormat {
    name: "binder",
    artefacts: &[FILE],
    is_usual: false,
    has_facts: true,
    write,
};

/// All cards of each category in one PDF for each.
pub const CATEGORY_BINDER: PrintFormat = PrintFormat {
    name: "category-binder",
    artefacts: &[FILE_OF_CATEGORY],
    ..BINDER
};

fn write(subject: Subject<'_>, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let (index, category, cards) = subject.several_cards();
    let view = view(index, category, cards);
    let shown = cards.iter().flat_map(figures).collect();
    let design = Design {
        format: BINDER.name,
        template: TEMPLATE,
        paper: Sheet::of(engines.print().office()),
        figures: Figures::All,
        attempts: &[],
        scale: 1.0,
        fills: false,
        flows: true,
    };
    printed(&Job::new(
        design,
        &view,
        about(index, category, cards),
        shown,
        engines,
    )?)
}

fn about<'a>(index: &IndexView, category: Option<&ShelfView>, cards: &'a [CardView]) -> About<'a> {
    let all = cards.iter().flat_map(warnings);
    let lang = &index.page.lang;
    let (part, name) = match category {
        None => (String::new(), say!("the binder in `{lang}`")),
        Some(ShelfView { id, .. }) => (
            format!("/{id}"),
            say!("the binder of the category `{id}` in `{lang}`"),
        ),
    };
    About {
        ident: format!("{TEMPLATE}/{lang}{part}"),
        name,
        path: "guide.toml".to_owned(),
        warnings: all.map(|guard| guard.warning).collect(),
        dated: cards.iter().any(|card| card.details.verified.is_some()),
    }
}

/// The cards, and what the templates that all sheets share read of a card.
fn view(index: &IndexView, category: Option<&ShelfView>, cards: &[CardView]) -> Value {
    let page = &index.page;
    let newest = cards
        .iter()
        .filter_map(|card| card.details.verified.as_ref())
        .max_by(|one, other| one.iso.cmp(&other.iso));
    json!({
        "lang": page.lang,
        "dir": page.dir,
        "url": page.url,
        "words": page.words,
        "banner": page.banner,
        "title": category.map_or(&page.guide_title, |category| &category.name),
        "guide_title": page.guide_title,
        "page_of": cards.first().map(|card| &card.page_of),
        "verified": newest,
        "facts": [],
        "troubleshooting": null,
        "steps": anchors(cards, |card| {
            let steps = card.sections().map(|step| step.anchor.as_str());
            steps.chain([CARD]).collect()
        }),
        "warning_links": anchors(cards, |card| {
            card.warning_links.iter().map(|link| link.anchor.as_str()).collect()
        }),
        "terms": anchors(cards, |card| card.terms.iter().map(|term| term.anchor.as_str()).collect()),
        "binder": binder(index, category, cards),
    })
}

// What it is called, and the cards by their category.
fn binder(index: &IndexView, category: Option<&ShelfView>, cards: &[CardView]) -> Value {
    let kind = match category {
        None => "print-binder",
        Some(_) => "print-category-binder",
    };
    let links = CrossLinks::new(index, cards);
    let shelves = index.categories.iter();
    let shelves = shelves.filter(|shelf| category.is_none_or(|only| only.id == shelf.id));
    let shelves = shelves.map(|shelf| {
        let ids: Vec<&String> = shelf.cards.iter().map(|card| &card.id).collect();
        json!({ "name": shelf.name, "cards": ids })
    });
    json!({
        "kind": index.page.words.get(kind),
        "shelves": shelves.collect::<Vec<_>>(),
        "cards": cards.iter().map(|card| bound(card, &links)).collect::<Vec<_>>(),
    })
}

// The targets of links, each as it is in the binder.
fn anchors<'a>(
    cards: &'a [CardView],
    of_card: impl Fn(&'a CardView) -> Vec<&'a str>,
) -> Vec<Value> {
    let each = cards.iter().flat_map(|card| {
        let anchors = of_card(card).into_iter();
        anchors.map(|anchor| json!({ "anchor": within(&card.id, anchor) }))
    });
    each.collect()
}

// A card without what is the same in all of them.
fn bound(card: &CardView, links: &CrossLinks<'_>) -> Value {
    let mut value = serde_json::to_value(card).expect("a view holds nothing but text and numbers");
    if let Value::Object(entries) = &mut value {
        for key in ["words", "languages", "files", "links"] {
            entries.remove(key);
        }
    }
    rename(&mut value, &card.id);
    links.lead(&mut value);
    value["anchor"] = within(&card.id, CARD).into();
    value
}
