//! Frames of a document of Word: paragraphs with the same borders, one after the other, are in one frame.

use roxmltree::Node;

use super::docx_lists::Listed;
use super::docx_parts::child;
use crate::import::tree::{SourceBlock, SourceKind};

/// The borders of a paragraph, with what decides where they are; `None` without borders.
pub fn frame_of(properties: Node<'_, '_>) -> Option<String> {
    let borders = child(properties, "pBdr")?;
    let indent = child(properties, "ind");
    let all = borders.descendants().chain(indent);
    let said = all.flat_map(|node| {
        let name = node.tag_name().name();
        let values = node.attributes().map(|value| (value.name(), value.value()));
        std::iter::once((name, "")).chain(values)
    });
    Some(
        said.map(|(name, value)| format!("{name}={value};"))
            .collect(),
    )
}

/// Blocks as a box of their own.
pub fn framed(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let (Some(first), Some(last)) = (blocks.first(), blocks.last()) else {
        return blocks;
    };
    let lines = first.lines.start..last.lines.end;
    let kind = boxed(blocks);
    vec![SourceBlock { lines, kind }]
}

/// Adds the blocks of a paragraph to the frame above it.
pub fn goes_on(found: &mut Vec<Listed>, mut blocks: Vec<SourceBlock>) {
    let last = found.last_mut().and_then(|listed| listed.blocks.last_mut());
    match last {
        Some(SourceBlock {
            lines,
            kind: SourceKind::Alert { body, .. },
        }) => {
            lines.end = blocks.last().map_or(lines.end, |last| last.lines.end);
            body.append(&mut blocks);
        }
        // What is above was empty.
        _ => Listed::add(found, framed(blocks), None),
    }
}

/// A text in a frame.
pub fn boxed(body: Vec<SourceBlock>) -> SourceKind {
    SourceKind::Alert {
        word: "box".to_owned(),
        title: Vec::new(),
        body,
    }
}
