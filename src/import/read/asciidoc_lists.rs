//! Lists of AsciiDoc: `.` and `*` with as many marks as the list is deep, and blocks that a line with `+` puts into an item.

use stappenkaart_say::say;

use super::asciidoc::AsciiBlocks;
use super::asciidoc_before::BeforeBlock;
use super::asciidoc_conditions::is_condition;
use super::asciidoc_lines::{delimiter, ends_text, marker};
use super::lines::value_of;
use super::tab_sections::sectioned;
use crate::import::tree::{SourceBlock, SourceInline, SourceItem, SourceKind, described};

// No list nests deeper.
const DEEPEST: usize = 8;

// What comes after the text of an item.
enum AfterItem {
    End,
    /// A block that belongs to it, at this line.
    Block(usize),
    List(usize),
    /// Conditions, up to this line.
    Conditions(usize),
}

impl AsciiBlocks<'_> {
    /// Reads a list. `open` has the markers of the lists that it is in.
    pub fn list(&mut self, open: &mut Vec<String>) -> SourceBlock {
        let start = self.at;
        let first = marker(self.line(start)).expect("a list has an item");
        let (key, ordered) = (first.key, first.ordered);
        let mut number = first
            .number
            .or_else(|| value_of(&self.before.style, "start")?.parse().ok());
        self.before = BeforeBlock::default();
        open.push(key.clone());
        let mut items = Vec::new();
        loop {
            let own = number.unwrap_or(1);
            let mut item = self.item(open);
            item.number = ordered.then_some(own);
            if key == "<" {
                let typed = marker(self.line(item.lines.start)).and_then(|mark| mark.number);
                item.named(&format!("<{}> ", typed.unwrap_or(own)));
            }
            items.push(item);
            number = Some(own.saturating_add(1));
            let next = self.filled(self.at);
            let more = next.filter(|at| marker(self.line(*at)).is_some_and(|mark| mark.key == key));
            match more {
                Some(at) => self.at = at,
                None => break,
            }
        }
        open.pop();
        let end = items.last().map_or(start + 1, |item| item.lines.end);
        SourceBlock {
            lines: start..end,
            kind: SourceKind::List { ordered, items },
        }
    }

    // The next line that is not empty.
    fn filled(&self, from: usize) -> Option<usize> {
        (from..self.end).find(|at| !self.line(*at).is_empty())
    }

    fn item(&mut self, open: &mut Vec<String>) -> SourceItem {
        let start = self.at;
        let mut blocks = self.item_text();
        loop {
            match self.after_item(open.len() > 1, open) {
                AfterItem::End => break,
                AfterItem::Block(at) => {
                    let mut block = self.part(at..self.end);
                    block.around.clone_from(open);
                    block.one();
                    self.at = block.at.max(at);
                    blocks.extend(sectioned(block.found));
                }
                AfterItem::List(at) => {
                    self.at = at;
                    blocks.push(self.list(open));
                }
                AfterItem::Conditions(end) => {
                    let mut marks = self.part(self.at..end);
                    (self.at..end)
                        .filter(|at| is_condition(self.line(*at)))
                        .for_each(|at| marks.condition(at));
                    self.at = end;
                    blocks.extend(marks.found);
                }
            }
        }
        let end = blocks.iter().map(|block| block.lines.end).max();
        SourceItem {
            lines: start..end.unwrap_or(start + 1),
            number: None,
            blocks,
        }
    }

    // The text of an item: up to an empty line, another item, or a block.
    fn item_text(&mut self) -> Vec<SourceBlock> {
        let start = self.at;
        let first = marker(self.line(start)).expect("an item has a marker");
        let box_mark = ["[ ] ", "[x] ", "[*] "]
            .iter()
            .find(|mark| first.text.starts_with(**mark));
        let mut text = vec![first.text[box_mark.map_or(0, |mark| mark.len())..].to_owned()];
        self.at += 1;
        if first.text.is_empty() {
            self.skip_to_meaning();
        }
        while self.at < self.end {
            let line = self.line(self.at);
            let is_block =
                delimiter(line).is_some() || line.starts_with('[') && line.ends_with(']');
            let is_apart = line.is_empty() || line.trim() == "+" || is_condition(line);
            if is_apart || is_block || marker(line).is_some() {
                break;
            }
            if !line.starts_with("//") {
                text.push(line.trim().to_owned());
            }
            self.at += 1;
        }
        let mut words = self.words(text.join("\n").trim_start());
        if let Some(term) = first.term {
            words = described(self.words(term), words);
        }
        if let Some(mark) = box_mark {
            words.push(SourceInline::Hidden {
                what: say!("a task box"),
                text: mark.trim().to_owned(),
            });
        }
        let lines = start..self.at;
        let hidden = self.comments(&lines);
        let text = SourceBlock {
            lines,
            kind: SourceKind::Paragraph(words),
        };
        std::iter::once(text).chain(hidden).collect()
    }

    // What a term means can be after empty lines, where it is text.
    fn skip_to_meaning(&mut self) {
        let Some(next) = self.filled(self.at) else {
            return;
        };
        let line = self.line(next);
        let is_text = line.starts_with(|c: char| c.is_alphanumeric() || c.is_whitespace());
        if is_text && marker(line).is_none() {
            self.at = next;
        }
    }

    // Whether a line is an item of a list that is open.
    fn is_of(&self, at: usize, open: &[String]) -> bool {
        marker(self.line(at)).is_some_and(|mark| open.contains(&mark.key))
    }

    // What comes after conditions below an item: they are not part of the list, and what they are around can be.
    fn after_conditions(&self, first: usize, is_apart: bool) -> AfterItem {
        let is_mark = |at: &usize| !is_condition(self.line(*at));
        let end = (first..self.end).find(is_mark).unwrap_or(self.end);
        let skips = |at: &usize| !self.line(*at).is_empty() && is_mark(at);
        let Some(next) = (end..self.end).find(skips) else {
            return AfterItem::Conditions(end);
        };
        let line = self.line(next);
        let goes_on = line.trim() == "+" || marker(line).is_some();
        if is_apart && !goes_on {
            return AfterItem::End;
        }
        // A line right below goes on with the text of the item.
        let is_text = next == end && !goes_on && !ends_text(line) && !line.starts_with('=');
        match is_text {
            true => AfterItem::Block(first),
            false => AfterItem::Conditions(end),
        }
    }

    fn after_item(&mut self, is_inner: bool, open: &[String]) -> AfterItem {
        let Some(next) = self.filled(self.at) else {
            return AfterItem::End;
        };
        let line = self.line(next);
        let is_apart = next > self.at;
        if is_condition(line) {
            return self.after_conditions(next, is_apart);
        }
        if line.trim() == "+" {
            // Each empty line before it leads to the item around this one.
            if is_apart && is_inner {
                self.at += 1;
                return AfterItem::End;
            }
            return match self.filled(next + 1) {
                Some(at) if self.is_of(at, open) => {
                    self.at = at;
                    AfterItem::End
                }
                Some(at) if self.depth < DEEPEST => AfterItem::Block(at),
                _ => AfterItem::End,
            };
        }
        if let Some(mark) = marker(line) {
            return match open.contains(&mark.key) || open.len() >= DEEPEST {
                true => AfterItem::End,
                false => AfterItem::List(next),
            };
        }
        match is_apart && line.starts_with([' ', '\t']) {
            true => AfterItem::Block(next),
            false => AfterItem::End,
        }
    }
}
