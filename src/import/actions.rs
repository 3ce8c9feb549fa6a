//! The blocks of a section as parts of a step: numbered lists are actions, and what is under an item stays with its action.

use super::clear_marks::clear_line;
use super::draft::PartKind;
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceInline, SourceItem, SourceKind};
use crate::model::Inline;

impl CardMaker<'_> {
    /// Adds the blocks of a section to the step that is open.
    pub fn step_blocks(&mut self, blocks: &[SourceBlock]) {
        for (at, block) in blocks.iter().enumerate() {
            let more = blocks[at + 1..].iter().any(SourceBlock::acts);
            // After the last action, a box belongs to the action above.
            let under = self.actions > 0 && !more;
            match &block.kind {
                // A list that goes on after a picture says that the picture is of the action above.
                SourceKind::Figure { .. } | SourceKind::Film(_)
                    if self.list_goes_on(&blocks[at + 1..]) =>
                {
                    self.shown(block, true)
                }
                _ => self.step_block(block, under),
            }
        }
    }

    fn list_goes_on(&self, below: &[SourceBlock]) -> bool {
        let mut below = below.iter();
        let next = below.find(|block| {
            !matches!(
                block.kind,
                SourceKind::Figure { .. } | SourceKind::Film(_) | SourceKind::Furniture(_)
            )
        });
        match next.map(|block| &block.kind) {
            Some(SourceKind::List {
                ordered: true,
                items,
            }) => {
                let first = items.first().and_then(|item| item.number);
                first.is_some_and(|first| self.numbers.goes_on(first))
            }
            _ => false,
        }
    }

    fn step_block(&mut self, block: &SourceBlock, under: bool) {
        let lines = &block.lines;
        match &block.kind {
            SourceKind::Paragraph(words) => {
                if !self.labelled(lines, words, under) {
                    self.text(block, words);
                }
            }
            SourceKind::Heading { words, .. } => self.text(block, words),
            SourceKind::List {
                ordered: true,
                items,
            } => self.action_items(items),
            SourceKind::List {
                ordered: false,
                items,
            } if block.acts() => {
                self.remark(lines, "the items of a bulleted list became texts, and the numbered lists in them actions");
                for item in items {
                    self.step_blocks(&item.blocks);
                }
            }
            SourceKind::List {
                ordered: false,
                items,
            } => self.bullets(block, items),
            SourceKind::Alert { .. } => self.alert_block(block, under),
            SourceKind::Table { head, rows } => self.table(block, false, head, rows),
            SourceKind::Code(code) => self.code(block, false, code),
            SourceKind::Figure { .. } | SourceKind::Film(_) | SourceKind::Tabs(_) => {
                self.shown(block, false)
            }
            SourceKind::Quote(blocks) => {
                self.remark(lines, "a quote without a word became text");
                self.step_blocks(blocks);
            }
            SourceKind::Furniture(_) | SourceKind::Hidden { .. } => self.apart(block, under),
            SourceKind::Unknown(_) => self.apart(block, false),
        }
    }

    /// Accounts for what is not a text of the page, or can't be a part of a card.
    pub fn apart(&mut self, block: &SourceBlock, under: bool) {
        match &block.kind {
            SourceKind::Furniture(what) => self.drop(&block.lines, what),
            SourceKind::Unknown(what) => self.unknown(block, under, what),
            SourceKind::Hidden { what, blocks } => self.unseen(block, under, what, blocks),
            _ => {}
        }
    }

    // Keeps what the reader knows nothing better for as a comment.
    fn unknown(&mut self, block: &SourceBlock, under: bool, what: &str) {
        let refused = self.tree.refused.range(block.lines.clone()).next();
        let why = match refused {
            Some((_, why)) => why.clone(),
            None => format!("{what} can't be a part of a card"),
        };
        self.comment(block, under, why);
    }

    /// Adds a paragraph.
    pub fn text(&mut self, block: &SourceBlock, words: &[SourceInline]) {
        let (text, uncertain) = self.phrase(&block.lines, words);
        if !text.is_empty() {
            self.add(&block.lines, false, PartKind::Text(clear_line(text)));
        }
        if !says(words) && uncertain.is_empty() {
            self.drop(&block.lines, "a tag without words");
        }
        self.uncertain(&block.lines, false, uncertain);
    }

    // Code that a reader copies; a fence without lines is nothing.
    fn code(&mut self, block: &SourceBlock, under: bool, code: &str) {
        match code.trim().is_empty() {
            true => self.drop(&block.lines, "a fence without code"),
            false => self.add(&block.lines, under, PartKind::Code(code.to_owned())),
        }
    }

    /// Adds the items of a bulleted list: as a list of facts, or each as a paragraph where an item has more than that.
    pub fn bullets(&mut self, block: &SourceBlock, items: &[SourceItem]) {
        if self.fact_list(block, false, items) {
            return;
        }
        self.remark(
            &block.lines,
            "the items of a bulleted list became paragraphs",
        );
        for item in items {
            self.step_blocks(&item.blocks);
        }
    }

    // A list whose items are one paragraph each.
    fn fact_list(&mut self, block: &SourceBlock, under: bool, items: &[SourceItem]) -> bool {
        let mut texts = Vec::new();
        for item in items {
            match item.blocks.as_slice() {
                [
                    SourceBlock {
                        kind: SourceKind::Paragraph(words),
                        ..
                    },
                ] if says(words) && self.labels.split(words).is_none() => {
                    texts.push(words);
                }
                _ => return false,
            }
        }
        let (mut facts, mut uncertain) = (Vec::new(), Vec::new());
        for (words, item) in texts.into_iter().zip(items) {
            let (text, more) = self.phrase(&item.lines, words);
            facts.extend((!text.is_empty()).then_some(text));
            uncertain.extend(more);
        }
        if !facts.is_empty() {
            self.add(&block.lines, under, PartKind::Facts(facts));
        }
        self.uncertain(&block.lines, under, uncertain);
        true
    }

    fn action_items(&mut self, items: &[SourceItem]) {
        for item in items {
            let mut blocks = item.blocks.iter();
            let Some(first) = blocks.next() else {
                self.drop(&item.lines, "an item without text");
                continue;
            };
            let rest = blocks.as_slice();
            match &first.kind {
                SourceKind::Paragraph(words) if says(words) => {
                    self.action(first, words, item.number);
                }
                SourceKind::Code(code) if code.trim().lines().count() == 1 => {
                    let code = vec![Inline::Code(code.trim().to_owned())];
                    self.add(&first.lines, false, PartKind::Action(code));
                    self.actions += 1;
                    self.counted(&first.lines, item.number);
                }
                _ => {
                    self.comment(
                        first,
                        false,
                        "this item does not start with what the reader does",
                    );
                }
            }
            self.below_action(rest);
        }
    }

    fn action(&mut self, block: &SourceBlock, words: &[SourceInline], number: Option<u64>) {
        let (text, uncertain) = self.phrase(&block.lines, words);
        match text.is_empty() {
            true => self.comment(block, false, "an action without words"),
            false => {
                self.add(&block.lines, false, PartKind::Action(text));
                self.actions += 1;
                self.counted(&block.lines, number);
            }
        }
        let under = self.actions > 0;
        self.uncertain(&block.lines, under, uncertain);
    }

    // What is under an item stays under its action, in its order.
    fn below_action(&mut self, blocks: &[SourceBlock]) {
        let mut facts: Vec<SourceBlock> = Vec::new();
        for block in blocks {
            let under = self.actions > 0;
            let is_fact = self.is_fact(block);
            if !is_fact {
                self.facts(&mut facts);
            }
            match &block.kind {
                SourceKind::List {
                    ordered: false,
                    items,
                } if is_fact && facts.is_empty() && self.fact_list(block, under, items) => {}
                _ if is_fact => facts.push(block.clone()),
                SourceKind::Paragraph(words) => {
                    self.labelled(&block.lines, words, under);
                }
                SourceKind::List { ordered, items } => match ordered {
                    true => self.sub_actions(block, items),
                    false => self.nested_bullets(items),
                },
                SourceKind::Alert { .. } => self.alert_block(block, under),
                SourceKind::Quote(blocks) => {
                    self.below_action(blocks);
                }
                SourceKind::Figure { .. } | SourceKind::Film(_) | SourceKind::Tabs(_) => {
                    self.shown(block, under)
                }
                SourceKind::Table { head, rows } => self.table(block, under, head, rows),
                SourceKind::Furniture(_) | SourceKind::Unknown(_) | SourceKind::Hidden { .. } => {
                    self.apart(block, under)
                }
                SourceKind::Code(code) => self.code(block, under, code),
                SourceKind::Heading { .. } => facts.push(block.clone()),
            }
        }
        self.facts(&mut facts);
    }

    // A sub-action has no sub-actions: those become sub-actions after it.
    fn sub_actions(&mut self, block: &SourceBlock, items: &[SourceItem]) {
        if self.sub {
            let what = "the actions under a sub-action became sub-actions of the same list";
            self.remark(&block.lines, what);
        }
        let outer = std::mem::replace(&mut self.sub, self.actions > 0);
        self.action_items(items);
        self.sub = outer;
    }

    // Bullets with numbered lists in them: the text of each, and then its actions.
    fn nested_bullets(&mut self, items: &[SourceItem]) {
        for item in items {
            self.below_action(&item.blocks);
        }
    }

    // What becomes a paragraph of the note under an action.
    fn is_fact(&self, block: &SourceBlock) -> bool {
        match &block.kind {
            SourceKind::Paragraph(words) => {
                let label = self.labels.split(words);
                label.is_none_or(|(_, _, rest)| !says(&rest))
            }
            SourceKind::List {
                ordered: false,
                items,
            } => {
                let mut inner = items.iter().flat_map(|item| &item.blocks);
                inner.all(|block| self.is_fact(block))
            }
            _ => false,
        }
    }

    fn facts(&mut self, facts: &mut Vec<SourceBlock>) {
        let facts = std::mem::take(facts);
        let (Some(first), Some(last)) = (facts.first(), facts.last()) else {
            return;
        };
        let lines = first.lines.start..last.lines.end;
        let says_something = facts.iter().any(|block| match &block.kind {
            SourceKind::Paragraph(words) => says(words),
            _ => true,
        });
        if !says_something {
            self.drop(&lines, "a tag without words");
        } else {
            self.remark(&lines, "the text under an action became a note");
        }
        let under = self.actions > 0;
        self.note(&lines, under, &facts);
    }
}
