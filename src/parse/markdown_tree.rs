//! Reads Markdown. Takes a text, returns its `Node`s, and what is in none of them. No other module
//! knows the Markdown library.
//!
//! GFM alerts, heading attributes and metadata blocks are off: they swallow or demote what they do not know, and the
//! grammar of blocks is ours.

use std::ops::Range;

use pulldown_cmark::{
    Alignment, CodeBlockKind, Event, Options, Parser, Tag, TagEnd, TextMergeWithOffset,
};

use super::coverage::Coverage;
use super::markdown::{
    BOX, Cell, INDENTED, InlineKind, InlineNode, Node, NodeKind, RULE, Swallowed, Swallower, TITLE,
};
use crate::model::ColumnAlignment;
use crate::phrases::phrase;

/// The blocks of `text`, which starts at byte `base` of its file, and what is in none of them.
pub fn nodes(text: &str, base: usize) -> (Vec<Node>, Vec<Swallowed>) {
    let parser = Parser::new_ext(text, options());
    let definitions: Vec<Range<usize>> = parser
        .reference_definitions()
        .iter()
        .map(|(_, found)| found.span.clone())
        .collect();
    let mut tree = TreeBuilder {
        text,
        base,
        frames: vec![Frame::default()],
        too_deep: 0,
        coverage: Coverage::default(),
    };
    for (event, range) in TextMergeWithOffset::new(parser.into_offset_iter()) {
        tree.take(event, range);
    }
    definitions
        .iter()
        .for_each(|range| tree.coverage.add(range.clone()));
    let lost = tree
        .coverage
        .gaps(text)
        .into_iter()
        .map(|range| (range, Swallower::Other));
    let definitions = definitions
        .into_iter()
        .map(|range| (range, Swallower::LinkDefinition));
    let swallowed = definitions
        .chain(lost)
        .map(|(range, by)| Swallowed {
            range: shift(&range, base),
            by,
        })
        .collect();
    let root = tree
        .frames
        .pop()
        .expect("the root frame is never popped by an event");
    (root.nodes, swallowed)
}

// All that could turn letters into something else is on, so that it is seen and refused.
fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_FOOTNOTES
}

fn shift(range: &Range<usize>, base: usize) -> Range<usize> {
    range.start + base..range.end + base
}

// No card nests deeper; a bound keeps a hostile file from overflowing the stack.
const DEEPEST: usize = 24;

struct TreeBuilder<'a> {
    text: &'a str,
    base: usize,
    frames: Vec<Frame>,
    // How many tags below the deepest level are open.
    too_deep: usize,
    coverage: Coverage,
}

#[derive(Default)]
struct Frame {
    opened: Option<Opened>,
    range: Range<usize>,
    nodes: Vec<Node>,
    words: Vec<InlineNode>,
    cells: Vec<Cell>,
    rows: Vec<Vec<Cell>>,
}

enum Opened {
    Heading(u8),
    Paragraph,
    Quote,
    List(Option<u64>),
    Item,
    Table(Vec<ColumnAlignment>),
    Row,
    Cell,
    Code(String),
    ForeignBlock(&'static str),
    Words(OpenedWords),
}

enum OpenedWords {
    Strong,
    Emphasis,
    Link(String),
    Image(String),
    Foreign(&'static str),
}

impl TreeBuilder<'_> {
    // `range` is within the text, and what is kept of it within the file.
    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        self.cover(&event, &range);
        let range = shift(&range, self.base);
        match event {
            Event::Start(_) if self.frames.len() >= DEEPEST => self.too_deep(range),
            Event::End(_) if self.too_deep > 0 => self.too_deep -= 1,
            _ if self.too_deep > 0 => {}
            Event::Start(tag) => self.frames.push(Frame {
                opened: Some(open(tag)),
                range,
                ..Frame::default()
            }),
            Event::End(_) => self.close(),
            Event::Text(text) => self.word(InlineKind::Text(text.into_string()), range),
            Event::Code(text) => self.word(InlineKind::Code(text.into_string()), range),
            Event::SoftBreak | Event::HardBreak => self.word(InlineKind::Break, range),
            Event::Html(_) => self.node(NodeKind::Foreign(phrase!("raw HTML")), range),
            Event::InlineHtml(_) => self.word(InlineKind::Foreign(phrase!("raw HTML")), range),
            Event::Rule => self.node(NodeKind::Foreign(RULE), range),
            Event::FootnoteReference(_) => {
                self.word(InlineKind::Foreign(phrase!("footnotes")), range)
            }
            Event::TaskListMarker(_) => self.word(InlineKind::Foreign(BOX), range),
            Event::InlineMath(_) | Event::DisplayMath(_) => {
                self.word(InlineKind::Foreign(phrase!("formulas")), range)
            }
        }
    }

    fn too_deep(&mut self, range: Range<usize>) {
        if self.too_deep == 0 {
            self.node(NodeKind::Foreign(phrase!("nesting this deep")), range);
        }
        self.too_deep += 1;
    }

    // Which letters of the source an event accounts for.
    fn cover(&mut self, event: &Event<'_>, range: &Range<usize>) {
        match event {
            Event::Start(Tag::Item) => {
                // Up to three spaces before a number belong to its list.
                let item = &self.text[range.clone()];
                let marker = item
                    .trim_start_matches([' ', '\t'])
                    .trim_start_matches(|c: char| c.is_ascii_digit());
                self.coverage.add(range.start..range.end - marker.len());
            }
            // A link's own words come before its address.
            Event::End(TagEnd::Link | TagEnd::Image) => {
                let words = self.coverage.end().clamp(range.start, range.end);
                self.coverage.add(words..range.end);
            }
            Event::Start(_) if self.frames.len() >= DEEPEST => self.coverage.add(range.clone()),
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::FootnoteDefinition(_)) => {
                self.coverage.add(range.clone())
            }
            Event::Start(_) | Event::End(_) | Event::SoftBreak | Event::HardBreak => {}
            Event::Text(_)
            | Event::Code(_)
            | Event::Html(_)
            | Event::InlineHtml(_)
            | Event::Rule => {
                self.coverage.add(range.clone());
            }
            Event::FootnoteReference(_)
            | Event::TaskListMarker(_)
            | Event::InlineMath(_)
            | Event::DisplayMath(_) => {
                self.coverage.add(range.clone());
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.frames
            .last_mut()
            .expect("the root frame is never popped by an event")
    }

    fn node(&mut self, kind: NodeKind, range: Range<usize>) {
        self.flush_words();
        self.top().nodes.push(Node { kind, range });
    }

    fn word(&mut self, kind: InlineKind, range: Range<usize>) {
        self.top().words.push(InlineNode { kind, range });
    }

    // The text of a tight list item comes without a paragraph around it.
    fn flush_words(&mut self) {
        let frame = self.top();
        if let (Some(first), Some(last)) = (frame.words.first(), frame.words.last()) {
            let range = first.range.start..last.range.end;
            let words = std::mem::take(&mut frame.words);
            frame.nodes.push(Node {
                kind: NodeKind::Paragraph(words),
                range,
            });
        }
    }

    fn close(&mut self) {
        let is_block = matches!(
            self.top().opened,
            Some(Opened::Item | Opened::Quote | Opened::List(_))
        );
        if is_block {
            self.flush_words();
        }
        let frame = self.frames.pop().expect("every end has its start");
        let Frame {
            opened,
            range,
            nodes,
            words,
            cells,
            rows,
        } = frame;
        let node = match opened.expect("only the root frame opens nothing, and no event ends it") {
            Opened::Heading(level) => NodeKind::Heading {
                level,
                words,
                glued: false,
            },
            Opened::Paragraph => glued(&words).unwrap_or(NodeKind::Paragraph(words)),
            Opened::Quote => NodeKind::Quote(nodes),
            Opened::List(start) => NodeKind::List {
                start,
                items: nodes,
            },
            Opened::Item => NodeKind::Item(nodes),
            Opened::Table(columns) => table(columns, rows),
            Opened::Code(language) => NodeKind::Code {
                language,
                text: lines(words),
            },
            Opened::ForeignBlock(name) => NodeKind::Foreign(name),
            Opened::Cell => return self.top().cells.push(Cell { words, range }),
            Opened::Row => return self.top().rows.push(cells),
            Opened::Words(mark) => return self.word(mark.around(words), range),
        };
        self.node(node, range);
    }
}

// The lines of a block of code, without the line end of the last one.
fn lines(words: Vec<InlineNode>) -> String {
    let mut text = String::new();
    for word in words {
        if let InlineKind::Text(line) = word.kind {
            text.push_str(&line);
        }
    }
    text.strip_suffix('\n').map(str::to_owned).unwrap_or(text)
}

fn alignment(alignment: Alignment) -> ColumnAlignment {
    match alignment {
        Alignment::None | Alignment::Left => ColumnAlignment::Start,
        Alignment::Center => ColumnAlignment::Center,
        Alignment::Right => ColumnAlignment::End,
    }
}

fn table(columns: Vec<ColumnAlignment>, mut rows: Vec<Vec<Cell>>) -> NodeKind {
    let head = if rows.is_empty() {
        Vec::new()
    } else {
        rows.remove(0)
    };
    NodeKind::Table {
        columns,
        head,
        rows,
    }
}

impl OpenedWords {
    fn around(self, words: Vec<InlineNode>) -> InlineKind {
        match self {
            OpenedWords::Strong => InlineKind::Strong(words),
            OpenedWords::Emphasis => InlineKind::Emphasis(words),
            OpenedWords::Link(target) => InlineKind::Link { target, words },
            OpenedWords::Image(target) => InlineKind::Image { target, words },
            OpenedWords::Foreign(name) => InlineKind::Foreign(name),
        }
    }
}

// `##Save` is a paragraph to Markdown, and a heading to other tools.
fn glued(words: &[InlineNode]) -> Option<NodeKind> {
    let [
        InlineNode {
            kind: InlineKind::Text(text),
            range,
        },
        rest @ ..,
    ] = words
    else {
        return None;
    };
    let title = text.trim_start_matches('#');
    let level = text.len() - title.len();
    if !(2..=6).contains(&level) || !title.starts_with(char::is_alphanumeric) {
        return None;
    }
    let first = InlineNode {
        kind: InlineKind::Text(title.to_owned()),
        range: range.start + level..range.end,
    };
    let words = std::iter::once(first).chain(rest.iter().cloned()).collect();
    Some(NodeKind::Heading {
        level: level as u8,
        words,
        glued: true,
    })
}

fn open(tag: Tag<'_>) -> Opened {
    match tag {
        Tag::Heading { level, .. } => Opened::Heading(level as u8),
        Tag::Paragraph => Opened::Paragraph,
        Tag::BlockQuote(_) => Opened::Quote,
        Tag::List(start) => Opened::List(start),
        Tag::Item => Opened::Item,
        Tag::CodeBlock(CodeBlockKind::Fenced(language)) => Opened::Code(language.into_string()),
        Tag::CodeBlock(CodeBlockKind::Indented) => Opened::ForeignBlock(INDENTED),
        Tag::HtmlBlock => Opened::ForeignBlock("raw HTML"),
        Tag::FootnoteDefinition(_) => Opened::ForeignBlock(phrase!("footnotes")),
        Tag::Table(columns) => Opened::Table(columns.into_iter().map(alignment).collect()),
        Tag::TableHead | Tag::TableRow => Opened::Row,
        Tag::TableCell => Opened::Cell,
        Tag::MetadataBlock(_) => Opened::ForeignBlock(phrase!("metadata blocks")),
        Tag::DefinitionList | Tag::DefinitionListTitle | Tag::DefinitionListDefinition => {
            Opened::ForeignBlock(phrase!("definition lists"))
        }
        Tag::Strong
        | Tag::Emphasis
        | Tag::Link { .. }
        | Tag::Image { .. }
        | Tag::Strikethrough
        | Tag::Superscript
        | Tag::Subscript => Opened::Words(open_words(tag)),
    }
}

fn open_words(tag: Tag<'_>) -> OpenedWords {
    match tag {
        Tag::Strong => OpenedWords::Strong,
        Tag::Emphasis => OpenedWords::Emphasis,
        // A title after the address is shown by no format.
        Tag::Link { title, .. } | Tag::Image { title, .. } if !title.is_empty() => {
            OpenedWords::Foreign(TITLE)
        }
        Tag::Link { dest_url, .. } => OpenedWords::Link(dest_url.into_string()),
        Tag::Image { dest_url, .. } => OpenedWords::Image(dest_url.into_string()),
        Tag::Strikethrough => OpenedWords::Foreign(phrase!("strikethrough")),
        _ => OpenedWords::Foreign(phrase!("raised or lowered text")),
    }
}
