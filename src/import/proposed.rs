//! Bullets that read as actions. A page whose steps are bullets has no list with numbers, so they would only be facts: a comment
//! proposes them as actions, or the report does, and a person decides.

use stappenkaart_say::say;

use super::draft::PartKind;
use super::maker::CardMaker;
use super::tree::{SourceBlock, SourceItem, SourceKind};
use super::words::phrase;
use crate::model::to_markdown;

impl CardMaker<'_> {
    /// Adds a comment after a bulleted list of commands, where its section has no actions.
    pub fn propose_actions(&mut self, block: &SourceBlock) {
        let SourceKind::List {
            ordered: false,
            items,
        } = &block.kind
        else {
            return;
        };
        let commands = items.iter().filter(|item| self.commands(item)).count();
        if items.len() < 2 || commands * 2 <= items.len() {
            return;
        }
        let mut lines = Vec::new();
        for item in items {
            if let Some(SourceKind::Paragraph(words)) = item.blocks.first().map(|block| &block.kind)
            {
                let text = to_markdown(&phrase(words, Some(&self.links)).words);
                lines.push(format!("{}. {text}", lines.len() + 1));
            }
        }
        // A card without any action has them here, or nowhere.
        if !self.in_background || self.acts {
            let what = say!(
                "the bullets that start with commands became facts; if a reader does them in this order, give them numbers"
            );
            return self.remark(&block.lines, what);
        }
        let why = say!(
            "these bullets may be actions; if a reader does them in this order, put them as a step in the place of the list"
        );
        let kind = PartKind::Comment {
            why: why.to_owned(),
            text: lines.join("\n"),
        };
        self.add(&block.lines, false, kind);
    }

    /// Whether an item starts with a command.
    pub fn commands(&self, item: &SourceItem) -> bool {
        let first = item.blocks.first().map(|block| &block.kind);
        matches!(first, Some(SourceKind::Paragraph(words)) if self.labels.is_command(words))
    }
}
