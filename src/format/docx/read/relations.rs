//! What the parts of a file refer to. Fails where one is another kind of part than a card has: a template, a document that is put into the
//! text, a picture from the web.

use stappenkaart_say::say;

use super::package::{DocxTexts, tree};

const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

/// The parts that the package refers to, and those of the text: the last word of the type, and the target.
const OF_PACKAGE: [(&str, &str); 2] = [
    ("officeDocument", "word/document.xml"),
    ("extended-properties", "docProps/app.xml"),
];
const OF_TEXT: [(&str, &str); 5] = [
    ("styles", "styles.xml"),
    ("numbering", "numbering.xml"),
    ("settings", "settings.xml"),
    ("header", "header1.xml"),
    ("footer", "footer1.xml"),
];
const PROPERTIES: &str =
    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

/// Checks all that the parts refer to.
pub fn check(parts: &DocxTexts) -> Result<(), String> {
    check_part(parts, "_rels/.rels", &OF_PACKAGE)?;
    check_part(parts, "word/_rels/document.xml.rels", &OF_TEXT)
}

fn check_part(parts: &DocxTexts, path: &str, known: &[(&str, &str)]) -> Result<(), String> {
    let document = tree(parts.text(path)?)?;
    let mut missing: Vec<&str> = known.iter().map(|(kind, _)| *kind).collect();
    for node in document.root_element().children() {
        if !node.is_element() {
            continue;
        }
        let attribute = |name| node.attribute(name).unwrap_or_default();
        let (kind, target) = (attribute("Type"), attribute("Target"));
        let is_external = attribute("TargetMode") == "External";
        let name = kind.strip_prefix(OFFICE).unwrap_or_default();
        let is_part = known.contains(&(name, target)) && !is_external;
        let is_link = name == "hyperlink" && is_external;
        let is_picture = name == "image" && target.starts_with("media/") && !is_external;
        if !(is_part || is_link || is_picture || kind == PROPERTIES) {
            return Err(say!("it refers to what a card does not have: `{target}`"));
        }
        missing.retain(|kind| *kind != name);
    }
    match missing.first() {
        None => Ok(()),
        Some(kind) => Err(say!("it does not refer to its {kind}")),
    }
}
