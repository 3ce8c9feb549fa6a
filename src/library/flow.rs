//! The ways through a card. Every jump leads forward to a step that there is, and some reader reaches every step.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Hint, Problems};
use crate::model::{
    Action, Card, CardKind, Choice, ChoiceKind, ChoiceOption, Destination, Id, Jump, Segment, Step,
    StepKind,
};
use crate::source::Span;
use crate::suggest::suggest;

/// Checks the jumps of one card.
pub fn check(card: &Card<Segment>, problems: &mut Problems) {
    let before = problems.len();
    for (at, step) in card.sections().enumerate() {
        // A problem may lead back: its reader has been everywhere.
        let from = (at < card.steps.len()).then_some(at);
        for jump in jumps(step) {
            leads_nowhere(card, from, jump, problems);
        }
        leads_apart(step, problems);
    }
    // A jump that leads nowhere is likely the one that would reach it.
    if problems.len() == before {
        unreachable(card, problems);
        for step in card.sections() {
            after_every_way(card.details.kind, step, problems);
        }
    }
}

fn options(step: &Step<Segment>) -> impl Iterator<Item = &Choice<Segment>> {
    step.actions()
        .filter_map(|action: &Action<Segment>| action.choice.as_ref())
}

fn jumps(step: &Step<Segment>) -> impl Iterator<Item = &Jump> {
    let options = options(step).flat_map(|choice| {
        choice
            .options
            .iter()
            .filter_map(|option| option.to.as_ref())
    });
    options.chain(&step.then)
}

// A reader can't continue with a section of facts.
fn position(card: &Card<Segment>, id: &Id) -> Option<usize> {
    let is_target = |step: &Step<Segment>| step.kind == StepKind::Procedure && step.id == *id;
    card.steps.iter().position(is_target)
}

fn leads_nowhere(card: &Card<Segment>, from: Option<usize>, jump: &Jump, problems: &mut Problems) {
    let Destination::Step(id) = &jump.to else {
        return;
    };
    let Some(to) = position(card, id) else {
        let message = say!("there is no step {id:?} to continue with");
        problems
            .error(codes::SK215, jump.span, message)
            .hint(instead(card, id, jump.span));
        return;
    };
    if from.is_some_and(|from| from >= to) {
        problems
            .error(
                codes::SK215,
                jump.span,
                say!("this leads back to the step {id:?}"),
            )
            .also(card.steps[to].span, say!("the reader has already done this step"))
            .help(say!("continue with a later step; what to do again belongs in the section `## Title {{#id kind=troubleshooting}}`"));
    }
}

// A reader who jumped to an action would miss the warnings at the head of its step.
fn instead(card: &Card<Segment>, id: &Id, span: Span) -> Hint {
    let of_action = card
        .steps
        .iter()
        .find(|step| step.actions().any(|action| action.id == *id));
    if let Some(step) = of_action {
        let help = say!(
            "that is an action, and a jump can only lead to a step: type `{}`",
            step.id
        );
        return Hint { help, fix: None };
    }
    let steps = card
        .steps
        .iter()
        .filter(|step| step.kind == StepKind::Procedure);
    let steps = steps.map(|step| step.id.as_str());
    let otherwise = || say!("type the id of a step of this card, or `end`").to_owned();
    let typed = id.as_str();
    suggest(typed, span.at_end(typed), steps.chain(["end"]), otherwise)
}

// A reader of one step continues at one place.
fn leads_apart(step: &Step<Segment>, problems: &mut Problems) {
    let leading: Vec<&Choice<Segment>> = options(step)
        .filter(|choice| choice.options.iter().any(|option| option.to.is_some()))
        .collect();
    let any = leading
        .iter()
        .filter(|choice| choice.kind == ChoiceKind::AnyOf)
        .find_map(|choice| {
            let mut targets = choice.options.iter().flat_map(|option| &option.to);
            let first = targets.next()?;
            targets.find(|jump| jump.to != first.to)
        })
        .map(|jump| {
            let message = say!("a reader who chooses several options is sent to several steps");
            (jump, message)
        });
    let second = leading
        .get(1)
        .and_then(|choice| choice.options.iter().find_map(|option| option.to.as_ref()))
        .map(|jump| {
            (
                jump,
                say!("two choices of one step send the reader to another step"),
            )
        });
    if let Some((jump, message)) = any.or(second) {
        problems
            .error(codes::SK215, jump.span, message)
            .help(say!("send the reader on from one choice of exactly one option: `{{choice=one}}`; make the other choice a separate step"));
    }
}

fn unreachable(card: &Card<Segment>, problems: &mut Problems) {
    let mut reached = vec![false; card.steps.len()];
    if let Some(first) = reached.first_mut() {
        *first = true;
    }
    for (at, step) in card.steps.iter().enumerate() {
        if step.kind == StepKind::About {
            // Whoever would reach it reaches what comes after it.
            let is_reached = reached[at];
            if let Some(next) = reached.get_mut(at + 1) {
                *next |= is_reached;
            }
            continue;
        }
        if !reached[at] {
            let id = &step.id;
            problems
                .error(
                    codes::SK216,
                    step.span,
                    say!("no reader reaches the step `{id}`"),
                )
                .help(say!(
                    "send an option to it with `{{to={id}}}`, or remove the `then=` or `to=` that skips it"
                ));
            // The steps after it are not the cause.
            reached[at] = true;
        }
        for jump in jumps(step) {
            if let Destination::Step(id) = &jump.to
                && let Some(to) = position(card, id)
            {
                reached[to] = true;
            }
        }
        if let Some(next) = reached
            .get_mut(at + 1)
            .filter(|_| goes_on(card.details.kind, step))
        {
            *next = true;
        }
    }
}

// Whether some reader of the step continues with the next one. A step under a condition is skipped by some.
fn goes_on(card: CardKind, step: &Step<Segment>) -> bool {
    let bound = |action: &Action<Segment>| leads_all_on(card, action);
    step.when.is_some() || (step.then.is_none() && !step.actions().any(bound))
}

// Whether every reader of the action chooses an option that leads on.
fn leads_all_on(card: CardKind, action: &Action<Segment>) -> bool {
    let leads_on =
        |option: &ChoiceOption<Segment>| option.to.is_some() || card.leaves_by(&option.text.text);
    let all_lead_on = |choice: &Choice<Segment>| {
        choice.kind == ChoiceKind::ExactlyOne && choice.options.iter().all(leads_on)
    };
    action.when.is_none() && action.choice.as_ref().is_some_and(all_lead_on)
}

// The actions after a choice whose options all lead elsewhere.
fn after_every_way(card: CardKind, step: &Step<Segment>, problems: &mut Problems) {
    let mut actions = step.actions();
    let Some(choice) = actions.find(|action| leads_all_on(card, action)) else {
        return;
    };
    if let Some(next) = actions.next() {
        problems
            .error(codes::SK216, next.span, say!("no reader reaches this action"))
            .also(choice.span, say!("every option of this choice leads elsewhere"))
            .help(say!("move it above the choice, or to the step that an option leads to; or remove the `{{to=...}}` of the option whose readers go on here"));
    }
}
