//! PDFs. Takes the bytes of a PDF, returns its tree with a line for each line of text, and its pictures. A PDF has places and no text in
//! order: letters become lines, lines become columns, paragraphs, lists and tables by how they look. Nothing is read that would run.

mod aligned;
mod blocks;
mod device;
mod furniture;
mod letter_looks;
mod lines;
mod lists;
mod marks;
mod old_fonts;
mod order;
mod paragraphs;
mod pictures;
mod right_to_left;
mod sheet;
mod tables;

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;

use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::{
    Context, InterpreterCache, InterpreterSettings, TransformExt, interpret_page,
};
use kurbo::Rect;
use stappenkaart_say::say;

use super::ReadPage;
use blocks::PdfBlocks;
use device::{DrawsTooMuch, PdfDrawing};
use sheet::PdfSheet;

const MOST_PAGES: usize = 1_000;

/// Reads a PDF. Fails with what is wrong with the file.
pub fn read(bytes: &[u8]) -> Result<ReadPage, String> {
    let shared: Arc<Vec<u8>> = Arc::new(bytes.to_vec());
    let sheets = catch_unwind(AssertUnwindSafe(|| sheets(shared)));
    let sheets = sheets.map_err(|cause| match cause.is::<DrawsTooMuch>() {
        true => say!("a page of it draws more than pages do"),
        false => say!("it is broken in a way that stops its reader"),
    })??;
    let says = |sheet: &PdfSheet| {
        !(sheet.lines.is_empty() && sheet.furniture.is_empty() && sheet.turned.is_empty())
    };
    let has_text = sheets.iter().any(says);
    if !has_text {
        return Err(say!(
            "its pages are pictures without text; let a program recognise the text first (OCR)"
        )
        .to_owned());
    }
    let mut blocks = PdfBlocks::new(&sheets);
    for sheet in sheets {
        blocks.sheet(sheet);
    }
    let (tree, pictures) = blocks.finish();
    Ok(ReadPage { tree, pictures })
}

// The lines of all pages without their headers and footers.
fn sheets(bytes: Arc<Vec<u8>>) -> Result<Vec<PdfSheet>, String> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => {
            say!("it needs a password; save it without one")
        }
        LoadPdfError::Decryption(_) => say!("it is encrypted; save it without a password"),
        LoadPdfError::Invalid => say!("it is not a PDF, or not a whole one"),
    })?;
    let pages = pdf.pages();
    if pages.len() > MOST_PAGES {
        return Err(say!("it has more than {MOST_PAGES} pages"));
    }
    let cache = InterpreterCache::new();
    let mut sheets: Vec<PdfSheet> = pages.iter().map(|page| sheet(page, &pdf, &cache)).collect();
    furniture::furniture(&mut sheets);
    Ok(sheets)
}

fn sheet<'a>(page: &Page<'a>, pdf: &'a Pdf, cache: &InterpreterCache<'a>) -> PdfSheet {
    let (width, height) = page.render_dimensions();
    let place = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let to_page = page.initial_transform(true).to_kurbo();
    let settings = InterpreterSettings::default();
    let mut context = Context::new(to_page, place, cache, pdf.xref(), settings);
    let mut drawing = PdfDrawing::on(place, old_fonts::of_page(page));
    interpret_page(page, &mut context, &mut drawing);
    PdfSheet::new(page, drawing, place)
}

/// The pictures of a document by their names in its tree.
type PdfPictures = BTreeMap<String, Vec<u8>>;
