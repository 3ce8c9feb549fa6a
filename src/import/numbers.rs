//! The numbers of actions. A card counts the actions of each step from 1; a page may count otherwise. The order stays that of the page,
//! and a text that names an action by a number that has changed is for a person to look at.

use std::collections::BTreeSet;
use std::ops::Range;

use super::draft::{CardDraft, DraftPart, PartKind};
use super::labels::ImportLabels;
use super::maker::CardMaker;
use crate::model::{Inline, plain};

impl CardMaker<'_> {
    /// Counts an action that has this number on the page.
    pub fn counted(&mut self, lines: &Range<usize>, number: Option<u64>) {
        let own = self.numbers.next(self.sub);
        let Some(number) = number.filter(|number| *number != own) else {
            return;
        };
        let what =
            format!("the action {number} of the page is the action {own} of its list in the card");
        self.remark(lines, &what);
        self.notes.renumbered.extend([number, own]);
    }
}

/// Adds a comment after each text that names an action by a number that is another one in the card.
pub fn look_at(drafts: &mut [CardDraft], renumbered: &BTreeSet<u64>, labels: &ImportLabels) {
    if renumbered.is_empty() {
        return;
    }
    for draft in drafts {
        let parts = std::mem::take(&mut draft.parts);
        for mut part in parts {
            let found = named(&mut part, labels);
            let found = found.filter(|(number, _)| renumbered.contains(number));
            let comment = found.map(|(number, text)| DraftPart {
                lines: part.lines.clone(),
                kind: PartKind::Comment {
                    why: format!("this text names the action {number} of the page, and the actions of the card have other numbers"),
                    text,
                },
                under: part.under || matches!(part.kind, PartKind::Action(_)),
                sub: part.sub,
                alerts: Vec::new(),
            });
            draft.parts.push(part);
            draft.parts.extend(comment);
        }
    }
}

// The first text of a part that names a step by its number.
fn named(part: &mut DraftPart, labels: &ImportLabels) -> Option<(u64, String)> {
    if matches!(part.kind, PartKind::Step { .. }) {
        return None;
    }
    let mut found = None;
    part.kind.texts_mut(&mut |text: &mut Vec<Inline>| {
        let said = plain(text);
        if found.is_none() {
            found = labels.step_number(&said).map(|number| (number, said));
        }
    });
    found
}
