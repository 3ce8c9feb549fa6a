//! A numbered list of links to the sections of its own page. It says what comes, and no reader does it: it becomes a list of facts.

use super::tree::{SourceBlock, SourceInline, SourceItem, SourceKind, plain_words};

// A link with more words after it than this is in an instruction.
const LONGEST: usize = 8;

/// Takes the numbers off lists that are contents.
pub fn without_numbers(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let blocks = blocks.into_iter();
    blocks.map(without_number).collect()
}

fn without_number(mut block: SourceBlock) -> SourceBlock {
    if let SourceKind::List { ordered, items } = &mut block.kind
        && *ordered
        && items.len() > 1
        && items.iter().all(leads_within)
    {
        *ordered = false;
    }
    block
}

// Whether an item is a link to a place on the page, with few words after it.
fn leads_within(item: &SourceItem) -> bool {
    let [block] = item.blocks.as_slice() else {
        return false;
    };
    let SourceKind::Paragraph(words) = &block.kind else {
        return false;
    };
    let is_blank = |word: &&SourceInline| match word {
        SourceInline::Text(text) => text.trim().is_empty(),
        _ => false,
    };
    let start = words.iter().take_while(is_blank).count();
    match &words[start..] {
        [SourceInline::Link { target, .. }, after @ ..] => {
            let count = plain_words(after).split_whitespace().count();
            target.starts_with('#') && count <= LONGEST
        }
        _ => false,
    }
}
