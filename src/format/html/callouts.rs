//! The callouts of a card's pictures. Takes a card, returns for each callout where the text mentions it, so that the picture leads back
//! to the words, and the number of the light that it shares with them within its step.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::entries::{EntryKind, of_step};
use super::super::{ActionView, CardView, RunView, StepView};

/// From a callout's anchor to what belongs to it.
pub type CalloutPlaces<'a> = BTreeMap<&'a str, Place<'a>>;

/// What belongs to a callout.
#[derive(Debug, Default, Serialize)]
pub struct Place<'a> {
    /// The anchor of the words that mention it first.
    words: Option<&'a str>,
    /// From 1 within its step, whatever number it has in its own figure.
    light: usize,
}

/// The callouts of a card.
pub fn of(card: &CardView) -> CalloutPlaces<'_> {
    let mut callouts = CalloutPlaces::new();
    for step in card.sections() {
        for (at, callout) in step
            .all_figures()
            .flat_map(|figure| &figure.callouts)
            .enumerate()
        {
            callouts.insert(
                &callout.anchor,
                Place {
                    words: None,
                    light: at + 1,
                },
            );
        }
        for entry in of_step(step)
            .into_iter()
            .filter(|entry| may_mention(entry.kind))
        {
            collect(&entry.text.runs, &mut callouts);
        }
    }
    callouts
}

fn collect<'a>(runs: &'a [RunView], callouts: &mut CalloutPlaces<'a>) {
    let mut mentioned = Vec::new();
    mentions(runs, &mut mentioned);
    for (target, anchor) in mentioned {
        if let Some(place) = callouts.get_mut(target) {
            place.words.get_or_insert(anchor);
        }
    }
}

/// Whether an action of its steps names a place where a reader can click, so that there is something to practise.
pub fn can_be_practised(card: &CardView) -> bool {
    let actions = card.numbered().flat_map(StepView::actions);
    actions.flat_map(ActionView::texts).any(|text| {
        let mut mentioned = Vec::new();
        mentions(&text.runs, &mut mentioned);
        mentioned.iter().any(|(target, _)| is_allowed(card, target))
    })
}

fn is_allowed(card: &CardView, anchor: &str) -> bool {
    let mut callouts = card
        .numbered()
        .flat_map(StepView::all_figures)
        .flat_map(|figure| &figure.callouts);
    callouts.any(|callout| callout.anchor == anchor && callout.forbidden.is_none())
}

/// Adds each mention of a callout in a text: the anchor of the callout, and that of the words.
pub fn mentions<'a>(runs: &'a [RunView], mentioned: &mut Vec<(&'a str, &'a str)>) {
    for run in runs {
        match run {
            RunView::Callout {
                id: _,
                mark: _,
                target,
                anchor,
                runs,
            } => {
                mentioned.push((target, anchor));
                mentions(runs, mentioned);
            }
            RunView::Ui { runs, lang: _ }
            | RunView::Emphasis { runs }
            | RunView::Link {
                href: _,
                runs,
                place: _,
            } => mentions(runs, mentioned),
            RunView::Text { text: _ }
            | RunView::Code { text: _, keys: _ }
            | RunView::Then { text: _ } => {}
        }
    }
}

// What a picture says about itself is not a mention of its callouts, and a title mentions none.
fn may_mention(kind: EntryKind<'_>) -> bool {
    match kind {
        EntryKind::Title | EntryKind::Picture | EntryKind::Callout(_) => false,
        EntryKind::Text | EntryKind::Warning(_) | EntryKind::Action(_) | EntryKind::Choice(_) => {
            true
        }
        EntryKind::Note(_) | EntryKind::Outcome | EntryKind::Cell => true,
    }
}
