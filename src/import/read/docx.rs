//! Documents of Word. Takes the bytes of a DOCX, returns its tree with a line for each paragraph, and its pictures. A document is
//! bounded: its parts, their size, and how deep they nest; XML with entities of its own is refused.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, Node, ParsingOptions};
use zip::ZipArchive;

use super::ReadPage;
use super::docx_blocks::DocxBlocks;

/// What the parts of a document say about its paragraphs.
#[derive(Default)]
pub struct DocxParts {
    /// The targets of links and pictures by their id.
    pub targets: BTreeMap<String, String>,
    /// The level of a heading by the id of its style.
    pub headings: BTreeMap<String, u8>,
    /// The list and level of a style that is numbered.
    pub numbered_styles: BTreeMap<String, (String, usize)>,
    /// Whether a list has numbers, by its id and level.
    pub numbered: BTreeMap<(String, usize), bool>,
    /// The comments of reviewers by their id.
    pub comments: BTreeMap<String, String>,
}

const MOST_PARTS: usize = 5_000;
const LARGEST_PART: u64 = 64 * 1024 * 1024;
const LARGEST: u64 = 256 * 1024 * 1024;
const MOST_NODES: u32 = 2_000_000;

/// Reads a document. Fails with what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<ReadPage, String> {
    let mut files = DocxFiles {
        archive: ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| format!("it is not a DOCX: {error}"))?,
        left: LARGEST,
    };
    if files.archive.len() > MOST_PARTS {
        return Err(format!("it has more than {MOST_PARTS} parts"));
    }
    let main = files.text("word/document.xml")?;
    let main = main.ok_or("it is not a DOCX: it has no `word/document.xml`")?;
    let mut parts = DocxParts::default();
    if let Some(text) = files.text("word/_rels/document.xml.rels")? {
        relations(&xml(&text)?, &mut parts);
    }
    if let Some(text) = files.text("word/styles.xml")? {
        styles(&xml(&text)?, &mut parts);
    }
    if let Some(text) = files.text("word/numbering.xml")? {
        numbering(&xml(&text)?, &mut parts);
    }
    if let Some(text) = files.text("word/comments.xml")? {
        comments(&xml(&text)?, &mut parts);
    }
    let document = xml(&main)?;
    let tree = DocxBlocks::new(&parts).tree(document.root_element())?;
    let mut pictures = BTreeMap::new();
    for target in parts
        .targets
        .values()
        .filter(|target| target.starts_with("media/"))
    {
        if let Some(bytes) = files.bytes(&format!("word/{target}"))? {
            pictures.insert(target.clone(), bytes);
        }
    }
    Ok(ReadPage { tree, pictures })
}

struct DocxFiles<'a> {
    archive: ZipArchive<Cursor<&'a [u8]>>,
    /// How many bytes may still be unpacked.
    left: u64,
}

impl DocxFiles<'_> {
    fn bytes(&mut self, name: &str) -> Result<Option<Vec<u8>>, String> {
        let Ok(file) = self.archive.by_name(name) else {
            return Ok(None);
        };
        let most = LARGEST_PART.min(self.left);
        let mut bytes = Vec::new();
        // The size that an archive claims is no bound, so what is unpacked is counted.
        let mut file = file.take(most + 1);
        file.read_to_end(&mut bytes)
            .map_err(|error| format!("`{name}` in it can't be unpacked: {error}"))?;
        let size = bytes.len() as u64;
        if size > most {
            return Err(format!("`{name}` in it is too large when it is unpacked"));
        }
        self.left -= size;
        Ok(Some(bytes))
    }

    fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(bytes) = self.bytes(name)? else {
            return Ok(None);
        };
        let text = String::from_utf8(bytes).map_err(|_| format!("`{name}` in it is not UTF-8"))?;
        Ok(Some(text))
    }
}

fn xml(text: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options)
        .map_err(|error| format!("its XML is broken: {error}"))
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

fn relations(document: &Document<'_>, parts: &mut DocxParts) {
    for node in named(document, "Relationship") {
        if let (Some(id), Some(target)) = (value(node, "Id"), value(node, "Target")) {
            parts.targets.insert(id.to_owned(), target.to_owned());
        }
    }
}

fn styles(document: &Document<'_>, parts: &mut DocxParts) {
    for style in named(document, "style") {
        let Some(id) = value(style, "styleId") else {
            continue;
        };
        let name = child(style, "name").and_then(|name| value(name, "val"));
        let name = name.unwrap_or(id).to_lowercase();
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

fn numbering(document: &Document<'_>, parts: &mut DocxParts) {
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

fn comments(document: &Document<'_>, parts: &mut DocxParts) {
    for comment in named(document, "comment") {
        let texts = comment
            .descendants()
            .filter(|node| node.tag_name().name() == "t");
        let text: Vec<&str> = texts.filter_map(|node| node.text()).collect();
        if let Some(id) = value(comment, "id") {
            parts.comments.insert(id.to_owned(), text.join(" "));
        }
    }
}
