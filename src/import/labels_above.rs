//! A label before what it is about: "**Warning:**" above a list, at the start of a quote, or of a text whose lines its author ended. Takes
//! blocks, makes a box of each label with what belongs to it.

use std::ops::Range;

use super::labels::ImportLabels;
use super::maker::says;
use super::tree::{SourceBlock, SourceInline, SourceKind, plain_words};

/// Makes boxes of labels and what belongs to them.
pub fn with_boxes(blocks: Vec<SourceBlock>, labels: &ImportLabels) -> Vec<SourceBlock> {
    let mut found: Vec<SourceBlock> = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        inside(&mut block, labels);
        if let SourceKind::Lines(lines) = &mut block.kind {
            let lines = std::mem::take(lines);
            match labelled(&lines, labels).filter(|_| lines.len() > 1) {
                Some(kind) => block.kind = kind,
                None => {
                    found.extend(lines);
                    continue;
                }
            }
        }
        if let SourceKind::Table { head, rows } = &block.kind
            && let Some(kind) = label_and_text(head, rows, &block.lines, labels)
        {
            block.kind = kind;
        }
        if let SourceKind::Quote(inner) = &block.kind
            && let Some(kind) = labelled(inner, labels)
        {
            block.kind = kind;
        }
        let is_list = matches!(block.kind, SourceKind::List { .. }) && !block.acts();
        match found.last().and_then(|last| label(last, labels)) {
            Some(word) if is_list => {
                let above = found
                    .pop()
                    .map_or(block.lines.start, |last| last.lines.start);
                let lines = above..block.lines.end;
                let kind = boxed(word, vec![block]);
                found.push(SourceBlock { lines, kind });
            }
            _ => found.push(block),
        }
    }
    found
}

// A table of one row, a label or its sign and a text, is a box.
fn label_and_text(
    head: &[Vec<SourceInline>],
    rows: &[Vec<Vec<SourceInline>>],
    lines: &Range<usize>,
    labels: &ImportLabels,
) -> Option<SourceKind> {
    let is_blank = head.iter().all(|cell| !says(cell));
    let row = match rows {
        [] => head,
        [row] if is_blank => row.as_slice(),
        _ => return None,
    };
    let [label, text] = row else {
        return None;
    };
    let said = plain_words(label);
    labels.of_title(&said).filter(|_| says(text))?;
    let word = said.trim_matches(|c: char| !c.is_alphanumeric());
    let body = SourceBlock {
        lines: lines.clone(),
        kind: SourceKind::Paragraph(text.clone()),
    };
    Some(boxed(word.to_owned(), vec![body]))
}

fn inside(block: &mut SourceBlock, labels: &ImportLabels) {
    match &mut block.kind {
        SourceKind::List { ordered: _, items } => {
            for item in items {
                item.blocks = with_boxes(std::mem::take(&mut item.blocks), labels);
            }
        }
        SourceKind::Quote(inner)
        | SourceKind::Hidden {
            what: _,
            blocks: inner,
        }
        | SourceKind::Alert { body: inner, .. } => {
            *inner = with_boxes(std::mem::take(inner), labels);
        }
        SourceKind::Lines(_)
        | SourceKind::Heading { .. }
        | SourceKind::Paragraph(_)
        | SourceKind::Table { .. }
        | SourceKind::Code(_)
        | SourceKind::Figure { .. }
        | SourceKind::Film(_)
        | SourceKind::Tabs(_)
        | SourceKind::Furniture(_)
        | SourceKind::Unknown(_) => {}
    }
}

// A box of blocks the first of which starts with a label. What has actions is no box.
fn labelled(blocks: &[SourceBlock], labels: &ImportLabels) -> Option<SourceKind> {
    let (first, rest) = blocks.split_first()?;
    let SourceKind::Paragraph(words) = &first.kind else {
        return None;
    };
    let (word, _, own) = labels.split(words)?;
    if rest.is_empty() && !says(&own) || blocks.iter().any(SourceBlock::acts) {
        return None;
    }
    let first = says(&own).then(|| SourceBlock {
        lines: first.lines.clone(),
        kind: SourceKind::Paragraph(own),
    });
    let body = first.into_iter().chain(rest.iter().cloned()).collect();
    Some(boxed(word, body))
}

fn boxed(word: String, body: Vec<SourceBlock>) -> SourceKind {
    let title = Vec::new();
    SourceKind::Alert { word, title, body }
}

// The label that a block is, with nothing after it.
fn label(block: &SourceBlock, labels: &ImportLabels) -> Option<String> {
    let SourceKind::Paragraph(words) = &block.kind else {
        return None;
    };
    let (label, _, rest) = labels.split(words)?;
    (!says(&rest)).then_some(label)
}
