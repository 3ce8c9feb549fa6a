//! Writes a card as a document of Word. Takes its view, returns the bytes of a DOCX. All of it is made of a card and a guide: the same
//! input is the same bytes.

use self::document::{Document, Relation};
use self::file::{DocxFile, RELATIONS, WORD};
use self::paper::DocxPaper;
use crate::diag::Diagnostic;
use crate::format::{CardView, Engines};
use crate::xml_writer::element;

mod about;
mod blocks;
mod body;
mod direction;
mod document;
mod figures;
mod file;
mod fonts;
mod lists;
mod look;
mod paper;
mod paragraph;
mod run;
mod styles;
mod table;
mod text;
mod warnings;

const DRAWING: &str = "http://schemas.openxmlformats.org/drawingml/2006";

/// The file of a card. Fails where a picture of it can't be read or drawn.
pub fn write(card: &CardView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let mut document = Document::new(card, engines);
    body::push_card(&mut document)?;
    let fixed = ["styles", "numbering", "settings"];
    for kind in fixed {
        document.refer(kind, format!("{kind}.xml"), false);
    }
    let header = document.refer("header", "header1.xml".to_owned(), false);
    let footer = document.refer("footer", "footer1.xml".to_owned(), false);
    Ok(package(document, &header, &footer).bytes())
}

fn package(document: Document<'_>, header: &str, footer: &str) -> DocxFile {
    let word = |kind: &str| format!("wordprocessingml.{kind}");
    let mut package = DocxFile::new();
    package.add_relations("_rels/.rels", &of_package());
    package.add_xml(
        "word/document.xml",
        &word("document.main"),
        &main_part(&document, header, footer),
    );
    package.add_relations("word/_rels/document.xml.rels", &document.relations);
    package.add_xml(
        "word/styles.xml",
        &word("styles"),
        &styles::styles(&document),
    );
    let numbering = lists::numbering(document.numbered_lists);
    package.add_xml("word/numbering.xml", &word("numbering"), &numbering);
    package.add_xml("word/settings.xml", &word("settings"), &about::settings());
    package.add_xml(
        "word/header1.xml",
        &word("header"),
        &paper::header(&document),
    );
    package.add_xml(
        "word/footer1.xml",
        &word("footer"),
        &paper::footer(&document),
    );
    package.add_xml(
        "docProps/core.xml",
        "core-properties",
        &about::core(&document),
    );
    package.add_xml("docProps/app.xml", "extended-properties", &about::app());
    for (file, bytes) in document.pictures {
        package.add(&format!("word/media/{file}"), bytes);
    }
    package
}

fn of_package() -> [Relation; 3] {
    let parts = [
        ("officeDocument", "word/document.xml"),
        ("core-properties", "docProps/core.xml"),
        ("extended-properties", "docProps/app.xml"),
    ];
    parts.map(|(kind, target)| Relation {
        kind,
        target: target.to_owned(),
        is_external: false,
    })
}

fn main_part(document: &Document<'_>, header: &str, footer: &str) -> String {
    let paper = DocxPaper::of(document.engines.print());
    let section = paper.section(header, footer, document.rtl());
    let body = element("w:body", &[], &(document.body.clone() + &section));
    let place = format!("{DRAWING}/wordprocessingDrawing");
    let (main, picture) = (format!("{DRAWING}/main"), format!("{DRAWING}/picture"));
    let spaces = [
        ("xmlns:w", WORD),
        ("xmlns:r", RELATIONS),
        ("xmlns:wp", place.as_str()),
        ("xmlns:a", &main),
        ("xmlns:pic", &picture),
    ];
    element("w:document", &spaces, &body)
}
