//! Readers of markup, each in a file of its own: takes the text of a source, returns its tree. To add one: its file, and its line in
//! `READERS`; a family of boxes and marks in Markdown goes into `FAMILIES`.

mod admonitions;
mod asciidoc;
mod asciidoc_before;
mod asciidoc_boxes;
mod asciidoc_cells;
mod asciidoc_code;
mod asciidoc_conditions;
mod asciidoc_lines;
mod asciidoc_lists;
mod asciidoc_macros;
mod asciidoc_marks;
mod asciidoc_tables;
mod asciidoc_tabs;
mod asciidoc_values;
mod asciidoc_words;
mod attribute_lists;
mod charset;
mod docx;
mod docx_around;
mod docx_blocks;
mod docx_comments;
mod docx_frames;
mod docx_lists;
mod docx_named_styles;
mod docx_parts;
mod docx_tables;
mod figures;
mod footnotes;
mod html;
mod html_blocks;
mod html_boxes;
mod html_confluence;
mod html_fields;
mod html_inline;
mod html_lists;
mod html_nodes;
mod html_places;
mod html_readers;
mod html_tables;
mod html_tabs;
mod html_tags;
mod html_unseen;
mod html_word;
mod hugo;
mod include_marks;
mod learn;
mod letter_lists;
mod line_breaks;
mod lines;
mod looks;
mod markdown;
mod markdown_tree;
mod mdx;
mod mdx_boxes;
mod myst;
#[cfg(feature = "pdf")]
mod pdf;
#[cfg(not(feature = "pdf"))]
#[path = "pdf_absent.rs"]
mod pdf;
mod players;
mod spans;
mod tab_sections;
mod tabs;
mod typed_lists;

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::includes::{ExpandedPage, FindIncludes, OpenIncluded, expanded};
use super::own_links;
use super::tree::SourceTree;

/// How to read files with these endings.
pub struct Reader {
    pub endings: &'static [&'static str],
    read: ReadAs,
    includes: Option<FindIncludes>,
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
    /// Reads a source, with the files that it includes. Fails with what is wrong with the file, in words that follow its name.
    pub fn read(
        &self,
        bytes: &[u8],
        path: &str,
        open: OpenIncluded<'_>,
    ) -> Result<ReadPage, String> {
        let read = match self.read {
            ReadAs::Bytes(read) => return read(bytes),
            ReadAs::Text(read) => read,
        };
        let text = charset::decoded(bytes)?;
        if text.contains('\0') {
            return Err(say!("it has a NUL byte, so it is not a text").to_owned());
        }
        Ok(ReadPage {
            tree: self.tree(&text, path, read, open),
            pictures: BTreeMap::new(),
        })
    }
}

impl Reader {
    fn tree(
        &self,
        text: &str,
        path: &str,
        read: fn(&str) -> SourceTree,
        open: OpenIncluded<'_>,
    ) -> SourceTree {
        let Some(page) = self.expanded(text, path, open) else {
            return read(text);
        };
        let mut tree = read(&page.lines.join("\n"));
        // The last lines can be empty, and a reader of lines does not see those.
        tree.lines = page.lines;
        tree.files = page.files;
        tree.refused = page.refused;
        own_links::lead(&mut tree);
        tree
    }

    // A page with what it includes; nothing where it includes nothing.
    fn expanded(&self, text: &str, path: &str, open: OpenIncluded<'_>) -> Option<ExpandedPage> {
        let page = expanded(path, text, self.includes?, open);
        (page.files.len() > 1 || !page.refused.is_empty()).then_some(page)
    }

    /// The files that a page includes, also those that these include.
    pub fn included(&self, bytes: &[u8], path: &str, open: OpenIncluded<'_>) -> Vec<String> {
        let text = std::str::from_utf8(bytes).unwrap_or_default();
        let page = self.expanded(text, path, open).unwrap_or_default();
        let files = page.files.into_iter().skip(1);
        files.map(|file| file.path).collect()
    }
}

/// Every reader. The first one reads whatever has another ending.
const READERS: &[Reader] = &[
    Reader {
        endings: &["md", "markdown", "mdx", "txt"],
        read: ReadAs::Text(markdown::read),
        includes: Some(include_marks::markdown),
    },
    Reader {
        endings: &["html", "htm", "xhtml"],
        read: ReadAs::Text(html::read),
        includes: None,
    },
    Reader {
        endings: &["adoc", "asciidoc", "asc"],
        read: ReadAs::Text(asciidoc::read),
        includes: Some(include_marks::asciidoc),
    },
    Reader {
        endings: &["docx"],
        read: ReadAs::Bytes(docx::read),
        includes: None,
    },
    Reader {
        endings: &["pdf"],
        read: ReadAs::Bytes(pdf::read),
        includes: None,
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
