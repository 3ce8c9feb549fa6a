//! Where the text speaks of a spot. Takes a card, gives the anchor of the first words that mention each spot, so that the
//! picture leads back to them.

use std::collections::BTreeMap;

use super::super::{ActionView, BlockView, CardView, NoteView, OutcomeView, RunView, StepView, TextView, WarningView};

/// From a spot's anchor to the anchor of the words that mention it first.
pub type Mentions<'a> = BTreeMap<&'a str, &'a str>;

/// The mentions of a card's spots.
pub fn of(card: &CardView) -> Mentions<'_> {
    let mut mentions = Mentions::new();
    for step in &card.steps {
        step_texts(step, &mut |text| collect(&text.runs, &mut mentions));
    }
    mentions
}

fn collect<'a>(runs: &'a [RunView], mentions: &mut Mentions<'a>) {
    for run in runs {
        match run {
            RunView::Callout { id: _, number: _, spot, anchor, runs } => {
                mentions.entry(spot).or_insert(anchor);
                collect(runs, mentions);
            }
            RunView::Ui { runs, lang: _ } | RunView::Emphasis { runs } | RunView::Link { href: _, runs } => collect(runs, mentions),
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
            BlockView::Figure(_) => {}
        }
    }
}

fn action_texts<'a>(action: &'a ActionView, visit: &mut impl FnMut(&'a TextView)) {
    action.warnings.iter().for_each(|warning| warning_texts(warning, visit));
    visit(&action.text);
    action.choice.iter().flat_map(|choice| &choice.options).for_each(&mut *visit);
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
