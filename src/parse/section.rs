//! One section of a card: what stands before the first step, or a step. Takes its nodes, gives its pieces in the author's order.

use std::ops::Range;

use super::Setting;
use super::attributes::{self, is_id, slug};
use super::blocks::{self, Mark, Marked};
use super::figure;
use super::fixes;
use super::include::mistyped_include;
use super::inline::{first_sentence, foreign, inlines};
use super::markdown::{Kind, Node, RULE, Word, WordKind};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, Id, Inline, Note, Outcome, Requires, Segment, Severity, Warning, plain};
use crate::source::{FileId, Span};

/// A section as it was read.
pub struct Section {
    pub pieces: Vec<Piece>,
    pub requires: Requires,
}

impl Section {
    /// Whether it holds nothing at all.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty() && self.requires.ids.is_empty()
    }
}

/// A warning with what it says that it guards, or anything else.
pub enum Piece {
    Warning {
        warning: Warning<Segment>,
        guards: Option<(Id, Span)>,
    },
    Block(Block<Segment>),
}

/// A file that is being read.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub setting: Setting<'a>,
    pub file: FileId,
    pub text: &'a str,
    /// The files that include one another, from the card to this one.
    pub open: &'a [FileId],
}

/// Reads the nodes of a section. `name` is the id of its step, or empty before the first one.
pub struct SectionReader<'a> {
    pub page: Page<'a>,
    pub name: String,
    pub problems: &'a mut Vec<Diagnostic>,
    pub(super) pieces: Vec<Piece>,
    requires: Requires,
    pub(super) counts: Counts,
}

#[derive(Default)]
pub(super) struct Counts {
    texts: usize,
    notes: usize,
    pub(super) actions: usize,
    figures: usize,
    outcomes: usize,
    warnings: usize,
    pub(super) tables: usize,
}

impl<'a> SectionReader<'a> {
    pub fn new(page: Page<'a>, name: &str, problems: &'a mut Vec<Diagnostic>) -> SectionReader<'a> {
        SectionReader {
            page,
            name: name.to_owned(),
            problems,
            pieces: Vec::new(),
            requires: Requires::default(),
            counts: Counts::default(),
        }
    }

    /// Takes the next node of the section.
    pub fn take(&mut self, node: &Node) {
        match &node.kind {
            Kind::Paragraph(words) => self.paragraph(words, &node.range),
            Kind::Quote(children) => self.quote(children, &node.range),
            Kind::List {
                start: Some(start),
                items,
            } => self.actions(*start, items, &node.range),
            Kind::List {
                start: None,
                items: _,
            } => self.problem(loose_bullets(self.span(&node.range))),
            Kind::Table { head, rows } => self.table(head, rows, &node.range),
            Kind::Foreign(name) => self.foreign_block(name, &node.range),
            Kind::Heading { .. } | Kind::Item(_) => {
                unreachable!("headings start a section, and an item stands in a list")
            }
        }
    }

    fn foreign_block(&mut self, name: &str, range: &Range<usize>) {
        let problem = foreign(name, self.span(range), &self.page.text[range.clone()]);
        let marks = self.page.text[range.clone()].trim_end();
        // The empty line that stays parts what stood on both sides of the rule.
        let is_rule = name == RULE && !marks.contains('\n');
        let place = self.span(&(range.start..range.start + marks.len()));
        self.problem(if is_rule {
            problem.fix(place, "")
        } else {
            problem
        });
    }

    /// Takes what a shared file brings in at this place.
    pub fn insert(&mut self, section: Section) {
        let Section { pieces, requires } = section;
        self.pieces.extend(pieces);
        self.requires.ids.extend(requires.ids);
    }

    pub fn finish(self) -> Section {
        Section {
            pieces: self.pieces,
            requires: self.requires,
        }
    }

    pub(super) fn span(&self, range: &Range<usize>) -> Span {
        Span::new(self.page.file, range.clone())
    }

    pub(super) fn problem(&mut self, problem: Diagnostic) {
        self.problems.push(problem);
    }

    // Segments before the first step have no step's name in front.
    pub(super) fn segment_id(&self, rest: &str) -> Id {
        if self.name.is_empty() {
            Id::new(rest)
        } else {
            Id::new(format!("{}.{rest}", self.name))
        }
    }

    pub(super) fn segment(&mut self, id: Id, words: &[Word], range: &Range<usize>) -> Segment {
        self.stray_braces(words);
        Segment {
            id,
            text: inlines(words, self.page.file, self.problems),
            span: Span::new(self.page.file, range.clone()),
            home: self.page.file,
        }
    }

    // Attributes where none are read would be printed to the reader.
    pub(super) fn stray_braces(&mut self, words: &[Word]) {
        for word in words {
            match &word.kind {
                WordKind::Text(text) => {
                    let Some(at) = attributes::stray(text, &self.page.text[word.range.clone()])
                    else {
                        continue;
                    };
                    let start = word.range.start + at;
                    let problem = Diagnostic::error(
                        codes::SK109,
                        Span::new(self.page.file, start..word.range.end),
                        "attributes in the middle of a text",
                    );
                    self.problem(problem.help(
                        "put them at the very end of a step's title, of an action, or on the last line of a block; to show a brace, type `\\{`",
                    ));
                }
                WordKind::Strong(words)
                | WordKind::Emphasis(words)
                | WordKind::Link { target: _, words } => self.stray_braces(words),
                WordKind::Code(_)
                | WordKind::Break
                | WordKind::Image { .. }
                | WordKind::Foreign(_) => {}
            }
        }
    }

    fn paragraph(&mut self, words: &[Word], range: &Range<usize>) {
        if let [
            Word {
                kind: WordKind::Image { target, words: alt },
                ..
            },
        ] = words
        {
            return self.figure(target, alt, range);
        }
        if let Some(problem) = blocks::other_tools(words, self.page.file)
            .or_else(|| mistyped_include(words, self.page.file))
        {
            return self.problem(problem);
        }
        blocks::stray_markers(words, false, self.page.text, self.page.file, self.problems);
        self.counts.texts += 1;
        let word = if self.name.is_empty() { "goal" } else { "text" };
        let id = self.segment_id(&format!("{word}-{}", self.counts.texts));
        let segment = self.segment(id, words, range);
        if !segment.text.is_empty() {
            self.pieces.push(Piece::Block(Block::Text(segment)));
        }
    }

    fn figure(&mut self, target: &str, alt: &[Word], range: &Range<usize>) {
        self.counts.figures += 1;
        let id = self.segment_id(&format!("figure-{}", self.counts.figures));
        blocks::stray_markers(alt, false, self.page.text, self.page.file, self.problems);
        let alt = Segment {
            id: Id::new(format!("{id}.alt")),
            text: vec![Inline::Text(plain(&inlines(
                alt,
                self.page.file,
                self.problems,
            )))],
            span: self.span(range),
            home: self.page.file,
        };
        let figure = figure::figure(self.page.setting, target, alt, &id, self.problems);
        self.pieces.push(Piece::Block(Block::Figure(figure)));
    }

    fn quote(&mut self, children: &[Node], range: &Range<usize>) {
        let line = self.page.text[..range.start]
            .rfind('\n')
            .map_or(0, |newline| newline + 1);
        if line < range.start && self.counts.actions > 0 {
            let problem = Diagnostic::error(
                codes::SK120,
                self.span(&(line..range.start + 1)),
                "a block between two actions, indented too little or too much",
            );
            self.problem(
                problem.help(
                    "indent it by three spaces to put it under the action above, or by none to put it before the next action",
                ),
            );
        }
        let Some(marked) = blocks::marked(
            children,
            range,
            self.page.text,
            self.page.file,
            self.problems,
        ) else {
            return;
        };
        match marked.mark {
            Mark::Warning(severity) => {
                let piece = self.warning(severity, &marked);
                self.pieces.push(piece);
            }
            Mark::Note(_) => {
                let note = self.note(&marked);
                self.pieces.push(Piece::Block(Block::Note(note)));
            }
            Mark::Outcome => {
                let outcome = self.outcome(&marked);
                self.pieces.push(Piece::Block(Block::Outcome(outcome)));
            }
            Mark::Requires => self.requires(&marked),
        }
    }

    pub(super) fn warning(&mut self, severity: Severity, marked: &Marked) -> Piece {
        let before = self.problems.len();
        let mut texts: Vec<(Vec<Inline>, Span)> = self.paragraphs(&marked.body);
        let is_whole = self.problems[before..]
            .iter()
            .all(|problem| problem.code != codes::SK104);
        if let [(text, span)] = texts.as_slice() {
            let (first, rest) = first_sentence(text);
            let span = *span;
            texts = vec![(first, span)];
            if !rest.is_empty() {
                texts.push((rest, span));
            }
        }
        let mut texts = texts.into_iter();
        let (avoid, avoid_span) = texts.next().unwrap_or((Vec::new(), marked.span));
        self.counts.warnings += 1;
        if !plain(&avoid).chars().any(char::is_alphanumeric) {
            let problem =
                Diagnostic::error(codes::SK103, marked.marker, "a warning that says nothing");
            self.problem(problem.help("say on the next line what never to do, or what to do"));
        }
        let id = self.warning_id(marked, &avoid, is_whole);
        let consequence = texts.enumerate().map(|(at, (text, span))| {
            let name = if at == 0 {
                format!("{id}.consequence")
            } else {
                format!("{id}.consequence-{}", at + 1)
            };
            Segment {
                id: Id::new(name),
                text,
                span,
                home: span.file,
            }
        });
        let consequence = consequence.collect();
        let avoid = Segment {
            id: Id::new(format!("{id}.avoid")),
            text: avoid,
            span: avoid_span,
            home: self.page.file,
        };
        let guards = marked.attributes.get("guards");
        Piece::Warning {
            warning: Warning {
                id,
                span: marked.span,
                severity,
                avoid,
                consequence,
            },
            guards,
        }
    }

    // With another block in it, its end is not where its id belongs.
    fn warning_id(&mut self, marked: &Marked, avoid: &[Inline], is_whole: bool) -> Id {
        if let Some((id, _)) = &marked.attributes.id {
            return id.clone();
        }
        let slug = slug(&plain(avoid));
        let proposal = if slug.is_empty() {
            format!("warning-{}", self.counts.warnings)
        } else {
            slug
        };
        let problem = Diagnostic::error(codes::SK110, marked.marker, "a warning without an id")
            .help(format!(
                "end the block with the line `> {{#{proposal}}}`, so that the ledger can follow it"
            ));
        let Marked {
            body,
            attributes,
            marker,
            ..
        } = marked;
        self.problem(match is_whole {
            true => fixes::block_id(
                problem,
                self.page.text,
                *marker,
                body,
                attributes,
                &proposal,
            ),
            false => problem,
        });
        Id::new(proposal)
    }

    // The texts of a block: paragraphs only.
    fn paragraphs(&mut self, body: &[Node]) -> Vec<(Vec<Inline>, Span)> {
        let mut texts = Vec::new();
        for node in body {
            let span = self.span(&node.range);
            match &node.kind {
                Kind::Paragraph(words) => {
                    blocks::stray_markers(
                        words,
                        true,
                        self.page.text,
                        self.page.file,
                        self.problems,
                    );
                    self.stray_braces(words);
                    let text = inlines(words, self.page.file, self.problems);
                    if !text.is_empty() {
                        texts.push((text, span));
                    }
                }
                Kind::Foreign(name) => {
                    self.problem(foreign(name, span, &self.page.text[node.range.clone()]))
                }
                Kind::Heading { .. }
                | Kind::Quote(_)
                | Kind::List { .. }
                | Kind::Item(_)
                | Kind::Table { .. } => self.problem(
                    Diagnostic::error(
                        codes::SK115,
                        span,
                        "a heading, list, table or quote inside a block",
                    )
                    .help("write it as sentences; an empty `>` line starts a new paragraph"),
                ),
            }
        }
        texts
    }

    fn note(&mut self, marked: &Marked) -> Note<Segment> {
        self.counts.notes += 1;
        let id = self.segment_id(&format!("note-{}", self.counts.notes));
        self.note_named(&id, marked)
    }

    pub(super) fn note_named(&mut self, id: &Id, marked: &Marked) -> Note<Segment> {
        let Mark::Note(kind) = marked.mark else {
            unreachable!("only a note's block is read as a note")
        };
        let body = self.body(id, &marked.body);
        Note {
            kind,
            span: marked.span,
            when: marked.attributes.get("when"),
            body,
        }
    }

    fn outcome(&mut self, marked: &Marked) -> Outcome<Segment> {
        self.counts.outcomes += 1;
        let id = self.segment_id(&format!("outcome-{}", self.counts.outcomes));
        Outcome {
            span: marked.span,
            body: self.body(&id, &marked.body),
        }
    }

    pub(super) fn body(&mut self, id: &Id, body: &[Node]) -> Vec<Segment> {
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

    fn requires(&mut self, marked: &Marked) {
        for node in &marked.body {
            let items = match &node.kind {
                Kind::List { start: None, items } => items.as_slice(),
                _ => {
                    self.problem(not_a_list(self.span(&node.range)));
                    continue;
                }
            };
            for item in items {
                self.requirement(item);
            }
        }
    }

    fn requirement(&mut self, item: &Node) {
        let span = self.span(&item.range);
        if let Kind::Item(children) = &item.kind
            && let [
                Node {
                    kind: Kind::Paragraph(words),
                    ..
                },
            ] = children.as_slice()
            && let [
                Word {
                    kind: WordKind::Code(id),
                    range,
                },
            ] = words.as_slice()
            && is_id(id)
        {
            self.requires.ids.push((
                Id::new(id.as_str()),
                Span::new(self.page.file, range.clone()),
            ));
        } else {
            let problem = not_a_list(span);
            self.problem(match item_word(item) {
                Some((id, place)) => {
                    fixes::backticks(problem, self.page.text, place, id, self.page.file)
                }
                None => problem,
            });
        }
    }
}

// The id of an item that is nothing but an id.
fn item_word(item: &Node) -> Option<(&str, &Range<usize>)> {
    let Kind::Item(children) = &item.kind else {
        return None;
    };
    let [
        Node {
            kind: Kind::Paragraph(words),
            ..
        },
    ] = children.as_slice()
    else {
        return None;
    };
    let [
        Word {
            kind: WordKind::Text(id),
            range,
        },
    ] = words.as_slice()
    else {
        return None;
    };
    is_id(id).then_some((id, range))
}

fn loose_bullets(span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK113, span, "a bulleted list is neither actions nor a choice")
        .help("number what the reader does with `1.`; indent the options of a choice by three spaces under their action")
}

fn not_a_list(span: Span) -> Diagnostic {
    Diagnostic::error(
        codes::SK116,
        span,
        "what is required is a list of ids from `guide.toml`",
    )
    .help("write one a line: `> - ` and then the id between backticks")
}
