//! Puts every warning before what it guards. From here on a warning can't come after its action: it is a part of it.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::attributes::is_id;
use super::expanded::{ExpandedStep, Section, SectionPiece};
use super::raw::{GuardingWarning, HeadingKind, StepHead};
use crate::codes;
use crate::diag::Problems;
use crate::model::{CardKind, Id, Requires, Segment, Step, StepKind, Warning};
use crate::source::Span;
use crate::suggest::suggest;

/// The warnings of the card as a whole, and its steps with theirs.
pub struct Placed {
    pub warnings: Vec<Warning<Segment>>,
    pub steps: Vec<Step<Segment>>,
    /// How many warnings from further up a step or an action of it has.
    from_above: BTreeMap<(usize, Option<usize>), usize>,
}

impl Placed {
    // A warning that was typed further up is read before those that are typed at the step or the action itself.
    fn add_from_above(&mut self, step: usize, action: Option<usize>, warning: Warning<Segment>) {
        let above = self.from_above.entry((step, action)).or_default();
        let warnings = match action {
            Some(action) => warnings_of(&mut self.steps[step], action),
            None => &mut self.steps[step].warnings,
        };
        warnings.insert(*above, warning);
        *above += 1;
    }
}

// A place in the reading order: the step, and how many actions of it were read before.
type ReadingPosition = (usize, usize);

struct Pending {
    warning: Warning<Segment>,
    target: Option<(Id, Span)>,
    position: ReadingPosition,
}

/// Places the warnings of the head and of the steps. One that can't be placed is a problem, and stays at the head of its step.
pub fn place(
    head: Vec<GuardingWarning>,
    expanded: Vec<ExpandedStep>,
    card: CardKind,
    problems: &mut Problems,
) -> Placed {
    let mut pending = Vec::new();
    let mut placed = Placed {
        warnings: Vec::new(),
        steps: Vec::new(),
        from_above: BTreeMap::new(),
    };
    for GuardingWarning { warning, guards } in head {
        match guards {
            None => placed.warnings.push(warning),
            Some(_) => pending.push(Pending {
                warning,
                target: guards,
                position: (0, 0),
            }),
        }
    }
    for (at, step) in expanded.into_iter().enumerate() {
        let step = split((at, card), step, &mut pending, problems);
        placed.steps.push(step);
    }
    for warning in pending {
        settle(warning, &mut placed, problems);
    }
    placed
}

fn split(
    (at, card): (usize, CardKind),
    expanded: ExpandedStep,
    pending: &mut Vec<Pending>,
    problems: &mut Problems,
) -> Step<Segment> {
    let ExpandedStep {
        head,
        section: Section { pieces, requires },
        included: _,
    } = expanded;
    let mut step = empty(head, requires);
    // A section of facts has no action to guard; in a reference, no step comes after it.
    let guards_all = step.kind == StepKind::Procedure || card == CardKind::Reference;
    let mut actions = 0;
    // A warning that guards the next action, which is still to come.
    let mut ahead: Option<Warning<Segment>> = None;
    // Those with something else before that action, and how many actions come before them.
    let mut early = Vec::new();
    for piece in pieces {
        match piece {
            SectionPiece::Warning(GuardingWarning {
                warning,
                guards: None,
            }) if actions == 0 && guards_all => {
                if !step.blocks.is_empty() {
                    after_texts(&warning, card, problems);
                }
                step.warnings.push(warning);
            }
            SectionPiece::Warning(GuardingWarning { warning, guards }) => {
                if guards.is_none() && step.kind == StepKind::Procedure {
                    ahead = Some(warning.clone());
                }
                pending.push(Pending {
                    warning,
                    target: guards,
                    position: (at, actions),
                });
            }
            SectionPiece::Block(block) => {
                if let Some(warning) = ahead.take()
                    && block.action_count() == 0
                {
                    early.push((warning, actions));
                }
                actions += block.action_count();
                step.blocks.push(block);
            }
        }
    }
    // After the last action there is nothing to guard, which is a problem of its own.
    for (warning, _) in early.iter().filter(|(_, before)| *before < actions) {
        before_others(warning, problems);
    }
    step
}

// A step with nothing in it yet.
fn empty(head: StepHead, requires: Requires) -> Step<Segment> {
    let StepHead {
        kind,
        id,
        span,
        title,
        when,
        then,
    } = head;
    Step {
        id,
        span,
        title,
        kind: match kind {
            HeadingKind::About => StepKind::About,
            HeadingKind::Step | HeadingKind::Troubleshooting | HeadingKind::Problem => {
                StepKind::Procedure
            }
        },
        when,
        then,
        requires,
        warnings: Vec::new(),
        blocks: Vec::new(),
    }
}

fn settle(pending: Pending, placed: &mut Placed, problems: &mut Problems) {
    let Pending {
        warning,
        target,
        position,
    } = pending;
    let Some((target, span)) = target else {
        return guard_next(warning, position, placed, problems);
    };
    match find(&placed.steps, &target) {
        Some(guarded) if guarded < position => {
            after_target(&warning, span, problems);
            placed.steps[position.0].warnings.push(warning);
        }
        Some((step, 0)) if placed.steps[step].id == target => {
            placed.add_from_above(step, None, warning)
        }
        Some((step, action)) => placed.add_from_above(step, Some(action), warning),
        None => {
            unknown(&target, span, &placed.steps, problems);
            keep(warning, position, placed);
        }
    }
}

// A warning without `guards` between two actions guards the next one.
fn guard_next(
    warning: Warning<Segment>,
    (step, action): ReadingPosition,
    placed: &mut Placed,
    problems: &mut Problems,
) {
    if action < placed.steps[step].actions().count() {
        return placed.add_from_above(step, Some(action), warning);
    }
    // One in a section of facts guards the next step.
    let is_about = placed.steps[step].kind == StepKind::About;
    let is_procedure = |step: &Step<Segment>| step.kind == StepKind::Procedure;
    let next = placed.steps.iter().skip(step + 1).position(is_procedure);
    if let Some(next) = next.filter(|_| is_about) {
        return placed.add_from_above(step + 1 + next, None, warning);
    }
    let message = match is_about {
        true => say!("the warning `{}` comes after every step", warning.id),
        false => say!(
            "the warning `{}` comes after every action of its step",
            warning.id
        ),
    };
    problems
        .error(codes::SK111, warning.span, message)
        .help(say!("move it before the action that it guards"));
    placed.steps[step].warnings.push(warning);
}

// The warnings of a step come right below its title.
fn after_texts(warning: &Warning<Segment>, card: CardKind, problems: &mut Problems) {
    let message = say!(
        "the warning `{}` is typed after other parts of its step, and readers would get it before them",
        warning.id
    );
    let help = match card {
        CardKind::Reference => say!("move it up, to right below the heading"),
        CardKind::Sequence | CardKind::Decision => say!(
            "move it up, to right below the heading; to show it here, give the next action an id, and name that at the end of the warning: `guards=its-id`"
        ),
    };
    problems
        .error(codes::SK111, warning.span, message)
        .help(help);
}

// One between two actions comes right before the second one.
fn before_others(warning: &Warning<Segment>, problems: &mut Problems) {
    let message = say!(
        "the warning `{}` is typed before other parts of its step, and readers would get it after them",
        warning.id
    );
    problems
        .error(codes::SK111, warning.span, message)
        .help(say!(
            "move it down, to right above the next action, which it guards"
        ));
}

fn keep(warning: Warning<Segment>, (step, _): ReadingPosition, placed: &mut Placed) {
    match placed.steps.get_mut(step) {
        Some(step) => step.warnings.push(warning),
        None => placed.warnings.push(warning),
    }
}

// A step is where its first action is.
fn find(steps: &[Step<Segment>], id: &Id) -> Option<ReadingPosition> {
    steps.iter().enumerate().find_map(|(at, step)| {
        if step.id == *id {
            return Some((at, 0));
        }
        step.actions()
            .position(|action| action.id == *id)
            .map(|action| (at, action))
    })
}

fn warnings_of(step: &mut Step<Segment>, action: usize) -> &mut Vec<Warning<Segment>> {
    step.warnings_of_action(action)
        .expect("the number was counted over the same actions")
}

fn after_target(warning: &Warning<Segment>, span: Span, problems: &mut Problems) {
    let message = say!("the warning `{}` comes after what it guards", warning.id);
    problems
        .error(codes::SK111, span, message)
        .also(warning.span, say!("this is read too late"))
        .help(say!("move the block up, before that action"));
}

fn unknown(target: &Id, span: Span, steps: &[Step<Segment>], problems: &mut Problems) {
    let actions = steps.iter().flat_map(|step| {
        step.actions()
            .map(|action| action.id.as_str())
            .filter(|id| !id.contains('.'))
    });
    let known: Vec<&str> = steps
        .iter()
        .map(|step| step.id.as_str())
        .chain(actions)
        .collect();
    let otherwise = || match is_id(target.as_str()) {
        true => say!("give that action an id by ending its line with `{{#{target}}}`"),
        false => {
            say!("give that action an id by ending its line with `{{#an-id}}`, and name it here")
                .to_owned()
        }
    };
    let message = say!("there is no action or step {target:?} to guard");
    let typed = target.as_str();
    problems.error(codes::SK112, span, message).hint(suggest(
        typed,
        span.at_end(typed),
        known,
        otherwise,
    ));
}
