//! Lists of a PDF. Takes paragraphs with the marks that they start with and their places, returns lists: an item is deeper than another
//! if its mark is further in; what starts below the words of an item belongs to it.

use super::marks::PdfMark;
use crate::import::tree::{SourceBlock, SourceItem, SourceKind};

/// A block with the place of its first line.
pub struct PlacedBlock {
    pub block: SourceBlock,
    pub left: f64,
    pub mark: Option<PdfMark>,
}

// A list that can still go on, with the places of its marks and of its words.
struct OpenPdfList {
    left: f64,
    words_left: f64,
    ordered: bool,
    items: Vec<SourceItem>,
}

// In points.
const NEAR: f64 = 4.0;

/// Makes lists of blocks, in order.
pub fn listed(blocks: Vec<PlacedBlock>) -> Vec<SourceBlock> {
    let mut out = Vec::new();
    let mut open: Vec<OpenPdfList> = Vec::new();
    for placed in blocks {
        let is_heading = matches!(placed.block.kind, SourceKind::Heading { .. });
        match placed.mark {
            Some(mark) if !is_heading => {
                close_to(&mut open, &mut out, |list| {
                    goes_on(list, placed.left, &mark)
                });
                add(&mut open, placed.block, placed.left, &mark);
            }
            _ => {
                let inside = |list: &OpenPdfList| {
                    !is_heading
                        && placed.left > list.left + NEAR
                        && placed.left > list.words_left - NEAR
                };
                close_to(&mut open, &mut out, inside);
                match open.last_mut() {
                    Some(list) => hold(list, placed.block),
                    None => out.push(placed.block),
                }
            }
        }
    }
    close_to(&mut open, &mut out, |_| false);
    joined(out)
}

// An item of the list, or one of a deeper list in its last item.
fn goes_on(list: &OpenPdfList, left: f64, mark: &PdfMark) -> bool {
    let is_beside = (left - list.left).abs() < NEAR + 2.0;
    left > list.left + NEAR || is_beside && list.ordered == mark.is_ordered && follows(list, mark)
}

// The next number, or a mark without one. A list that starts again is another one.
fn follows(list: &OpenPdfList, mark: &PdfMark) -> bool {
    let before = list.items.last().and_then(|item| item.number);
    match (before, mark.number) {
        (Some(before), Some(number)) => number == before + 1,
        (None, None) => true,
        _ => false,
    }
}

fn add(open: &mut Vec<OpenPdfList>, block: SourceBlock, left: f64, mark: &PdfMark) {
    let item = SourceItem {
        lines: block.lines.clone(),
        number: mark.number,
        blocks: vec![block],
    };
    match open.last_mut() {
        Some(list) if (left - list.left).abs() < NEAR + 2.0 => {
            list.words_left = mark.words_left;
            list.items.push(item);
        }
        _ => open.push(OpenPdfList {
            left,
            words_left: mark.words_left,
            ordered: mark.is_ordered,
            items: vec![item],
        }),
    }
}

fn hold(list: &mut OpenPdfList, block: SourceBlock) {
    let last = list.items.last_mut().expect("an open list has an item");
    last.lines.end = block.lines.end;
    last.blocks.push(block);
}

// Closes the innermost lists until one goes on.
fn close_to(
    open: &mut Vec<OpenPdfList>,
    out: &mut Vec<SourceBlock>,
    goes_on: impl Fn(&OpenPdfList) -> bool,
) {
    while open.last().is_some_and(|list| !goes_on(list)) {
        let list = open.pop().expect("there is one");
        let lines = list.items[0].lines.start..list.items[list.items.len() - 1].lines.end;
        let kind = SourceKind::List {
            ordered: list.ordered,
            items: list.items,
        };
        let block = SourceBlock { lines, kind };
        match open.last_mut() {
            Some(outer) => hold(outer, block),
            None => out.push(block),
        }
    }
}

// What is between two parts of one list belongs to the item before it: a picture between actions 1 and 2.
fn joined(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let mut out: Vec<SourceBlock> = Vec::new();
    for block in blocks {
        let first = match &block.kind {
            SourceKind::List {
                ordered: true,
                items,
            } => items.first().and_then(|item| item.number),
            _ => None,
        };
        let before = first
            .filter(|number| *number > 1)
            .and_then(|number| part_before(&out, number));
        match before {
            Some(at) => {
                let between = out.split_off(at + 1);
                continue_list(&mut out[at], between, block);
            }
            None => out.push(block),
        }
    }
    out
}

// The list that ends with the number before this one, if no heading came after it.
fn part_before(out: &[SourceBlock], number: u64) -> Option<usize> {
    let since = out.iter().rev();
    let since = since.take_while(|block| !matches!(block.kind, SourceKind::Heading { .. }));
    let at = since.into_iter().position(|block| match &block.kind {
        SourceKind::List {
            ordered: true,
            items,
        } => items.last().and_then(|item| item.number) == Some(number - 1),
        _ => false,
    })?;
    Some(out.len() - 1 - at)
}

fn continue_list(list: &mut SourceBlock, between: Vec<SourceBlock>, rest: SourceBlock) {
    let (SourceKind::List { items, .. }, SourceKind::List { items: more, .. }) =
        (&mut list.kind, rest.kind)
    else {
        return;
    };
    if let Some(last) = items.last_mut() {
        last.lines.end = between
            .last()
            .map_or(last.lines.end, |block| block.lines.end);
        last.blocks.extend(between);
    }
    items.extend(more);
    list.lines.end = rest.lines.end;
}
