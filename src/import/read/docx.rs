//! Documents of Word. Takes the bytes of a DOCX, returns its tree with a line for each paragraph, and its pictures. A document is
//! bounded: its parts, their size, and how deep they nest; XML with entities of its own is refused.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, ParsingOptions};
use stappenkaart_say::say;
use zip::ZipArchive;

use super::ReadPage;
use super::docx_around;
use super::docx_blocks::DocxBlocks;
use super::docx_comments::{alone, comments};
use super::docx_parts::{DocxParts, footnotes, numbering, relations, styles};
use crate::import::tree::SourceTree;

const MOST_PARTS: usize = 5_000;
const LARGEST_PART: u64 = 64 * 1024 * 1024;
const LARGEST: u64 = 256 * 1024 * 1024;
const MOST_NODES: u32 = 2_000_000;

/// Reads a document. Fails with what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<ReadPage, String> {
    let mut files = DocxFiles {
        archive: ZipArchive::new(Cursor::new(bytes))
            .map_err(|error| say!("it is not a DOCX: {error}"))?,
        left: LARGEST,
    };
    if files.archive.len() > MOST_PARTS {
        return Err(say!("it has more than {MOST_PARTS} parts"));
    }
    let main = files.text("word/document.xml")?;
    let main = main.ok_or(say!("it is not a DOCX: it has no `word/document.xml`"))?;
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
    files.notes(&mut parts)?;
    let document = xml(&main)?;
    let mut tree = DocxBlocks::new(&parts).tree(document.root_element())?;
    alone(&mut tree, &document, &parts);
    let pictures = files.pictures(&parts)?;
    files.around(&mut tree, parts)?;
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
            .map_err(|error| say!("`{name}` in it can't be unpacked: {error}"))?;
        let size = bytes.len() as u64;
        if size > most {
            return Err(say!("`{name}` in it is too large when it is unpacked"));
        }
        self.left -= size;
        Ok(Some(bytes))
    }

    fn pictures(&mut self, parts: &DocxParts) -> Result<BTreeMap<String, Vec<u8>>, String> {
        let mut pictures = BTreeMap::new();
        let targets = parts.targets.values();
        for target in targets.filter(|target| target.starts_with("media/")) {
            if let Some(bytes) = self.bytes(&format!("word/{target}"))? {
                pictures.insert(target.clone(), bytes);
            }
        }
        Ok(pictures)
    }

    // What is at the head and at the foot of pages. Their pictures and links have ids of their own.
    fn around(&mut self, tree: &mut SourceTree, mut parts: DocxParts) -> Result<(), String> {
        parts.targets.clear();
        let names = self.archive.file_names();
        let mut names: Vec<(&str, String)> = names
            .filter_map(|name| Some((docx_around::place(name)?, name.to_owned())))
            .collect();
        names.sort_by(|(_, one), (_, other)| one.cmp(other));
        for (what, name) in names {
            if let Some(text) = self.text(&name)? {
                docx_around::add(tree, what, &xml(&text)?, &parts)?;
            }
        }
        Ok(())
    }

    // What is at the end of a page or of the document.
    fn notes(&mut self, parts: &mut DocxParts) -> Result<(), String> {
        for name in ["footnote", "endnote"] {
            if let Some(text) = self.text(&format!("word/{name}s.xml"))? {
                footnotes(&xml(&text)?, name, parts);
            }
        }
        Ok(())
    }

    fn text(&mut self, name: &str) -> Result<Option<String>, String> {
        let Some(bytes) = self.bytes(name)? else {
            return Ok(None);
        };
        let text = String::from_utf8(bytes).map_err(|_| say!("`{name}` in it is not UTF-8"))?;
        Ok(Some(text))
    }
}

fn xml(text: &str) -> Result<Document<'_>, String> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| say!("its XML is broken: {error}"))
}
