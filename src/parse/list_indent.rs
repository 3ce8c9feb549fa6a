//! Lists whose items are not where their author put them: an item that is indented, but not enough to be under the item above, is one
//! more item of the same list to Markdown. Takes the nodes of a file, returns each such place with the edits that indent it.

use std::ops::Range;

use stappenkaart_say::say;

use super::markdown::{Node, NodeKind};
use super::text::SourceText;
use crate::codes;
use crate::diag::{Diagnostic, Edit, Fix, Problems};

/// Reports what is between two levels, in every list.
pub fn check_indents(nodes: &[Node], source: SourceText<'_>, problems: &mut Problems) {
    let is_heading = |node: &Node| matches!(node.kind, NodeKind::Heading { .. });
    for section in nodes.split(is_heading) {
        siblings(section, false, source, problems);
    }
}

/// Whether an item of a list before byte `end` was reported.
pub fn is_reported(problems: &Problems, source: SourceText<'_>, end: usize) -> bool {
    let mut spans = problems
        .iter()
        .filter(|problem| problem.code == codes::SK120)
        .filter_map(Diagnostic::span);
    spans.any(|span| span.file == source.file && span.start < end)
}

/// The edits that indent the lines of `range` so that its first mark is in the column `to`.
pub fn indented(source: SourceText<'_>, range: &Range<usize>, to: usize) -> Option<Fix> {
    let text = source.text;
    let mark = mark(text, range);
    let by = to.checked_sub(column(text, mark))?;
    let first = line_start(text, mark);
    let end = range.start + source.at(range).trim_end().len();
    let mut edits = Vec::new();
    let mut start = first;
    while start < end {
        let line = &text[start..end];
        let length = line.find('\n').map_or(line.len(), |at| at + 1);
        let words = line.trim_start_matches([' ', '\t']);
        let at = start + line.len() - words.len();
        if !line[..length].trim().is_empty() {
            edits.push(Edit {
                span: source.span(&(start..at)),
                text: " ".repeat(column(text, at) + by),
            });
        }
        start += length;
    }
    // A quote or a mark of another list comes before it.
    let is_indented = text[first..mark].trim().is_empty();
    is_indented.then_some(Fix { edits })
}

// Where a list is: its marks, and the text of its last item.
#[derive(Clone, Copy)]
struct Margin {
    mark: usize,
    text: usize,
    /// The number that its author typed.
    number: Option<u32>,
}

// The blocks of a section, or of an item.
fn siblings(nodes: &[Node], is_item: bool, source: SourceText<'_>, problems: &mut Problems) {
    let mut actions: Option<Margin> = None;
    // Of the list with bullets right above.
    let mut bullets: Option<Margin> = None;
    for node in nodes {
        let start = match &node.kind {
            NodeKind::List { start, items: _ } => Some(*start),
            NodeKind::Item(_)
            | NodeKind::Heading { .. }
            | NodeKind::Paragraph(_)
            | NodeKind::Quote(_)
            | NodeKind::Table { .. }
            | NodeKind::Code { .. }
            | NodeKind::Foreign(_) => None,
        };
        let is_numbered = matches!(start, Some(Some(_)));
        if is_item && !is_numbered && between(node, actions, source) {
            unclear(node, actions, source, problems);
        }
        match start {
            Some(Some(_)) => {
                actions = list(node, actions.or(bullets), source, problems);
                bullets = None;
            }
            Some(None) => bullets = list(node, bullets, source, problems),
            None => bullets = None,
        }
    }
}

// The items of a list, and what is in them. `known` is the margin of the list above that this one goes on.
fn list(
    list: &Node,
    known: Option<Margin>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Option<Margin> {
    let mut margin = known;
    let mut wrong: Vec<&Node> = Vec::new();
    let NodeKind::List { start: _, items } = &list.kind else {
        return None;
    };
    for item in items {
        // One that is nested too deep is a problem of its own.
        let NodeKind::Item(blocks) = &item.kind else {
            continue;
        };
        let own = item_margin(source.text, item);
        let base = margin.unwrap_or(own);
        // Numbers that are aligned at their full stops are at one level, and so are those that are counted on.
        let goes_on = wrong.is_empty() && counts_on(base.number, own.number);
        if own.mark > base.mark && own.text != base.text && !goes_on {
            wrong.push(item);
        } else {
            let after = own.number;
            too_little(&std::mem::take(&mut wrong), base, after, source, problems);
            margin = Some(Margin {
                number: own.number,
                ..if goes_on { base } else { own }
            });
        }
        siblings(blocks, true, source, problems);
    }
    if let Some(base) = margin {
        too_little(&wrong, base, None, source, problems);
    }
    margin
}

fn counts_on(before: Option<u32>, number: Option<u32>) -> bool {
    before.is_some_and(|before| number == before.checked_add(1))
}

// `after` is the number of the item that comes after them.
fn too_little(
    items: &[&Node],
    base: Margin,
    after: Option<u32>,
    source: SourceText<'_>,
    problems: &mut Problems,
) {
    let (Some(first), Some(last)) = (items.first(), items.last()) else {
        return;
    };
    let start = mark(source.text, &first.range);
    let line = source.text[start..].lines().next().unwrap_or_default();
    let is_action = line.starts_with(|c: char| c.is_ascii_digit());
    let place = source.span(&(start..start + line.trim_end().len()));
    let to = base.text;
    let message = match is_action {
        true => say!(
            "this action is indented, but not enough to be under the one above: it would be the next action"
        ),
        false => say!(
            "this item is indented, but not enough to be under the one above: it would be the next item"
        ),
    };
    let help = match is_action {
        true => say!(
            "indent it by {to} spaces, to where the text of the action above starts, to put it under that action; or as far as the action above, to make it the next one"
        ),
        false => say!(
            "start it in the same column as the item above: options and facts are lists of one level; what has more levels is a step of its own, or a table"
        ).to_owned(),
    };
    let problem = problems.error(codes::SK120, place, message).help(help);
    // Where all numbers are the same, they do not say which of the two is meant.
    let starts_anew = counts_on(base.number, after)
        || base.number > Some(1)
        || items.len() > 1 && number(source.text, last) > Some(1);
    if is_action && starts_anew {
        problem.fixed_by(indented(source, &(first.range.start..last.range.end), to));
    }
}

fn number(text: &str, item: &Node) -> Option<u32> {
    let words = &text[mark(text, &item.range)..item.range.end];
    let digits = words.find(|c: char| !c.is_ascii_digit())?;
    words[..digits].parse().ok()
}

// Whether a block under an action is further in than its sub-actions, and not as far as their text.
fn between(node: &Node, actions: Option<Margin>, source: SourceText<'_>) -> bool {
    let at = column(source.text, mark(source.text, &node.range));
    actions.is_some_and(|actions| actions.mark < at && at < actions.text)
}

fn unclear(node: &Node, actions: Option<Margin>, source: SourceText<'_>, problems: &mut Problems) {
    let Some(Margin { text: to, .. }) = actions else {
        return;
    };
    let start = mark(source.text, &node.range);
    let line = source.text[start..].lines().next().unwrap_or_default();
    let place = source.span(&(start..start + line.trim_end().len()));
    let fix = match node.kind {
        NodeKind::List { .. } => indented(source, &node.range, to),
        _ => None,
    };
    problems
        .error(
            codes::SK120,
            place,
            say!("a block below a sub-action with the wrong indentation"),
        )
        .help(say!(
            "indent it by {to} spaces, to where the text of the sub-action above starts, to put it under that one; or as far as the sub-action above, to put it under the action"
        ))
        .fixed_by(fix);
}

fn item_margin(text: &str, item: &Node) -> Margin {
    let start = mark(text, &item.range);
    let line = text[start..item.range.end]
        .lines()
        .next()
        .unwrap_or_default();
    let words = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let words = words.get(1..).unwrap_or_default();
    let words = words.trim_start_matches([' ', '\t']);
    Margin {
        mark: column(text, start),
        text: column(text, start + line.len() - words.len()),
        number: number(text, item),
    }
}

// Up to three spaces before the mark belong to its item.
fn mark(text: &str, range: &Range<usize>) -> usize {
    let item = &text[range.clone()];
    range.start + item.len() - item.trim_start().len()
}

// How far from the left margin a place is: a tab goes to the next multiple of four.
fn column(text: &str, at: usize) -> usize {
    let line = &text[line_start(text, at)..at];
    line.chars().fold(0, |column, c| match c {
        '\t' => column + 4 - column % 4,
        _ => column + 1,
    })
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |end| end + 1)
}
