//! What Word prints at the head and the foot of pages. It is not a part of the text, so it is dropped, and a warning in it is uncertain.

use roxmltree::Document;
use stappenkaart_say::say;

use super::docx_blocks::DocxBlocks;
use super::docx_parts::DocxParts;
use crate::import::tree::{SourceBlock, SourceKind, SourceTree, plain_blocks};

/// What a part with this name is: `word/header1.xml`.
pub fn place(part: &str) -> Option<&'static str> {
    let name = part.strip_prefix("word/")?.strip_suffix(".xml")?;
    let is_numbered = |name: &str| name.chars().all(|c| c.is_ascii_digit());
    if name.strip_prefix("header").is_some_and(is_numbered) {
        return Some(say!("the head of the pages"));
    }
    let is_foot = name.strip_prefix("footer").is_some_and(is_numbered);
    is_foot.then(|| say!("the foot of the pages"))
}

/// Puts the head or foot of pages before all blocks of the text, and its lines after all others. One with the same words as another one,
/// such as that of the first page, comes once. Fails when it nests too deep.
pub fn add(
    tree: &mut SourceTree,
    what: &'static str,
    document: &Document<'_>,
    parts: &DocxParts,
) -> Result<(), String> {
    let start = tree.lines.len();
    let mut reader = DocxBlocks::after(parts, std::mem::take(&mut tree.lines));
    let read = reader.body(document.root_element());
    tree.lines = reader.lines;
    let blocks = read?;
    let text = plain_blocks(&blocks);
    let kind = SourceKind::Hidden { what, blocks };
    let is_known = tree.blocks.iter().any(|block| match &block.kind {
        SourceKind::Hidden {
            what: known,
            blocks,
        } => *known == what && plain_blocks(blocks) == text,
        _ => false,
    });
    if is_known || text.trim().is_empty() {
        tree.lines.truncate(start);
        return Ok(());
    }
    let lines = start..tree.lines.len();
    tree.blocks.insert(0, SourceBlock { lines, kind });
    Ok(())
}
