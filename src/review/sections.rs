//! The copy file by file: the cards in their order, then what they share, each once.

use std::collections::BTreeMap;

use super::readings::{Parallel, Readings, set};
use super::rows::rows;
use crate::format::entries::{self, of_step};
use crate::format::{CardView, ElsewhereView, ReviewPart, ReviewPicture, ReviewSection, StepView};
use crate::source::{FileId, Sources};

/// The sections of all cards and of the files that they share.
pub fn of_cards(sources: &Sources, cards: &[Readings<'_, '_>]) -> Vec<ReviewSection> {
    let mut shared: BTreeMap<FileId, ReviewSection> = BTreeMap::new();
    let mut sections: Vec<ReviewSection> = cards
        .iter()
        .map(|card| of_card(sources, card, &mut shared))
        .collect();
    sections.extend(shared.into_values());
    sections
}

fn of_card(
    sources: &Sources,
    card: &Readings<'_, '_>,
    shared: &mut BTreeMap<FileId, ReviewSection>,
) -> ReviewSection {
    let mut parts = vec![plain_part(card, "head", &card.entries(entries::of_head))];
    let sections = card.edition.sections().count();
    let steps = card.edition.steps.len();
    parts.extend((0..steps).map(|at| of_section(sources, card, at, shared)));
    parts.push(plain_part(card, "problems", &of_troubleshooting(card)));
    parts.extend((steps..sections).map(|at| of_section(sources, card, at, shared)));
    parts.push(plain_part(card, "end", &card.entries(entries::of_end)));
    parts.retain(|part| !part.rows.is_empty() || part.elsewhere.is_some());
    ReviewSection {
        anchor: format!("card_{}", card.card.id),
        path: sources.path(card.card.file).to_owned(),
        title: Some(set(&card.edition.title)),
        parts,
    }
}

fn of_troubleshooting<'v>(card: &'v Readings<'_, '_>) -> Vec<Parallel<'v>> {
    card.entries(|view| {
        view.troubleshooting
            .as_ref()
            .map(entries::of_troubleshooting)
            .unwrap_or_default()
    })
}

// What comes before or after the steps.
fn plain_part(card: &Readings<'_, '_>, name: &str, texts: &[Parallel<'_>]) -> ReviewPart {
    ReviewPart {
        anchor: format!("card_{}__{name}", card.card.id),
        label: String::new(),
        title: None,
        pictures: Vec::new(),
        rows: rows(card, texts),
        elsewhere: None,
    }
}

// A step that cards share belongs to its own file: there it is reviewed once.
fn of_section(
    sources: &Sources,
    card: &Readings<'_, '_>,
    at: usize,
    shared: &mut BTreeMap<FileId, ReviewSection>,
) -> ReviewPart {
    let part = step_part(card, at);
    let home = card
        .segment(&section(&card.source, at).title)
        .map_or(card.card.file, |title| title.home);
    if home == card.card.file {
        return part;
    }
    let count = shared.len() + 1;
    let file = shared.entry(home).or_insert_with(|| ReviewSection {
        anchor: format!("shared_{count}"),
        path: sources.path(home).to_owned(),
        title: None,
        parts: Vec::new(),
    });
    let anchor = format!("{}_{}", file.anchor, section(&card.source, at).id);
    if !file.parts.iter().any(|known| known.anchor == anchor) {
        file.parts.push(ReviewPart {
            anchor: anchor.clone(),
            label: String::new(),
            ..part.clone()
        });
    }
    let elsewhere = Some(ElsewhereView {
        anchor,
        path: file.path.clone(),
    });
    ReviewPart {
        pictures: Vec::new(),
        rows: Vec::new(),
        elsewhere,
        ..part
    }
}

fn step_part(card: &Readings<'_, '_>, at: usize) -> ReviewPart {
    let step = section(&card.edition, at);
    ReviewPart {
        anchor: format!("card_{}_{}", card.card.id, step.id),
        label: step.label.clone(),
        title: Some(set(&step.title)),
        pictures: pictures(card, at),
        rows: rows(card, &card.entries(|view| of_step(section(view, at)))),
        elsewhere: None,
    }
}

// A language can have its own pictures: then its reviewer sees both.
fn pictures(card: &Readings<'_, '_>, at: usize) -> Vec<ReviewPicture> {
    let of = |view: &CardView| -> Vec<_> { section(view, at).all_figures().cloned().collect() };
    let language = |lang: &str| {
        card.edition
            .page
            .languages
            .iter()
            .find(|known| known.lang == lang)
            .cloned()
    };
    let pairs = of(&card.source).into_iter().zip(of(&card.edition));
    pairs
        .flat_map(|(source, edition)| {
            if source.image == edition.image {
                return vec![ReviewPicture {
                    language: None,
                    figure: edition,
                }];
            }
            let source = ReviewPicture {
                language: language(&card.source.page.lang),
                figure: source,
            };
            vec![
                source,
                ReviewPicture {
                    language: language(&card.edition.page.lang),
                    figure: edition,
                },
            ]
        })
        .collect()
}

fn section(view: &CardView, at: usize) -> &StepView {
    view.sections()
        .nth(at)
        .expect("all readings of a card have its steps")
}
