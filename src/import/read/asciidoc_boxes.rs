//! Boxes of AsciiDoc: `NOTE: words`, a paragraph below `[NOTE]`, and a block below it.

use std::ops::Range;

use super::asciidoc::AsciiBlocks;
use crate::import::tree::{SourceBlock, SourceKind};

impl AsciiBlocks<'_> {
    /// Adds a box with one text.
    pub fn alert(&mut self, lines: Range<usize>, word: &str, text: String) {
        let title = match self.before.title.take() {
            Some((_, title)) => self.words(&title),
            None => Vec::new(),
        };
        let body = vec![SourceBlock {
            lines: lines.clone(),
            kind: SourceKind::Paragraph(self.words(&text)),
        }];
        let word = word.to_owned();
        self.add(lines, SourceKind::Alert { word, title, body });
    }

    /// Reads a paragraph below `[WARNING]`.
    pub fn boxed_paragraph(&mut self) {
        let word = self.before.word().unwrap_or_default();
        let title = self.before.title.as_ref().map(|(at, _)| *at);
        let (lines, text) = self.text();
        let hidden = self.comments(&lines);
        self.alert(
            title.unwrap_or(lines.start)..lines.end,
            word,
            text.join("\n"),
        );
        self.found.extend(hidden);
    }

    /// Adds a box with blocks.
    pub fn alert_block(&mut self, lines: &Range<usize>, word: &str, inside: Range<usize>) {
        let (start, title) = match self.before.title.take() {
            Some((at, title)) => (at, self.words(&title)),
            None => (lines.start, Vec::new()),
        };
        let body = self.inner(inside);
        let word = word.to_owned();
        self.add(start..lines.end, SourceKind::Alert { word, title, body });
    }
}
