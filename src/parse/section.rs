//! One section of a file: what is before the first step, or under a heading. Takes its nodes,
//! returns its parts in the author's order.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes::{self, stray_braces};
use super::include::{include, is_include, mistyped_include};
use super::inline::{foreign, inlines, visible};
use super::markdown::{InlineKind, InlineNode, Node, NodeKind, RULE};
use super::raw::{RawAttachment, RawContent, RawFigure, RawPart, RawSection};
use super::stray_markers::{other_tools, stray_markers};
use super::text::SourceText;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::model::{Block, Id, Inline, Segment, plain};
use crate::source::Span;

/// Reads the nodes of a section. `name` is the id of its step, or empty before the first one.
pub struct SectionReader<'a> {
    pub source: SourceText<'a>,
    pub name: String,
    pub problems: &'a mut Problems,
    pub parts: RawSection,
    pub counts: PartCounts,
}

/// How many parts of each kind were read, to name the next one.
#[derive(Default)]
pub struct PartCounts {
    pub texts: usize,
    pub notes: usize,
    pub actions: usize,
    pub figures: usize,
    pub outcomes: usize,
    pub warnings: usize,
    pub tables: usize,
    pub lists: usize,
}

impl<'a> SectionReader<'a> {
    pub fn new(
        source: SourceText<'a>,
        name: &str,
        problems: &'a mut Problems,
    ) -> SectionReader<'a> {
        SectionReader {
            source,
            name: name.to_owned(),
            problems,
            parts: Vec::new(),
            counts: PartCounts::default(),
        }
    }

    /// Takes the next node of the section.
    pub fn take(&mut self, node: &Node) {
        self.check_place(node);
        match &node.kind {
            NodeKind::Paragraph(words) => self.paragraph(words, &node.range),
            NodeKind::Quote(children) => self.quote(children, &node.range),
            NodeKind::List {
                start: Some(start),
                items,
            } => self.actions(*start, items, &node.range),
            NodeKind::List { start: None, items } => self.bullets(items, &node.range),
            NodeKind::Table {
                columns,
                head,
                rows,
            } => {
                self.counts.tables += 1;
                let id = self.segment_id(&format!("table-{}", self.counts.tables));
                let table = self.table(id, columns, (head, rows), &node.range);
                self.add(&node.range, RawContent::Block(Block::Table(table)));
            }
            NodeKind::Code { language, text } => {
                if let Some(code) = self.code(language, text, &node.range) {
                    self.add(&node.range, RawContent::Block(Block::Code(code)));
                }
            }
            NodeKind::Foreign(name) => self.foreign_block(name, &node.range),
            NodeKind::Heading { .. } | NodeKind::Item(_) => {
                unreachable!("headings start a section, and an item is in a list")
            }
        }
    }

    // What may belong to the action above or not: with too little indentation, it is unclear.
    fn check_place(&mut self, node: &Node) {
        let has_place = match &node.kind {
            NodeKind::Paragraph(_)
            | NodeKind::Quote(_)
            | NodeKind::List { start: None, .. }
            | NodeKind::Table { .. }
            | NodeKind::Code { .. } => true,
            NodeKind::List { start: Some(_), .. }
            | NodeKind::Foreign(_)
            | NodeKind::Heading { .. }
            | NodeKind::Item(_) => false,
        };
        if has_place {
            self.check_indent(node);
        }
    }

    fn check_indent(&mut self, node: &Node) {
        let range = &node.range;
        let line = self.source.text[..range.start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        let text = &self.source.text[line..];
        let start = line + text.len() - text.trim_start_matches([' ', '\t']).len();
        if line < start && self.counts.actions > 0 {
            let fix = self.indented_list(node);
            self.problems
                .error(
                    codes::SK120,
                    self.source.span(&(line..start + 1)),
                    say!("a block between two actions with the wrong indentation"),
                )
                .help(say!("indent it to where the text of the action above starts, to put it under that action; or don't indent it, to put it before the next action"))
                .fixed_by(fix);
        }
    }

    fn bullets(&mut self, items: &[Node], range: &Range<usize>) {
        self.counts.lists += 1;
        let id = self.segment_id(&format!("list-{}", self.counts.lists));
        let facts = self.facts(id.as_str(), items, range);
        self.add(range, RawContent::Block(Block::Facts(facts)));
    }

    /// Bullets in a section without any action were meant as its actions.
    pub fn check_bullets(&mut self) {
        if self.counts.actions > 0 {
            return;
        }
        let lists = self.parts.iter().filter_map(|part| match &part.content {
            RawContent::Block(Block::Facts(facts)) => Some(facts.span),
            _ => None,
        });
        for span in lists.collect::<Vec<_>>() {
            self.loose_bullets(&(span.start..span.end));
        }
    }

    fn loose_bullets(&mut self, range: &Range<usize>) {
        let width = self.text_of_an_action(range.start);
        let message = say!("a bulleted list is not a list of actions, and not a choice");
        self.problems
            .error(codes::SK113, self.source.span(range), message)
            .help(say!(
                "number what the reader does with `1.`, and write facts as sentences or as a table; indent the options of a choice by {width} spaces, to where the text of their action starts"
            ));
    }

    // How many characters are before the text of the action above, such as three in `1. ` and four in `10. `.
    pub(super) fn text_of_an_action(&self, before: usize) -> usize {
        let above = self.source.text[..before].lines().rev();
        let mut widths = above.filter_map(|line| {
            let number = line.trim_start();
            let rest = number.trim_start_matches(|c: char| c.is_ascii_digit());
            let text = rest.strip_prefix(['.', ')'])?.trim_start_matches(' ');
            (rest.len() < number.len()).then(|| line.len() - text.len())
        });
        widths.next().unwrap_or(3)
    }

    fn foreign_block(&mut self, name: &str, range: &Range<usize>) {
        let problem = foreign(name, self.source.span(range), self.source.at(range));
        let marks = self.source.at(range).trim_end();
        let is_rule = name == RULE && !marks.contains('\n');
        let place = self.source.span(&(range.start..range.start + marks.len()));
        // The empty line left over separates the text before and after the rule.
        self.problem(if is_rule {
            problem.fix(place, "")
        } else {
            problem
        });
    }

    pub fn problem(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    /// Adds what the node at `range` says.
    pub fn add(&mut self, range: &Range<usize>, content: RawContent) {
        let span = self.source.span(range);
        self.parts.push(RawPart { span, content });
    }

    /// The id of a text. Those before the first step have no step's name in front.
    pub fn segment_id(&self, rest: &str) -> Id {
        if self.name.is_empty() {
            Id::new(rest)
        } else {
            Id::new(format!("{}.{rest}", self.name))
        }
    }

    pub fn segment(&mut self, id: Id, words: &[InlineNode], range: &Range<usize>) -> Segment {
        stray_braces(words, self.source, self.problems);
        let text = visible(words, range, self.source, self.problems);
        Segment {
            id,
            text,
            span: self.source.span(range),
            home: self.source.file,
        }
    }

    /// A text without words. The caller says why it has none.
    pub fn empty_segment(&self, id: Id, range: &Range<usize>) -> Segment {
        Segment {
            id,
            text: Vec::new(),
            span: self.source.span(range),
            home: self.source.file,
        }
    }

    fn paragraph(&mut self, words: &[InlineNode], range: &Range<usize>) {
        if is_include(words) {
            if let Some(include) = include(words, range, self.source, self.problems) {
                self.add(range, RawContent::Include(include));
            }
            return;
        }
        if let Some(picture) = picture(words, self.source) {
            self.counts.figures += 1;
            let id = self.segment_id(&format!("figure-{}", self.counts.figures));
            let figure = self.figure(id, &picture, range);
            return self.add(range, RawContent::Figure(figure));
        }
        if let Some(problem) = other_tools(words, self.source.file)
            .or_else(|| mistyped_include(words, self.source.file))
        {
            return self.problem(problem);
        }
        stray_markers(words, false, self.source, self.problems);
        self.counts.texts += 1;
        let word = if self.name.is_empty() { "goal" } else { "text" };
        let id = self.segment_id(&format!("{word}-{}", self.counts.texts));
        let segment = self.segment(id, words, range);
        if !segment.text.is_empty() {
            self.add(range, RawContent::Block(Block::Text(segment)));
        }
    }

    /// A figure of this name.
    pub(super) fn figure(
        &mut self,
        id: Id,
        picture: &Picture<'_>,
        range: &Range<usize>,
    ) -> RawFigure {
        let Picture { target, alt, leads } = picture;
        let attachment = leads
            .as_ref()
            .map(|(target, rest)| self.attachment(target, rest, range));
        stray_markers(alt, false, self.source, self.problems);
        let alt = plain(&inlines(alt, self.source.file, self.problems));
        let alt = Segment {
            id: Id::new(format!("{id}.alt")),
            text: vec![Inline::Text(alt)],
            span: self.source.span(range),
            home: self.source.file,
        };
        RawFigure {
            id,
            alt,
            target: (*target).to_owned(),
            attachment,
        }
    }

    // What a picture leads to, with the attributes after it.
    fn attachment(
        &mut self,
        target: &str,
        rest: &[InlineNode],
        range: &Range<usize>,
    ) -> RawAttachment {
        let mut rest = rest.to_vec();
        let attributes = attributes::take(&mut rest, self.source, &["length"], self.problems);
        RawAttachment {
            span: self.source.span(range),
            target: target.to_owned(),
            length: attributes
                .get("length")
                .map(|(length, span)| (length.to_string(), span)),
        }
    }

    /// The texts of a block: paragraphs only.
    pub fn paragraphs(&mut self, body: &[Node]) -> Vec<(Vec<Inline>, Span)> {
        let mut texts = Vec::new();
        for node in body {
            let span = self.source.span(&node.range);
            match &node.kind {
                NodeKind::Paragraph(words) => {
                    stray_markers(words, true, self.source, self.problems);
                    stray_braces(words, self.source, self.problems);
                    let text = visible(words, &node.range, self.source, self.problems);
                    if !text.is_empty() {
                        texts.push((text, span));
                    }
                }
                NodeKind::Foreign(name) => {
                    self.problem(foreign(name, span, self.source.at(&node.range)))
                }
                NodeKind::Code { .. } => {
                    self.problems
                        .error(codes::SK115, span, say!("code inside a block"))
                        .help(say!("put it under the action, or between two actions, and write one sentence about it here"));
                }
                NodeKind::Heading { .. }
                | NodeKind::Quote(_)
                | NodeKind::List { .. }
                | NodeKind::Item(_)
                | NodeKind::Table { .. } => {
                    let message = say!("a heading, list, table or quote inside a block");
                    self.problems.error(codes::SK115, span, message).help(say!(
                        "write it as sentences; an empty `>` line starts a new paragraph"
                    ));
                }
            }
        }
        texts
    }

    /// The texts of a block, named after it.
    pub fn body(&mut self, id: &Id, body: &[Node]) -> Vec<Segment> {
        let texts = self.paragraphs(body).into_iter().enumerate();
        texts
            .map(|(at, (text, span))| Segment {
                id: Id::new(format!("{id}.{}", at + 1)),
                text,
                span,
                home: span.file,
            })
            .collect()
    }
}

/// A picture that is a paragraph of its own.
pub(super) struct Picture<'a> {
    target: &'a str,
    alt: &'a [InlineNode],
    /// What the link around it leads to, and what comes after that.
    leads: Option<(&'a str, &'a [InlineNode])>,
}

/// Reads a paragraph that is a picture, or a picture in a link with attributes after it.
pub(super) fn picture<'a>(words: &'a [InlineNode], source: SourceText<'_>) -> Option<Picture<'a>> {
    let (first, rest) = words.split_first()?;
    match &first.kind {
        InlineKind::Image { target, words: alt } if rest.is_empty() => Some(Picture {
            target,
            alt,
            leads: None,
        }),
        InlineKind::Link { target, words } if is_attributes(rest, source) => {
            let picture = picture(words, source)?;
            let leads = Some((target.as_str(), rest));
            Some(Picture { leads, ..picture })
        }
        _ => None,
    }
}

fn is_attributes(rest: &[InlineNode], source: SourceText<'_>) -> bool {
    match rest {
        [] => true,
        [.., last] => {
            let text = source.at(&(rest[0].range.start..last.range.end)).trim();
            text.starts_with('{') && text.ends_with('}')
        }
    }
}
