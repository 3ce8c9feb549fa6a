//! Pages of other tools as drafts of cards: each kind of markup, what happens to each line and box, and a second import.

pub mod accounts;
mod asciidoc;
mod asciidoc_lines;
mod below;
mod boxes;
mod charset;
mod docx;
mod films;
mod includes;
mod kept;
mod markup;
mod page_links;
mod places;
mod procedures;
mod random;
mod random_html;
mod readers;
mod said;
mod second;
mod seen;
mod tables;
mod tabs;
mod titles;
mod translation;
mod translation_pages;
mod translation_random;

use std::sync::LazyLock;

use stappenkaart::compile::check;
use stappenkaart::diag::Level;
use stappenkaart::import::{
    ImportOptions, ImportedPage, PageLinks, PageSplit, guide_of, import, written,
};
use stappenkaart::model::Lang;
use stappenkaart::words::Words;

static WORDS: LazyLock<Words> = LazyLock::new(|| Words::load(&[]).0);

/// A PNG of one dot.
pub const DOT: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0,
    1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0d, b'I', b'D', b'A', b'T',
    0x78, 0x9c, 0x63, 0xf8, 0xcf, 0xc0, 0xf0, 0x1f, 0, 5, 0, 1, 0xff, 0x89, 0x99, 0x3d, 0x1d, 0, 0,
    0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

/// A page in Dutch, imported; every picture is there.
pub fn imported(path: &str, text: &(impl AsRef<[u8]> + ?Sized)) -> ImportedPage {
    read(path, text.as_ref()).expect("the page can be read")
}

/// What the import of a page in Dutch says, when it is read and when it is refused.
pub fn read(path: &str, bytes: &[u8]) -> Result<ImportedPage, String> {
    read_beside(path, bytes, &|_| None)
}

/// The same with files that the page can include.
pub fn read_beside(
    path: &str,
    bytes: &[u8],
    included: &dyn Fn(&str) -> Option<String>,
) -> Result<ImportedPage, String> {
    let lang = Lang::new("nl");
    let options = ImportOptions {
        path,
        lang: &lang,
        category: "help",
        base: None,
        address: None,
        pages: &PageLinks::default(),
        taken: Vec::new(),
        words: &WORDS,
        split: PageSplit::Long,
        included,
    };
    import(bytes, &options, &|_| Some(DOT.to_vec()))
}

/// The cards of a page as text, with what is before the first step's blank line cut.
pub fn cards(path: &str, text: &(impl AsRef<[u8]> + ?Sized)) -> String {
    let imported = imported(path, text);
    let texts: Vec<String> = imported
        .drafts
        .iter()
        .map(|draft| written(draft).text)
        .collect();
    texts.join("\n=====\n")
}

/// The body of the only card of a page.
pub fn body(text: &str) -> String {
    let card = cards("save.md", text);
    let body = card
        .splitn(3, "---\n")
        .nth(2)
        .expect("a card has front matter");
    body.trim_start().to_owned()
}

/// The codes of the errors that the drafts of a page have.
pub fn errors(path: &str, text: &(impl AsRef<[u8]> + ?Sized)) -> Vec<&'static str> {
    let imported = imported(path, text);
    let sources = guide_of(&imported.drafts, &Lang::new("nl"), "help", Vec::new());
    let problems = check(&sources).problems.into_iter();
    let errors = problems.filter(|problem| problem.level == Level::Error);
    errors.map(|problem| problem.code.0).collect()
}
