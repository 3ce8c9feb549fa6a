//! Every text of a card or guide with what it is, in the order in which a reader meets it.

use super::role::LintRole;
use crate::model::{
    Action, Block, Card, Figure, Guide, Note, Outcome, Segment, Step, Troubleshooting, Warning,
};

/// A text and what it is.
pub type SegmentInRole<'a> = (LintRole<'a>, &'a Segment);

/// The texts of a card.
pub fn card(card: &Card<Segment>) -> Vec<SegmentInRole<'_>> {
    let mut pieces = vec![(LintRole::CardTitle, &card.title)];
    pieces.extend(card.audience.iter().map(|text| (LintRole::Declared, text)));
    pieces.extend(card.goal.iter().map(|text| (LintRole::Goal, text)));
    card.warnings
        .iter()
        .for_each(|known| warning(known, &mut pieces));
    card.notes.iter().for_each(|known| note(known, &mut pieces));
    card.steps
        .iter()
        .for_each(|known| step(LintRole::StepTitle, known, &mut pieces));
    card.outcomes
        .iter()
        .for_each(|known| outcome(known, &mut pieces));
    card.troubleshooting
        .iter()
        .for_each(|known| troubleshooting(known, &mut pieces));
    pieces
}

fn troubleshooting<'a>(
    troubleshooting: &'a Troubleshooting<Segment>,
    pieces: &mut Vec<SegmentInRole<'a>>,
) {
    pieces.push((LintRole::StepTitle, &troubleshooting.title));
    pieces.extend(
        troubleshooting
            .intro
            .iter()
            .map(|text| (LintRole::Context, text)),
    );
    troubleshooting
        .problems
        .iter()
        .for_each(|problem| step(LintRole::Symptom, problem, pieces));
}

fn step<'a>(title: LintRole<'a>, step: &'a Step<Segment>, pieces: &mut Vec<SegmentInRole<'a>>) {
    pieces.push((title, &step.title));
    step.warnings
        .iter()
        .for_each(|known| warning(known, pieces));
    for block in &step.blocks {
        match block {
            Block::Action(known) => action(known, pieces),
            Block::Note(known) => note(known, pieces),
            Block::Figure(known) => figure(known, step, pieces),
            Block::Outcome(known) => outcome(known, pieces),
            Block::Text(text) => pieces.push((LintRole::Context, text)),
            Block::Table(table) => pieces.extend(table.cells().map(|cell| (LintRole::Cell, cell))),
        }
    }
}

fn action<'a>(action: &'a Action<Segment>, pieces: &mut Vec<SegmentInRole<'a>>) {
    action
        .warnings
        .iter()
        .for_each(|known| warning(known, pieces));
    pieces.push((LintRole::Action, &action.text));
    pieces.extend(
        action
            .choice
            .iter()
            .flat_map(|choice| choice.texts())
            .map(|option| (LintRole::Option, option)),
    );
    action.notes.iter().for_each(|known| note(known, pieces));
    action
        .outcomes
        .iter()
        .for_each(|known| outcome(known, pieces));
}

fn warning<'a>(warning: &'a Warning<Segment>, pieces: &mut Vec<SegmentInRole<'a>>) {
    pieces.push((LintRole::Avoid(warning), &warning.avoid));
    pieces.extend(
        warning
            .consequence
            .iter()
            .map(|text| (LintRole::Consequence, text)),
    );
}

fn note<'a>(note: &'a Note<Segment>, pieces: &mut Vec<SegmentInRole<'a>>) {
    pieces.extend(note.body.iter().map(|text| (LintRole::Note, text)));
}

fn outcome<'a>(outcome: &'a Outcome<Segment>, pieces: &mut Vec<SegmentInRole<'a>>) {
    pieces.extend(outcome.body.iter().map(|text| (LintRole::Outcome, text)));
}

fn figure<'a>(
    figure: &'a Figure<Segment>,
    step: &'a Step<Segment>,
    pieces: &mut Vec<SegmentInRole<'a>>,
) {
    pieces.push((LintRole::Alt(figure, step), &figure.alt));
    pieces.extend(
        figure
            .callouts
            .iter()
            .map(|callout| (LintRole::Spot, &callout.label)),
    );
}

/// The texts of `guide.toml`.
pub fn guide(guide: &Guide<Segment>) -> Vec<SegmentInRole<'_>> {
    let mut declared: Vec<&Segment> = vec![&guide.title];
    declared.extend(&guide.banner);
    declared.extend(guide.categories.iter().map(|category| &category.name));
    for requirement in guide.requirements() {
        declared.push(&requirement.name);
        declared.extend(requirement.get.iter().chain(&requirement.ask));
    }
    declared.extend(guide.conditions.values().map(|condition| &condition.ask));
    declared.extend(
        guide
            .terms
            .values()
            .flat_map(|term| [&term.name, &term.definition]),
    );
    let helps = guide
        .requirements()
        .filter_map(|requirement| requirement.help.as_ref())
        .map(|help| (LintRole::Help, &help.text));
    declared
        .into_iter()
        .map(|text| (LintRole::Declared, text))
        .chain(helps)
        .collect()
}
