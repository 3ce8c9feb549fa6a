//! Fixes for what is in a card: each takes a problem and returns it with the edits that its help describes, where those can't
//! change what the text means.

use std::collections::{BTreeMap, BTreeSet};

use super::attributes::TrailingAttributes;
use super::markdown::{InlineNode, Node, NodeKind};
use crate::codes;
use crate::diag::{Diagnostic, Edit, Fix, Problems};
use crate::model::{Card, Segment};
use crate::source::{FileId, Span};

/// Other words in the place of `old`, where the source has exactly these: not when it writes them with escapes.
pub fn replace(text: &str, span: Span, old: &str, new: impl Into<String>) -> Option<Fix> {
    (text.get(span.start..span.end) == Some(old)).then(|| Fix::new(span, new))
}

/// Text on the line of a marker goes to the next line.
pub fn below_marker(text: &str, marker: Span) -> Option<Fix> {
    let after = text[marker.end..].trim_start_matches([' ', '\t']);
    let prefix = quote_prefix(text, marker.start).filter(|_| !starts_a_block(after))?;
    let gap = Span {
        start: marker.end,
        end: text.len() - after.len(),
        ..marker
    };
    Some(Fix::new(gap, format!("\n{prefix}")))
}

// At the start of a line it would be read as something else than the text that it is here.
fn starts_a_block(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_digit());
    let numbered = digits.len() < text.len() && digits.starts_with(['.', ')']);
    let bulleted = ["- ", "+ ", "* ", "-\n", "---", "***", "___"]
        .iter()
        .any(|start| text.starts_with(start));
    numbered
        || bulleted
        || text.starts_with(['#', '>', '=', '|', '~', '`', '{', '<', ':'])
        || text.trim().is_empty()
}

/// A marker that starts inside another block gets an empty line before it.
pub fn block_of_its_own(text: &str, marker: Span) -> Option<Fix> {
    quote_prefix(text, marker.start).filter(|_| ends_the_line(text, marker.end))?;
    let start = line_start(text, marker.start);
    Some(Fix::new(insertion(marker.file, start), "\n"))
}

/// A paragraph that starts with a marker gets `> ` before each of its lines.
pub fn into_quote(text: &str, marker: Span, words: &[InlineNode]) -> Option<Fix> {
    let (first, last) = (words.first()?, words.last()?);
    let starts_there =
        first.range.start == marker.start && line_start(text, marker.start) == marker.start;
    if !starts_there || !ends_the_line(text, marker.end) {
        return None;
    }
    let within = &text[marker.start..last.range.end];
    let lines = within
        .match_indices('\n')
        .map(|(at, _)| marker.start + at + 1);
    let edits = std::iter::once(marker.start)
        .chain(lines)
        .map(|start| Edit {
            span: insertion(marker.file, start),
            text: "> ".to_owned(),
        });
    Some(Fix {
        edits: edits.collect(),
    })
}

/// A heading gets an id at its end, or in the attributes that it has.
pub fn heading_id(
    text: &str,
    heading: Span,
    attributes: &TrailingAttributes,
    proposal: &str,
) -> Option<Fix> {
    if attributes.has_wrong_id() {
        return None;
    }
    if let Some(place) = attributes.place_for_id() {
        return Some(Fix::new(place, format!("#{proposal} ")));
    }
    let whole = text[heading.start..heading.end].trim_end();
    // With a line of dashes below it, or with marks after it, the end of a heading is not the end of its title.
    // The other levels are not steps.
    let is_step = ["## ", "### "].iter().any(|marks| whole.starts_with(marks));
    if !is_step || whole.ends_with(['#', '\\']) || whole.contains('\n') {
        return None;
    }
    let end = insertion(heading.file, heading.start + whole.len());
    Some(Fix::new(end, format!(" {{#{proposal}}}")))
}

/// A heading gets the level of a step.
pub fn heading_level(text: &str, heading: Span, level: u8) -> Option<Fix> {
    let level = usize::from(level);
    let end = heading.start + level;
    replace(text, Span { end, ..heading }, &"#".repeat(level), "##")
}

/// A block gets an id on a line of its own at its end, or in the attributes that it has.
pub fn block_id(
    text: &str,
    marker: Span,
    body: &[Node],
    attributes: &TrailingAttributes,
    proposal: &str,
) -> Option<Fix> {
    if attributes.has_wrong_id() {
        return None;
    }
    if let Some(place) = attributes.place_for_id() {
        return Some(Fix::new(place, format!("#{proposal} ")));
    }
    let prefix = quote_prefix(text, marker.start)?;
    let Node {
        kind: NodeKind::Paragraph(words),
        range,
    } = body.last()?
    else {
        return None;
    };
    let end = words
        .last()
        .map_or(range.end, |last| last.range.end.max(range.end));
    let end = insertion(marker.file, text[..end].trim_end().len());
    Some(Fix::new(end, format!("\n{prefix}{{#{proposal}}}")))
}

fn insertion(file: FileId, at: usize) -> Span {
    Span::new(file, at..at)
}

/// The place of a link's target in a stretch that has it once.
pub fn target(text: &str, span: Span, target: &str) -> Option<Span> {
    let opening = text
        .get(span.start..span.end)?
        .find(&format!("]({target})"))?;
    let start = span.start + opening + 2;
    Some(Span {
        start,
        end: start + target.len(),
        ..span
    })
}

/// Every proposed id is made one that nothing else in the card has.
pub fn make_unique(card: &Card<Segment>, problems: &mut Problems) {
    let mut given: BTreeMap<String, usize> = BTreeMap::new();
    let steps = card
        .sections()
        .flat_map(|step| std::iter::once(&step.id).chain(step.actions().map(|action| &action.id)));
    for id in steps.chain(card.all_warnings().map(|warning| &warning.id)) {
        *given.entry(id.to_string()).or_default() += 1;
    }
    for id in problems.iter().filter_map(proposed) {
        given
            .entry(id)
            .and_modify(|count| *count -= usize::from(*count > 0));
    }
    let mut taken: BTreeSet<String> = given
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, _)| id)
        .collect();
    for problem in problems.iter_mut() {
        let Some(id) = proposed(problem) else {
            continue;
        };
        let free = std::iter::once(id.clone()).chain((2..).map(|number| format!("{id}-{number}")));
        let Some(free) = free.into_iter().find(|name| !taken.contains(name)) else {
            continue;
        };
        if free != id {
            rename(problem, &id, &free);
        }
        taken.insert(free);
    }
}

fn proposed(problem: &Diagnostic) -> Option<String> {
    let edit = problem
        .fix
        .as_ref()?
        .edits
        .first()
        .filter(|_| [codes::SK108, codes::SK110].contains(&problem.code))?;
    let id = edit.text.split_once('#')?.1;
    let id: String = id
        .chars()
        .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
        .collect();
    (!id.is_empty()).then_some(id)
}

fn rename(problem: &mut Diagnostic, id: &str, free: &str) {
    let to = |text: &str| match text.rsplit_once(&format!("#{id}")) {
        Some((before, behind)) => format!("{before}#{free}{behind}"),
        None => text.to_owned(),
    };
    problem.help = problem.help.as_deref().map(to);
    for edit in problem.fix.iter_mut().flat_map(|fix| &mut fix.edits) {
        edit.text = to(&edit.text);
    }
}

// What comes before a place on its line, when that is nothing but the marks of a quote and white space.
fn quote_prefix(text: &str, at: usize) -> Option<&str> {
    let prefix = &text[line_start(text, at)..at];
    (prefix.contains('>') && prefix.chars().all(|c| matches!(c, '>' | ' ' | '\t')))
        .then_some(prefix)
}

fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

fn ends_the_line(text: &str, at: usize) -> bool {
    text[at..]
        .split('\n')
        .next()
        .unwrap_or_default()
        .trim()
        .is_empty()
}
