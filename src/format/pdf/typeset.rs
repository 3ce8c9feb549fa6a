//! From a view to the bytes of a PDF. Takes a [`CardView`] or another sheet's view and the [`Engines`], returns one file.

use std::collections::BTreeMap;

use serde::Serialize;
use stappenkaart_say::say;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::about::About;
use super::design::{Design, Figures, Setting, Sheet};
use super::engine::{PdfEngine, SheetWorld};
use super::long_words::{LongWords, long_words};
use super::paper::Overflow;
use super::parts::parts;
use crate::characters::is_layout;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::frame::PictureFrame;
use crate::format::{CardView, Engines, FigureView, StepView, WarningView};
use crate::os_error;
use crate::picture::kind::PictureKind;

/// What a template says, before the words of a part that it can't divide and that no page holds.
const TOO_HIGH: &str = "too high: ";

/// What a template reads as `/card.json`.
#[derive(Serialize)]
struct Data<'a, V> {
    card: &'a V,
    /// The file of each picture, by its path in the guide.
    pictures: &'a BTreeMap<&'a str, String>,
    /// What may be shown of a picture instead of all of it, by its path in the guide.
    parts: &'a BTreeMap<&'a str, PictureFrame>,
    /// The file of the guide's logo.
    logo: Option<&'a String>,
    /// Whether the sheet shows any figures, so that words tied to a callout get its letter.
    figures: bool,
    /// Whether it has all of the card.
    full: bool,
    /// The anchor of the one figure that it shows, if it shows only one.
    shown: Option<&'a str>,
    /// The anchors of the callouts whose letters it shows; `None` for all.
    lettered: Option<Vec<&'a str>>,
    /// In millimetres.
    paper: Sheet,
    #[serde(flatten)]
    setting: Setting,
    /// Whether a word may be wider than its line.
    #[serde(rename = "long-words")]
    long_words: bool,
    /// Where such a word can be broken with a hyphen: by language and word.
    syllables: &'a BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// A sheet to be set: its template, its words, its pictures.
pub(super) struct Job<'a, V> {
    pub(super) design: Design,
    view: &'a V,
    about: About<'a>,
    engines: &'a Engines<'a>,
    pictures: BTreeMap<&'a str, String>,
    images: Vec<(String, Bytes)>,
    pub(super) shown: Vec<&'a FigureView>,
    parts: BTreeMap<&'a str, PictureFrame>,
    /// The view that a second copy of the templates reads, with the folder of that copy.
    other: Option<(&'static str, &'a V)>,
    long_words: LongWords,
}

impl<'a, V: Serialize> Job<'a, V> {
    /// Loads the pictures. Fails when one can't be read.
    pub(super) fn new(
        design: Design,
        view: &'a V,
        about: About<'a>,
        figures: Vec<&'a FigureView>,
        engines: &'a Engines<'a>,
    ) -> Result<Job<'a, V>, Diagnostic> {
        let value = serde_json::to_value(view).expect("a view holds nothing but text and numbers");
        let mut job = Job {
            design,
            view,
            about,
            engines,
            pictures: BTreeMap::new(),
            images: Vec::new(),
            parts: parts(&figures),
            shown: Vec::new(),
            other: None,
            long_words: long_words(&value),
        };
        for figure in figures {
            job.load(&figure.image)?;
            job.shown.push(figure);
        }
        engines.logo().map_or(Ok(()), |logo| job.load(logo))?;
        Ok(job)
    }

    /// The same sheet with a second view, for the copy of the templates in this folder.
    pub(super) fn beside(self, folder: &'static str, view: &'a V) -> Job<'a, V> {
        Job {
            other: Some((folder, view)),
            ..self
        }
    }

    fn load(&mut self, image: &'a str) -> Result<(), Diagnostic> {
        if self.pictures.contains_key(image) {
            return Ok(());
        }
        let bytes = (self.engines.image)(image).map_err(|error| {
            Diagnostic::in_file(
                codes::SK510,
                image,
                say!("the picture can't be read: {}", os_error::said(&error)),
            )
        })?;
        let kind = PictureKind::by_content(&bytes).or_else(|| PictureKind::by_name(image));
        let ending = kind.map_or("png", PictureKind::ending);
        let name = format!("picture-{}.{ending}", self.images.len());
        self.images.push((name.clone(), Bytes::new(bytes)));
        self.pictures.insert(image, name);
        Ok(())
    }

    /// The pages of the sheet, set in this way.
    pub(super) fn set(&self, setting: Setting) -> Result<PagedDocument, Diagnostic> {
        let mut files = self.images.clone();
        files.push(("card.json".to_owned(), self.data(self.view, setting)));
        if let Some((folder, view)) = self.other {
            files.push((format!("{folder}card.json"), self.data(view, setting)));
        }
        let world = self
            .engines
            .get::<PdfEngine>()?
            .world(self.design.template, files);
        let Warned {
            output,
            warnings: _,
        } = typst::compile::<PagedDocument>(&world);
        output.map_err(|errors| self.explain(&world, &errors))
    }

    // What the templates read.
    fn data(&self, view: &V, setting: Setting) -> Bytes {
        let data = Data {
            card: view,
            pictures: &self.pictures,
            parts: &self.parts,
            logo: self.engines.logo().and_then(|logo| self.pictures.get(logo)),
            figures: self.design.figures != Figures::None,
            full: self.design.figures == Figures::All,
            shown: self.only_figure().map(|figure| figure.anchor.as_str()),
            lettered: self.lettered(),
            paper: self.design.paper,
            setting,
            long_words: self.long_words.any,
            syllables: &self.long_words.syllables,
        };
        let json = serde_json::to_vec(&data).expect("a view holds nothing but text and numbers");
        Bytes::new(json)
    }

    fn only_figure(&self) -> Option<&'a FigureView> {
        let is_only = self.design.figures == Figures::One;
        self.shown.first().copied().filter(|_| is_only)
    }

    fn lettered(&self) -> Option<Vec<&'a str>> {
        let is_only = self.design.figures == Figures::One;
        let callouts = self
            .only_figure()
            .into_iter()
            .flat_map(|figure| &figure.callouts);
        is_only.then(|| callouts.map(|callout| callout.anchor.as_str()).collect())
    }

    /// The bytes of these pages.
    pub(super) fn export(&self, document: &PagedDocument) -> Result<Vec<u8>, Diagnostic> {
        let options = PdfOptions {
            ident: Smart::Custom(self.about.ident.clone()),
            creator: Smart::Custom(Some(
                concat!(env!("CARGO_PKG_NAME"), " ", env!("CARGO_PKG_VERSION")).to_string(),
            )),
            timestamp: None,
            page_ranges: None,
            standards: PdfStandards::new(self.standards()).expect("both are based on PDF 1.7"),
            tagged: true,
            pretty: false,
        };
        let world = self
            .engines
            .get::<PdfEngine>()?
            .world(self.design.template, Vec::new());
        typst_pdf::pdf(document, &options).map_err(|errors| self.explain(&world, &errors))
    }

    // An archive wants a date in the file. A card that was never checked has none, and the clock is not a source of dates.
    fn standards(&self) -> &'static [PdfStandard] {
        if self.about.dated {
            &[PdfStandard::Ua_1, PdfStandard::A_2a]
        } else {
            &[PdfStandard::Ua_1]
        }
    }

    // Typst reports a place in its templates; what a writer can fix is the card, unless the template is at fault.
    fn explain(&self, world: &SheetWorld, errors: &[SourceDiagnostic]) -> Diagnostic {
        let error = errors.first().expect("typst fails with at least one error");
        if error.message.contains("PDF/") {
            let message = say!("{} can't be printed: {}", self.about.name, error.message);
            return Diagnostic::in_file(codes::SK510, self.about.path.clone(), message).help(say!(
                "use other letters, or add a font that has them to the folder `fonts` of the guide"
            ));
        }
        if let Some((_, words)) = error.message.split_once(TOO_HIGH) {
            return self.too_high(words.trim_matches(['"', ' ']));
        }
        let (path, message) = match world.place(error.span) {
            Some(place) => (
                place.template,
                say!("line {}: {}", place.line, error.message),
            ),
            None => (self.about.path.clone(), error.message.to_string()),
        };
        let message = say!("{message} (while setting {})", self.about.name);
        let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
        let diagnostic = Diagnostic::in_file(codes::SK510, path, message);
        if hints.is_empty() {
            diagnostic
        } else {
            diagnostic.help(hints.join("; "))
        }
    }

    fn too_high(&self, words: &str) -> Diagnostic {
        let name = &self.about.name;
        let message = say!("the part with the words \"{words}\" is higher than a page of {name}");
        Diagnostic::in_file(codes::SK510, self.about.path.clone(), message)
            .help(say!("make it shorter, or leave this format out"))
    }

    /// What to say of words that are not on the paper.
    pub(super) fn off_the_paper(&self, overflow: Overflow) -> Diagnostic {
        let Overflow {
            words,
            page,
            in_warning,
        } = overflow;
        let named = self
            .about
            .warnings
            .iter()
            .find(|warning| says(warning, &words));
        let named = named.map(|warning| say!("the warning `{}`", warning.id));
        let (code, what) = match named {
            Some(name) => (codes::SK511, name),
            None if in_warning => (codes::SK511, say!("the warning with the words \"{words}\"")),
            None => (codes::SK510, say!("the block with the words \"{words}\"")),
        };
        let message = say!("{what} does not fit on page {page} of {}", self.about.name);
        Diagnostic::in_file(code, self.about.path.clone(), message).help(say!(
            "make it shorter, leave this format out, or correct your own template"
        ))
    }
}

// The words are those of one line or more on the page, so white space and what lays out a text say nothing.
fn says(warning: &WarningView, words: &str) -> bool {
    let is_seen = |c: &char| !c.is_whitespace() && !is_layout(*c);
    let squash = |text: &str| text.chars().filter(is_seen).collect::<String>();
    let texts = std::iter::once(&warning.avoid).chain(&warning.consequence);
    let all: String = texts.map(|text| squash(&text.plain)).collect();
    all.contains(&squash(words))
}

/// All figures of a card.
pub(super) fn figures(card: &CardView) -> impl Iterator<Item = &FigureView> {
    card.sections().flat_map(StepView::all_figures)
}
