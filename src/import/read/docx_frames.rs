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

/// Puts what is in a frame into the frame above it.
pub fn goes_on(found: &mut Vec<Listed>, frames: Vec<SourceBlock>) {
    for frame in frames {
        let last = found.last_mut().and_then(|listed| listed.blocks.last_mut());
        match (last.map(|last| (&mut last.lines, &mut last.kind)), frame) {
            (
                Some((lines, SourceKind::Alert { body, .. })),
                SourceBlock {
                    lines: below,
                    kind: SourceKind::Alert { body: mut more, .. },
                },
            ) => {
                lines.end = below.end;
                body.append(&mut more);
            }
            // What is above was empty.
            (_, frame) => found.push(Listed::alone(frame)),
        }
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
