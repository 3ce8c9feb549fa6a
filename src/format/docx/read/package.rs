//! The parts of a DOCX. Takes its bytes, returns its parts as texts. A file that could show anything else than these parts is refused, and
//! so is one that unpacks to more than a card can be.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use roxmltree::{Document, ParsingOptions};
use stappenkaart_say::say;
use zip::ZipArchive;

const MOST_PARTS: usize = 2_000;
const LARGEST: u64 = 64 * 1024 * 1024;
const MOST_NODES: u32 = 2_000_000;
/// No part of a card nests deeper than about twenty elements. The parser of XML takes a bit of the stack for each.
const DEEPEST: usize = 64;

/// The parts that a card has, but for its pictures.
const PARTS: [&str; 11] = [
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/app.xml",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/header1.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
];

/// The parts of a file that are XML, by their path.
pub struct DocxTexts(BTreeMap<String, String>);

impl DocxTexts {
    /// A part. Fails where there is none.
    pub fn text(&self, path: &str) -> Result<&str, String> {
        let text = self.0.get(path).map(String::as_str);
        text.ok_or_else(|| say!("it has no `{path}`"))
    }
}

/// Unpacks a file.
pub fn unpack(bytes: &[u8]) -> Result<DocxTexts, String> {
    let mut archive =
        ZipArchive::new(Cursor::new(bytes)).map_err(|error| say!("it is not a DOCX: {error}"))?;
    let listed = listed(bytes);
    if archive.len() > MOST_PARTS || listed != Some(archive.len()) || archive.offset() != 0 {
        return Err(say!("it has parts that are there twice, or more than a card has").to_owned());
    }
    let mut parts = BTreeMap::new();
    let mut left = LARGEST;
    for at in 0..archive.len() {
        let file = archive.by_index(at).map_err(|error| error.to_string())?;
        let path = file.name().to_owned();
        if is_picture(&path) {
            continue;
        }
        if !PARTS.contains(&path.as_str()) {
            return Err(say!("it has a part that a card does not have: `{path}`"));
        }
        let mut text = String::new();
        // The size that an archive claims is not a bound, so what is unpacked is counted.
        let size = file
            .take(left + 1)
            .read_to_string(&mut text)
            .map_err(|error| say!("`{path}` in it can't be unpacked: {error}"))?;
        left = left
            .checked_sub(size as u64)
            .ok_or(say!("it is too large when it is unpacked"))?;
        parts.insert(path, text);
    }
    Ok(DocxTexts(parts))
}

// How many parts the list at the end of an archive has (APPNOTE.TXT, 4.3.16): of two with one name, programs read different ones.
fn listed(bytes: &[u8]) -> Option<usize> {
    let end = bytes.windows(4).rposition(|four| four == b"PK\x05\x06")?;
    let count = bytes.get(end + 10..end + 12)?;
    Some(usize::from(u16::from_le_bytes([count[0], count[1]])))
}

fn is_picture(path: &str) -> bool {
    let name = path.strip_prefix("word/media/image");
    let parts = name.and_then(|name| name.split_once('.'));
    parts.is_some_and(|(number, ending)| {
        number.bytes().all(|digit| digit.is_ascii_digit())
            && matches!(ending, "png" | "jpg" | "gif")
    })
}

/// A part as a tree. Fails where it is not XML, defines entities, or nests too deep.
pub fn tree(text: &str) -> Result<Document<'_>, String> {
    if depth(text) > DEEPEST {
        return Err(say!("its elements nest too deep").to_owned());
    }
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| say!("its XML is broken: {error}"))
}

// How deep the tags nest, before any is parsed. What is broken is found by the parser.
fn depth(text: &str) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    for tag in text.split('<').skip(1) {
        let end = tag.find('>').unwrap_or(tag.len());
        match tag.as_bytes().first() {
            Some(b'/') => depth = depth.saturating_sub(1),
            Some(b'?' | b'!') => {}
            _ if tag[..end].ends_with('/') => {}
            _ => depth += 1,
        }
        deepest = deepest.max(depth);
    }
    deepest
}
