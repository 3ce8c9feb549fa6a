//! What is read before the first step. Its first texts are the goal of the card; from a list, a table or code on, or where they are long,
//! they are a section of facts, in the order of the page.

use stappenkaart_say::say;

use super::draft::{DraftPart, PartKind};
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

// A goal says what a reader gets done. What is longer is read in a section of its own, in words.
const LONGEST_GOAL: usize = 90;
// A few words more are no section, in words.
const LEAST_BACKGROUND: usize = 40;

impl CardMaker<'_> {
    /// Adds what is read before the first step. A picture waits for a section.
    pub fn before(&mut self, blocks: &[SourceBlock]) {
        for (at, block) in blocks.iter().enumerate() {
            if !self.in_step && self.starts_background(block, &blocks[at + 1..]) {
                self.background(block);
            }
            match self.in_step {
                true => self.fact_block(block),
                false => self.goal_block(block),
            }
        }
    }

    fn starts_background(&self, block: &SourceBlock, below: &[SourceBlock]) -> bool {
        match &block.kind {
            SourceKind::List { .. } => is_fact(block),
            SourceKind::Table { .. } | SourceKind::Code(_) => true,
            SourceKind::Paragraph(words) => {
                let said = self.goal_length();
                let is_long = said > LONGEST_GOAL
                    && length(std::slice::from_ref(block)) + length(below) > LEAST_BACKGROUND;
                is_long || leads_to_facts(words, below)
            }
            SourceKind::Heading { .. }
            | SourceKind::Alert { .. }
            | SourceKind::Figure { .. }
            | SourceKind::Film(_)
            | SourceKind::Quote(_)
            | SourceKind::Lines(_)
            | SourceKind::Hidden { .. }
            | SourceKind::Tabs(_)
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => false,
        }
    }

    // How many words the goal has.
    fn goal_length(&self) -> usize {
        let texts = self.draft.parts.iter().map(|part| match &part.kind {
            PartKind::Text(text) => crate::model::plain(text).split_whitespace().count(),
            _ => 0,
        });
        texts.sum()
    }

    // Opens a section of facts for what is more than a goal.
    fn background(&mut self, block: &SourceBlock) {
        let lines = block.lines.start..block.lines.start + 1;
        let title = vec![SourceInline::Text(self.labels.background.clone())];
        self.remark(
            &lines,
            say!("what is more than a goal became a section of facts"),
        );
        let waiting = std::mem::take(&mut self.waiting);
        self.about(&lines, &title);
        self.in_background = true;
        for block in &waiting {
            self.fact_block(block);
        }
    }

    /// Adds what still waits at the end of a card.
    pub fn rest(&mut self) {
        let Some(first) = self.waiting.first().cloned() else {
            return;
        };
        if !self.in_step {
            return self.background(&first);
        }
        for block in std::mem::take(&mut self.waiting) {
            self.fact_block(&block);
        }
    }

    fn goal_block(&mut self, block: &SourceBlock) {
        match &block.kind {
            SourceKind::Paragraph(words) => {
                if !self.labelled(&block.lines, words, false) {
                    self.text(block, words);
                }
            }
            SourceKind::Alert { .. } => self.alert_block(block, false),
            SourceKind::Tabs(tabs) => self.tabs(&block.lines, false, tabs),
            SourceKind::Furniture(_) | SourceKind::Unknown(_) | SourceKind::Hidden { .. } => {
                self.apart(block, false)
            }
            SourceKind::Heading { words, .. } => self.text(block, words),
            SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => self.before(blocks),
            // Without a length it is a link, which needs no step.
            SourceKind::Film(film) if film.length.is_none() && film.is_on_web() => {
                self.film(block, false, film);
            }
            // It has no facts, but maybe a box.
            SourceKind::List { ordered: _, items } => {
                items.iter().for_each(|item| self.before(&item.blocks));
            }
            SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Film(_)
            | SourceKind::Figure { .. } => self.waiting.push(block.clone()),
        }
    }

    /// Adds a block of a section of facts. Its warnings guard the whole card, because no action may follow it.
    pub fn fact_block(&mut self, block: &SourceBlock) {
        match &block.kind {
            SourceKind::Alert { word, title, body } if self.labels.warns(word, title, body) => {
                self.lifted(block)
            }
            _ => {
                let block = self.without_warnings(block);
                self.step_blocks(std::slice::from_ref(&block));
                self.propose_actions(&block);
            }
        }
    }

    // A block whose warnings are lifted out of its lists and quotes.
    fn without_warnings(&mut self, block: &SourceBlock) -> SourceBlock {
        let mut block = block.clone();
        let blocks: Vec<&mut Vec<SourceBlock>> = match &mut block.kind {
            SourceKind::Quote(blocks) => vec![blocks],
            SourceKind::List { ordered: _, items } => {
                items.iter_mut().map(|item| &mut item.blocks).collect()
            }
            _ => Vec::new(),
        };
        for blocks in blocks {
            for inner in std::mem::take(blocks) {
                match &inner.kind {
                    SourceKind::Alert { word, title, body }
                        if self.labels.warns(word, title, body) =>
                    {
                        self.lifted(&inner)
                    }
                    _ => blocks.push(self.without_warnings(&inner)),
                }
            }
        }
        block
    }

    // A warning of a section of facts goes to the head of the card.
    fn lifted(&mut self, block: &SourceBlock) {
        let start = self.draft.parts.len();
        self.alert_block(block, false);
        let made = self.draft.parts.split_off(start);
        let is_step = |part: &DraftPart| matches!(part.kind, PartKind::Step { .. });
        let head = self.draft.parts.iter().position(is_step).unwrap_or(start);
        let stays =
            |part: &DraftPart| matches!(part.kind, PartKind::Figure { .. } | PartKind::Code(_));
        let (below, made): (Vec<_>, Vec<_>) = made.into_iter().partition(stays);
        self.draft.parts.splice(head..head, made);
        self.draft.parts.extend(below);
        self.remark(
            &block.lines,
            say!("a warning of a section without actions guards the whole card"),
        );
    }
}

// How many words the texts of some blocks have.
fn length(blocks: &[SourceBlock]) -> usize {
    let texts = blocks.iter().map(|block| match &block.kind {
        SourceKind::Paragraph(words) => plain_words(words).split_whitespace().count(),
        _ => 0,
    });
    texts.sum()
}

// A text that ends with a colon, right before what it speaks of.
fn leads_to_facts(words: &[SourceInline], below: &[SourceBlock]) -> bool {
    let next = below.first().map(|block| &block.kind);
    let is_fact = matches!(
        next,
        Some(SourceKind::List { .. } | SourceKind::Table { .. } | SourceKind::Code(_))
    );
    is_fact && plain_words(words).trim_end().ends_with([':', '：'])
}

/// Whether a block is read in a section of facts.
pub fn is_fact(block: &SourceBlock) -> bool {
    match &block.kind {
        SourceKind::Paragraph(words) => says(words),
        SourceKind::List { items, .. } => {
            let mut blocks = items.iter().flat_map(|item| &item.blocks);
            blocks.any(is_fact)
        }
        SourceKind::Table { .. }
        | SourceKind::Code(_)
        | SourceKind::Film(_)
        | SourceKind::Figure { .. } => true,
        SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => blocks.iter().any(is_fact),
        // A section of boxes alone has no facts.
        SourceKind::Alert { .. }
        | SourceKind::Heading { .. }
        | SourceKind::Tabs(_)
        | SourceKind::Furniture(_)
        | SourceKind::Unknown(_)
        | SourceKind::Hidden { .. } => false,
    }
}
