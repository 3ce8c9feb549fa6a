//! AsciiDoc. Takes the text of a page, returns its tree: blocks here, lists in `asciidoc_lists`, tables in `asciidoc_tables`, macros in
//! `asciidoc_macros`, and running text in `asciidoc_words`. What is none of these is unknown, and a person decides.

use std::ops::Range;

use stappenkaart_say::say;

use super::asciidoc_before::{BOXES, BeforeBlock};
use super::asciidoc_conditions::{self, is_condition};
use super::asciidoc_lines::{PageValues, delimiter, ends_text, entry, is_attributes, marker};
use super::asciidoc_words::{is_struck, words};
use super::looks::STRUCK;
use super::tab_sections::sectioned;
use crate::import::tree::{ReaderPart, SourceBlock, SourceInline, SourceKind, SourceTree};

// No page nests deeper.
const DEEPEST: usize = 16;

/// Reads a page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let entries = lines.iter().filter_map(|line| entry(line));
    let values: PageValues = entries
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let readers = asciidoc_conditions::parts(&lines, &values);
    let mut blocks = AsciiBlocks {
        lines: &lines,
        values: &values,
        at: 0,
        end: lines.len(),
        depth: 0,
        found: Vec::new(),
        before: BeforeBlock::default(),
        readers: &readers,
        around: Vec::new(),
    };
    blocks.header();
    blocks.all();
    let blocks = sectioned(blocks.found);
    SourceTree {
        blocks,
        lines,
        readers,
        ..SourceTree::default()
    }
}

/// Reads the blocks of some lines.
pub struct AsciiBlocks<'a> {
    pub lines: &'a [String],
    pub values: &'a PageValues,
    pub at: usize,
    pub end: usize,
    pub depth: usize,
    pub found: Vec<SourceBlock>,
    pub before: BeforeBlock,
    pub readers: &'a [ReaderPart],
    /// The markers of the lists around what is read, whose items end a text.
    pub around: Vec<String>,
}

impl<'a> AsciiBlocks<'a> {
    /// A reader of some of the lines.
    pub fn part(&self, lines: Range<usize>) -> AsciiBlocks<'a> {
        AsciiBlocks {
            lines: self.lines,
            values: self.values,
            at: lines.start,
            end: lines.end,
            depth: self.depth + 1,
            found: Vec::new(),
            before: BeforeBlock::default(),
            readers: self.readers,
            around: Vec::new(),
        }
    }

    /// The blocks of some of the lines.
    pub fn inner(&self, lines: Range<usize>) -> Vec<SourceBlock> {
        let mut inner = self.part(lines.clone());
        if inner.depth > DEEPEST {
            inner.add(lines, SourceKind::Unknown(say!("nesting this deep")));
        } else {
            inner.all();
        }
        sectioned(inner.found)
    }

    fn all(&mut self) {
        while self.at < self.end {
            self.step();
        }
        self.title();
    }

    /// Reads up to the end of the next block.
    pub fn one(&mut self) {
        while self.at < self.end && !self.step() {}
        self.title();
    }

    pub fn add(&mut self, lines: Range<usize>, kind: SourceKind) {
        self.found.push(SourceBlock { lines, kind });
    }

    /// Adds what belongs to the page, in the next lines.
    pub fn furniture(&mut self, count: usize, what: &'static str) {
        let end = (self.at + count).min(self.end);
        self.add(self.at..end, SourceKind::Furniture(what));
        self.at = end;
    }

    pub fn words(&self, text: &str) -> Vec<SourceInline> {
        words(text, self.values)
    }

    pub fn line(&self, at: usize) -> &'a str {
        self.lines[at].trim_end()
    }

    // The title of the page, and who wrote it.
    fn header(&mut self) {
        while self.at < self.end {
            if self.line(self.at).is_empty() {
                self.at += 1;
            } else if !self.says_nothing() {
                break;
            }
        }
        if self.at == self.end || !self.line(self.at).starts_with("= ") {
            return;
        }
        self.step();
        while self.at < self.end && !self.line(self.at).is_empty() {
            if !self.says_nothing() {
                self.furniture(1, say!("metadata of the page"));
            }
        }
    }

    // A comment or an attribute of the page.
    fn says_nothing(&mut self) -> bool {
        let line = self.line(self.at);
        if line.starts_with("////") && line.trim_matches('/').is_empty() {
            let closing = self.closing(line).unwrap_or(self.at);
            let count = closing + 1 - self.at;
            self.furniture(count, say!("a comment that readers don't see"));
            return true;
        }
        if line.starts_with("//") && !line.starts_with("///") {
            self.furniture(1, say!("a comment that readers don't see"));
            return true;
        }
        if entry(line).is_none() {
            return false;
        }
        let below = self.lines[self.at..self.end].iter();
        let more = below.take_while(|line| line.trim_end().ends_with(" \\"));
        let count = more.count() + 1;
        self.furniture(count, say!("an attribute of the page"));
        true
    }

    // The line that closes a block which this line opens.
    fn closing(&self, mark: &str) -> Option<usize> {
        (self.at + 1..self.end).find(|at| self.line(*at) == mark)
    }

    // Reads one thing. Whether it was a block, and not something before one.
    fn step(&mut self) -> bool {
        let line = self.line(self.at);
        if line.is_empty() {
            self.at += 1;
            return false;
        }
        if self.says_nothing() || self.is_before(line) {
            return false;
        }
        if is_condition(line) {
            self.condition(self.at);
            self.at += 1;
            return false;
        }
        if line == "+" {
            self.furniture(1, say!("a mark without words"));
            return false;
        }
        let start = self.found.len();
        let is_struck = is_struck(&self.before.style);
        if self.before.word().is_some() && delimiter(line).is_none() {
            self.boxed_paragraph();
        } else if self.before.is("source") && delimiter(line).is_none() {
            self.code_paragraph();
        } else if !(self.heading(line) || self.delimited(line) || self.block_macro(line)) {
            if marker(line).is_some() {
                self.title_of_list();
                let list = self.list(&mut self.around.clone());
                self.found.push(list);
            } else if line.starts_with([' ', '\t']) {
                self.title();
                self.code_paragraph();
            } else {
                self.title();
                self.paragraph();
            }
        }
        self.before = BeforeBlock::default();
        if is_struck {
            self.strike(start);
        }
        true
    }

    // The blocks from this one on are struck through.
    fn strike(&mut self, start: usize) {
        let blocks = self.found.split_off(start);
        if let (Some(first), Some(last)) = (blocks.first(), blocks.last()) {
            let lines = first.lines.start..last.lines.end;
            let what = STRUCK;
            self.add(lines, SourceKind::Hidden { what, blocks });
        }
    }

    // The attributes and the title of a block that follows.
    fn is_before(&mut self, line: &str) -> bool {
        if is_attributes(line) {
            let inside = line.trim_matches(['[', ']']).to_owned();
            if !line.starts_with("[[") {
                self.before.add(&inside);
            }
            self.furniture(1, say!("the attributes of a block"));
            return true;
        }
        let title = line.strip_prefix('.');
        let is_title = |title: &&str| !title.is_empty() && !title.starts_with(['.', ' ']);
        if let Some(title) = title.filter(is_title) {
            self.title();
            self.before.title = Some((self.at, title.to_owned()));
            self.at += 1;
            return true;
        }
        false
    }

    /// The title of a block that can't have one is a text before it.
    pub fn title(&mut self) {
        if let Some((at, title)) = self.before.title.take() {
            let words = self.words(&title);
            self.add(at..at + 1, SourceKind::Paragraph(words));
        }
    }

    // `.Prerequisites` or `.Procedure` above a list is read as a heading, as a line that is all bold.
    fn title_of_list(&mut self) {
        if let Some((at, title)) = self.before.title.take() {
            let words = vec![SourceInline::Strong(self.words(&title))];
            self.add(at..at + 1, SourceKind::Paragraph(words));
        }
    }

    fn heading(&mut self, line: &str) -> bool {
        let level = line.len() - line.trim_start_matches('=').len();
        if !(1..=6).contains(&level) || !line[level..].starts_with(' ') {
            return false;
        }
        self.title();
        let words = self.words(line[level..].trim());
        let level = level as u8;
        self.add(self.at..self.at + 1, SourceKind::Heading { level, words });
        self.at += 1;
        true
    }

    /// The lines up to an empty one, or to a block.
    pub fn text(&mut self) -> (Range<usize>, Vec<String>) {
        let start = self.at;
        let mut text = Vec::new();
        while self.at < self.end {
            let line = self.line(self.at);
            let is_item = || marker(line).is_some_and(|mark| self.around.contains(&mark.key));
            let ends = self.at > start && (ends_text(line) || is_item()) || line.is_empty();
            if ends {
                break;
            }
            if !(self.at > start && line.starts_with("//")) {
                text.push(line.to_owned());
            }
            self.at += 1;
        }
        (start..self.at, text)
    }

    fn paragraph(&mut self) {
        let (lines, text) = self.text();
        let (first, rest) = text.split_first().expect("a paragraph has a line");
        let boxed = BOXES.iter().find_map(|word| {
            let after = first.strip_prefix(word)?.strip_prefix(": ")?;
            Some((*word, after.to_owned()))
        });
        let hidden = self.comments(&lines);
        if let Some((word, after)) = boxed {
            let text: Vec<String> = [after].into_iter().chain(rest.iter().cloned()).collect();
            self.alert(lines, word, text.join("\n"));
        } else {
            let words = self.words(&text.join("\n"));
            self.add(lines, SourceKind::Paragraph(words));
        }
        self.found.extend(hidden);
    }

    // The comments between the lines of a text.
    pub fn comments(&self, lines: &Range<usize>) -> Vec<SourceBlock> {
        let comments = lines
            .clone()
            .skip(1)
            .filter(|at| self.line(*at).starts_with("//"));
        let block = |at: usize| SourceBlock {
            lines: at..at + 1,
            kind: SourceKind::Furniture(say!("a comment that readers don't see")),
        };
        comments.map(block).collect()
    }

    // A block between two lines of marks.
    fn delimited(&mut self, line: &str) -> bool {
        let Some(mark) = delimiter(line) else {
            return false;
        };
        let closing = match line.starts_with("```") {
            true => self.closing("```"),
            false => self.closing(line),
        };
        let Some(closing) = closing else {
            // What follows is read as if it was not there, so that no box is lost in it.
            self.title();
            let what = SourceKind::Unknown(say!("the start of a block without an end"));
            self.add(self.at..self.at + 1, what);
            self.at += 1;
            return true;
        };
        let (inside, lines) = (self.at + 1..closing, self.at..closing + 1);
        self.between(mark, line, lines.clone(), inside);
        self.at = lines.end;
        true
    }

    fn between(&mut self, mark: char, line: &str, lines: Range<usize>, inside: Range<usize>) {
        if self.before.is("tabs") && (mark == '=' || line == "--") {
            return self.tabs(&lines, inside);
        }
        match (mark, self.before.word()) {
            ('=' | '*' | '-' | '_', Some(word)) if line.len() > 3 || line == "--" => {
                if mark == '-' && line != "--" {
                    self.code(&lines, &inside);
                } else {
                    self.alert_block(&lines, word, inside);
                }
            }
            ('-', _) if line == "--" => self.framed(&lines, inside),
            ('-' | '.' | '`', _) => self.code(&lines, &inside),
            ('_', _) => {
                self.title();
                let inner = self.inner(inside);
                self.add(lines.clone(), SourceKind::Quote(inner));
            }
            ('|', _) => self.table(&lines, inside),
            ('=' | '*', _) => self.framed(&lines, inside),
            _ => {
                self.title();
                let what = say!("a part that is passed through");
                self.add(lines.clone(), SourceKind::Unknown(what));
            }
        }
    }

    // An example, a sidebar or an open block: what is in it, without its frame.
    pub fn framed(&mut self, lines: &Range<usize>, inside: Range<usize>) {
        self.title();
        let what = SourceKind::Furniture(say!("the frame of a part of the page"));
        self.add(lines.start..lines.start + 1, what.clone());
        let end = inside.end;
        let inner = self.inner(inside);
        self.found.extend(inner);
        if end < lines.end {
            self.add(end..lines.end, what);
        }
    }
}
