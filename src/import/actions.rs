//! The blocks of a section as parts of a step: numbered lists are actions, and what is under an item stays with its action.

use stappenkaart_say::say;

use super::clear_marks::{clear_action, clear_line};
use super::draft::PartKind;
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceCode, SourceInline, SourceItem, SourceKind, plain_words};
use crate::model::Inline;
use crate::phrases::said;

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
                self.remark(lines, say!("the items of a bulleted list became texts, and the numbered lists in them actions"));
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
                self.remark(lines, say!("a quote without a word became text"));
                self.step_blocks(blocks);
            }
            SourceKind::Lines(blocks) => self.step_blocks(blocks),
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
            None => say!("{what} can't be a part of a card", what = said(what)),
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
            self.drop(&block.lines, say!("a tag without words"));
        }
        self.uncertain(&block.lines, false, uncertain);
    }

    /// Adds code that a reader copies; a fence without lines is nothing.
    pub fn code(&mut self, block: &SourceBlock, under: bool, code: &SourceCode) {
        match code.text.trim().is_empty() {
            true => self.drop(&block.lines, say!("a fence without code")),
            false => self.add(&block.lines, under, PartKind::Code(code.clone())),
        }
    }

    /// Adds the items of a bulleted list: as a list of facts, or each as a paragraph where an item has more than that.
    pub fn bullets(&mut self, block: &SourceBlock, items: &[SourceItem]) {
        if self.fact_list(block, false, items) {
            return;
        }
        self.remark(
            &block.lines,
            say!("a bulleted list was divided at what is below its items"),
        );
        let mut texts: Vec<SourceItem> = Vec::new();
        for item in items {
            let is_fact = self.fact(item).is_some();
            if is_fact {
                texts.push(item.clone());
                continue;
            }
            self.texts_of(&mut texts);
            self.step_blocks(&item.blocks);
        }
        self.texts_of(&mut texts);
    }

    // Adds items that are text alone, as a list again.
    fn texts_of(&mut self, texts: &mut Vec<SourceItem>) {
        let items = std::mem::take(texts);
        if let (Some(first), Some(last)) = (items.first(), items.last()) {
            let lines = first.lines.start..last.lines.end;
            let kind = SourceKind::List {
                ordered: false,
                items: Vec::new(),
            };
            self.fact_list(&SourceBlock { lines, kind }, false, &items);
        }
    }

    /// Adds a list whose items are text alone, as a list of facts.
    pub fn fact_list(&mut self, block: &SourceBlock, under: bool, items: &[SourceItem]) -> bool {
        let mut texts = Vec::new();
        for item in items {
            let Some(words) = self.fact(item) else {
                return false;
            };
            texts.push(words);
        }
        if items.iter().any(|item| item.blocks.len() > 1) {
            self.remark(&block.lines, say!("the paragraphs of an item became one"));
        }
        let (mut facts, mut uncertain) = (Vec::new(), Vec::new());
        for (words, item) in texts.into_iter().zip(items) {
            let (text, more) = self.phrase(&item.lines, &words);
            facts.extend((!text.is_empty()).then_some(text));
            uncertain.extend(more);
        }
        if !facts.is_empty() {
            self.add(&block.lines, under, PartKind::Facts(facts));
        }
        self.uncertain(&block.lines, under, uncertain);
        true
    }

    // The words of an item that has paragraphs and nothing else.
    fn fact(&self, item: &SourceItem) -> Option<Vec<SourceInline>> {
        let mut all: Vec<SourceInline> = Vec::new();
        for block in &item.blocks {
            match &block.kind {
                SourceKind::Paragraph(words)
                    if says(words) && self.labels.split(words).is_none() =>
                {
                    if !all.is_empty() {
                        all.push(SourceInline::Text(" ".to_owned()));
                    }
                    all.extend_from_slice(words);
                }
                _ => return None,
            }
        }
        (!all.is_empty()).then_some(all)
    }

    /// Adds the items of a numbered list as actions.
    pub fn action_items(&mut self, items: &[SourceItem]) {
        let outer = self.open_list(items);
        for (at, item) in items.iter().enumerate() {
            if self.box_item(item, at + 1 == items.len()) {
                continue;
            }
            let mut blocks = item.blocks.iter();
            let Some(first) = blocks.next() else {
                self.drop(&item.lines, say!("an item without text"));
                continue;
            };
            let rest = blocks.as_slice();
            match &first.kind {
                SourceKind::Paragraph(words) if says(words) => {
                    self.action(first, words, item.number);
                }
                SourceKind::Code(code) if code.text.trim().lines().count() == 1 => {
                    let code = vec![Inline::Code(code.text.trim().to_owned())];
                    self.add(&first.lines, false, PartKind::Action(code));
                    self.actions += 1;
                    self.counted(&first.lines, item.number);
                }
                _ => {
                    self.comment(
                        first,
                        false,
                        say!("this item does not start with what the reader does"),
                    );
                }
            }
            self.below_action(rest);
        }
        self.list = outer;
    }

    // A numbered item that is a box, with what is below it: before the action that comes next, or after the last one.
    fn box_item(&mut self, item: &SourceItem, is_last: bool) -> bool {
        let Some((first, rest)) = item.blocks.split_first() else {
            return false;
        };
        let (word, title, mut body) = match &first.kind {
            SourceKind::Alert { word, title, body } => (word.clone(), title.clone(), body.clone()),
            SourceKind::Paragraph(words) => match self.labels.split(words) {
                // A sign alone does not say whether the item is an action.
                Some((word, _, own)) if says(&own) && word.contains(char::is_alphabetic) => {
                    let (lines, kind) = (first.lines.clone(), SourceKind::Paragraph(own));
                    (word, Vec::new(), vec![SourceBlock { lines, kind }])
                }
                _ => return false,
            },
            _ => return false,
        };
        if item.blocks.iter().any(SourceBlock::acts) {
            return false;
        }
        body.extend_from_slice(rest);
        // A part to open, with its title as the action: `??? example "Get the parts"`.
        let is_label = self.labels.of_title(&plain_words(&title)).is_some();
        if says(&title) && !is_label && !self.labels.warns(&word, &title, &body) {
            self.action(first, &title, item.number);
            self.below_action(&body);
            return true;
        }
        self.remark(
            &first.lines,
            say!("an item of a numbered list that is a box became a block without a number"),
        );
        let block = SourceBlock {
            lines: item.lines.clone(),
            kind: SourceKind::Alert { word, title, body },
        };
        self.alert_block(&block, is_last && self.actions > 0);
        true
    }

    /// Adds an action.
    pub fn action(&mut self, block: &SourceBlock, words: &[SourceInline], number: Option<u64>) {
        let (text, uncertain) = self.phrase(&block.lines, words);
        match text.is_empty() {
            true => self.comment(block, false, say!("an action without words")),
            false => {
                let clear = clear_action(text.clone());
                if clear != text {
                    let why = say!("an action that is all in bold or italics became plain");
                    self.remark(&block.lines, why);
                }
                self.add(&block.lines, false, PartKind::Action(clear));
                self.actions += 1;
                self.counted(&block.lines, number);
            }
        }
        let under = self.actions > 0;
        self.uncertain(&block.lines, under, uncertain);
    }
}
