//! From a card to the bytes of a PDF. Takes a [`CardView`] and the [`Press`], gives one file.

use std::collections::BTreeMap;

use serde::Serialize;
use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::engine::Desk;
use super::paper::{self, Overflow};
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{BlockView, CardView, FigureView, Press, WarningView};

const CARD: &str = "card.typ";
const CHECKLIST: &str = "checklist.typ";

/// How far a checklist's type may shrink to fit one page. At the last one its text is 8.2 points high.
const SCALES: [f64; 5] = [1.0, 0.94, 0.88, 0.82, 0.78];

/// What a template reads as `/card.json`.
#[derive(Serialize)]
struct Data<'a> {
    card: &'a CardView,
    /// The file of each picture, by its path in the guide.
    pictures: &'a BTreeMap<&'a str, String>,
    /// Whether the sheet shows the figures, so that words tied to a spot bear its number.
    figures: bool,
    /// How large the type is set, 1 being the design's size.
    scale: f64,
    /// Whether a warning's box may break over pages: only where it is taller than one.
    loose: bool,
}

/// The card as a PDF. Fails on a broken template, a picture that can't be read, a letter that no font has, and anything
/// that would not lie wholly on the paper.
pub fn write_card(card: &CardView, press: &Press) -> Result<Vec<u8>, Diagnostic> {
    let job = Job::new(CARD, card, press)?;
    let bytes = job.set_in_full().and_then(|document| job.export(&document));
    comemo::evict(2);
    bytes
}

/// The card as a list to tick off with a pen: one page where it fits in legible type, more where it does not. Fails as
/// [`write_card`] does.
pub fn write_checklist(card: &CardView, press: &Press) -> Result<Vec<u8>, Diagnostic> {
    let job = Job::new(CHECKLIST, card, press)?;
    let bytes = job.set_on_one_page().and_then(|document| job.export(&document));
    comemo::evict(2);
    bytes
}

/// A sheet to be set: its template, its words, its pictures.
struct Job<'a> {
    template: &'static str,
    card: &'a CardView,
    press: &'a Press<'a>,
    pictures: BTreeMap<&'a str, String>,
    images: Vec<(String, Bytes)>,
}

impl<'a> Job<'a> {
    fn new(template: &'static str, card: &'a CardView, press: &'a Press<'a>) -> Result<Job<'a>, Diagnostic> {
        let mut job = Job { template, card, press, pictures: BTreeMap::new(), images: Vec::new() };
        if template == CARD {
            figures(card).try_for_each(|figure| job.load(figure))?;
        }
        Ok(job)
    }

    fn load(&mut self, figure: &'a FigureView) -> Result<(), Diagnostic> {
        if self.pictures.contains_key(figure.image.as_str()) {
            return Ok(());
        }
        let bytes = (self.press.image)(&figure.image)
            .map_err(|error| Diagnostic::in_file(codes::SK510, &figure.image, format!("the picture can't be read: {error}")))?;
        let ending = figure.image.rsplit_once('.').map_or("png", |(_, ending)| ending).to_lowercase();
        let name = format!("picture-{}.{ending}", self.images.len());
        self.images.push((name.clone(), Bytes::new(bytes)));
        self.pictures.insert(&figure.image, name);
        Ok(())
    }

    /// Sets the sheet with every warning in one piece; where that runs off the paper, with warnings that may break.
    fn set_in_full(&self) -> Result<PagedDocument, Diagnostic> {
        let document = self.set(1.0, false)?;
        if paper::overflow(&document).is_none() {
            return Ok(document);
        }
        let document = self.set(1.0, true)?;
        match paper::overflow(&document) {
            None => Ok(document),
            Some(overflow) => Err(self.off_the_paper(overflow)),
        }
    }

    fn set_on_one_page(&self) -> Result<PagedDocument, Diagnostic> {
        for scale in SCALES {
            let document = self.set(scale, false)?;
            if document.pages().len() == 1 && paper::overflow(&document).is_none() {
                return Ok(document);
            }
        }
        self.set_in_full()
    }

    fn set(&self, scale: f64, loose: bool) -> Result<PagedDocument, Diagnostic> {
        let data = Data { card: self.card, pictures: &self.pictures, figures: self.template == CARD, scale, loose };
        let json = serde_json::to_vec(&data).expect("a view holds nothing but text and numbers");
        let mut files = self.images.clone();
        files.push(("card.json".to_string(), Bytes::new(json)));
        let world = self.press.pdf.world(self.template, files);
        let Warned { output, warnings: _ } = typst::compile::<PagedDocument>(&world);
        output.map_err(|errors| self.explain(&world, &errors))
    }

    fn export(&self, document: &PagedDocument) -> Result<Vec<u8>, Diagnostic> {
        let options = PdfOptions {
            ident: Smart::Custom(format!("{}/{}/{}", self.template, self.card.lang, self.card.id)),
            creator: Smart::Custom(Some(concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_string())),
            timestamp: None,
            page_ranges: None,
            standards: PdfStandards::new(self.standards()).expect("both rest on PDF 1.7"),
            tagged: true,
            pretty: false,
        };
        let world = self.press.pdf.world(self.template, Vec::new());
        typst_pdf::pdf(document, &options).map_err(|errors| self.explain(&world, &errors))
    }

    // An archive wants a date in the file. A card that nobody has verified has none, and the clock is no source of dates.
    fn standards(&self) -> &'static [PdfStandard] {
        if self.card.verified.is_some() { &[PdfStandard::Ua_1, PdfStandard::A_2a] } else { &[PdfStandard::Ua_1] }
    }

    // Typst speaks of its templates; what a writer can mend is the card, unless the template is at fault.
    fn explain(&self, world: &Desk, errors: &[SourceDiagnostic]) -> Diagnostic {
        let error = errors.first().expect("typst fails with at least one error");
        if error.message.contains("PDF/") {
            let message = format!("`{}` in `{}` can't be printed: {}", self.card.id, self.card.lang, error.message);
            return Diagnostic::in_file(codes::SK510, self.source_path(), message)
                .help("write it with other letters, or add a font that has them to the guide's `fonts` folder");
        }
        let (path, message) = match world.place(error.span) {
            Some(place) => (place.template, format!("line {}: {}", place.line, error.message)),
            None => (self.source_path(), error.message.to_string()),
        };
        let message = format!("{message} (while setting `{}` in `{}`)", self.card.id, self.card.lang);
        let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
        let diagnostic = Diagnostic::in_file(codes::SK510, path, message);
        if hints.is_empty() { diagnostic } else { diagnostic.help(hints.join("; ")) }
    }

    fn off_the_paper(&self, overflow: Overflow) -> Diagnostic {
        let Overflow { words, page, in_warning } = overflow;
        let named =
            warnings(self.card).find(|warning| says(warning, &words)).map(|warning| format!("the warning `{}`", warning.id));
        let (code, what) = match named {
            Some(name) => (codes::SK511, name),
            None if in_warning => (codes::SK511, format!("the warning with the words \"{words}\"")),
            None => (codes::SK510, format!("the block with the words \"{words}\"")),
        };
        let message = format!("{what} would not lie wholly on page {page} of `{}` in `{}`", self.card.id, self.card.lang);
        Diagnostic::in_file(code, self.source_path(), message).help("make it shorter, or split a word that is longer than a line")
    }

    fn source_path(&self) -> String {
        format!("cards/{}/card.md", self.card.id)
    }
}

fn warnings(card: &CardView) -> impl Iterator<Item = &WarningView> {
    let in_steps = card.sections().flat_map(|step| {
        let in_actions = step.blocks.iter().flat_map(|block| match block {
            BlockView::Action(action) => action.warnings.as_slice(),
            BlockView::Note(_) | BlockView::Figure(_) | BlockView::Outcome(_) => &[],
            BlockView::Text { text: _ } | BlockView::Table(_) => &[],
        });
        step.warnings.iter().chain(in_actions)
    });
    card.warnings.iter().chain(in_steps)
}

// The words are those of one line or more on the page, so white space says nothing.
fn says(warning: &WarningView, words: &str) -> bool {
    let squash = |text: &str| text.split_whitespace().collect::<String>();
    let texts = std::iter::once(&warning.avoid).chain(&warning.consequence);
    let all: String = texts.map(|text| squash(&text.plain)).collect();
    all.contains(&squash(words))
}

fn figures(card: &CardView) -> impl Iterator<Item = &FigureView> {
    card.sections().flat_map(|step| &step.blocks).filter_map(|block| match block {
        BlockView::Figure(figure) => Some(figure),
        BlockView::Action(_) | BlockView::Note(_) | BlockView::Outcome(_) => None,
        BlockView::Text { text: _ } | BlockView::Table(_) => None,
    })
}
