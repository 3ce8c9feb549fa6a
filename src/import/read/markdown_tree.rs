//! CommonMark with tables as blocks of a source, with the lines that each came from.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, LinkType, Options, Parser, Tag, TextMergeWithOffset};
use stappenkaart_say::say;

use super::{html, html_tags, looks};
use crate::import::tree::{
    SourceBlock, SourceCode, SourceInline, SourceItem, SourceKind, plain_words,
};
use crate::phrases::phrase;

/// What a line of dashes is, which also ends the tabs of Learn.
pub const RULE: &str = phrase!("a line between two parts");

// No page nests deeper; a bound keeps a hostile file from overflowing the stack.
const DEEPEST: usize = 32;

/// The blocks of a text.
pub fn blocks(text: &str) -> Vec<SourceBlock> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_DEFINITION_LIST;
    let ends = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut builder = BlockBuilder {
        starts: std::iter::once(0).chain(ends).collect(),
        text,
        frames: vec![OpenFrame::default()],
        too_deep: 0,
    };
    let events = Parser::new_ext(text, options).into_offset_iter();
    for (event, range) in TextMergeWithOffset::new(events) {
        builder.take(event, range);
    }
    builder.flush();
    builder
        .frames
        .pop()
        .map(|frame| frame.blocks)
        .unwrap_or_default()
}

struct BlockBuilder<'a> {
    text: &'a str,
    /// Where each line starts.
    starts: Vec<usize>,
    frames: Vec<OpenFrame>,
    /// How many tags below the deepest level are open.
    too_deep: usize,
}

#[derive(Default)]
struct OpenFrame {
    opened: Option<OpenedBlock>,
    range: Range<usize>,
    blocks: Vec<SourceBlock>,
    items: Vec<SourceItem>,
    words: Vec<SourceInline>,
    word_range: Option<Range<usize>>,
    cells: Vec<Vec<SourceInline>>,
    rows: Vec<Vec<Vec<SourceInline>>>,
    code: String,
    /// The term that the next meaning is of.
    term: Option<(Range<usize>, Vec<SourceInline>)>,
}

enum OpenedBlock {
    Heading(u8),
    Paragraph,
    Quote,
    /// The number of its first item, if it has numbers.
    List(Option<u64>),
    Item,
    Terms,
    Term,
    Meaning,
    Table,
    Row,
    Cell,
    /// What is after its fence.
    Code(String),
    Html,
    Other,
    Plain,
    Mark(OpenedMark),
}

impl OpenedBlock {
    fn holds_blocks(&self) -> bool {
        matches!(
            self,
            OpenedBlock::Item | OpenedBlock::Meaning | OpenedBlock::Quote | OpenedBlock::Other
        )
    }
}

enum OpenedMark {
    Strong,
    Emphasis,
    Struck,
    Link(String),
    Image(String),
}

impl OpenedMark {
    fn around(self, words: Vec<SourceInline>) -> SourceInline {
        match self {
            OpenedMark::Strong => SourceInline::Strong(words),
            OpenedMark::Emphasis => SourceInline::Emphasis(words),
            OpenedMark::Struck => looks::struck(&words),
            OpenedMark::Link(target) => SourceInline::Link { target, words },
            OpenedMark::Image(target) => {
                let alt = plain_words(&words);
                SourceInline::Image { target, alt }
            }
        }
    }
}

impl BlockBuilder<'_> {
    // A range of bytes as lines, without the empty ones at its end.
    fn lines(&self, range: &Range<usize>) -> Range<usize> {
        let source = &self.text[range.clone()];
        let end = range.start + source.trim_end().len();
        let line = |at: usize| self.starts.partition_point(|start| *start <= at) - 1;
        let first = line(range.start);
        first..line(end.max(range.start + 1) - 1).max(first) + 1
    }

    fn top(&mut self) -> &mut OpenFrame {
        self.frames.last_mut().expect("the root frame stays")
    }

    fn take(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(_) if self.frames.len() >= DEEPEST => {
                if self.too_deep == 0 {
                    self.block(&range, SourceKind::Unknown(say!("nesting this deep")));
                }
                self.too_deep += 1;
            }
            Event::End(_) if self.too_deep > 0 => self.too_deep -= 1,
            _ if self.too_deep > 0 => {}
            Event::Start(tag) => self.frames.push(OpenFrame {
                opened: Some(opened(tag)),
                range,
                ..OpenFrame::default()
            }),
            Event::End(_) => self.close(),
            Event::Text(text) if self.is_literal() => self.top().code.push_str(&text),
            Event::Html(text) => self.top().code.push_str(&text),
            Event::Text(text) => self.word(SourceInline::Text(text.into_string()), range),
            Event::Code(text) => self.word(SourceInline::Code(text.into_string()), range),
            Event::SoftBreak => self.word(SourceInline::Break, range),
            Event::HardBreak => self.hard_break(range),
            Event::InlineHtml(text) => self.hidden(html_tags::TAG, &text, range),
            Event::TaskListMarker(_) => self.hidden(say!("a task box"), "[ ]", range),
            Event::Rule => self.block(&range, SourceKind::Furniture(RULE)),
            Event::FootnoteReference(text) | Event::InlineMath(text) | Event::DisplayMath(text) => {
                self.word(SourceInline::Text(text.into_string()), range);
            }
        }
    }

    // Two breaks are the end of a line that its author wants.
    fn hard_break(&mut self, range: Range<usize>) {
        self.word(SourceInline::Break, range.clone());
        self.word(SourceInline::Break, range);
    }

    fn is_literal(&self) -> bool {
        let opened = self.frames.last().and_then(|frame| frame.opened.as_ref());
        matches!(opened, Some(OpenedBlock::Code(_) | OpenedBlock::Html))
    }

    fn hidden(&mut self, what: &'static str, text: &str, range: Range<usize>) {
        let text = text.to_owned();
        self.word(SourceInline::Hidden { what, text }, range);
    }

    fn word(&mut self, word: SourceInline, range: Range<usize>) {
        let frame = self.top();
        let start = frame
            .word_range
            .as_ref()
            .map_or(range.start, |old| old.start);
        frame.word_range = Some(start..range.end);
        frame.words.push(word);
    }

    fn block(&mut self, range: &Range<usize>, kind: SourceKind) {
        self.flush();
        let lines = self.lines(range);
        self.top().blocks.push(SourceBlock { lines, kind });
    }

    // The words of a tight item come without a paragraph around them.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.top().words);
        if let Some(range) = self.top().word_range.take() {
            let lines = self.lines(&range);
            let kind = SourceKind::Paragraph(html_tags::read(words));
            self.top().blocks.push(SourceBlock { lines, kind });
        }
    }

    fn close(&mut self) {
        if self
            .top()
            .opened
            .as_ref()
            .is_some_and(OpenedBlock::holds_blocks)
        {
            self.flush();
        }
        let frame = self.frames.pop().expect("every end has its start");
        let range = frame.range.clone();
        let words = html_tags::read(frame.words);
        match frame.opened.expect("the root frame is never closed") {
            OpenedBlock::Heading(level) => self.block(&range, SourceKind::Heading { level, words }),
            OpenedBlock::Paragraph => self.block(&range, SourceKind::Paragraph(words)),
            OpenedBlock::Quote => self.block(&range, SourceKind::Quote(frame.blocks)),
            OpenedBlock::List(first) => self.block(&range, list(first, frame.items)),
            OpenedBlock::Item | OpenedBlock::Meaning => self.item(&range, frame.blocks),
            OpenedBlock::Terms => self.terms(&range, frame.items, frame.term),
            OpenedBlock::Term => self.term(&range, words),
            OpenedBlock::Table => self.block(&range, table(frame.rows)),
            OpenedBlock::Row => self.row(&range, frame.cells),
            OpenedBlock::Cell => self.top().cells.push(words),
            OpenedBlock::Code(about) => self.code(&range, &about, frame.code),
            OpenedBlock::Html => self.html(&range, &frame.code),
            OpenedBlock::Other => self.block(&range, SourceKind::Unknown(say!("an unusual block"))),
            OpenedBlock::Plain => words
                .into_iter()
                .for_each(|word| self.word(word, range.clone())),
            OpenedBlock::Mark(mark) => self.word(mark.around(words), range),
        }
    }

    // Adds a row, with what its head has no column for, which no reader of the page sees.
    fn row(&mut self, range: &Range<usize>, mut cells: Vec<Vec<SourceInline>>) {
        let row = self.text[range.start..].lines().next().unwrap_or_default();
        let more = cells_after(row, cells.len());
        if let Some(last) = cells.last_mut().filter(|_| !more.is_empty()) {
            last.push(SourceInline::Unsure {
                why: say!("this row has more cells than the head of its table"),
                text: more,
            });
        }
        self.top().rows.push(cells);
    }

    fn code(&mut self, range: &Range<usize>, about: &str, text: String) {
        self.block(range, SourceKind::Code(SourceCode::of(about, text)));
    }

    // Several terms can have one meaning, each in a line of its own.
    fn term(&mut self, range: &Range<usize>, words: Vec<SourceInline>) {
        let comma = || SourceInline::Text(", ".to_owned());
        let apart = |word| match word {
            SourceInline::Break => comma(),
            word => word,
        };
        let words = words.into_iter().map(apart);
        let lines = self.lines(range);
        let list = self.top();
        match &mut list.term {
            Some((known, term)) => {
                known.end = lines.end;
                term.push(comma());
                term.extend(words);
            }
            None => list.term = Some((lines, words.collect())),
        }
    }

    // An item, with the term that it explains where there is one.
    fn item(&mut self, range: &Range<usize>, blocks: Vec<SourceBlock>) {
        let lines = self.lines(range);
        let list = self.top();
        let item = match list.term.take() {
            Some((start, term)) => SourceItem::described(start.start..lines.end, term, blocks),
            None => SourceItem {
                lines,
                number: None,
                blocks,
            },
        };
        list.items.push(item);
    }

    fn terms(
        &mut self,
        range: &Range<usize>,
        mut items: Vec<SourceItem>,
        term: Option<(Range<usize>, Vec<SourceInline>)>,
    ) {
        items.extend(term.map(|(lines, term)| SourceItem::described(lines, term, Vec::new())));
        let ordered = false;
        self.block(range, SourceKind::List { ordered, items });
    }

    fn html(&mut self, range: &Range<usize>, text: &str) {
        let lines = self.lines(range);
        self.flush();
        let blocks = html::blocks(text, &lines);
        self.top().blocks.extend(blocks);
    }
}

// A list whose first item has this number, if it has numbers.
fn list(first: Option<u64>, mut items: Vec<SourceItem>) -> SourceKind {
    for (item, number) in items.iter_mut().zip(first.unwrap_or(0)..) {
        item.number = first.map(|_| number);
    }
    let ordered = first.is_some();
    SourceKind::List { ordered, items }
}

// What is in a row after this many cells.
fn cells_after(row: &str, count: usize) -> String {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut escaped = false;
    let mut cells = vec![String::new()];
    for c in row.chars() {
        match c {
            '|' if !escaped => cells.push(String::new()),
            c => cells.last_mut().expect("there is a first cell").push(c),
        }
        escaped = c == '\\' && !escaped;
    }
    let more = cells.iter().skip(count).map(|cell| cell.trim());
    let more: Vec<&str> = more.filter(|cell| !cell.is_empty()).collect();
    more.join(" | ")
}

fn table(rows: Vec<Vec<Vec<SourceInline>>>) -> SourceKind {
    let mut rows = rows.into_iter();
    let head = rows.next().unwrap_or_default();
    let rows = rows.collect();
    SourceKind::Table { head, rows }
}

fn opened(tag: Tag<'_>) -> OpenedBlock {
    match tag {
        Tag::Heading { level, .. } => OpenedBlock::Heading(level as u8),
        Tag::Paragraph => OpenedBlock::Paragraph,
        Tag::BlockQuote(_) => OpenedBlock::Quote,
        Tag::List(start) => OpenedBlock::List(start),
        Tag::Item => OpenedBlock::Item,
        Tag::CodeBlock(CodeBlockKind::Fenced(about)) => OpenedBlock::Code(about.into_string()),
        Tag::CodeBlock(CodeBlockKind::Indented) => OpenedBlock::Code(String::new()),
        Tag::HtmlBlock => OpenedBlock::Html,
        Tag::Table(_) => OpenedBlock::Table,
        Tag::TableHead | Tag::TableRow => OpenedBlock::Row,
        Tag::TableCell => OpenedBlock::Cell,
        Tag::Strong => OpenedBlock::Mark(OpenedMark::Strong),
        Tag::Emphasis => OpenedBlock::Mark(OpenedMark::Emphasis),
        Tag::Strikethrough => OpenedBlock::Mark(OpenedMark::Struck),
        Tag::Superscript | Tag::Subscript => OpenedBlock::Plain,
        Tag::Link {
            link_type: LinkType::Email,
            dest_url,
            ..
        } => OpenedBlock::Mark(OpenedMark::Link(format!("mailto:{dest_url}"))),
        Tag::Link { dest_url, .. } => OpenedBlock::Mark(OpenedMark::Link(dest_url.into_string())),
        Tag::Image { dest_url, .. } => OpenedBlock::Mark(OpenedMark::Image(dest_url.into_string())),
        Tag::DefinitionList => OpenedBlock::Terms,
        Tag::DefinitionListTitle => OpenedBlock::Term,
        Tag::DefinitionListDefinition => OpenedBlock::Meaning,
        Tag::FootnoteDefinition(_) | Tag::MetadataBlock(_) => OpenedBlock::Other,
    }
}
