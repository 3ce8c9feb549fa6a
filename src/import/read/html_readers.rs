//! Parts of HTML that only some readers see, as Learn publishes them: `data-moniker`, `data-pivot`. Where other parts are on the same
//! lines, the words for whom it is are put before it.

use std::ops::Range;

use super::html_nodes::HtmlNode;
use crate::import::tree::ReaderPart;

const MARKS: [&str; 2] = ["data-moniker", "data-pivot"];

/// The parts for some readers, by their lines.
pub fn parts(nodes: &mut [HtmlNode]) -> Vec<ReaderPart> {
    let mut texts = Vec::new();
    nodes.iter().for_each(|node| gather(node, &mut texts));
    let mut found = Vec::new();
    nodes
        .iter_mut()
        .for_each(|node| part(node, &texts, &mut found));
    found
}

// The lines of every text.
fn gather(node: &HtmlNode, texts: &mut Vec<Range<usize>>) {
    if node.name.is_empty() && !node.is_blank() {
        texts.push(node.lines.clone());
    }
    node.children.iter().for_each(|child| gather(child, texts));
}

fn part(node: &mut HtmlNode, texts: &[Range<usize>], found: &mut Vec<ReaderPart>) {
    let readers = MARKS.iter().find_map(|mark| node.attribute(mark));
    let readers = readers.map(|readers| readers.trim().to_owned());
    if let Some(readers) = readers.filter(|readers| !readers.is_empty()) {
        let mut own = Vec::new();
        gather(node, &mut own);
        let lines = node.lines.clone();
        let is_here = |text: &&Range<usize>| text.start < lines.end && lines.start < text.end;
        match texts.iter().filter(is_here).count() == own.len() {
            true => found.push(ReaderPart { lines, readers }),
            false => node
                .children
                .insert(0, text_at(&lines, format!("{readers}: "))),
        }
    }
    node.children
        .iter_mut()
        .for_each(|child| part(child, texts, found));
}

fn text_at(lines: &Range<usize>, text: String) -> HtmlNode {
    HtmlNode {
        text,
        lines: lines.start..lines.start + 1,
        ..HtmlNode::default()
    }
}
