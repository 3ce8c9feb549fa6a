//! What a reader of a document of Word meets. Takes the bytes of a DOCX, returns its passages. It knows severities, actions and headings by
//! the names of their styles, and what decides whether words are seen; anything else could hide words or say others, and is refused.

use roxmltree::Node;
use stappenkaart_say::say;

use self::body::{BodyReader, ReadParagraph};
use self::lists::Lists;
use self::package::{DocxTexts, tree, unpack};
use self::passages::passages;
use self::styles::Styles;
use self::xml::{child, only};
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{LanguageMarks, Reading};

mod body;
mod letter_look;
mod lists;
mod package;
mod paragraph_look;
mod passages;
mod relations;
mod styles;
mod words;
mod xml;

/// Reads a file. Fails where it is not a document of Word, or has what a card does not have.
pub fn reading(path: &str, bytes: &[u8]) -> Result<Reading, Diagnostic> {
    read(bytes).map_err(|what| {
        Diagnostic::in_file(codes::SK520, path, what).help(say!(
            "build the site again; this document is written by the tool alone"
        ))
    })
}

fn read(bytes: &[u8]) -> Result<Reading, String> {
    let parts = unpack(bytes)?;
    relations::check(&parts)?;
    check_settings(&parts)?;
    check_edges(&parts)?;
    let styles = tree(parts.text("word/styles.xml")?)?;
    let styles = Styles::read(styles.root_element())?;
    let lists = tree(parts.text("word/numbering.xml")?)?;
    let lists = Lists::read(lists.root_element());
    let document = tree(parts.text("word/document.xml")?)?;
    let root = document.root_element();
    only(root, &["body"])?;
    let body = child(root, "body").ok_or(say!("it has no text"))?;
    let mut reader = BodyReader::new(&styles, &lists, body)?;
    reader.read(body)?;
    let lang = language(&styles);
    Ok(Reading {
        passages: passages(&reader.found, &lang),
        lang,
        languages: LanguageMarks::Kept,
    })
}

// That of every kind of script. Where they differ, the document has no language of its own.
fn language(styles: &Styles<'_, '_>) -> String {
    let letters = letter_look::LetterLook::default().with(styles.defaults("rPr"));
    let [usual, east_asian, complex] = letters.languages;
    match usual == east_asian && usual == complex {
        true => usual,
        false => format!("{usual}, {east_asian}, {complex}"),
    }
}

// Settings decide how words are shown, such as in an outline or without the background of a page.
fn check_settings(parts: &DocxTexts) -> Result<(), String> {
    let document = tree(parts.text("word/settings.xml")?)?;
    let root = document.root_element();
    let known = [
        "trackRevisions",
        "defaultTabStop",
        "characterSpacingControl",
        "compat",
    ];
    only(root, &known)?;
    child(root, "compat").map_or(Ok(()), |compat| only(compat, &["compatSetting"]))
}

// What is on every page must not be able to lie over the text.
fn check_edges(parts: &DocxTexts) -> Result<(), String> {
    const KNOWN: [&str; 15] = [
        "hdr",
        "ftr",
        "p",
        "pPr",
        "pStyle",
        "bidi",
        "r",
        "rPr",
        "rFonts",
        "rtl",
        "t",
        "tab",
        "fldSimple",
        "lang",
        "b",
    ];
    for path in ["word/header1.xml", "word/footer1.xml"] {
        let document = tree(parts.text(path)?)?;
        let mut all = document.descendants().filter(Node::is_element);
        if let Some(strange) = all.find(|node| !KNOWN.contains(&xml::name(*node))) {
            return Err(say!("its `{path}`: {}", xml::unknown(strange)));
        }
    }
    Ok(())
}
