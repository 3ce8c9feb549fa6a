//! Letters as lines. Takes what a page draws, joins letters that follow each other into words and pieces of a line; a wide gap ends a
//! piece, as between columns.

use std::collections::BTreeMap;

use kurbo::{Point, Rect};
use stappenkaart_say::say;

use super::device::{PdfDrawing, PdfLetter};
use super::letter_looks::PdfLook;
use super::marks::{PdfMark, SPACE, dotted, is_dot, mark, typed_mark};
use super::pictures::PdfPicture;
use super::right_to_left;
use crate::import::read::looks;
use crate::import::tree::{SourceInline, plain_words};

/// A piece of a line: what is beside each other without a wide gap.
#[derive(Debug, Clone)]
pub struct PdfLine {
    pub left: f64,
    pub right: f64,
    /// Where the lines around it end that start below each other.
    pub column_right: f64,
    pub baseline: f64,
    pub size: f64,
    /// What it says after its mark.
    pub words: Vec<SourceInline>,
    /// All of it is bold.
    pub is_bold: bool,
    /// What the list item that it starts is marked with, and how wide that is.
    pub mark: Option<PdfMark>,
    pub is_artifact: bool,
}

impl PdfLine {
    pub fn place(&self) -> Rect {
        let top = self.baseline - self.size * 0.8;
        Rect::new(self.left, top, self.right, self.baseline + self.size * 0.25)
    }

    /// Adds what is further on, on the same line.
    pub fn join(&mut self, other: PdfLine) {
        self.words.push(SourceInline::Text(" ".to_owned()));
        self.words.extend(other.clone().all_words());
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
        self.is_bold &= other.is_bold;
    }

    /// What it says, with its mark.
    pub fn all_words(self) -> Vec<SourceInline> {
        let mark = self.mark.map(|mark| mark.text).unwrap_or_default();
        let mark = (!mark.is_empty()).then(|| SourceInline::Text(mark + " "));
        mark.into_iter().chain(self.words).collect()
    }

    pub fn text(&self) -> String {
        plain_words(&self.clone().all_words())
    }
}

// In sizes of the letters.
const GAP: f64 = 1.8;
const GAP_AFTER_MARK: f64 = 6.0;

/// The lines of a page, from the top; those at one height from the left.
pub fn lines(drawing: &PdfDrawing, links: &[(Rect, String)]) -> Vec<PdfLine> {
    let upright = drawing.letters.iter().filter(|letter| letter.is_upright);
    let mut rows: Vec<Vec<&PdfLetter>> = Vec::new();
    for letter in upright {
        match rows
            .iter_mut()
            .rev()
            .take(60)
            .find(|row| is_beside(row, letter))
        {
            Some(row) => row.push(letter),
            None => rows.push(vec![letter]),
        }
    }
    let mut found = Vec::new();
    for mut row in rows {
        row.sort_by(|one, other| one.left.total_cmp(&other.left));
        for piece in pieces(row, &drawing.lines) {
            found.extend(line(piece, drawing, links));
        }
    }
    found.sort_by(|one: &PdfLine, other| {
        (one.baseline.total_cmp(&other.baseline)).then(one.left.total_cmp(&other.left))
    });
    bullets(&mut found, drawing);
    columns(&mut found, &drawing.pictures);
    found
}

// Raised and lowered letters are close to those that they belong to.
fn is_beside(row: &[&PdfLetter], letter: &PdfLetter) -> bool {
    let last = row[row.len() - 1];
    let size = last.size.max(letter.size);
    let height = (last.baseline - letter.baseline).abs();
    let is_close = |other: &&PdfLetter| {
        let gap = (letter.left - other.right).max(other.left - letter.right);
        gap.abs() < size * 0.3
    };
    height < size * 0.35 || height < size * 0.7 && row.iter().any(is_close)
}

// Bullets that are drawn and not written.
fn bullets(lines: &mut [PdfLine], drawing: &PdfDrawing) {
    let areas = drawing.areas.iter().map(|(area, _)| area);
    let dots = areas.chain(&drawing.frames).filter(|area| is_dot(area));
    let dots: Vec<Rect> = dots.copied().collect();
    for line in lines.iter_mut().filter(|line| line.mark.is_none()) {
        let Some(left) = dotted(&dots, line.left, line.baseline, line.size) else {
            continue;
        };
        line.mark = Some(PdfMark {
            number: None,
            is_ordered: false,
            words_left: line.left,
            text: String::new(),
        });
        line.left = left;
    }
}

fn columns(lines: &mut [PdfLine], pictures: &[PdfPicture]) {
    let starts = |line: &PdfLine| line.mark.as_ref().map_or(line.left, |mark| mark.words_left);
    let all: Vec<PdfLine> = lines.to_vec();
    for line in lines {
        let left = starts(line);
        let near = all.iter().filter(|other| {
            (starts(other) - left).abs() < line.size * 0.6
                && (other.baseline - line.baseline).abs() < line.size * 12.0
                && (other.size - line.size).abs() < line.size * 0.08
        });
        let right = near.map(|other| other.right).fold(line.right, f64::max);
        let beside = pictures.iter().filter(|picture| {
            (picture.place.y0..picture.place.y1).contains(&line.baseline)
                && picture.place.x0 > line.right
        });
        let beside = beside.map(|picture| picture.place.x0);
        line.column_right = beside.fold(right, f64::min);
    }
}

// Where a row has a wide gap, a piece ends. A number or bullet stays with its words.
fn pieces<'a>(row: Vec<&'a PdfLetter>, drawn: &[Rect]) -> Vec<Vec<&'a PdfLetter>> {
    let mut found: Vec<Vec<&PdfLetter>> = Vec::new();
    for letter in row {
        let is_blank = letter.text.trim().is_empty();
        let goes_on = |piece: &Vec<&PdfLetter>| {
            let last = last_seen(piece);
            let gap = letter.left - last.map_or(letter.left, |last| last.right);
            let text: String = piece.iter().map(|letter| letter.text.as_str()).collect();
            let most = match typed_mark(text.trim()) {
                Some(_) => GAP_AFTER_MARK,
                None => GAP,
            };
            let is_parted = last.is_some_and(|last| {
                drawn.iter().any(|line| {
                    line.height() > line.width()
                        && (last.right - 1.0..letter.left + 1.0).contains(&line.center().x)
                        && (line.y0..line.y1).contains(&(letter.baseline - letter.size * 0.3))
                })
            });
            gap < most * letter.size && !is_parted
        };
        match found.last_mut() {
            Some(piece) if is_blank || goes_on(piece) => piece.push(letter),
            _ => found.push(vec![letter]),
        }
    }
    found
}

fn last_seen<'a>(piece: &[&'a PdfLetter]) -> Option<&'a PdfLetter> {
    let mut seen = piece.iter().rev();
    seen.find(|letter| !letter.text.trim().is_empty()).copied()
}

// The size and the baseline of most letters.
fn usual<'a>(letters: impl Iterator<Item = &'a PdfLetter>) -> (f64, f64) {
    let mut counts: BTreeMap<(i64, i64), usize> = BTreeMap::new();
    let tenths = |length: f64| (length * 10.0).round() as i64;
    for letter in letters {
        let key = (tenths(letter.size), tenths(letter.baseline));
        *counts.entry(key).or_default() += 1;
    }
    let most = counts.iter().max_by_key(|(_, count)| **count);
    let ((size, baseline), _) = most.expect("a line has a letter");
    (*size as f64 / 10.0, *baseline as f64 / 10.0)
}

fn line(piece: Vec<&PdfLetter>, drawing: &PdfDrawing, links: &[(Rect, String)]) -> Option<PdfLine> {
    let seen = || piece.iter().filter(|one| !one.text.trim().is_empty());
    let first = seen().next()?;
    let last = last_seen(&piece)?;
    let (size, baseline) = usual(seen().copied());
    let mark = mark(&piece);
    let words_left = mark.as_ref().map_or(first.left, |mark| mark.words_left);
    let said = piece.iter().filter(|letter| letter.left >= words_left);
    let said = said.copied().collect();
    let is_bold = seen().all(|letter| letter.look.bold);
    let is_artifact = seen().all(|letter| letter.is_artifact);
    Some(PdfLine {
        left: first.left,
        right: last.right,
        column_right: last.right,
        baseline,
        size,
        words: words(said, baseline, size, drawing, links),
        is_bold,
        mark,
        is_artifact,
    })
}

// What a letter is part of: letters of one kind are one piece of text.
#[derive(PartialEq, Clone)]
struct LetterKind {
    look: PdfLook,
    link: Option<String>,
    is_shown: bool,
    is_struck: bool,
    raised: i8,
}

fn words(
    piece: Vec<&PdfLetter>,
    baseline: f64,
    size: f64,
    drawing: &PdfDrawing,
    links: &[(Rect, String)],
) -> Vec<SourceInline> {
    let mut runs: Vec<(LetterKind, String)> = Vec::new();
    let mut end: Option<f64> = None;
    for letter in piece {
        let blank = letter.text.trim().is_empty();
        let gap = end.is_some_and(|end| letter.left - end > SPACE * letter.size);
        let is_apart = runs
            .last()
            .is_some_and(|(_, text)| !text.ends_with(char::is_whitespace));
        if is_apart && (gap || blank) {
            runs.last_mut().expect("there is one").1.push(' ');
        }
        if blank {
            continue;
        }
        end = Some(letter.right);
        let kind = kind(letter, baseline, size, drawing, links);
        match runs.last_mut() {
            Some((last, text)) if *last == kind => text.push_str(&letter.text),
            _ => runs.push((kind, letter.text.clone())),
        }
    }
    let inlines = runs.into_iter().flat_map(|(kind, text)| {
        // A space between two kinds is part of neither.
        let trimmed = text.trim_end().to_owned();
        let space = (trimmed.len() < text.len()).then(|| SourceInline::Text(" ".to_owned()));
        std::iter::once(inline(kind, trimmed)).chain(space)
    });
    right_to_left::in_order(inlines.collect())
}

fn kind(
    letter: &PdfLetter,
    baseline: f64,
    size: f64,
    drawing: &PdfDrawing,
    links: &[(Rect, String)],
) -> LetterKind {
    let middle = Point::new(
        (letter.left + letter.right) / 2.0,
        letter.baseline - letter.size * 0.25,
    );
    let strikes = |line: &Rect| {
        line.width() > line.height()
            && (line.x0..=line.x1).contains(&middle.x)
            && (line.center().y - middle.y).abs() < letter.size * 0.12
    };
    let raised = match (baseline - letter.baseline) / size {
        up if up > 0.2 => 1,
        up if up < -0.1 => -1,
        _ => 0,
    };
    let link = links.iter().find(|(place, _)| place.contains(middle));
    LetterKind {
        look: letter.look,
        link: link.map(|(_, target)| target.clone()),
        is_shown: letter.is_shown,
        is_struck: drawing.lines.iter().any(strikes),
        raised,
    }
}

fn inline(kind: LetterKind, text: String) -> SourceInline {
    let text: String = text.chars().flat_map(ligature).collect();
    if !kind.is_shown {
        let what = looks::UNSEEN;
        return SourceInline::Hidden { what, text };
    }
    if text.contains(char::REPLACEMENT_CHARACTER) {
        return SourceInline::Unsure {
            why: say!("letters of the PDF that can't be read as text"),
            text,
        };
    }
    let mut words = vec![SourceInline::Text(text)];
    if kind.is_struck {
        return looks::struck(&words);
    }
    words = match kind.raised {
        1 => looks::raised(words),
        -1 => looks::lowered(words),
        _ => words,
    };
    if let Some(target) = kind.link {
        return SourceInline::Link { target, words };
    }
    match kind.look {
        PdfLook { code: true, .. } => SourceInline::Code(plain_words(&words)),
        PdfLook { bold: true, .. } => SourceInline::Strong(words),
        PdfLook { italic: true, .. } => SourceInline::Emphasis(words),
        PdfLook { .. } => words.remove(0),
    }
}

// Some fonts have one letter for two.
fn ligature(c: char) -> impl Iterator<Item = char> {
    let letters = match c {
        '\u{fb00}' => "ff",
        '\u{fb01}' => "fi",
        '\u{fb02}' => "fl",
        '\u{fb03}' => "ffi",
        '\u{fb04}' => "ffl",
        '\u{fb05}' | '\u{fb06}' => "st",
        '\u{ad}' | '\u{2010}' => "-",
        _ => "",
    };
    let own = letters.is_empty().then_some(c);
    letters.chars().chain(own)
}
