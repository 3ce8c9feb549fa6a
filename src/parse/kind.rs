//! What a card of its kind has. Takes a card, reports what a decision or a reference can't have, and what it lacks.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{
    Action, Card, CardKind, ChoiceKind, ChoiceOption, Segment, Step, StepKind, card_target,
    has_link,
};
use crate::source::Span;

/// Checks a card against the `kind` of its front matter.
pub fn check(card: &Card<Segment>, problems: &mut Problems) {
    match card.details.kind {
        CardKind::Sequence => return,
        CardKind::Decision => decision(card, problems),
        CardKind::Reference => reference(card, problems),
    }
    let kind = card.details.kind.name();
    if let Some(troubleshooting) = &card.troubleshooting {
        let message = say!("a troubleshooting section in a card of `kind: {kind}`");
        let help = say!("move it to the card whose steps can go wrong");
        refuse(troubleshooting.span, message, help, problems);
    }
    for outcome in &card.outcomes {
        let message = say!("an outcome of a card of `kind: {kind}`");
        let help = say!("move it to the card whose steps lead to it");
        refuse(outcome.span, message, help, problems);
    }
}

fn reference(card: &Card<Segment>, problems: &mut Problems) {
    for step in procedures(card) {
        let message = say!("the step `{}` in a card of `kind: reference`", step.id);
        let help = say!(
            "if it has facts, type `{{#{} kind=about}}` after its title; if the reader does something, remove `kind: reference` from the front matter",
            step.id
        );
        refuse(step.span, message, help, problems);
    }
    if card.steps.is_empty() {
        let help =
            say!("write them under a heading such as `## What the lamp says {{#lamp kind=about}}`");
        let message = say!("a card of `kind: reference` without facts");
        refuse(head(card), message, help, problems);
    }
}

fn decision(card: &Card<Segment>, problems: &mut Problems) {
    let mut leads = false;
    for step in procedures(card) {
        for action in step.actions() {
            question(step, action, problems);
            let options = action.choice.iter().flat_map(|choice| &choice.options);
            leads |= options.into_iter().any(leads_to_a_card);
        }
    }
    // An action that is not understood as a question has said so.
    if !leads && problems.iter().all(|known| known.code != codes::SK130) {
        let message = say!("no option of this `kind: decision` leads to a card");
        let help = say!(
            "end an option with `[](card:its-id)`, or remove `kind: decision` from the front matter"
        );
        refuse(head(card), message, help, problems);
    }
}

fn question(step: &Step<Segment>, action: &Action<Segment>, problems: &mut Problems) {
    let choice = action.choice.as_ref();
    let Some(choice) = choice.filter(|choice| choice.kind == ChoiceKind::ExactlyOne) else {
        let message = say!("an action of a `kind: decision` that is not a question");
        let help = say!(
            "end it with `{{choice=one}}`, and write its options below it with bullets; what the reader does belongs in a card that an option leads to"
        );
        return refuse(action.span, message, help, problems);
    };
    for option in &choice.options {
        if !leads_on(option) && step.then.is_none() {
            let message = say!("an option of a `kind: decision` that leads nowhere");
            let help =
                say!("end it with `[](card:its-id)`, with `{{to=a-step}}` or with `{{to=end}}`");
            refuse(option.text.span, message, help, problems);
        }
    }
}

// A term is explained at the foot of the same card.
fn leads_on(option: &ChoiceOption<Segment>) -> bool {
    option.to.is_some() || has_link(&option.text.text, |target| !target.starts_with("term:"))
}

fn leads_to_a_card(option: &ChoiceOption<Segment>) -> bool {
    has_link(&option.text.text, |target| card_target(target).is_some())
}

fn procedures(card: &Card<Segment>) -> impl Iterator<Item = &Step<Segment>> {
    let steps = card.steps.iter();
    steps.filter(|step| step.kind == StepKind::Procedure)
}

fn head(card: &Card<Segment>) -> Span {
    Span::new(card.file, 0..3)
}

fn refuse(
    span: Span,
    message: impl Into<String>,
    help: impl Into<String>,
    problems: &mut Problems,
) {
    problems.error(codes::SK130, span, message).help(help);
}
