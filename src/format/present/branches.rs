//! Which steps are one of several ways to go on. Takes the steps of a card with their jumps, marks those that a reader only comes to
//! by a choice: so that they do not look as if each followed the one before it.

use super::super::view::{BranchView, OptionView, StepView, TextView};

/// The option that leads to a step, and the step that offers it.
struct Route {
    from: usize,
    to: usize,
    option: TextView,
}

/// The steps of a card, those marked that exclude each other.
pub(super) fn marked(mut steps: Vec<StepView>) -> Vec<StepView> {
    let routes = routes(&steps);
    let marks: Vec<_> = (0..steps.len())
        .map(|at| branch(at, &steps, &routes))
        .collect();
    for (step, mark) in steps.iter_mut().zip(marks) {
        step.branch = mark;
    }
    steps
}

fn branch(at: usize, steps: &[StepView], routes: &[Route]) -> Option<BranchView> {
    let route = routes.iter().find(|route| route.to == at)?;
    let flows = (0..at).any(|from| {
        !routes.iter().any(|route| route.from == from) && next(from, steps) == Some(at)
    });
    let earlier = routes
        .iter()
        .any(|other| other.from == route.from && other.to < at);
    (!flows).then(|| BranchView {
        option: route.option.clone(),
        or: earlier,
    })
}

// Only a choice of which an option jumps is one between steps; its other options lead to the next step.
fn routes(steps: &[StepView]) -> Vec<Route> {
    let mut routes = Vec::new();
    for (from, step) in steps.iter().enumerate() {
        let choices = step.actions().filter_map(|action| action.choice.as_ref());
        let options: Vec<&OptionView> = choices.flat_map(|choice| &choice.options).collect();
        if !options.iter().any(|option| option.to.is_some()) {
            continue;
        }
        for OptionView { text, to, leaves } in options {
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
