//! The spots of a card's pictures. Takes a card, gives for each spot where the text speaks of it, so that the picture leads back
//! to the words, and the number of the light that it shares with them within its step.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{ActionView, BlockView, CardView, NoteView, OutcomeView, RunView, StepView, TextView, WarningView};

/// From a spot's anchor to what belongs to it.
pub type Spots<'a> = BTreeMap<&'a str, Place<'a>>;

/// What belongs to a spot.
#[derive(Debug, Default, Serialize)]
pub struct Place<'a> {
    /// The anchor of the words that mention it first.
    words: Option<&'a str>,
    /// From 1 within its step, whatever number its own figure gives it.
    light: usize,
}

/// The spots of a card.
pub fn of(card: &CardView) -> Spots<'_> {
    let mut spots = Spots::new();
    for step in card.sections() {
        for (at, spot) in step.figures.iter().flat_map(|figure| &figure.spots).enumerate() {
            spots.insert(&spot.anchor, Place { words: None, light: at + 1 });
        }
        step_texts(step, &mut |text| collect(&text.runs, &mut spots));
    }
    spots
}

fn collect<'a>(runs: &'a [RunView], spots: &mut Spots<'a>) {
    for run in runs {
        match run {
            RunView::Callout { id: _, number: _, spot, anchor, runs } => {
                if let Some(place) = spots.get_mut(spot.as_str()) {
                    place.words.get_or_insert(anchor);
                }
                collect(runs, spots);
            }
            RunView::Ui { runs, lang: _ } | RunView::Emphasis { runs } | RunView::Link { href: _, runs } => collect(runs, spots),
            RunView::Text { text: _ } | RunView::Code { text: _ } => {}
        }
    }
}

fn step_texts<'a>(step: &'a StepView, visit: &mut impl FnMut(&'a TextView)) {
    step.warnings.iter().for_each(|warning| warning_texts(warning, visit));
    for block in &step.blocks {
        match block {
            BlockView::Action(action) => action_texts(action, visit),
            BlockView::Note(note) => note_texts(note, visit),
            BlockView::Outcome(outcome) => outcome_texts(outcome, visit),
            BlockView::Text { text } => visit(text),
            BlockView::Table(table) => table.head.iter().chain(table.rows.iter().flatten()).for_each(&mut *visit),
            BlockView::Figure(_) => {}
        }
    }
}

fn action_texts<'a>(action: &'a ActionView, visit: &mut impl FnMut(&'a TextView)) {
    action.warnings.iter().for_each(|warning| warning_texts(warning, visit));
    visit(&action.text);
    action.choice.iter().flat_map(|choice| &choice.options).for_each(|option| visit(&option.text));
    action.notes.iter().for_each(|note| note_texts(note, visit));
    action.outcomes.iter().for_each(|outcome| outcome_texts(outcome, visit));
}

fn warning_texts<'a>(warning: &'a WarningView, visit: &mut impl FnMut(&'a TextView)) {
    visit(&warning.avoid);
    warning.consequence.iter().for_each(visit);
}

fn note_texts<'a>(note: &'a NoteView, visit: &mut impl FnMut(&'a TextView)) {
    note.body.iter().for_each(visit);
}

fn outcome_texts<'a>(outcome: &'a OutcomeView, visit: &mut impl FnMut(&'a TextView)) {
    outcome.body.iter().for_each(visit);
}
