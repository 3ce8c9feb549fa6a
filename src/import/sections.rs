//! The sections of a page: a heading with what is below it, in the order of the page, and which of them are procedures.

use std::ops::Range;

use super::contents::without_numbers;
use super::labelled_as::LabelledAs;
use super::labels::ImportLabels;
use super::labels_above::with_boxes;
use super::maker::says;
use super::tree::{SourceBlock, SourceInline, SourceKind, SourceTree, plain_words};
use crate::characters::is_sentence_end;

/// A heading with the blocks up to the next heading.
#[derive(Debug, Clone)]
pub struct PageSection {
    /// 0 for what is before the first heading.
    pub level: u8,
    pub title: Vec<SourceInline>,
    /// The lines of the heading.
    pub heading: Range<usize>,
    pub blocks: Vec<SourceBlock>,
    /// The title of the section around it, where another section of the card has the same title.
    pub around: Vec<SourceInline>,
}

impl PageSection {
    /// Blocks before the first heading.
    pub fn before(blocks: &[SourceBlock]) -> PageSection {
        PageSection {
            level: 0,
            title: Vec::new(),
            heading: 0..0,
            blocks: blocks.to_vec(),
            around: Vec::new(),
        }
    }

    pub fn acts(&self) -> bool {
        self.blocks.iter().any(SourceBlock::acts)
    }

    fn actions(&self) -> usize {
        self.blocks.iter().map(actions).sum()
    }
}

fn actions(block: &SourceBlock) -> usize {
    match &block.kind {
        SourceKind::List { ordered, items } => {
            let own = if *ordered { items.len() } else { 0 };
            let inner = items.iter().flat_map(|item| &item.blocks).map(actions);
            own + inner.sum::<usize>()
        }
        SourceKind::Quote(blocks) | SourceKind::Lines(blocks) => blocks.iter().map(actions).sum(),
        _ => 0,
    }
}

/// The sections of one card.
pub struct CardSections {
    /// The heading that gives the card its title; without one, it is that of the page.
    pub title: Option<(Vec<SourceInline>, Range<usize>)>,
    pub sections: Vec<PageSection>,
}

impl CardSections {
    /// Whether the section with this heading is a step.
    pub fn is_step(&self, heading: &Range<usize>) -> bool {
        let mut sections = self.sections.iter();
        sections.any(|section| section.heading == *heading && section.acts())
    }
}

/// The sections of a page. A line that is all bold is read as a heading, and becomes one below the heading before it.
pub fn sections(tree: &SourceTree, labels: &ImportLabels) -> Vec<PageSection> {
    let is_heading = |block: &SourceBlock| matches!(block.kind, SourceKind::Heading { .. });
    let top = if tree.blocks.iter().any(is_heading) {
        2
    } else {
        1
    };
    let mut below = top;
    let blocks = without_numbers(with_boxes(tree.blocks.clone(), labels));
    let mut found = vec![PageSection::before(&[])];
    for (at, block) in blocks.iter().enumerate() {
        let heading = match &block.kind {
            // Without words it is a mark, which gives no card a title.
            SourceKind::Heading { words, .. } if !says(words) => None,
            SourceKind::Heading { level, words } => {
                below = (level + 1).clamp(top, 6);
                Some((*level, words.clone()))
            }
            SourceKind::Paragraph(words) if at + 1 < blocks.len() => {
                let title = bold_title(words, labels);
                let title = title.filter(|_| !leads_to_bullets(words, &blocks[at + 1]));
                title.map(|words| (below, words))
            }
            _ => None,
        };
        match heading {
            Some((level, title)) => found.push(PageSection {
                level,
                title,
                heading: block.lines.clone(),
                ..PageSection::before(&[])
            }),
            None => {
                let open = found.last_mut().expect("there is a first section");
                open.blocks.push(block.clone());
            }
        }
    }
    for section in &mut found {
        with_warning(section, labels);
    }
    found
}

// What is below a heading such as "Warning" is one.
fn with_warning(section: &mut PageSection, labels: &ImportLabels) {
    let word = plain_words(&section.title);
    let is_text = |block: &SourceBlock| {
        let is_list = matches!(block.kind, SourceKind::List { .. });
        matches!(block.kind, SourceKind::Paragraph(_)) || is_list && !block.acts()
    };
    let warns = matches!(labels.of_title(&word), Some(LabelledAs::Warning(_)));
    let texts = std::mem::take(&mut section.blocks);
    section.blocks = match (texts.first(), texts.last()) {
        (Some(first), Some(last)) if warns && texts.iter().all(is_text) => {
            let lines = first.lines.start..last.lines.end;
            let (title, body) = (Vec::new(), texts);
            let kind = SourceKind::Alert { word, title, body };
            vec![SourceBlock { lines, kind }]
        }
        _ => texts,
    };
}

// "**Applies to:**" right above bullets is about these alone, and not about what comes after them.
fn leads_to_bullets(words: &[SourceInline], next: &SourceBlock) -> bool {
    let is_list = matches!(next.kind, SourceKind::List { ordered: false, .. });
    is_list && !next.acts() && plain_words(words).trim_end().ends_with([':', '：'])
}

// The words of a paragraph that is nothing but bold, and no sentence and no signal word.
fn bold_title(words: &[SourceInline], labels: &ImportLabels) -> Option<Vec<SourceInline>> {
    let is_blank =
        |word: &&SourceInline| matches!(word, SourceInline::Text(text) if text.trim().is_empty());
    let mut said = words.iter().filter(|word| !is_blank(word));
    let (Some(SourceInline::Strong(inner)), None) = (said.next(), said.next()) else {
        return None;
    };
    let text = plain_words(inner);
    let text = text.trim().trim_end_matches([':', '：']);
    let is_said =
        |word: &SourceInline| matches!(word, SourceInline::Text(_) | SourceInline::Code(_));
    let is_title = inner.iter().all(is_said)
        && text.chars().count() < 90
        && text.contains(char::is_alphabetic)
        && !text.ends_with(is_sentence_end)
        && labels.of_title(text).is_none();
    let mut title = inner.clone();
    if let Some(SourceInline::Text(last)) = title.last_mut() {
        *last = last.trim_end().trim_end_matches([':', '：']).to_owned();
    }
    is_title.then_some(title)
}

/// Whether a page becomes several cards.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageSplit {
    /// If it is long.
    Long,
    /// As the same page in another language: one card of it, or one for each procedure.
    Never,
    Always,
}

// A page with fewer actions is one card, whatever its sections are.
const LONG_PAGE: usize = 20;

/// Splits a page at what reads as a procedure of its own: each section of the highest level with actions, on a page with many. Steps
/// with numbers in their titles stay together.
pub fn split(sections: Vec<PageSection>, wanted: PageSplit) -> Vec<CardSections> {
    let levels = sections.iter().map(|section| section.level);
    let level = levels.filter(|level| *level > 0).min();
    let actions: usize = sections.iter().map(PageSection::actions).sum();
    let starts = |section: &PageSection| Some(section.level) == level;
    let mut chunks: Vec<Vec<PageSection>> = vec![Vec::new()];
    for section in sections {
        if starts(&section) {
            chunks.push(Vec::new());
        }
        chunks
            .last_mut()
            .expect("there is a first chunk")
            .push(section);
    }
    let acts = |chunk: &Vec<PageSection>| chunk.iter().any(PageSection::acts);
    let count = chunks.iter().filter(|chunk| acts(chunk)).count();
    let is_whole = match wanted {
        PageSplit::Long => actions <= LONG_PAGE || numbered(&chunks),
        PageSplit::Never => true,
        PageSplit::Always => false,
    };
    if count < 2 || is_whole {
        let sections = chunks.into_iter().flatten().collect();
        return vec![CardSections {
            title: None,
            sections,
        }];
    }
    procedures(chunks)
}

fn procedures(chunks: Vec<Vec<PageSection>>) -> Vec<CardSections> {
    let acts = |chunk: &Vec<PageSection>| chunk.iter().any(PageSection::acts);
    let mut cards: Vec<CardSections> = Vec::new();
    let mut before = Vec::new();
    for chunk in chunks {
        match (acts(&chunk), cards.last_mut()) {
            (true, _) => {
                let first = &chunk[0];
                let title = (first.level > 0).then(|| (first.title.clone(), first.heading.clone()));
                // What comes before the first procedure is read first.
                let mut sections: Vec<PageSection> = std::mem::take(&mut before);
                sections.extend(chunk);
                cards.push(CardSections { title, sections });
            }
            (false, Some(card)) => card.sections.extend(chunk),
            (false, None) => before.extend(chunk),
        }
    }
    cards
}

// "Stap 1: ..." and "2. ...": the titles of steps.
fn numbered(chunks: &[Vec<PageSection>]) -> bool {
    let acting = chunks
        .iter()
        .filter(|chunk| chunk.iter().any(PageSection::acts));
    let numbers = acting.filter_map(|chunk| {
        let title = plain_words(&chunk.first()?.title);
        let start: String = title.chars().take(12).collect();
        let digits = start.split(|c: char| !c.is_ascii_digit());
        digits
            .into_iter()
            .find_map(|digits| digits.parse::<u32>().ok())
    });
    let numbers: Vec<u32> = numbers.collect();
    numbers.len() > 1 && numbers.windows(2).all(|pair| pair[0] < pair[1])
}
