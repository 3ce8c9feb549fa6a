//! A document while it is written: its paragraphs, and what they refer to in other parts of the file.

use std::collections::BTreeMap;

use super::paragraph::Paragraph;
use super::run::{RunFont, RunLook};
use crate::format::{ActionView, BlockView, CardView, Engines, StepView, WarningView};

/// What a part of a file refers to.
pub struct Relation {
    /// The last word of its type: `image`.
    pub kind: &'static str,
    pub target: String,
    /// Whether the target is not in the file.
    pub is_external: bool,
}

/// A document that is being written.
pub struct Document<'a> {
    pub card: &'a CardView,
    pub engines: &'a Engines<'a>,
    /// The paragraphs and tables so far, as XML.
    pub body: String,
    /// The first has the id `rId1`.
    pub relations: Vec<Relation>,
    /// The pictures: file name and bytes.
    pub pictures: Vec<(String, Vec<u8>)>,
    /// How many lists have numbers of their own.
    pub numbered_lists: usize,
    /// The places that links lead to, by their anchor.
    places: BTreeMap<&'a str, usize>,
}

impl<'a> Document<'a> {
    /// A document without paragraphs.
    pub fn new(card: &'a CardView, engines: &'a Engines<'a>) -> Document<'a> {
        let anchors = anchors(card).into_iter();
        Document {
            card,
            engines,
            body: String::new(),
            relations: Vec::new(),
            pictures: Vec::new(),
            numbered_lists: 0,
            places: anchors.zip(1..).collect(),
        }
    }

    /// Whether the document as a whole is read from the right.
    pub fn rtl(&self) -> bool {
        self.card.page.dir == "rtl"
    }

    /// A word of the tool.
    pub fn word(&self, key: &str) -> &'a str {
        let card: &'a CardView = self.card;
        &card.page.words[key]
    }

    /// The place with this anchor.
    pub fn place(&self, anchor: &str) -> Option<usize> {
        self.places.get(anchor).copied()
    }

    /// A paragraph of a style, in the direction of the document.
    pub fn paragraph(&self, style: &'static str) -> Paragraph {
        Paragraph::new(style, self.rtl())
    }

    /// The look of words in the language of the document.
    pub fn ink(&self) -> RunLook {
        let is_east_asian = super::fonts::east_asian(&self.card.page.lang).is_some();
        RunLook {
            rtl: self.rtl(),
            font: match is_east_asian {
                true => RunFont::EastAsian,
                false => RunFont::OfStyle,
            },
            ..RunLook::default()
        }
    }

    /// Adds a paragraph with these runs.
    pub fn push(&mut self, paragraph: &Paragraph, runs: &str) {
        self.body.push_str(&paragraph.xml(runs));
    }

    /// The id of a relation.
    pub fn refer(&mut self, kind: &'static str, target: String, is_external: bool) -> String {
        self.relations.push(Relation {
            kind,
            target,
            is_external,
        });
        format!("rId{}", self.relations.len())
    }
}

// Each once, in the order of the card.
fn anchors(card: &CardView) -> Vec<&str> {
    let mut anchors: Vec<&str> = of_warnings(&card.warnings).collect();
    for step in card.sections() {
        anchors.push(&step.anchor);
        anchors.extend(of_warnings(&step.warnings));
        anchors.extend(of_actions(step));
    }
    let troubleshooting = card.troubleshooting.iter();
    anchors.extend(troubleshooting.map(|part| part.anchor.as_str()));
    anchors.extend(card.terms.iter().map(|term| term.anchor.as_str()));
    anchors
}

fn of_warnings(all: &[WarningView]) -> impl Iterator<Item = &str> {
    all.iter().map(|warning| warning.anchor.as_str())
}

fn of_actions(step: &StepView) -> impl Iterator<Item = &str> {
    step.actions().flat_map(|action| {
        let own = std::iter::once(action.anchor.as_str());
        own.chain(of_warnings(&action.warnings))
    })
}

/// Whether actions are among these blocks.
pub fn has_actions(blocks: &[BlockView]) -> bool {
    let mut actions = blocks.iter().filter_map(|block| match block {
        BlockView::Action(action) => Some(action),
        _ => None,
    });
    actions.next().is_some_and(|ActionView { .. }| true)
}
