//! What is under an action of a source: another action, what a reader sees when it worked, what leads to code or a list, or else a note.

use std::ops::Range;

use stappenkaart_say::say;

use super::draft::PartKind;
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceCode, SourceInline, SourceItem, SourceKind, plain_words};
use crate::characters::is_sentence_end;
use crate::model::{Inline, plain};
use crate::words::KeyNames;

// What is longer is not only an action or an outcome, in words.
const LONGEST: usize = 45;

impl CardMaker<'_> {
    /// Adds what is under an item: it stays under its action, in its order.
    pub fn below_action(&mut self, blocks: &[SourceBlock]) {
        let mut facts: Vec<SourceBlock> = Vec::new();
        let blocks: Vec<SourceBlock> = blocks.iter().map(with_code).collect();
        for (at, block) in blocks.iter().enumerate() {
            let under = self.actions > 0;
            let is_fact = self.is_fact(block);
            if !is_fact {
                self.facts(&mut facts);
            }
            match &block.kind {
                _ if is_fact => self.fact_below(block, seen_next(&blocks[at + 1..]), &mut facts),
                SourceKind::Paragraph(words) => {
                    self.labelled(&block.lines, words, under);
                }
                SourceKind::List { ordered, items } => match ordered {
                    true => self.sub_actions(block, items),
                    false => self.nested_bullets(items),
                },
                SourceKind::Alert { .. } => self.alert_block(block, under),
                SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => {
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

    // A text or list under an action; what is nothing more waits for a note.
    fn fact_below(
        &mut self,
        block: &SourceBlock,
        next: Option<&SourceBlock>,
        facts: &mut Vec<SourceBlock>,
    ) {
        let is_more = match &block.kind {
            SourceKind::List { ordered: _, items } => {
                self.facts(facts);
                let under = self.actions > 0;
                self.fact_list(block, under, items) || self.folded_list(block, under, items)
            }
            SourceKind::Paragraph(words) if leads_to_code(words, next) => {
                self.facts(facts);
                self.text_below(block, words, next) || self.fact_with_code(block, words)
            }
            SourceKind::Paragraph(words) => facts.is_empty() && self.text_below(block, words, next),
            _ => false,
        };
        if !is_more {
            facts.push(block.clone());
        }
    }

    // A text that leads to code, where the action can't have it any more: a fact right above the code.
    fn fact_with_code(&mut self, block: &SourceBlock, words: &[SourceInline]) -> bool {
        let (text, uncertain) = self.phrase(&block.lines, words);
        if self.actions == 0 || text.is_empty() {
            return false;
        }
        self.remark(
            &block.lines,
            say!("a text that leads to code became a fact above the code"),
        );
        self.add(&block.lines, true, PartKind::Facts(vec![text]));
        self.uncertain(&block.lines, true, uncertain);
        true
    }

    // A list with lists in its items, as a list of facts: a card has no list in a list.
    fn folded_list(&mut self, block: &SourceBlock, under: bool, items: &[SourceItem]) -> bool {
        let mut flat = Vec::new();
        if !flat_items(items, &mut flat) || !self.fact_list(block, under, &flat) {
            return false;
        }
        let commands = items.iter().filter(|item| self.commands(item)).count();
        let what = match commands * 2 > items.len() {
            true => say!(
                "a list in a list became one list; its items start with commands, so if a reader does them in this order, give them numbers"
            ),
            false => say!("a list in a list became one list"),
        };
        self.remark(&block.lines, what);
        true
    }

    // A sub-action has no sub-actions: those become sub-actions after it.
    fn sub_actions(&mut self, block: &SourceBlock, items: &[SourceItem]) {
        if self.sub {
            let what = say!("the actions under a sub-action became sub-actions of the same list");
            self.remark(&block.lines, what);
        }
        let outer = std::mem::replace(&mut self.sub, self.actions > 0);
        self.action_items(items);
        self.sub = outer;
    }

    // Bullets with more than text in them: the texts stay a list, and what is below one of them comes after it.
    fn nested_bullets(&mut self, items: &[SourceItem]) {
        let mut texts: Vec<SourceItem> = Vec::new();
        for item in items {
            let is_text = |block: &&SourceBlock| match &block.kind {
                SourceKind::Paragraph(_) => self.is_fact(block),
                _ => false,
            };
            let count = item.blocks.iter().take_while(is_text).count();
            let (own, more) = item.blocks.split_at(count);
            if let (Some(first), Some(last)) = (own.first(), own.last()) {
                texts.push(SourceItem {
                    lines: first.lines.start..last.lines.end,
                    number: None,
                    blocks: own.to_vec(),
                });
            }
            if !more.is_empty() {
                self.texts_below(&mut texts);
                self.below_action(more);
            }
        }
        self.texts_below(&mut texts);
    }

    fn texts_below(&mut self, texts: &mut Vec<SourceItem>) {
        let items = std::mem::take(texts);
        if let (Some(first), Some(last)) = (items.first(), items.last()) {
            let lines = first.lines.start..last.lines.end;
            let kind = SourceKind::List {
                ordered: false,
                items,
            };
            self.below_action(&[SourceBlock { lines, kind }]);
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
            self.drop(&lines, say!("a tag without words"));
        } else {
            self.remark(&lines, say!("the text under an action became a note"));
        }
        let under = self.actions > 0;
        self.note(&lines, under, &facts);
    }

    // Adds a text under an action as more than a note.
    fn text_below(
        &mut self,
        block: &SourceBlock,
        words: &[SourceInline],
        next: Option<&SourceBlock>,
    ) -> bool {
        let is_short = plain_words(words).split_whitespace().count() <= LONGEST;
        if self.actions == 0 || !is_short {
            return false;
        }
        if !self.names_numbers && self.acts_on_screen(words, next) {
            self.remark(
                &block.lines,
                say!("an instruction under an action became an action of its own"),
            );
            self.action(block, words, None);
            return true;
        }
        leads_on(words, next) && self.go_on(&block.lines, words)
            || self.outcome(&block.lines, words)
    }

    // A command about what is on the screen, or what leads to a command to type.
    fn acts_on_screen(&self, words: &[SourceInline], next: Option<&SourceBlock>) -> bool {
        let is_named =
            |word: &SourceInline| matches!(word, SourceInline::Strong(_) | SourceInline::Code(_));
        let is_code = next.is_some_and(|next| matches!(next.kind, SourceKind::Code(_)));
        self.labels.is_command(words) && (words.iter().any(is_named) || is_code)
    }

    // Adds a text to the action above, if nothing is between them.
    fn go_on(&mut self, lines: &Range<usize>, words: &[SourceInline]) -> bool {
        let last = self.draft.parts.last().map(|part| &part.kind);
        if !matches!(last, Some(PartKind::Action(_))) {
            return false;
        }
        let (text, uncertain) = self.phrase(lines, words);
        if let Some(part) = self.draft.parts.last_mut()
            && let PartKind::Action(action) = &mut part.kind
        {
            let ended = plain(action).ends_with(|c: char| is_sentence_end(c) || ":;".contains(c));
            let between = if ended { " " } else { ". " };
            action.push(Inline::Text(between.to_owned()));
            action.extend(text);
            part.lines.end = part.lines.end.max(lines.end);
        }
        self.remark(
            lines,
            say!("a text that leads to what is below it became a part of the action"),
        );
        self.uncertain(lines, true, uncertain);
        true
    }

    fn outcome(&mut self, lines: &Range<usize>, words: &[SourceInline]) -> bool {
        let last = self.draft.parts.last().map(|part| &part.kind);
        let is_next = matches!(last, Some(PartKind::Action(_) | PartKind::Figure { .. }));
        if !is_next || !self.labels.is_outcome(words) {
            return false;
        }
        let (text, uncertain) = self.phrase(lines, words);
        self.remark(lines, say!("the text under an action became its outcome"));
        self.add(lines, true, PartKind::Outcome(text));
        self.uncertain(lines, true, uncertain);
        true
    }
}

// The next block that a reader of the source sees.
fn seen_next(below: &[SourceBlock]) -> Option<&SourceBlock> {
    below.iter().find(|block| {
        !matches!(
            block.kind,
            SourceKind::Furniture(_) | SourceKind::Hidden { .. }
        )
    })
}

// A text that ends with a colon, right before what it speaks of.
fn leads_on(words: &[SourceInline], next: Option<&SourceBlock>) -> bool {
    let is_shown = next.is_some_and(|next| match next.kind {
        SourceKind::Code(_) | SourceKind::Table { .. } | SourceKind::Figure { .. } => true,
        SourceKind::List { ordered, .. } => !ordered,
        _ => false,
    });
    is_shown && plain_words(words).trim_end().ends_with([':', '：'])
}

fn leads_to_code(words: &[SourceInline], next: Option<&SourceBlock>) -> bool {
    let is_code = next.is_some_and(|next| matches!(next.kind, SourceKind::Code(_)));
    is_code && leads_on(words, next)
}

// The items of a list, each with those of the lists in it after it. False where one has more than texts and lists.
fn flat_items(items: &[SourceItem], flat: &mut Vec<SourceItem>) -> bool {
    for item in items {
        let is_text = |block: &&SourceBlock| matches!(block.kind, SourceKind::Paragraph(_));
        let count = item.blocks.iter().take_while(is_text).count();
        let (own, below) = item.blocks.split_at(count);
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            flat.push(SourceItem {
                lines: first.lines.start..last.lines.end,
                number: None,
                blocks: own.to_vec(),
            });
        }
        for block in below {
            let SourceKind::List {
                ordered: false,
                items,
            } = &block.kind
            else {
                return false;
            };
            if !flat_items(items, flat) {
                return false;
            }
        }
    }
    true
}

// A paragraph that is nothing but code is code to copy. Keys are not code.
fn with_code(block: &SourceBlock) -> SourceBlock {
    let mut block = block.clone();
    if let SourceKind::Paragraph(words) = &block.kind
        && let Some(text) = only_code(words)
        && KeyNames::default().read(&text).is_none()
    {
        let language = String::new();
        block.kind = SourceKind::Code(SourceCode { language, text });
    }
    block
}

// The lines of code of a text that says nothing else.
fn only_code(words: &[SourceInline]) -> Option<String> {
    let mut lines = Vec::new();
    for word in words {
        match word {
            SourceInline::Code(code) if !code.trim().is_empty() => lines.push(code.as_str()),
            SourceInline::Text(text) if text.trim().is_empty() => {}
            SourceInline::Break => {}
            _ => return None,
        }
    }
    let breaks = words.iter().filter(|word| **word == SourceInline::Break);
    let is_one_a_line = lines.len() < 2 || breaks.count() + 1 == lines.len();
    (!lines.is_empty() && is_one_a_line).then(|| lines.join("\n"))
}
