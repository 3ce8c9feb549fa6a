//! Tabs of AsciiDoc, below `[tabs]`: terms with what they show, in a block.

use std::ops::Range;

use super::asciidoc::AsciiBlocks;
use super::asciidoc_lines::{delimiter, marker};
use super::tab_sections::{TABS_END, tab_heading};
use crate::import::tree::{SourceKind, plain_words};
use crate::phrases::phrase;

const FRAME: SourceKind = SourceKind::Furniture(phrase!("the frame of tabs"));

impl AsciiBlocks<'_> {
    /// Adds the tabs of a block, or what is in it where it has none.
    pub fn tabs(&mut self, lines: &Range<usize>, inside: Range<usize>) {
        let heads = self.heads(&inside);
        let Some(first) = heads.first() else {
            return self.framed(lines, inside);
        };
        self.title();
        self.add(lines.start..lines.start + 1, FRAME);
        let before = self.inner(inside.start..*first);
        self.found.extend(before);
        for (number, head) in heads.iter().enumerate() {
            let end = heads.get(number + 1).unwrap_or(&inside.end);
            self.tab(*head, *end);
        }
        self.add(inside.end..inside.end, SourceKind::Furniture(TABS_END));
        self.add(inside.end..lines.end, FRAME);
    }

    fn tab(&mut self, head: usize, end: usize) {
        let mark = marker(self.line(head)).expect("a head is a term");
        let name = plain_words(&self.words(mark.term.unwrap_or_default()));
        self.add(head..head + 1, tab_heading(name.trim()));
        if !mark.text.is_empty() {
            let words = self.words(mark.text);
            self.add(head..head + 1, SourceKind::Paragraph(words));
        }
        let shown = self.inner(head + 1..end);
        self.found.extend(shown);
    }

    // The lines with the names of tabs: terms that are in no block of their own.
    fn heads(&self, inside: &Range<usize>) -> Vec<usize> {
        let mut open: Option<&str> = None;
        let mut found = Vec::new();
        for at in inside.clone() {
            let line = self.line(at);
            match open {
                Some(mark) if line == mark => open = None,
                Some(_) => {}
                None if delimiter(line).is_some() => open = Some(line),
                None => {
                    let is_head = marker(line).is_some_and(|mark| mark.key == "::");
                    found.extend(is_head.then_some(at));
                }
            }
        }
        found
    }
}
