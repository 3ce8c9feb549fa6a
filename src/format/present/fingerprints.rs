//! What changes when a step of the source changes. Takes the card as it was written, returns a short text for each step, the same in
//! every language, so that a page can forget the ticks of a step that is another one now.

use std::collections::BTreeMap;

use crate::digest::short_sha256;
use crate::model::{Block, Card, CardText, Id, Segment, plain};

/// Enough to distinguish the versions of one step.
const LENGTH: usize = 8;

/// The texts and the code of each step; under `None` those before the first and after the last.
#[derive(Default)]
pub(super) struct Fingerprints(BTreeMap<Option<Id>, String>);

impl Fingerprints {
    /// Those of the steps of a card.
    pub(super) fn new(source: &Card<Segment>) -> Fingerprints {
        let mut texts: BTreeMap<Option<Id>, String> = BTreeMap::new();
        for CardText {
            role: _,
            text,
            step,
        } in source.texts()
        {
            let all = texts.entry(step.map(|step| step.id.clone())).or_default();
            all.push_str(&plain(&text.text));
            all.push('\n');
        }
        for step in source.sections() {
            let all = texts.entry(Some(step.id.clone())).or_default();
            for block in step.all_blocks() {
                if let Block::Code(code) = block {
                    all.push_str(&code.text);
                    all.push('\n');
                }
            }
        }
        Fingerprints(texts)
    }

    /// Of one step.
    pub(super) fn of(&self, step: Option<&Id>) -> String {
        let texts = self.0.get(&step.cloned());
        short_sha256(texts.map_or("", String::as_str), LENGTH)
    }
}
