//! Readers of markup, each in a file of its own: takes the text of a source, returns its tree. To add one: its file, and its line in
//! `READERS`; a family of boxes and marks in Markdown goes into `FAMILIES`.

mod admonitions;
mod docx;
mod docx_blocks;
mod docx_named_styles;
mod docx_parts;
mod html;
mod html_blocks;
mod html_nodes;
mod hugo;
mod learn;
mod lines;
mod markdown;
mod markdown_tree;

use std::collections::BTreeMap;

use super::tree::SourceTree;

/// How to read files with these endings.
pub struct Reader {
    pub endings: &'static [&'static str],
    read: ReadAs,
}

/// A source as its reader understood it, with the pictures that it holds itself.
#[derive(Debug)]
pub struct ReadPage {
    pub tree: SourceTree,
    pub pictures: BTreeMap<String, Vec<u8>>,
}

enum ReadAs {
    Text(fn(&str) -> SourceTree),
    Bytes(fn(&[u8]) -> Result<ReadPage, String>),
}

impl Reader {
    /// Reads a source. Fails with what is wrong with the file, in words that follow its name.
    pub fn read(&self, bytes: &[u8]) -> Result<ReadPage, String> {
        let read = match self.read {
            ReadAs::Bytes(read) => return read(bytes),
            ReadAs::Text(read) => read,
        };
        let text = std::str::from_utf8(bytes).map_err(|_| "it is not UTF-8; save it as UTF-8")?;
        if text.contains('\0') {
            return Err("it has a NUL byte, so it is not a text".to_owned());
        }
        Ok(ReadPage {
            tree: read(text),
            pictures: BTreeMap::new(),
        })
    }
}

/// Every reader. The first one reads whatever has another ending.
const READERS: &[Reader] = &[
    Reader {
        endings: &["md", "markdown", "mdx", "txt"],
        read: ReadAs::Text(markdown::read),
    },
    Reader {
        endings: &["html", "htm", "xhtml"],
        read: ReadAs::Text(html::read),
    },
    Reader {
        endings: &["docx"],
        read: ReadAs::Bytes(docx::read),
    },
];

/// The reader of a file, by how its name ends.
pub fn reader_of(path: &str) -> &'static Reader {
    let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    let reads = |reader: &&Reader| reader.endings.contains(&ending.as_str());
    READERS.iter().find(reads).unwrap_or(&READERS[0])
}

/// Whether there is a reader for files of this name.
pub fn reads(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default().to_lowercase();
    READERS
        .iter()
        .any(|reader| reader.endings.contains(&ending.as_str()))
}
