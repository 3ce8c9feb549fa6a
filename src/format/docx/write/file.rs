//! The file of a document: its parts in a ZIP archive, with what each is and what it refers to (ECMA-376, part 2). The same parts are the
//! same bytes.

use std::io::{Cursor, Write};

use zip::write::{SimpleFileOptions, ZipWriter};
use zip::{CompressionMethod, DateTime};

use super::document::Relation;
use crate::xml_writer::{element, empty_element};

pub const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
pub const RELATIONS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

/// The parts of a file in their order: path and bytes.
pub struct DocxFile {
    parts: Vec<(String, Vec<u8>)>,
    /// The type of each part whose ending does not say it.
    types: Vec<(String, String)>,
}

impl DocxFile {
    /// A file without parts.
    pub fn new() -> DocxFile {
        DocxFile {
            parts: Vec::new(),
            types: Vec::new(),
        }
    }

    /// Adds a part of XML; `kind` is its type without what all types of Office have.
    pub fn add_xml(&mut self, path: &str, kind: &str, xml: &str) {
        self.add(path, (DECLARATION.to_owned() + xml).into_bytes());
        let kind = match kind {
            "core-properties" => format!("application/vnd.openxmlformats-package.{kind}+xml"),
            _ => format!("application/vnd.openxmlformats-officedocument.{kind}+xml"),
        };
        self.types.push((format!("/{path}"), kind));
    }

    /// Adds a part whose ending says what it is.
    pub fn add(&mut self, path: &str, bytes: Vec<u8>) {
        self.parts.push((path.to_owned(), bytes));
    }

    /// Adds what a part refers to.
    pub fn add_relations(&mut self, path: &str, relations: &[Relation]) {
        let xml = DECLARATION.to_owned() + &self::relations(relations);
        self.add(path, xml.into_bytes());
    }

    /// The bytes of the file.
    pub fn bytes(self) -> Vec<u8> {
        let types = DECLARATION.to_owned() + &self.types_xml();
        let first = ("[Content_Types].xml".to_owned(), types.into_bytes());
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (path, bytes) in std::iter::once(first).chain(self.parts) {
            add_file(&mut archive, &path, &bytes);
        }
        let written = archive.finish().expect("memory takes it");
        written.into_inner()
    }

    fn types_xml(&self) -> String {
        let endings = [
            (
                "rels",
                "application/vnd.openxmlformats-package.relationships+xml",
            ),
            ("xml", "application/xml"),
            ("png", "image/png"),
            ("jpg", "image/jpeg"),
            ("gif", "image/gif"),
        ];
        let endings = endings.map(|(ending, kind)| {
            empty_element("Default", &[("Extension", ending), ("ContentType", kind)])
        });
        let parts = self.types.iter().map(|(path, kind)| {
            empty_element("Override", &[("PartName", path), ("ContentType", kind)])
        });
        let all: String = endings.into_iter().chain(parts).collect();
        let space = format!("{PACKAGE}/content-types");
        element("Types", &[("xmlns", &space)], &all)
    }
}

// Without the time at which it is written.
fn add_file(archive: &mut ZipWriter<Cursor<Vec<u8>>>, path: &str, bytes: &[u8]) {
    // Pictures are compressed already.
    let method = match path.starts_with("word/media/") {
        true => CompressionMethod::Stored,
        false => CompressionMethod::Deflated,
    };
    let options = SimpleFileOptions::default()
        .compression_method(method)
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    archive
        .start_file(path, options)
        .and_then(|()| Ok(archive.write_all(bytes)?))
        .expect("memory takes it");
}

fn relations(all: &[Relation]) -> String {
    let all: String = all
        .iter()
        .zip(1..)
        .map(|(relation, number)| of_relation(relation, number))
        .collect();
    let space = format!("{PACKAGE}/relationships");
    element("Relationships", &[("xmlns", &space)], &all)
}

fn of_relation(relation: &Relation, number: usize) -> String {
    let kind = match relation.kind {
        "core-properties" => format!("{PACKAGE}/relationships/metadata/{}", relation.kind),
        _ => format!("{RELATIONS}/{}", relation.kind),
    };
    let id = format!("rId{number}");
    let mut all = vec![
        ("Id", id.as_str()),
        ("Type", &kind),
        ("Target", &relation.target),
    ];
    if relation.is_external {
        all.push(("TargetMode", "External"));
    }
    empty_element("Relationship", &all)
}
