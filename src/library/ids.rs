//! The ids of a card. Takes a card, returns everything that links can lead to; the second of two
//! equal ids is a problem.

use std::collections::BTreeMap;

use crate::codes;
use crate::diag::Problems;
use crate::model::{Card, Id, Segment};
use crate::source::Span;

/// Every id of the card with its place.
pub fn anchors(card: &Card<Segment>, problems: &mut Problems) -> BTreeMap<Id, Span> {
    let mut known: BTreeMap<Id, Span> = BTreeMap::new();
    let mut add = |id: &Id, span: Span| {
        if let Some(first) = known.get(id) {
            let message = format!("the id {id:?} is used twice in this card");
            problems
                .error(codes::SK201, span, message)
                .also(*first, "first used here")
                .help("give one of the two another id");
        } else {
            known.insert(id.clone(), span);
        }
    };
    for step in card.sections() {
        add(&step.id, step.span);
        // Generated ids start with the id of their step, whose duplicate is already reported.
        for action in step
            .actions()
            .filter(|action| !action.id.as_str().contains('.'))
        {
            add(&action.id, action.text.span);
        }
    }
    for warning in card.all_warnings() {
        add(&warning.id, warning.span);
    }
    if let Some(section) = &card.troubleshooting {
        add(&section.id, section.span);
    }
    known
}
