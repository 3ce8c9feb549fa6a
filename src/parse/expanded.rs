//! A section with all that its includes brought in, its warnings not yet placed.

use super::raw::{GuardingWarning, StepHead};
use crate::model::{Block, Requires, Segment};
use crate::source::Span;

/// What is under a heading or before the first step.
#[derive(Default)]
pub struct Section {
    pub pieces: Vec<SectionPiece>,
    pub requires: Requires,
}

/// A warning that is still to be placed, or anything else.
pub enum SectionPiece {
    Warning(GuardingWarning),
    Block(Block<Segment>),
}

/// A headed part of a card.
pub struct ExpandedStep {
    pub head: StepHead,
    pub section: Section,
    /// The include that brought it in, in the file that is read first.
    pub included: Option<Span>,
}

impl Section {
    /// Whether it is empty.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.requires.ids.is_empty()
    }

    /// Whether it says what to do.
    pub fn acts(&self) -> bool {
        self.pieces
            .iter()
            .any(|piece| matches!(piece, SectionPiece::Block(Block::Action(_))))
    }

    /// Adds a block after all others.
    pub fn add(&mut self, block: Block<Segment>) {
        self.pieces.push(SectionPiece::Block(block));
    }

    /// Adds the parts of another section.
    pub fn append(&mut self, other: Section) {
        let Section { pieces, requires } = other;
        self.pieces.extend(pieces);
        self.requires.ids.extend(requires.ids);
    }
}
