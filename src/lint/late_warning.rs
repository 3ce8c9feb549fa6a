//! SK606, a warning about a forbidden place on a picture that comes after an action on that picture: by then, the reader has seen the
//! place and may have clicked on it.

use stappenkaart_say::say;

use super::rule::{LintCard, LintContext};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Action, Descend, Figure, Id, Inline, Segment, Step, Warning, walk};

/// Looks at each forbidden callout.
pub fn check(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let sections: Vec<&Step<Segment>> = card.card.sections().collect();
    let mut problems = Vec::new();
    for (at, step) in sections.iter().enumerate() {
        for figure in step.figures() {
            let Some((number, first)) = first_action(step, figure) else {
                continue;
            };
            let forbidden = figure.callouts.iter().filter_map(|callout| {
                let (warning, _) = callout.forbidden.as_ref()?;
                Some(warning)
            });
            let late = forbidden.filter_map(|id| {
                let later = later_actions(&sections[at..], number);
                find(later, id)
            });
            problems.extend(late.map(|warning| problem(context, warning, number, first)));
        }
    }
    problems
}

// The first action that has a place on the picture, and how many come before it.
fn first_action<'a>(
    step: &'a Step<Segment>,
    figure: &Figure<Segment>,
) -> Option<(usize, &'a Action<Segment>)> {
    step.actions()
        .enumerate()
        .find(|(_, action)| mentions(action, figure))
}

fn mentions(action: &Action<Segment>, figure: &Figure<Segment>) -> bool {
    let options = action.choice.iter().flat_map(|choice| &choice.options);
    let texts = std::iter::once(&action.text).chain(options.map(|option| &option.text));
    let mut found = false;
    for text in texts {
        walk(&text.text, &mut |inline| {
            if let Inline::Callout { id, words: _ } = inline {
                found |= figure.callouts.iter().any(|callout| callout.id == *id);
            }
            Descend::Into
        });
    }
    found
}

// The warnings that a reader meets after an action of the first section.
fn later_actions<'a>(
    sections: &[&'a Step<Segment>],
    number: usize,
) -> impl Iterator<Item = &'a Warning<Segment>> {
    let (step, later) = sections
        .split_first()
        .expect("the figure is in the first of them");
    let here = step
        .actions()
        .skip(number + 1)
        .flat_map(|action| &action.warnings);
    let there = later.iter().copied().flat_map(|step| {
        let of_actions = step.actions().flat_map(|action| &action.warnings);
        step.warnings.iter().chain(of_actions)
    });
    here.chain(there)
}

fn find<'a>(
    mut warnings: impl Iterator<Item = &'a Warning<Segment>>,
    id: &Id,
) -> Option<&'a Warning<Segment>> {
    warnings.find(|warning| warning.id == *id)
}

fn problem(
    context: &LintContext<'_>,
    warning: &Warning<Segment>,
    number: usize,
    first: &Action<Segment>,
) -> Diagnostic {
    let message = say!(
        "this warning forbids a place on a picture, and comes after action {}, which uses that picture",
        number + 1
    );
    Diagnostic::warning(codes::SK606, context.marker(warning), message)
        .also(first.span, say!("the first action on that picture"))
        .help(say!("put the warning right before that action, or remove its `guards`, so that it comes before the whole step"))
}
