//! What holds for each procedure of a page and is before the first one: its warnings, and what a reader needs. Takes the cards that a page
//! is split into, and puts it into those after the first one, too.

use super::labelled_as::LabelledAs;
use super::labels::ImportLabels;
use super::sections::{CardSections, PageSection};
use super::tree::{SourceBlock, SourceKind, plain_words};
use crate::fold::fold;

/// Settles what the cards of a page have from each other, and the titles of their sections.
pub fn settle(cards: &mut [CardSections], labels: &ImportLabels) {
    in_every_card(cards, labels);
    for card in cards {
        tell_apart(&mut card.sections);
    }
}

// Puts what is before the first procedure and holds for each of them into the other cards.
fn in_every_card(cards: &mut [CardSections], labels: &ImportLabels) {
    let Some((first, others)) = cards.split_first_mut() else {
        return;
    };
    let mut warnings = Vec::new();
    let mut needs: Vec<PageSection> = Vec::new();
    for section in &first.sections {
        let is_title = |(_, heading): &(_, _)| *heading == section.heading;
        if first.title.as_ref().is_some_and(is_title) {
            break;
        }
        let title = plain_words(&section.title);
        let is_below = needs.last().is_some_and(|last| last.level < section.level);
        if section.level > 0 && (is_below || labels.is_of_needs(&title)) {
            needs.push(section.clone());
        } else {
            let before = section.blocks.iter().take_while(|block| !block.acts());
            before.for_each(|block| add_warnings(block, labels, &mut warnings));
        }
        if section.acts() {
            break;
        }
    }
    for card in others {
        let needs = needs.iter().cloned();
        card.sections.splice(0..0, needs);
        if !warnings.is_empty() {
            card.sections.insert(0, PageSection::before(&warnings));
        }
    }
}

// The warnings of a block, also those in its lists and quotes.
fn add_warnings(block: &SourceBlock, labels: &ImportLabels, found: &mut Vec<SourceBlock>) {
    let warns = match &block.kind {
        SourceKind::Alert { word, title, body } => labels.warns(word, title, body),
        SourceKind::Paragraph(words) => {
            matches!(labels.split(words), Some((_, LabelledAs::Warning(_), _)))
        }
        SourceKind::List { .. } | SourceKind::Quote(_) | SourceKind::Lines(_) => {
            let inner = block.inner().into_iter();
            inner.for_each(|block| add_warnings(block, labels, found));
            false
        }
        SourceKind::Heading { .. }
        | SourceKind::Table { .. }
        | SourceKind::Code(_)
        | SourceKind::Figure { .. }
        | SourceKind::Film(_)
        | SourceKind::Hidden { .. }
        | SourceKind::Tabs(_)
        | SourceKind::Furniture(_)
        | SourceKind::Unknown(_) => false,
    };
    if warns {
        found.push(block.clone());
    }
}

// Sections with the same title are told apart by the titles of the sections around them.
fn tell_apart(sections: &mut [PageSection]) {
    let titles: Vec<String> = sections
        .iter()
        .map(|section| fold(plain_words(&section.title).trim()))
        .collect();
    for at in 0..sections.len() {
        let is_same = titles.iter().filter(|title| **title == titles[at]).count() > 1;
        let above = sections[..at].iter();
        let mut above = above.rev().filter(|above| above.level > 0);
        let around = above.find(|above| above.level < sections[at].level);
        if let Some(around) = around.filter(|_| is_same && !titles[at].is_empty()) {
            sections[at].around = around.title.clone();
        }
    }
}
