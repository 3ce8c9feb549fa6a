//! A binder: all cards of a language in one PDF, with contents, and lists of warnings and versions. Takes the cards in the order in
//! which they are bound, returns one file.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::about::About;
use super::anchors::{rename, within};
use super::design::{Design, Figures, Sheet};
use super::fit::printed;
use super::prints::PrintFormat;
use super::typeset::{Job, figures};
use crate::diag::Diagnostic;
use crate::format::entries::warnings;
use crate::format::{Artefact, CardView, Engines, IndexView, Link, Scope, Subject};
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

/// All cards of a language in one PDF.
pub const BINDER: PrintFormat = PrintFormat {
    name: "binder",
    artefacts: &[FILE],
    is_usual: false,
    has_facts: true,
    write,
};

fn write(subject: Subject<'_>, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let (index, cards) = subject.all_cards();
    let view = view(index, cards);
    let shown = cards.iter().flat_map(figures).collect();
    let design = Design {
        template: TEMPLATE,
        paper: Sheet::of(engines.print().office()),
        figures: Figures::All,
        attempts: &[],
        scale: 1.0,
        fills: false,
    };
    printed(&Job::new(
        design,
        &view,
        about(index, cards),
        shown,
        engines,
    )?)
}

fn about<'a>(index: &IndexView, cards: &'a [CardView]) -> About<'a> {
    let all = cards.iter().flat_map(warnings);
    About {
        ident: format!("{TEMPLATE}/{}", index.page.lang),
        name: say!("the binder in `{}`", index.page.lang),
        path: "guide.toml".to_owned(),
        warnings: all.map(|guard| guard.warning).collect(),
        dated: cards.iter().any(|card| card.details.verified.is_some()),
    }
}

/// The cards, and what the templates that all sheets share read of a card.
fn view(index: &IndexView, cards: &[CardView]) -> Value {
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
        "title": page.guide_title,
        "page_of": cards.first().map(|card| &card.page_of),
        "verified": newest,
        "facts": [],
        "troubleshooting": null,
        "steps": anchors(cards, |card| card.sections().map(|step| &step.anchor).collect()),
        "warning_links": anchors(cards, |card| card.warning_links.iter().map(|link| &link.anchor).collect()),
        "terms": anchors(cards, |card| card.terms.iter().map(|term| &term.anchor).collect()),
        "binder": {
            "shelves": index.categories.iter().map(|shelf| json!({
                "name": shelf.name,
                "cards": shelf.cards.iter().map(|card| &card.id).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "cards": cards.iter().map(bound).collect::<Vec<_>>(),
        },
    })
}

// The targets of links, each as it is in the binder.
fn anchors<'a>(
    cards: &'a [CardView],
    of_card: impl Fn(&'a CardView) -> Vec<&'a String>,
) -> Vec<Value> {
    let each = cards.iter().flat_map(|card| {
        let anchors = of_card(card).into_iter();
        anchors.map(|anchor| json!({ "anchor": within(&card.id, anchor) }))
    });
    each.collect()
}

// A card without what is the same in all of them.
fn bound(card: &CardView) -> Value {
    let mut value = serde_json::to_value(card).expect("a view holds nothing but text and numbers");
    if let Value::Object(entries) = &mut value {
        for key in ["words", "languages", "files", "links"] {
            entries.remove(key);
        }
    }
    rename(&mut value, &card.id);
    value["anchor"] = within(&card.id, "card").into();
    value
}
