//! Excerpts. Takes the place of a problem, returns the lines around it as they can be shown, and where in them the marks are.

use std::ops::Range;

use super::page::SourcePage;
use super::visible;
use crate::diag::Edit;
use crate::source::Span;

// A block of many lines is shown by its head.
const LINES: usize = 6;
// Of a line that is longer than this, in bytes, the part around the mark is shown.
const LONG: usize = 600;
const BEFORE: usize = 80;
const BEHIND: usize = 240;

/// Lines of a source, made visible.
pub struct Excerpt {
    pub text: String,
    /// From 1.
    pub first_line: usize,
    /// The marked stretch of `text`.
    pub mark: Range<usize>,
    /// The column of the mark's start in the file and in `text`, from 1, in characters.
    pub columns: (usize, usize),
}

impl Excerpt {
    pub fn new(page: &SourcePage, span: Span) -> Excerpt {
        let Range { start, end } = page.inside(span);
        let first = page.line(start);
        let last = page.line(end).min(first + LINES - 1);
        let long = (first..=last).any(|line| page.range(line).len() > LONG);
        let last = if long { first } else { last };
        let (from, to) = (page.range(first).start, page.range(last).end);
        let end = end.min(to).max(start);
        let (from, to) = if long {
            window(&page.text, start, from..to)
        } else {
            (from, to.max(end))
        };
        let end = end.min(to);
        let (text, mark) = visible::marked(&page.text[from..to], start - from..end - from);
        let cut = |cut: bool| if cut { "…" } else { "" };
        let before = cut(from > page.range(first).start);
        let mark = mark.start + before.len()..mark.end + before.len();
        let text = format!("{before}{text}{}", cut(to < page.range(last).end));
        let columns = (
            page.position(start).column,
            text[..mark.start].chars().count() + 1,
        );
        Excerpt {
            text,
            first_line: first + 1,
            mark,
            columns,
        }
    }
}

// The part of a long line that is shown.
fn window(text: &str, mark: usize, line: Range<usize>) -> (usize, usize) {
    let before = text[line.start..mark]
        .char_indices()
        .rev()
        .take(BEFORE)
        .last()
        .map_or(mark, |(at, _)| line.start + at);
    let line_end = line.end.max(mark);
    let behind = text[mark..line_end]
        .char_indices()
        .nth(BEHIND)
        .map_or(line_end, |(at, _)| mark + at);
    (before, behind)
}

/// The lines that a fix changes, made visible, with its edits in their places.
pub struct Patched {
    pub text: String,
    /// From 1.
    pub first_line: usize,
    pub edits: Vec<(Range<usize>, String)>,
}

impl Patched {
    /// `None` when the fix is too large to be shown, or in more than one file.
    pub fn new(page: &SourcePage, edits: &[Edit]) -> Option<Patched> {
        let start = edits.iter().map(|edit| edit.span.start).min()?;
        let end = edits.iter().map(|edit| edit.span.end).max()?;
        if end > page.text.len() || !can_be_shown(edits) {
            return None;
        }
        let (first, last) = (page.line(start), page.line(end));
        if last - first >= LINES || (first..=last).any(|line| page.range(line).len() > LONG) {
            return None;
        }
        let (from, to) = (page.range(first).start, page.range(last).end.max(end));
        let lines = page.text.get(from..to)?;
        let shown = |edit: &Edit| {
            let (_, place) = visible::marked(lines, edit.span.start - from..edit.span.end - from);
            (place, visible::text(&edit.text).into_owned())
        };
        Some(Patched {
            text: visible::text(lines).into_owned(),
            first_line: first + 1,
            edits: edits.iter().map(shown).collect(),
        })
    }
}

// Whether edits are in one file, and each is short and seen: an empty line more can't be.
fn can_be_shown(edits: &[Edit]) -> bool {
    let file = edits.first().map(|edit| edit.span.file);
    edits.iter().all(|edit| {
        let is_blank = edit.text.contains('\n') && edit.text.trim().is_empty();
        Some(edit.span.file) == file
            && edit.span.start <= edit.span.end
            && !is_blank
            && edit.text.lines().count() <= LINES
    })
}
