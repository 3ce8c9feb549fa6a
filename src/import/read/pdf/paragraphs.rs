//! Which lines are one paragraph, and what it is. A line goes on with the paragraph before it unless the space, the size, the weight or
//! its place say that it does not, or its first word would have fitted on the line before.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::lines::PdfLine;
use super::marks::PdfMark;
use crate::import::tree::{SourceInline, SourceKind, plain_words};

/// What is usual in a document.
#[derive(Debug, Default)]
pub struct PdfType {
    /// The size of most letters.
    size: f64,
    /// From a line to the next one, in sizes.
    leading: f64,
    /// The sizes of headings, the largest first.
    headings: Vec<f64>,
}

// A heading is larger than the text by this much.
const LARGER: f64 = 1.12;

impl PdfType {
    pub fn of<'a>(lines: impl Iterator<Item = &'a PdfLine>) -> PdfType {
        let lines: Vec<&PdfLine> = lines.collect();
        let size = usual_size(&lines);
        let mut headings: Vec<f64> = lines.iter().map(|line| line.size).collect();
        headings.retain(|one| *one >= size * LARGER);
        headings.sort_by(|one, other| other.total_cmp(one));
        headings.dedup_by(|one, other| (*one - *other).abs() < 0.6);
        PdfType {
            size,
            leading: usual_leading(&lines, size),
            headings,
        }
    }
}

// The size of most letters.
fn usual_size(lines: &[&PdfLine]) -> f64 {
    let mut letters: BTreeMap<i64, usize> = BTreeMap::new();
    for line in lines {
        *letters.entry(tenths(line.size)).or_default() += line.text().chars().count();
    }
    let size = letters.iter().max_by_key(|(_, count)| **count);
    size.map_or(10.0, |(size, _)| *size as f64 / 10.0)
}

// The smallest space between lines of that size that is often there, in sizes.
fn usual_leading(lines: &[&PdfLine], size: f64) -> f64 {
    let is_text = |line: &&&PdfLine| tenths(line.size) == tenths(size);
    let text: Vec<&&PdfLine> = lines.iter().filter(is_text).collect();
    let mut spaces: BTreeMap<i64, usize> = BTreeMap::new();
    for pair in text.windows(2) {
        let space = (pair[1].baseline - pair[0].baseline) / size;
        if (0.9..2.2).contains(&space) {
            *spaces.entry((space * 20.0).round() as i64).or_default() += 1;
        }
    }
    let often = spaces.values().max().copied().unwrap_or_default();
    let often = often.div_ceil(3).max(1);
    let leading = spaces.iter().find(|(_, count)| **count >= often);
    leading.map_or(1.3, |(space, _)| *space as f64 / 20.0)
}

fn tenths(size: f64) -> i64 {
    (size * 10.0).round() as i64
}

/// A paragraph while its lines come in.
#[derive(Debug)]
pub struct PdfParagraph {
    /// The line of the tree that it starts with.
    pub start: usize,
    lines: Vec<PdfLine>,
}

impl PdfParagraph {
    pub fn new(line: PdfLine, start: usize) -> PdfParagraph {
        PdfParagraph {
            start,
            lines: vec![line],
        }
    }

    pub fn add(&mut self, line: PdfLine) {
        self.lines.push(line);
    }

    pub fn left(&self) -> f64 {
        self.lines[0].left
    }

    pub fn mark(&self) -> Option<PdfMark> {
        self.lines[0].mark.clone()
    }

    /// Whether a line is part of it.
    pub fn goes_on(&self, line: &PdfLine, usual: &PdfType) -> bool {
        let last = &self.lines[self.lines.len() - 1];
        let first = &self.lines[0];
        let size = last.size.max(line.size);
        let is_alike = (last.size - line.size).abs() < size * 0.08;
        if line.mark.is_some() || !is_alike || last.is_bold != line.is_bold {
            return false;
        }
        let space = line.baseline - last.baseline;
        if space <= 0.0 {
            // The next column or page: only what is not the end of a sentence goes on.
            let goes_on = line.text().starts_with(char::is_lowercase);
            return goes_on && !ends_sentence(&last.text());
        }
        let most = usual.leading.max(1.1) * size * 1.18;
        let left = first
            .mark
            .as_ref()
            .map_or(first.left, |mark| mark.words_left);
        let is_below = (line.left - left).abs() < size * 0.8
            || (line.left - last.left).abs() < size * 0.8
            || self.lines.len() == 1 && line.left < left && first.mark.is_none();
        space < most && is_below && !self.has_room(line)
    }

    // The first word of the line would have fitted on the line before: somebody ended that line.
    fn has_room(&self, line: &PdfLine) -> bool {
        let last = &self.lines[self.lines.len() - 1];
        let text = line.text();
        let first = text.split_whitespace().next().unwrap_or_default();
        let letters = text.chars().count().max(1) as f64;
        let width = (line.right - line.left) / letters * (first.chars().count() + 1) as f64;
        let right = last.column_right.max(line.column_right);
        last.right + width * 1.15 < right
    }

    /// What it is: a heading or a text.
    pub fn kind(self, usual: &PdfType) -> SourceKind {
        let size = self.lines[0].size;
        let text: String = self.lines.iter().map(PdfLine::text).collect();
        let text = text.trim();
        let is_bold = self.lines.iter().all(|line| line.is_bold);
        let is_title = is_bold
            && self.lines.len() < 3
            && text.chars().count() < 90
            && !text.ends_with(['.', ':', ';', ',', '!'])
            && self.lines[0].mark.is_none();
        let larger = usual
            .headings
            .iter()
            .position(|heading| (heading - size).abs() < 0.6);
        let level = match larger {
            Some(at) if size >= usual.size * LARGER => Some(at),
            _ if is_title && size > usual.size * 0.95 => Some(usual.headings.len()),
            _ => None,
        };
        let is_heading = level.is_some();
        let words = joined_as(self.lines, !is_heading);
        match level {
            Some(at) => SourceKind::Heading {
                level: (at as u8 + 1).min(6),
                words: plain_heading(words),
            },
            None => SourceKind::Paragraph(words),
        }
    }
}

fn ends_sentence(text: &str) -> bool {
    text.trim_end().ends_with(['.', '!', '?', ':', '。', '؟'])
}

// All of a heading is bold, so that it says nothing.
fn plain_heading(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let plain = |word: SourceInline| match word {
        SourceInline::Strong(words) => words,
        word => vec![word],
    };
    words.into_iter().flat_map(plain).collect()
}

/// Lines as one text.
pub fn joined(lines: Vec<PdfLine>) -> Vec<SourceInline> {
    joined_as(lines, false)
}

// Without the mark that a list says itself.
fn joined_as(lines: Vec<PdfLine>, without_mark: bool) -> Vec<SourceInline> {
    let mut words: Vec<SourceInline> = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        let more = match at == 0 && without_mark {
            true => line.words,
            false => line.all_words(),
        };
        if !words.is_empty() {
            let before = plain_words(&words);
            let next = plain_words(&more);
            words.extend(between(&before, &next));
        }
        words.extend(more);
    }
    united(words)
}

// Words of one kind at both sides of a space are one piece.
fn united(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mut found: Vec<SourceInline> = Vec::new();
    for word in words {
        let is_space = matches!(found.last(), Some(SourceInline::Text(text)) if text == " ");
        let before = found.len().checked_sub(if is_space { 2 } else { 1 });
        let goes_on = before.is_some_and(|at| is_of_kind(&found[at], &word));
        match before.filter(|_| goes_on) {
            Some(at) => {
                let space = found.drain(at + 1..).next();
                append(&mut found[at], space, word);
            }
            None => found.push(word),
        }
    }
    found
}

fn is_of_kind(one: &SourceInline, other: &SourceInline) -> bool {
    match (one, other) {
        (SourceInline::Strong(_), SourceInline::Strong(_))
        | (SourceInline::Emphasis(_), SourceInline::Emphasis(_))
        | (SourceInline::Code(_), SourceInline::Code(_)) => true,
        (SourceInline::Link { target: one, .. }, SourceInline::Link { target: other, .. }) => {
            one == other
        }
        _ => false,
    }
}

fn append(word: &mut SourceInline, space: Option<SourceInline>, more: SourceInline) {
    match (word, more) {
        (SourceInline::Code(text), SourceInline::Code(more)) => {
            text.extend(space.map(|space| plain_words(&[space])));
            text.push_str(&more);
        }
        (SourceInline::Strong(inner), SourceInline::Strong(more))
        | (SourceInline::Emphasis(inner), SourceInline::Emphasis(more))
        | (SourceInline::Link { words: inner, .. }, SourceInline::Link { words: more, .. }) => {
            inner.extend(space);
            inner.extend(more);
        }
        _ => {}
    }
}

// Words of one line and of the next are apart, but for languages without spaces. A hyphen can be part of the word or not.
fn between(before: &str, next: &str) -> Option<SourceInline> {
    let last = before.chars().last()?;
    let first = next.chars().next()?;
    let is_wide = |c: char| ('\u{2e80}'..'\u{ffef}').contains(&c);
    if is_wide(last) && is_wide(first) {
        return None;
    }
    let is_divided = last == '-'
        && first.is_lowercase()
        && before.chars().rev().nth(1).is_some_and(char::is_alphabetic);
    match is_divided {
        true => Some(SourceInline::Unsure {
            why: say!("a word that is divided at the end of a line: join it, or keep its hyphen"),
            text: String::new(),
        }),
        false => Some(SourceInline::Text(" ".to_owned())),
    }
}
