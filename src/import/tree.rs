//! A source of any markup as one neutral tree. Readers make it, `cards` takes it. It knows nothing of cards, and each block knows
//! the lines that it came from.

use std::collections::BTreeMap;
use std::ops::Range;

use super::includes::FileLines;
use crate::parse::names_code;

/// A source as its reader understood it.
#[derive(Debug, Default)]
pub struct SourceTree {
    /// Every line of the source; blocks count from 0.
    pub lines: Vec<String>,
    /// The title that the metadata gives, with its line.
    pub title: Option<(String, usize)>,
    pub blocks: Vec<SourceBlock>,
    /// The page and what it includes; empty where it includes nothing.
    pub files: Vec<FileLines>,
    /// Why an include was not followed, by its line.
    pub refused: BTreeMap<usize, String>,
    /// Lines that only some readers of the source see.
    pub readers: Vec<ReaderPart>,
}

/// Lines that only some readers of the source see, with the name that the source has for these readers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReaderPart {
    pub lines: Range<usize>,
    pub readers: String,
}

/// A part of a source, with the lines that it came from.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceBlock {
    pub lines: Range<usize>,
    pub kind: SourceKind,
}

#[derive(Debug, Clone, PartialEq)]
pub enum SourceKind {
    Heading {
        level: u8,
        words: Vec<SourceInline>,
    },
    Paragraph(Vec<SourceInline>),
    List {
        ordered: bool,
        items: Vec<SourceItem>,
    },
    /// A box with the word that the source itself uses for it.
    Alert {
        word: String,
        title: Vec<SourceInline>,
        body: Vec<SourceBlock>,
    },
    Table {
        head: Vec<Vec<SourceInline>>,
        rows: Vec<Vec<Vec<SourceInline>>>,
    },
    Code(SourceCode),
    Figure {
        target: String,
        alt: String,
    },
    Film(SourceFilm),
    Quote(Vec<SourceBlock>),
    /// The lines of a text that its author ended, and that belong together if the first has a label. `with_boxes` leaves none of them.
    Lines(Vec<SourceBlock>),
    /// What a reader of the source does not see, with what it is.
    Hidden {
        what: &'static str,
        blocks: Vec<SourceBlock>,
    },
    /// The tabs that follow, one of which a reader sees.
    Tabs(Vec<SourceTab>),
    /// What belongs to the page and not to its text, with why.
    Furniture(&'static str),
    /// What the reader knows nothing better for, with what it is.
    Unknown(&'static str),
}

/// A tab, with the title of the section that it became.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceTab {
    pub name: String,
    pub title: String,
}

/// A film, a recording or a file to download.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct SourceFilm {
    /// The page that people can open, or a file of the source.
    pub target: String,
    pub title: String,
    pub poster: Option<String>,
    pub length: Option<String>,
    /// What else the source says to its player.
    pub unread: String,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct SourceItem {
    pub lines: Range<usize>,
    /// The number that a reader of the source sees, where the source says so.
    pub number: Option<u64>,
    pub blocks: Vec<SourceBlock>,
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq)]
pub enum SourceInline {
    Text(String),
    Code(String),
    Break,
    Strong(Vec<SourceInline>),
    Emphasis(Vec<SourceInline>),
    Link {
        target: String,
        words: Vec<SourceInline>,
    },
    Image {
        target: String,
        alt: String,
    },
    Film(SourceFilm),
    /// What a reader of the source does not see, with what it is.
    Hidden {
        what: &'static str,
        text: String,
    },
    /// What a person has to look at: why, and how the source has it.
    Unsure {
        why: &'static str,
        text: String,
    },
}

impl SourceTree {
    /// The lines of a block as they are in the source.
    pub fn text(&self, lines: &Range<usize>) -> String {
        let end = lines.end.min(self.lines.len());
        let lines = &self.lines[lines.start.min(end)..end];
        let indent = |line: &String| line.len() - line.trim_start_matches([' ', '\t']).len();
        let filled = lines.iter().filter(|line| !line.trim().is_empty());
        let least = filled.map(indent).min().unwrap_or(0);
        let cut = |line: &String| line.get(least..).unwrap_or_default().trim_end().to_owned();
        let lines: Vec<String> = lines.iter().map(cut).collect();
        lines.join("\n").trim_matches('\n').to_owned()
    }
}

impl SourceFilm {
    pub fn is_on_web(&self) -> bool {
        crate::model::is_web_address(&self.target)
    }

    /// Its title, or else its address.
    pub fn said(&self) -> &str {
        match self.title.trim() {
            "" => &self.target,
            title => title,
        }
    }
}

/// A term with what it means, as a reader of a list of facts gets it.
pub fn described(term: Vec<SourceInline>, meaning: Vec<SourceInline>) -> Vec<SourceInline> {
    if meaning.is_empty() {
        return term;
    }
    // A term that is set apart already, such as a command, stays as it is.
    let is_plain = term
        .iter()
        .any(|word| matches!(word, SourceInline::Text(_)));
    let mut words = match is_plain {
        true => vec![SourceInline::Emphasis(term)],
        false => term,
    };
    words.push(SourceInline::Text(": ".to_owned()));
    words.extend(meaning);
    words
}

impl SourceItem {
    /// Puts a mark before the words of an item that starts with words.
    pub fn named(&mut self, mark: &str) {
        if let Some(SourceKind::Paragraph(words)) =
            self.blocks.first_mut().map(|block| &mut block.kind)
        {
            words.insert(0, SourceInline::Text(mark.to_owned()));
        }
    }

    /// An item that explains a term: its first paragraph begins with the term.
    pub fn described(
        lines: Range<usize>,
        term: Vec<SourceInline>,
        blocks: Vec<SourceBlock>,
    ) -> SourceItem {
        let mut blocks = blocks;
        if let Some(SourceBlock {
            lines: first,
            kind: SourceKind::Paragraph(words),
        }) = blocks.first_mut()
        {
            first.start = first.start.min(lines.start);
            *words = described(term, std::mem::take(words));
        } else {
            let kind = SourceKind::Paragraph(described(term, Vec::new()));
            let lines = lines.start..lines.start + 1;
            blocks.insert(0, SourceBlock { lines, kind });
        }
        SourceItem {
            lines,
            number: None,
            blocks,
        }
    }
}

/// Lines of code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SourceCode {
    /// The name of its language; empty where the source does not say it.
    pub language: String,
    pub text: String,
}

impl SourceCode {
    /// Code that may have a name of its language before other words, as after a fence: `bash title="..."`, `{.bash}`.
    pub fn of(about: &str, text: String) -> SourceCode {
        let first = about.split([' ', ',', '\t']).next().unwrap_or_default();
        let name = first.trim_matches(['{', '}', '.']);
        let language = if names_code(name) { name } else { "" };
        SourceCode {
            language: language.to_owned(),
            text,
        }
    }
}

impl SourceBlock {
    /// The blocks that are in it, in order. Those of tabs are beside it.
    pub fn inner(&self) -> Vec<&SourceBlock> {
        match &self.kind {
            SourceKind::Quote(blocks)
            | SourceKind::Lines(blocks)
            | SourceKind::Hidden { what: _, blocks }
            | SourceKind::Alert { body: blocks, .. } => blocks.iter().collect(),
            SourceKind::List { ordered: _, items } => {
                items.iter().flat_map(|item| &item.blocks).collect()
            }
            SourceKind::Heading { .. }
            | SourceKind::Paragraph(_)
            | SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Figure { .. }
            | SourceKind::Film(_)
            | SourceKind::Tabs(_)
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => Vec::new(),
        }
    }

    /// Whether there is an ordered list in it, at any depth but not in a box.
    pub fn acts(&self) -> bool {
        match &self.kind {
            SourceKind::List { ordered, items } => {
                *ordered || items.iter().flat_map(|item| &item.blocks).any(Self::acts)
            }
            SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => blocks.iter().any(Self::acts),
            SourceKind::Heading { .. }
            | SourceKind::Paragraph(_)
            | SourceKind::Alert { .. }
            | SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Figure { .. }
            | SourceKind::Film(_)
            | SourceKind::Tabs(_)
            | SourceKind::Hidden { .. }
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => false,
        }
    }
}

/// The letters of running text, without its marks.
pub fn plain_words(words: &[SourceInline]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            SourceInline::Text(text) | SourceInline::Code(text) => out.push_str(text),
            SourceInline::Break => out.push(' '),
            SourceInline::Strong(words)
            | SourceInline::Emphasis(words)
            | SourceInline::Link { target: _, words } => out.push_str(&plain_words(words)),
            SourceInline::Image { target: _, alt } => out.push_str(alt),
            SourceInline::Film(film) => out.push_str(film.said()),
            SourceInline::Hidden { .. } | SourceInline::Unsure { .. } => {}
        }
    }
    out
}

/// The letters of some blocks, a line for each text, with those that are hidden in them between brackets.
pub fn plain_blocks(blocks: &[SourceBlock]) -> String {
    let texts: Vec<String> = blocks.iter().map(plain_block).collect();
    let texts = texts.iter().map(|text| text.trim());
    let filled: Vec<&str> = texts.filter(|text| !text.is_empty()).collect();
    filled.join("\n")
}

fn plain_block(block: &SourceBlock) -> String {
    match &block.kind {
        SourceKind::Heading { words, .. } | SourceKind::Paragraph(words) => whole_words(words),
        SourceKind::List { ordered: _, items } => {
            let items: Vec<String> = items
                .iter()
                .map(|item| plain_blocks(&item.blocks))
                .collect();
            items.join("\n")
        }
        SourceKind::Alert { word, title, body } => {
            format!("{word}: {} {}", whole_words(title), plain_blocks(body))
        }
        SourceKind::Table { head, rows } => {
            let row = |row: &Vec<Vec<SourceInline>>| {
                let cells: Vec<String> = row.iter().map(|cell| whole_words(cell)).collect();
                cells.join(" | ")
            };
            let rows: Vec<String> = std::iter::once(head).chain(rows).map(row).collect();
            rows.join("\n")
        }
        SourceKind::Code(code) => code.text.clone(),
        SourceKind::Figure { target, alt } => format!("![{alt}]({target})"),
        SourceKind::Film(film) => film.said().to_owned(),
        SourceKind::Quote(blocks)
        | SourceKind::Lines(blocks)
        | SourceKind::Hidden { what: _, blocks } => plain_blocks(blocks),
        SourceKind::Tabs(_) | SourceKind::Furniture(_) | SourceKind::Unknown(_) => String::new(),
    }
}

/// The letters of running text, with those that are hidden in it.
pub fn whole_words(words: &[SourceInline]) -> String {
    let whole = words.iter().map(|word| match word {
        SourceInline::Hidden { what: _, text } | SourceInline::Unsure { why: _, text } => {
            format!("[{text}]")
        }
        SourceInline::Strong(words) | SourceInline::Emphasis(words) => whole_words(words),
        SourceInline::Link { target, words } => format!("[{}]({target})", whole_words(words)),
        SourceInline::Image { target, alt } => format!("![{alt}]({target})"),
        SourceInline::Text(_)
        | SourceInline::Code(_)
        | SourceInline::Break
        | SourceInline::Film(_) => plain_words(std::slice::from_ref(word)),
    });
    whole.collect()
}
