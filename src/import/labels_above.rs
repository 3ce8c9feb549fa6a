//! A label in a line of its own above what it is about: "**Warning:**" above a list, or as the first line of a quote. Takes blocks, makes a
//! box of each label with what is below it.

use super::labels::ImportLabels;
use super::maker::says;
use super::tree::{SourceBlock, SourceKind};

/// Makes boxes of labels and what they are above.
pub fn with_boxes(blocks: Vec<SourceBlock>, labels: &ImportLabels) -> Vec<SourceBlock> {
    let mut found: Vec<SourceBlock> = Vec::with_capacity(blocks.len());
    for mut block in blocks {
        if let SourceKind::List { ordered: _, items } = &mut block.kind {
            for item in items {
                item.blocks = with_boxes(std::mem::take(&mut item.blocks), labels);
            }
        }
        if let SourceKind::Quote(inner) = &mut block.kind {
            *inner = with_boxes(std::mem::take(inner), labels);
            let is_more = inner.len() > 1 && !inner.iter().any(SourceBlock::acts);
            if let Some(word) = inner.first().and_then(|first| label(first, labels))
                && is_more
            {
                let body = inner.split_off(1);
                block.kind = boxed(word, body);
            }
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
