//! Lists of HTML: with numbers as a reader sees them, with bullets, and of terms with what they mean.

use std::ops::Range;

use super::html_blocks::{HtmlBlocks, blocks_of};
use super::html_inline::inlines;
use super::html_nodes::HtmlNode;
use super::html_unseen::is_unseen;
use crate::import::tree::{SourceInline, SourceItem, SourceKind};

impl HtmlBlocks {
    /// Adds a list. What is in it and in no item of it stays under the item before it, where a reader sees it.
    pub fn list(&mut self, node: &HtmlNode) {
        let ordered = node.name == "ol";
        let mut numbers = ordered.then(|| ListNumbers::new(node));
        let mut items: Vec<SourceItem> = Vec::new();
        let mut end = node.lines.start;
        for child in node.children.iter().filter(|child| !child.is_blank()) {
            end = end.max(child.lines.end);
            if child.name == "li" && !is_unseen(child) {
                items.push(SourceItem {
                    lines: child.lines.clone(),
                    number: numbers.as_mut().map(|numbers| numbers.next(child)),
                    blocks: blocks_of(&child.children),
                });
                continue;
            }
            let blocks = blocks_of(std::slice::from_ref(child));
            match items.last_mut() {
                Some(item) => {
                    item.lines.end = item.lines.end.max(child.lines.end);
                    item.blocks.extend(blocks);
                }
                None => {
                    self.end();
                    self.found.extend(blocks);
                }
            }
        }
        let comments = node
            .children
            .iter()
            .filter(|child| child.name == "#comment");
        comments.for_each(|child| self.node(child));
        self.add(node, SourceKind::List { ordered, items });
    }

    /// Adds terms with what they mean: an item for each meaning. Several terms can have one meaning.
    pub fn descriptions(&mut self, node: &HtmlNode) {
        let mut items: Vec<SourceItem> = Vec::new();
        let mut others = Vec::new();
        let mut term: Option<(Range<usize>, Vec<SourceInline>)> = None;
        for child in parts_of_list(node) {
            match (child.name.as_str(), &mut term) {
                ("dt", Some((lines, words))) => {
                    lines.end = child.lines.end;
                    words.push(SourceInline::Text(", ".to_owned()));
                    words.extend(inlines(&child.children));
                }
                ("dt", None) => term = Some((child.lines.clone(), inlines(&child.children))),
                ("dd", _) => {
                    let blocks = blocks_of(&child.children);
                    items.push(match term.take() {
                        Some((lines, words)) => {
                            SourceItem::described(lines.start..child.lines.end, words, blocks)
                        }
                        None => SourceItem {
                            lines: child.lines.clone(),
                            number: None,
                            blocks,
                        },
                    });
                }
                _ => others.push(child),
            }
        }
        let bare = term.map(|(lines, words)| SourceItem::described(lines, words, Vec::new()));
        items.extend(bare);
        self.add(
            node,
            SourceKind::List {
                ordered: false,
                items,
            },
        );
        others.into_iter().for_each(|child| self.node(child));
    }
}

// The numbers of a list, as a browser gives them.
struct ListNumbers {
    next: i64,
    step: i64,
}

impl ListNumbers {
    fn new(node: &HtmlNode) -> ListNumbers {
        let is_reversed = node.attribute("reversed").is_some();
        let items = node.children.iter().filter(|child| child.name == "li");
        let first = match is_reversed {
            true => items.count() as i64,
            false => 1,
        };
        ListNumbers {
            next: number(node, "start").unwrap_or(first),
            step: if is_reversed { -1 } else { 1 },
        }
    }

    fn next(&mut self, item: &HtmlNode) -> u64 {
        let own = number(item, "value").unwrap_or(self.next);
        self.next = own.saturating_add(self.step);
        own.max(0) as u64
    }
}

fn number(node: &HtmlNode, name: &str) -> Option<i64> {
    node.attribute(name)?.trim().parse().ok()
}

// The terms and meanings of a list, which can be in groups.
fn parts_of_list(node: &HtmlNode) -> Vec<&HtmlNode> {
    let mut parts = Vec::new();
    for child in &node.children {
        match child.name == "div" {
            true => parts.extend(&child.children),
            false => parts.push(child),
        }
    }
    parts
}
