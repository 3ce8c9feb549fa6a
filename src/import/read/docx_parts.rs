//! The parts beside the text of a document of Word: styles, lists, links, comments.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::docx_named_styles::{SeverityStyle, WordMark, mark_of_style, of_style};

/// What the parts of a document say about its paragraphs.
#[derive(Default)]
pub struct DocxParts {
    /// The targets of links and pictures by their id.
    pub targets: BTreeMap<String, String>,
    /// The level of a heading by the id of its style.
    pub headings: BTreeMap<String, u8>,
    /// What the name of a style says of a severity, by the id of the style.
    pub severities: BTreeMap<String, SeverityStyle>,
    /// What the name of a style says of its words, by the id of the style.
    pub marks: BTreeMap<String, WordMark>,
    /// The list and level of a style that is numbered.
    pub numbered_styles: BTreeMap<String, (String, usize)>,
    /// Whether a list has numbers, by its id and level.
    pub numbered: BTreeMap<(String, usize), bool>,
    /// The comments of reviewers by their id.
    pub comments: BTreeMap<String, String>,
    /// The notes at the end of a page or of the document, by what refers to them.
    pub footnotes: BTreeMap<String, String>,
}

/// The value of an attribute, whatever its namespace.
pub fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let mut known = node.attributes();
    known
        .find(|known| known.name() == name)
        .map(|known| known.value())
}

/// The first element of this name right below a node.
pub fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children()
        .find(|child| child.tag_name().name() == name)
}

fn named<'a, 'i>(
    document: &'a Document<'i>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'i>> {
    document
        .descendants()
        .filter(move |node| node.tag_name().name() == name)
}

/// Reads the links of a document.
pub fn relations(document: &Document<'_>, parts: &mut DocxParts) {
    for node in named(document, "Relationship") {
        if let (Some(id), Some(target)) = (value(node, "Id"), value(node, "Target")) {
            parts.targets.insert(id.to_owned(), target.to_owned());
        }
    }
}

/// Reads the styles of a document.
pub fn styles(document: &Document<'_>, parts: &mut DocxParts) {
    for style in named(document, "style") {
        let Some(id) = value(style, "styleId") else {
            continue;
        };
        let name = child(style, "name").and_then(|name| value(name, "val"));
        let name = name.unwrap_or(id).to_lowercase();
        if let Some(severity) = of_style(&name) {
            parts.severities.insert(id.to_owned(), severity);
        }
        if let Some(mark) = mark_of_style(&name) {
            parts.marks.insert(id.to_owned(), mark);
        }
        let properties = child(style, "pPr");
        let outline = properties.and_then(|properties| child(properties, "outlineLvl"));
        let outline = outline.and_then(|outline| value(outline, "val")?.parse::<u8>().ok());
        let level = match name.as_str() {
            "title" => Some(1),
            name => name
                .strip_prefix("heading ")
                .and_then(|level| level.parse().ok())
                .or(outline.map(|level| level.saturating_add(1))),
        };
        if let Some(level) = level.filter(|level| (1..=9).contains(level)) {
            parts.headings.insert(id.to_owned(), level);
        }
        if let Some(list) = properties.and_then(numbering_of) {
            parts.numbered_styles.insert(id.to_owned(), list);
        }
    }
}

/// The list and the level that the properties of a paragraph name.
pub fn numbering_of(properties: Node<'_, '_>) -> Option<(String, usize)> {
    let numbering = child(properties, "numPr")?;
    let id = child(numbering, "numId").and_then(|id| value(id, "val"))?;
    let level = child(numbering, "ilvl").and_then(|level| value(level, "val")?.parse().ok());
    Some((id.to_owned(), level.unwrap_or(0)))
}

/// Reads the numbering of a document.
pub fn numbering(document: &Document<'_>, parts: &mut DocxParts) {
    let mut kinds: BTreeMap<(&str, usize), bool> = BTreeMap::new();
    for definition in named(document, "abstractNum") {
        let Some(id) = value(definition, "abstractNumId") else {
            continue;
        };
        for level in definition
            .children()
            .filter(|node| node.tag_name().name() == "lvl")
        {
            let at = value(level, "ilvl")
                .and_then(|at| at.parse().ok())
                .unwrap_or(0);
            let format = child(level, "numFmt").and_then(|format| value(format, "val"));
            let is_numbered = !matches!(format, Some("bullet" | "none"));
            kinds.insert((id, at), is_numbered);
        }
    }
    for list in named(document, "num") {
        let definition = child(list, "abstractNumId").and_then(|node| value(node, "val"));
        let (Some(id), Some(definition)) = (value(list, "numId"), definition) else {
            continue;
        };
        for ((_, level), is_numbered) in kinds.iter().filter(|((known, _), _)| *known == definition)
        {
            parts.numbered.insert((id.to_owned(), *level), *is_numbered);
        }
    }
}

/// Reads the notes of a document, which `footnoteReference` or `endnoteReference` refers to.
pub fn footnotes(document: &Document<'_>, name: &'static str, parts: &mut DocxParts) {
    for note in named(document, name) {
        let texts = note
            .descendants()
            .filter(|node| node.tag_name().name() == "t");
        let text: String = texts.filter_map(|node| node.text()).collect();
        if let Some(id) = value(note, "id").filter(|_| !text.trim().is_empty()) {
            let key = format!("{name}Reference{id}");
            parts.footnotes.insert(key, text.trim().to_owned());
        }
    }
}
