//! Items of a document of Word as lists. Takes its paragraphs with the list and level that each belongs to, returns blocks.

use crate::import::tree::{SourceBlock, SourceItem, SourceKind};

/// The blocks of a paragraph, and the list and level that it is an item of: whether the list has numbers, and how deep it is.
pub struct Listed {
    pub blocks: Vec<SourceBlock>,
    list: Option<(bool, usize)>,
}

impl Listed {
    /// A block that is in no list.
    pub fn alone(block: SourceBlock) -> Listed {
        Listed {
            blocks: vec![block],
            list: None,
        }
    }

    /// Adds the blocks of a paragraph.
    pub fn add(found: &mut Vec<Listed>, blocks: Vec<SourceBlock>, list: Option<(bool, usize)>) {
        if !blocks.is_empty() {
            found.push(Listed { blocks, list });
        }
    }
}

/// Items that follow each other as lists; a deeper item is in the item before it.
pub fn listed(found: Vec<Listed>) -> Vec<SourceBlock> {
    let mut out: Vec<SourceBlock> = Vec::new();
    for Listed { blocks, list } in found {
        match list {
            Some((ordered, level)) => add_item(&mut out, blocks, ordered, level.min(8)),
            None => out.extend(blocks),
        }
    }
    out
}

fn add_item(out: &mut Vec<SourceBlock>, blocks: Vec<SourceBlock>, ordered: bool, level: usize) {
    let (Some(first), Some(end)) = (blocks.first(), blocks.last()) else {
        return;
    };
    let lines = first.lines.start..end.lines.end;
    if let Some(SourceBlock {
        lines: whole,
        kind: SourceKind::List {
            ordered: known,
            items,
        },
    }) = out.last_mut()
        && (level > 0 || *known == ordered)
    {
        whole.end = lines.end;
        let last = items.last_mut().expect("a list has an item");
        if level > 0 {
            last.lines.end = lines.end;
            return add_item(&mut last.blocks, blocks, ordered, level - 1);
        }
        return items.push(SourceItem {
            lines,
            number: None,
            blocks,
        });
    }
    let items = vec![SourceItem {
        lines: lines.clone(),
        number: None,
        blocks,
    }];
    out.push(SourceBlock {
        lines,
        kind: SourceKind::List { ordered, items },
    });
}
