//! Comments of reviewers in a document of Word: what each says, and about which words. No card has them, and neither has who wrote them,
//! so they are in the report, at the place that they are about.

use roxmltree::{Document, Node};
use stappenkaart_say::say;

use super::docx_parts::{DocxParts, value};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTree};

/// Reads the comments of a document.
pub fn comments(document: &Document<'_>, parts: &mut DocxParts) {
    for comment in named(document.root(), "comment") {
        let paragraphs: Vec<String> = named(comment, "p").map(letters).collect();
        if let Some(id) = value(comment, "id") {
            parts.comments.insert(id.to_owned(), paragraphs.join(" / "));
        }
    }
}

/// What a reviewer says at this place, with the words that it is about.
pub fn comment(reference: Node<'_, '_>, parts: &DocxParts) -> SourceInline {
    let id = value(reference, "id").unwrap_or_default();
    let text = parts.comments.get(id).cloned().unwrap_or_default();
    let about = about(reference, id);
    SourceInline::Hidden {
        what: say!("a comment of a reviewer"),
        text: match about.trim() {
            "" => text,
            words => format!("“{words}”: {text}"),
        },
    }
}

// The words between the marks of a comment.
fn about(reference: Node<'_, '_>, id: &str) -> String {
    let is_mark = |node: &Node<'_, '_>, name: &str| {
        node.tag_name().name() == name && value(*node, "id") == Some(id)
    };
    let is_paragraph = |node: &Node<'_, '_>| node.tag_name().name() == "p";
    let Some(paragraph) = reference.ancestors().find(is_paragraph) else {
        return String::new();
    };
    // A comment about several paragraphs is about their last words here.
    let starts = paragraph
        .descendants()
        .any(|node| is_mark(&node, "commentRangeStart"));
    let mut inside = !starts;
    let mut found = String::new();
    for node in paragraph.descendants() {
        if is_mark(&node, "commentRangeStart") {
            inside = true;
        } else if is_mark(&node, "commentRangeEnd") {
            return found;
        } else if inside && node.tag_name().name() == "t" {
            found.push_str(node.text().unwrap_or_default());
        }
    }
    String::new()
}

/// Adds the comments that no text refers to, each in a line after all others.
pub fn alone(tree: &mut SourceTree, document: &Document<'_>, parts: &DocxParts) {
    let known: Vec<&str> = named(document.root(), "commentReference")
        .filter_map(|node| value(node, "id"))
        .collect();
    let others = parts
        .comments
        .iter()
        .filter(|(id, _)| !known.contains(&id.as_str()));
    for (_, text) in others.filter(|(_, text)| !text.trim().is_empty()) {
        let at = tree.lines.len();
        tree.lines.push(text.clone());
        let words = vec![SourceInline::Text(text.clone())];
        let lines = at..at + 1;
        let inner = SourceBlock {
            lines: lines.clone(),
            kind: SourceKind::Paragraph(words),
        };
        let kind = SourceKind::Hidden {
            what: say!("a comment of a reviewer"),
            blocks: vec![inner],
        };
        tree.blocks.insert(0, SourceBlock { lines, kind });
    }
}

fn named<'a, 'i>(node: Node<'a, 'i>, name: &'static str) -> impl Iterator<Item = Node<'a, 'i>> {
    let all = node.descendants();
    all.filter(move |node| node.tag_name().name() == name)
}

// The letters of a paragraph: a word can be in several runs.
fn letters(paragraph: Node<'_, '_>) -> String {
    let texts = named(paragraph, "t").filter_map(|node| node.text());
    texts.collect()
}
