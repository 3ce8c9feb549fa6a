//! Which steps are one of several ways to go on. Takes the steps of a card with their jumps, marks those that a reader only comes to
//! by a choice: so that they do not look as if each followed the one before it.

use super::super::view::{
    BlockView, BranchView, ChoiceView, OptionView, RunView, StepView, TextView,
};

/// The option that leads to a step, and the step that offers it.
struct Route {
    from: usize,
    to: usize,
    option: TextView,
}

/// The steps of a card, those marked that exclude each other, and each with the one before it.
pub(super) fn marked(mut steps: Vec<StepView>) -> Vec<StepView> {
    let routes = routes(&steps);
    let marks: Vec<_> = (0..steps.len())
        .map(|at| branch(at, &steps, &routes))
        .collect();
    for (step, mark) in steps.iter_mut().zip(marks) {
        step.branch = mark;
    }
    let backs: Vec<_> = (0..steps.len())
        .map(|at| back(at, &steps, &routes))
        .collect();
    for (step, back) in steps.iter_mut().zip(backs) {
        step.back = back;
    }
    steps
}

// Where several ways come together, no step before is that of every reader: all of them come from the choice.
fn back(at: usize, steps: &[StepView], routes: &[Route]) -> Option<usize> {
    let before = at.checked_sub(1)?;
    if steps[at].branch.is_some() {
        return choice_before(at, routes).or(Some(before));
    }
    let flows = |from: &usize| is_passed(*from, steps) && next(*from, steps) == Some(at);
    let ways: Vec<usize> = (0..at).filter(flows).collect();
    let is_all_read = |from: usize| steps[from + 1..at].iter().all(|it| it.number.is_none());
    match ways[..] {
        [from] if !is_all_read(from) => Some(from),
        [_] => Some(before),
        [] if steps[before].branch.is_none() => Some(before),
        _ => {
            let branch = (0..at).rfind(|&step| steps[step].branch.is_some());
            let choice = branch.and_then(|branch| choice_before(branch, routes));
            choice.or(Some(before))
        }
    }
}

// The step with the choice that leads to a step.
fn choice_before(at: usize, routes: &[Route]) -> Option<usize> {
    let earlier = routes
        .iter()
        .find(|route| route.to == at && route.from < at);
    earlier.map(|route| route.from)
}

// A step is one of several ways if every way to it is an option, and not every option of a choice leads there. Its label has all of them.
fn branch(at: usize, steps: &[StepView], routes: &[Route]) -> Option<BranchView> {
    let to_it: Vec<&Route> = routes.iter().filter(|route| route.to == at).collect();
    let first = to_it.first()?;
    let flows = (0..at).any(|from| is_passed(from, steps) && next(from, steps) == Some(at));
    let earlier = routes
        .iter()
        .any(|other| other.from == first.from && other.to < at);
    let options: Vec<&TextView> = to_it.iter().map(|route| &route.option).collect();
    let is_for_all = |route: &&&Route| {
        let choice = jumping(&steps[route.from].blocks, true);
        let alike = to_it.iter().filter(|other| other.from == route.from);
        choice.is_some_and(|(choice, for_all)| for_all && choice.options.len() == alike.count())
    };
    let is_way_of_all = to_it.iter().find(is_for_all).is_some();
    (!flows && !is_way_of_all).then(|| BranchView {
        option: together(&options),
        or: earlier,
    })
}

// Whether readers come to the end of a step without an option that says where to go on: there is none, not all readers choose, or
// not all readers do the step.
fn is_passed(from: usize, steps: &[StepView]) -> bool {
    let step = &steps[from];
    let Some((choice, is_for_all)) = jumping(&step.blocks, true) else {
        return true;
    };
    step.when.is_some() || !is_for_all || choice.pick == "any"
}

// The choice of which an option jumps, and whether every reader comes to it.
fn jumping(blocks: &[BlockView], for_all: bool) -> Option<(&ChoiceView, bool)> {
    let actions = blocks.iter().filter_map(|block| match block {
        BlockView::Action(action) => Some(action),
        _ => None,
    });
    let mut found = actions.filter_map(|action| {
        let for_all = for_all && action.when.is_none();
        let jumps = |choice: &&ChoiceView| choice.options.iter().any(|option| option.to.is_some());
        let own = action.choice.as_ref().filter(jumps);
        let own = own.map(|choice| (choice, for_all));
        own.or_else(|| jumping(&action.blocks, for_all))
    });
    found.next()
}

// Only a choice of which an option jumps is one between steps; its other options lead to the next step.
fn routes(steps: &[StepView]) -> Vec<Route> {
    let mut routes = Vec::new();
    for (from, step) in steps.iter().enumerate() {
        let Some((choice, _)) = jumping(&step.blocks, true) else {
            continue;
        };
        for OptionView { text, to, leaves } in &choice.options {
            let to = match to {
                Some(jump) => jump.anchor.as_deref().and_then(|to| place(to, steps)),
                None if *leaves => None,
                None => next(from, steps),
            };
            routes.extend(to.map(|to| Route {
                from,
                to,
                option: text.clone(),
            }));
        }
    }
    routes
}

// Several options as one text.
fn together(options: &[&TextView]) -> TextView {
    let mut text = options[0].clone();
    for option in &options[1..] {
        let between = " / ".to_owned();
        text.plain = format!("{}{between}{}", text.plain, option.plain);
        text.runs.push(RunView::Text { text: between });
        text.runs.extend(option.runs.iter().cloned());
        text.fallback = text.fallback.or_else(|| option.fallback.clone());
    }
    text
}

// Where a reader goes on after a step without a choice. Sections of facts are read on the route.
fn next(from: usize, steps: &[StepView]) -> Option<usize> {
    match &steps[from].then {
        Some(jump) => jump.anchor.as_deref().and_then(|to| place(to, steps)),
        None => {
            let later = steps[from + 1..].iter();
            later
                .zip(from + 1..)
                .find(|(step, _)| step.number.is_some())
                .map(|(_, at)| at)
        }
    }
}

fn place(anchor: &str, steps: &[StepView]) -> Option<usize> {
    steps.iter().position(|step| step.anchor == anchor)
}
