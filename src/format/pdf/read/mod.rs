//! A PDF as its reader meets it. Takes bytes, returns a [`Reading`]; shares no code with the writer.
//!
//! The structure tree says what is read and in which order, the content streams say what is seen.

mod coat_index;
mod drawn;
mod font;
mod object;
mod overprint;
mod page;
mod paint;
mod run;
mod shape;
mod sight;
mod spot;
mod state;
mod text;
mod tree;

use std::panic::{AssertUnwindSafe, catch_unwind};

use lopdf::{Document, decode_text_string};
use stappenkaart_say::say;

use crate::codes;
use crate::diag::Diagnostic;
use crate::format::Reading;
use font::Fonts;
use page::read_pieces;
use tree::{Pieces, read_tree};

/// Reads a card or a checklist. `path` is for messages. Fails on a file that is damaged, encrypted, untagged, or set in
/// fonts that do not say their letters.
pub fn read_back(bytes: &[u8], path: &str) -> Result<Reading, Diagnostic> {
    // The reader of the file format is not ours: a file that it stumbles over is a file that can't be read.
    let reading = catch_unwind(AssertUnwindSafe(|| read(bytes)))
        .unwrap_or_else(|_| Err(say!("it is damaged").to_string()));
    reading.map_err(|why| {
        Diagnostic::in_file(codes::SK520, path, say!("the PDF can't be read back: {why}"))
            .help(say!("build the site again; if the file does not come from `stappenkaart build`, save it as a tagged PDF without a password"))
    })
}

fn read(bytes: &[u8]) -> Result<Reading, String> {
    let document = Document::load_mem(bytes).map_err(|error| error.to_string())?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(say!("it is encrypted").to_string());
    }
    let catalog = document.catalog().map_err(|error| error.to_string())?;
    let lang = catalog
        .get_deref(b"Lang", &document)
        .and_then(decode_text_string)
        .unwrap_or_default();
    let passages = read_tree(&document, &lang, pieces_of(&document)?)?;
    Ok(Reading {
        lang,
        passages,
        ..Reading::default()
    })
}

fn pieces_of(document: &Document) -> Result<Pieces, String> {
    let mut fonts = Fonts::default();
    let mut pieces = Pieces::default();
    for (number, page) in document.get_pages() {
        let found =
            read_pieces(document, page, &mut fonts).map_err(|why| say!("page {number}: {why}"))?;
        pieces.asides.insert(page, found.asides);
        let marked = found.pieces.into_iter();
        pieces
            .marked
            .extend(marked.map(|(mark, piece)| ((page, mark), piece)));
    }
    Ok(pieces)
}
