//! What a reader of a page does not see. It is left out, and the report has its words; a warning in it is not left out without a person.

use stappenkaart_say::say;

use super::draft::PartKind;
use super::labelled_as::LabelledAs;
use super::maker::CardMaker;
use super::tree::{SourceBlock, SourceInline, SourceKind, plain_blocks};
use crate::phrases::said;

impl CardMaker<'_> {
    /// Leaves blocks out that no reader of the source sees, or keeps them as a comment where they warn.
    pub fn unseen(&mut self, block: &SourceBlock, under: bool, what: &str, blocks: &[SourceBlock]) {
        let lines = &block.lines;
        let text = plain_blocks(blocks);
        if !blocks.iter().any(|inner| self.has_warning(inner)) {
            if !text.is_empty() {
                self.notes.hidden.push((lines.start, what.to_owned(), text));
            }
            return self.drop(lines, what);
        }
        blocks.iter().for_each(|block| self.drop_inside(block));
        let mut alerts = Vec::new();
        self.alerts_in(blocks, &mut alerts);
        let why = unseen_warning(what);
        self.add_with(lines, under, PartKind::Comment { why, text }, alerts);
    }

    /// What is hidden in a text: what it is, and its words. A warning comes back as uncertain.
    pub fn hidden_words(&self, what: &str, text: &str) -> Option<(String, String)> {
        let words = [SourceInline::Text(text.to_owned())];
        let label = self.labels.split(&words);
        let warns = matches!(label, Some((_, LabelledAs::Warning(_), _)));
        warns.then(|| (unseen_warning(what), text.to_owned()))
    }

    // What belongs to the page is not in the comment, but in the report.
    fn drop_inside(&mut self, block: &SourceBlock) {
        if let SourceKind::Furniture(what) | SourceKind::Unknown(what) = &block.kind {
            self.drop(&block.lines, what);
        }
        for inner in block.inner() {
            self.drop_inside(inner);
        }
    }

    fn has_warning(&self, block: &SourceBlock) -> bool {
        match &block.kind {
            SourceKind::Alert { word, title, body } => self.labels.warns(word, title, body),
            SourceKind::Paragraph(words) | SourceKind::Heading { words, .. } => {
                let label = self.labels.split(words);
                matches!(label, Some((_, LabelledAs::Warning(_), _)))
            }
            SourceKind::Quote(_)
            | SourceKind::Lines(_)
            | SourceKind::Hidden { .. }
            | SourceKind::List { .. }
            | SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Figure { .. }
            | SourceKind::Film(_)
            | SourceKind::Tabs(_)
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => {
                let mut inner = block.inner().into_iter();
                inner.any(|block| self.has_warning(block))
            }
        }
    }
}

fn unseen_warning(what: &str) -> String {
    let what = said(what);
    say!("this warning is in {what}; keep it if it is still true")
}
