//! What a file says about itself: title, language, who maintains the card; and how Word opens it. No part has the time of writing.

use super::document::Document;
use super::file::WORD;
use super::run::valued;
use crate::characters::is_isolate;
use crate::format::TextView;
use crate::xml_writer::{element, escaped};

/// `core.xml` (ECMA-376, part 2, 11.1). The card was changed when it was last checked, if it says when.
pub fn core(document: &Document<'_>) -> String {
    let card = document.card;
    let details = &card.details;
    let owner = details.facts.iter().find(|fact| fact.key == "owner");
    let mut all = text("dc:title", &shown(&card.title));
    all += &text("dc:identifier", &card.id);
    all += &text("dc:language", &card.page.lang);
    all += &text("cp:category", &shown(&details.category.name));
    if let Some(owner) = owner {
        all += &text("dc:creator", &shown(&owner.text));
    }
    if let Some(revision) = &details.revision {
        all += &text("cp:version", revision);
    }
    if let Some(status) = &details.status {
        all += &text("cp:contentStatus", &status.word);
    }
    if let Some(day) = &details.verified {
        let moment = format!("{}T00:00:00Z", day.iso);
        for name in ["dcterms:created", "dcterms:modified"] {
            all += &element(name, &[("xsi:type", "dcterms:W3CDTF")], &moment);
        }
    }
    let spaces = [
        (
            "xmlns:cp",
            "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
        ),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    element("cp:coreProperties", &spaces, &all)
}

fn text(name: &str, words: &str) -> String {
    element(name, &[], &escaped(words))
}

fn shown(view: &TextView) -> String {
    view.plain.chars().filter(|c| !is_isolate(*c)).collect()
}

/// `app.xml`: which program wrote the file.
pub fn app() -> String {
    let space = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    element(
        "Properties",
        &[("xmlns", space)],
        "<Application>stappenkaart</Application>",
    )
}

/// `settings.xml`: Word tracks the changes of a reviewer, and shows the file as Word 2013 and later do.
pub fn settings() -> String {
    let mode = "<w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/>";
    let all = "<w:trackRevisions/>".to_owned()
        + &valued("w:defaultTabStop", "720")
        + &valued("w:characterSpacingControl", "doNotCompress")
        + &element("w:compat", &[], mode);
    element("w:settings", &[("xmlns:w", WORD)], &all)
}
