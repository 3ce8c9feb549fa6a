//! The order of a draft. Takes its parts as they came from the page, and puts each where a card has it: a card shows the warnings of a step
//! right below its heading, that of an action right above it, and those of the whole card between its goal and its notes.

use super::draft::{CardDraft, DraftPart, PartKind};

/// Puts the parts of a draft into the order in which a reader of the card gets them.
pub fn in_reading_order(draft: &mut CardDraft) {
    let is_action = |part: &DraftPart| matches!(part.kind, PartKind::Action(_));
    let acts = draft.parts.iter().any(is_action);
    let mut rest = draft.parts.as_mut_slice();
    let mut is_head = true;
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(|part| part.kind.is_step());
        let length = next.map_or(rest.len(), |next| next + 1);
        let (section, after) = rest.split_at_mut(length);
        is_head = is_head && !section[0].kind.is_step();
        let before = section.iter().position(is_action);
        match (is_head, before) {
            (true, _) => section.sort_by_key(|part| match part.kind {
                PartKind::Warning { .. } => 1,
                PartKind::Note { .. } => 2,
                _ => 0,
            }),
            // The warnings of a section of facts are shown at the next step.
            (false, None) if acts => {}
            (false, before) => {
                let (above, actions) = section.split_at_mut(before.unwrap_or(length));
                above.sort_by_key(|part| match part.kind {
                    PartKind::Step { .. } => 0,
                    PartKind::Warning { .. } => 1,
                    _ => 2,
                });
                between_actions(actions);
            }
        }
        rest = after;
    }
}

// A warning that guards the next action comes right above it.
fn between_actions(parts: &mut [DraftPart]) {
    let is_action = |part: &DraftPart| matches!(part.kind, PartKind::Action(_));
    let mut rest = parts;
    while let Some(next) = rest.iter().skip(1).position(is_action) {
        let (own, after) = rest.split_at_mut(next + 1);
        own.sort_by_key(|part| matches!(part.kind, PartKind::Warning { .. }) && !part.under);
        rest = after;
    }
}
