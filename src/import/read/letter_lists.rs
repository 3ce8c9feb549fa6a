//! Lists with letters, which Markdown does not have: `a. Open it.` and `b. Close it.` as paragraphs or lines under an action. Takes the
//! blocks of a page, makes a list of them; what is between two letters, or after the last one, belongs to the letter above it.

use crate::import::tree::{SourceBlock, SourceInline, SourceItem, SourceKind};

/// Makes lists of the letters under the actions of lists.
pub fn lettered(mut blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    for block in &mut blocks {
        if let SourceKind::List { items, ordered } = &mut block.kind {
            for item in items {
                let inside = lettered(std::mem::take(&mut item.blocks));
                item.blocks = match ordered {
                    true => with_list(inside),
                    false => inside,
                };
            }
        }
    }
    blocks
}

// The blocks of an item with its letters as one list, if it has `a` and `b`.
fn with_list(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let blocks: Vec<SourceBlock> = blocks.into_iter().flat_map(lines_of).collect();
    let mut next = 'a';
    let letters: Vec<bool> = blocks
        .iter()
        .map(|block| {
            let is_next = letter(block) == Some(next);
            if is_next {
                next = char::from_u32(u32::from(next) + 1).unwrap_or(next);
            }
            is_next
        })
        .collect();
    if next < 'c' {
        return blocks;
    }
    let mut before = Vec::new();
    let mut items: Vec<SourceItem> = Vec::new();
    for (block, starts) in blocks.into_iter().zip(letters) {
        match items.last_mut() {
            _ if starts => items.push(SourceItem {
                lines: block.lines.clone(),
                number: Some(items.len() as u64 + 1),
                blocks: vec![without_letter(block)],
            }),
            Some(item) => {
                item.lines.end = block.lines.end;
                item.blocks.push(block);
            }
            None => before.push(block),
        }
    }
    let lines = items[0].lines.start..items[items.len() - 1].lines.end;
    before.push(SourceBlock {
        lines,
        kind: SourceKind::List {
            ordered: true,
            items,
        },
    });
    before
}

// A paragraph as it is, or each line of one in which a line starts with a letter and a mark.
fn lines_of(block: SourceBlock) -> Vec<SourceBlock> {
    let SourceKind::Paragraph(words) = &block.kind else {
        return vec![block];
    };
    let mut parts: Vec<Vec<SourceInline>> = vec![Vec::new()];
    for (at, word) in words.iter().enumerate() {
        let starts = *word == SourceInline::Break && letter_of(&words[at + 1..]).is_some();
        match (starts, parts.last_mut()) {
            (false, Some(part)) => part.push(word.clone()),
            _ => parts.push(Vec::new()),
        }
    }
    let part = |words| SourceBlock {
        lines: block.lines.clone(),
        kind: SourceKind::Paragraph(words),
    };
    parts.into_iter().map(part).collect()
}

fn letter(block: &SourceBlock) -> Option<char> {
    match &block.kind {
        SourceKind::Paragraph(words) => letter_of(words),
        _ => None,
    }
}

// `a. ` and `a) `, with a text after it.
fn letter_of(words: &[SourceInline]) -> Option<char> {
    let Some(SourceInline::Text(text)) = words.first() else {
        return None;
    };
    let typed = text.trim_start();
    let mut letters = typed.chars();
    let letter = letters.next().filter(char::is_ascii_lowercase)?;
    letters.next().filter(|sign| ".)".contains(*sign))?;
    let rest = letters.as_str();
    let has_text = !rest.trim().is_empty() || words.len() > 1;
    (rest.starts_with(char::is_whitespace) && has_text).then_some(letter)
}

fn without_letter(mut block: SourceBlock) -> SourceBlock {
    if let SourceKind::Paragraph(words) = &mut block.kind
        && let Some(SourceInline::Text(text)) = words.first_mut()
    {
        *text = text.trim_start()[2..].trim_start().to_owned();
    }
    block
}
