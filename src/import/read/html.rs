//! HTML. Takes the text of an exported page, or of a block of HTML in Markdown, returns blocks with their lines.

use std::ops::Range;

use stappenkaart_say::say;

use super::html_blocks::{blocks_of, unsectioned};
use super::html_nodes::{HtmlNode, nodes};
use super::html_unseen::is_unseen;
use super::{
    html_confluence, html_places, html_readers, html_tabs, html_unseen, html_word, typed_lists,
};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTree};

/// Reads an exported page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let mut nodes = understood(nodes(&html_confluence::without_cdata(text), 0));
    let readers = html_readers::parts(&mut nodes);
    SourceTree {
        title: title_of(&nodes),
        blocks: typed_lists::listed(blocks_of(&nodes)),
        lines,
        readers,
        ..SourceTree::default()
    }
}

// Elements as any tool has them.
fn understood(mut nodes: Vec<HtmlNode>) -> Vec<HtmlNode> {
    html_confluence::plain(&mut nodes);
    html_word::listed(&mut nodes);
    html_tabs::named(&mut nodes);
    html_unseen::opened(&mut nodes);
    html_places::lead(&mut nodes);
    nodes
}

// The title that a browser shows, with its line.
fn title_of(nodes: &[HtmlNode]) -> Option<(String, usize)> {
    nodes.iter().find_map(|node| match node.name.as_str() {
        "html" | "head" => title_of(&node.children),
        "title" => {
            let title = node.plain();
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            (!title.is_empty()).then_some((title, node.lines.start))
        }
        _ => None,
    })
}

/// The blocks of a stretch of HTML on these lines.
pub fn blocks(text: &str, lines: &Range<usize>) -> Vec<SourceBlock> {
    let nodes = understood(nodes(text, lines.start));
    let mut found = unsectioned(&nodes);
    // What such a tag hides is in blocks of Markdown below it.
    let opens = |node: &HtmlNode| {
        let is_open = !text.contains(&format!("</{}", node.name));
        is_unseen(node) && node.children.iter().all(HtmlNode::is_blank) && is_open
    };
    if nodes.iter().any(opens) {
        let why = say!("the page does not show what is below, up to the end of this tag");
        let text = text.trim().to_owned();
        found = vec![SourceBlock {
            lines: lines.clone(),
            kind: SourceKind::Paragraph(vec![SourceInline::Unsure { why, text }]),
        }];
    }
    for block in &mut found {
        block.lines.start = block.lines.start.clamp(lines.start, lines.end - 1);
        block.lines.end = block.lines.end.clamp(block.lines.start + 1, lines.end);
    }
    found
}
