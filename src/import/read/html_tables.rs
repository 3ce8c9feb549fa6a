//! Tables of HTML. A cell that spans columns or rows is in each of them. One cell is a box, as in Word, and a table that only lays out a
//! page is read cell by cell.

use super::html_blocks::{HtmlBlocks, blocks_of};
use super::html_inline::{inline_of, inlines};
use super::html_nodes::HtmlNode;
use super::html_unseen::is_unseen;
use super::spans::{SpannedCell, grid};
use crate::import::tree::{SourceBlock, SourceKind};

impl HtmlBlocks {
    /// Adds a table.
    pub fn table(&mut self, node: &HtmlNode) {
        let mut parts = TableParts::default();
        parts.gather(node);
        let cells: Vec<&HtmlNode> = parts.rows.iter().flatten().copied().collect();
        let lays_out = ["presentation", "none"]
            .iter()
            .any(|role| node.is_set_to("role", role))
            || cells.iter().any(|cell| cell.contains(&is_heading));
        if let ([cell], false) = (cells.as_slice(), lays_out) {
            return self.one_cell(node, cell);
        }
        for part in &parts.others {
            self.children(&part.children);
            self.end();
        }
        if lays_out {
            for cell in cells {
                self.children(&cell.children);
                self.end();
            }
            return;
        }
        let rows = parts.rows.iter().map(|row| {
            let cells = row.iter().copied();
            cells.map(spanned).collect()
        });
        let mut rows = grid(rows.collect()).into_iter();
        let head = rows.next().unwrap_or_default();
        let rows = rows.collect();
        self.add(node, SourceKind::Table { head, rows });
        for part in parts.unseen {
            self.node(part);
        }
    }

    // A frame around a text is a box; one around more is only a frame.
    fn one_cell(&mut self, node: &HtmlNode, cell: &HtmlNode) {
        let body = blocks_of(&cell.children);
        let is_text = |block: &SourceBlock| matches!(block.kind, SourceKind::Paragraph(_));
        if body.is_empty() || !body.iter().all(is_text) {
            self.end();
            return self.found.extend(body);
        }
        let kind = SourceKind::Alert {
            word: "box".to_owned(),
            title: Vec::new(),
            body,
        };
        self.add(node, kind);
    }
}

fn is_heading(node: &HtmlNode) -> bool {
    ["h1", "h2", "h3", "h4", "h5", "h6"].contains(&node.name.as_str())
}

fn spanned(cell: &HtmlNode) -> SpannedCell {
    let count = |name: &str| cell.attribute(name)?.trim().parse().ok();
    SpannedCell {
        words: match is_unseen(cell) {
            true => inline_of(cell).unwrap_or_default(),
            false => inlines(&cell.children),
        },
        columns: count("colspan").unwrap_or(1),
        rows: count("rowspan").unwrap_or(1),
    }
}

// The rows of a table with their cells, and what else is in it.
#[derive(Default)]
struct TableParts<'a> {
    rows: Vec<Vec<&'a HtmlNode>>,
    /// The title of the table.
    others: Vec<&'a HtmlNode>,
    unseen: Vec<&'a HtmlNode>,
}

impl<'a> TableParts<'a> {
    fn gather(&mut self, node: &'a HtmlNode) {
        for child in &node.children {
            match child.name.as_str() {
                _ if is_unseen(child) => self.unseen.push(child),
                "tr" => {
                    let is_cell = |cell: &&HtmlNode| ["td", "th"].contains(&cell.name.as_str());
                    self.rows
                        .push(child.children.iter().filter(is_cell).collect());
                }
                "caption" => self.others.push(child),
                "#comment" => self.unseen.push(child),
                _ => self.gather(child),
            }
        }
    }
}
