//! Readers of markup, each in a file of its own: takes the text of a source, returns its tree. To add one: its file, and its line in
//! `READERS`; a family of boxes and marks in Markdown goes into `FAMILIES`.

mod admonitions;
mod html;
mod html_blocks;
mod html_nodes;
mod hugo;
mod learn;
mod lines;
mod markdown;
mod markdown_tree;

use super::tree::SourceTree;

/// How to read files with these endings.
pub struct Reader {
    pub endings: &'static [&'static str],
    pub read: fn(&str) -> SourceTree,
}

/// Every reader. The first one reads whatever has another ending.
const READERS: &[Reader] = &[
    Reader {
        endings: &["md", "markdown", "mdx", "txt"],
        read: markdown::read,
    },
    Reader {
        endings: &["html", "htm", "xhtml"],
        read: html::read,
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
