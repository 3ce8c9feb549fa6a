//! Lists that are typed as paragraphs: each starts with its number or with a bullet. Takes the blocks of a page, makes lists of those
//! that a reader counts as one.

use crate::import::tree::{SourceBlock, SourceInline, SourceItem, SourceKind, plain_words};

/// Makes lists of paragraphs with numbers that follow each other, and of those with bullets.
pub fn listed(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let mut found: Vec<SourceBlock> = Vec::new();
    let blocks: Vec<SourceBlock> = blocks.into_iter().flat_map(split).collect();
    let marks: Vec<Option<TypedMark>> = blocks.iter().map(mark).collect();
    for (at, block) in blocks.into_iter().enumerate() {
        let last = found.last_mut();
        match &marks[at] {
            Some(mark) if goes_on(last.as_deref(), mark) => {
                if let Some(SourceBlock {
                    lines,
                    kind: SourceKind::List { items, .. },
                }) = last
                {
                    lines.end = block.lines.end;
                    items.push(item(block, mark));
                }
            }
            Some(mark) if starts(mark, marks.get(at + 1)) => {
                let lines = block.lines.clone();
                let ordered = mark.number.is_some();
                let items = vec![item(block, mark)];
                found.push(SourceBlock {
                    lines,
                    kind: SourceKind::List { ordered, items },
                });
            }
            _ => found.push(block),
        }
    }
    found
}

// The lines of a paragraph, where several of them have a mark.
fn split(block: SourceBlock) -> Vec<SourceBlock> {
    let SourceKind::Paragraph(words) = &block.kind else {
        return vec![block];
    };
    let pieces = words.split(|word| *word == SourceInline::Break);
    let pieces = pieces.map(|words| SourceBlock {
        lines: block.lines.clone(),
        kind: SourceKind::Paragraph(words.to_vec()),
    });
    let pieces: Vec<SourceBlock> = pieces.collect();
    match pieces.iter().filter_map(mark).count() {
        0 | 1 => vec![block],
        _ => pieces,
    }
}

struct TypedMark {
    /// Nothing for a bullet.
    number: Option<u64>,
    length: usize,
}

fn mark(block: &SourceBlock) -> Option<TypedMark> {
    let SourceKind::Paragraph(words) = &block.kind else {
        return None;
    };
    let Some(SourceInline::Text(text)) = words.first() else {
        return None;
    };
    let is_blank = |c: char| c.is_whitespace() || "\u{200b}\u{feff}".contains(c);
    let start = text.len() - text.trim_start_matches(is_blank).len();
    let typed = &text[start..];
    let digits = typed.len() - typed.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let sign = typed[digits..].chars().next()?;
    let is_number = (1..4).contains(&digits) && ['.', ')'].contains(&sign);
    let is_bullet = digits == 0 && "•·▪◦".contains(sign);
    let rest = &typed[digits + sign.len_utf8()..];
    let is_apart = rest.starts_with(char::is_whitespace) || rest.is_empty() && words.len() > 1;
    if !(is_number || is_bullet) || !is_apart || plain_words(words).trim().len() <= digits + 1 {
        return None;
    }
    let blank = rest.len() - rest.trim_start().len();
    Some(TypedMark {
        number: typed[..digits].parse().ok(),
        length: start + digits + sign.len_utf8() + blank,
    })
}

// One paragraph with a number is not a list: the next one has the next number.
fn starts(mark: &TypedMark, next: Option<&Option<TypedMark>>) -> bool {
    let Some(Some(next)) = next else {
        return false;
    };
    match (mark.number, next.number) {
        (Some(own), Some(next)) => next == own + 1,
        (None, None) => true,
        _ => false,
    }
}

fn goes_on(last: Option<&SourceBlock>, mark: &TypedMark) -> bool {
    let Some(SourceKind::List { ordered, items }) = last.map(|last| &last.kind) else {
        return false;
    };
    let before = items.last().and_then(|item| item.number);
    match mark.number {
        Some(number) => *ordered && before.is_some_and(|before| number == before + 1),
        None => !ordered && items.iter().all(|item| item.number.is_none()),
    }
}

fn item(block: SourceBlock, mark: &TypedMark) -> SourceItem {
    let lines = block.lines.clone();
    let mut block = block;
    if let SourceKind::Paragraph(words) = &mut block.kind
        && let Some(SourceInline::Text(text)) = words.first_mut()
    {
        text.drain(..mark.length);
    }
    SourceItem {
        lines,
        number: mark.number,
        blocks: vec![block],
    }
}
