//! From a view to the bytes of a PDF. Takes a [`CardView`] or another sheet's view and the [`Engines`], returns one file.

use std::collections::BTreeMap;

use serde::Serialize;
use typst::comemo;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use super::engine::{PdfEngine, SheetWorld};
use super::long_words::{LongWords, long_words};
use super::paper::{self, Overflow};
use crate::characters::is_layout;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::entries::warnings;
use crate::format::{CardView, Engines, FigureView, StepView, WarningView};
use crate::picture::kind::PictureKind;

const CARD: &str = "card.typ";
const CHECKLIST: &str = "checklist.typ";

/// How far a checklist's type may shrink to fit one page. At the last one its text is 8.2 points high.
const SCALES: [f64; 5] = [1.0, 0.94, 0.88, 0.82, 0.78];

/// What a template reads as `/card.json`.
#[derive(Serialize)]
struct Data<'a, V> {
    card: &'a V,
    /// The file of each picture, by its path in the guide.
    pictures: &'a BTreeMap<&'a str, String>,
    /// The file of the guide's logo.
    logo: Option<&'a String>,
    /// Whether the sheet shows the figures, so that words tied to a callout get its number.
    figures: bool,
    /// How large the type is set, 1 being the design's size.
    scale: f64,
    /// Whether a warning's box may break over pages: only where it is taller than one.
    loose: bool,
    /// Whether a word may be wider than its line.
    #[serde(rename = "long-words")]
    long_words: bool,
    /// Where such a word can be broken with a hyphen: by language and word.
    syllables: &'a BTreeMap<String, BTreeMap<String, Vec<String>>>,
}

/// The card as a PDF. Fails on a broken template, a picture that can't be read, a letter that no font has, and anything
/// that would not be completely on the paper.
pub fn write_card(card: &CardView, engines: &Engines) -> Result<Vec<u8>, Diagnostic> {
    Job::new(CARD, card, About::card(CARD, card), figures(card), engines)?.printed(Job::set_in_full)
}

/// The card as a list to tick off with a pen: one page where it fits in legible type, more where it does not. Fails as
/// [`write_card`] does.
pub fn write_checklist(card: &CardView, engines: &Engines) -> Result<Vec<u8>, Diagnostic> {
    let figures = std::iter::empty();
    Job {
        figures: false,
        ..Job::new(
            CHECKLIST,
            card,
            About::card(CHECKLIST, card),
            figures,
            engines,
        )?
    }
    .printed(Job::set_on_one_page)
}

/// What a sheet is about, for messages and for the file itself.
pub(super) struct About<'a> {
    /// The same for the same sheet on every run.
    pub ident: String,
    /// "`log-in` in `nl`".
    pub name: String,
    /// The file that its writer can fix.
    pub path: String,
    pub warnings: Vec<&'a WarningView>,
    /// Whether it has a date, as an archive wants.
    pub dated: bool,
}

impl<'a> About<'a> {
    fn card(template: &str, card: &'a CardView) -> About<'a> {
        About {
            ident: format!("{template}/{}/{}", card.page.lang, card.id),
            name: format!("`{}` in `{}`", card.id, card.page.lang),
            path: format!("cards/{}/card.md", card.id),
            warnings: warnings(card)
                .into_iter()
                .map(|guard| guard.warning)
                .collect(),
            dated: card.details.verified.is_some(),
        }
    }
}

/// A sheet to be set: its template, its words, its pictures.
pub(super) struct Job<'a, V> {
    template: &'static str,
    view: &'a V,
    about: About<'a>,
    engines: &'a Engines<'a>,
    figures: bool,
    pictures: BTreeMap<&'a str, String>,
    images: Vec<(String, Bytes)>,
    long_words: LongWords,
}

impl<'a, V: Serialize> Job<'a, V> {
    /// Loads the pictures. Fails when one can't be read.
    pub(super) fn new(
        template: &'static str,
        view: &'a V,
        about: About<'a>,
        mut figures: impl Iterator<Item = &'a FigureView>,
        engines: &'a Engines<'a>,
    ) -> Result<Job<'a, V>, Diagnostic> {
        let value = serde_json::to_value(view).expect("a view holds nothing but text and numbers");
        let mut job = Job {
            template,
            view,
            about,
            engines,
            figures: true,
            pictures: BTreeMap::new(),
            images: Vec::new(),
            long_words: long_words(&value),
        };
        figures.try_for_each(|figure| job.load(&figure.image))?;
        engines.logo().map_or(Ok(()), |logo| job.load(logo))?;
        Ok(job)
    }

    /// The bytes of the sheet as `set` sets it.
    pub(super) fn printed(
        &self,
        set: impl Fn(&Job<'a, V>) -> Result<PagedDocument, Diagnostic>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let bytes = set(self).and_then(|document| self.export(&document));
        comemo::evict(2);
        bytes
    }

    fn load(&mut self, image: &'a str) -> Result<(), Diagnostic> {
        if self.pictures.contains_key(image) {
            return Ok(());
        }
        let bytes = (self.engines.image)(image).map_err(|error| {
            Diagnostic::in_file(
                codes::SK510,
                image,
                format!("the picture can't be read: {error}"),
            )
        })?;
        let kind = PictureKind::by_content(&bytes).or_else(|| PictureKind::by_name(image));
        let ending = kind.map_or("png", PictureKind::ending);
        let name = format!("picture-{}.{ending}", self.images.len());
        self.images.push((name.clone(), Bytes::new(bytes)));
        self.pictures.insert(image, name);
        Ok(())
    }

    /// Sets the sheet with every warning in one piece; where that runs off the paper, with warnings that may break.
    pub(super) fn set_in_full(&self) -> Result<PagedDocument, Diagnostic> {
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
        let data = Data {
            card: self.view,
            pictures: &self.pictures,
            logo: self.engines.logo().and_then(|logo| self.pictures.get(logo)),
            figures: self.figures,
            scale,
            loose,
            long_words: self.long_words.any,
            syllables: &self.long_words.syllables,
        };
        let json = serde_json::to_vec(&data).expect("a view holds nothing but text and numbers");
        let mut files = self.images.clone();
        files.push(("card.json".to_string(), Bytes::new(json)));
        let world = self.engines.get::<PdfEngine>()?.world(self.template, files);
        let Warned {
            output,
            warnings: _,
        } = typst::compile::<PagedDocument>(&world);
        output.map_err(|errors| self.explain(&world, &errors))
    }

    fn export(&self, document: &PagedDocument) -> Result<Vec<u8>, Diagnostic> {
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
            .world(self.template, Vec::new());
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
            let message = format!("{} can't be printed: {}", self.about.name, error.message);
            return Diagnostic::in_file(codes::SK510, self.about.path.clone(), message).help(
                "use other letters, or add a font that has them to the folder `fonts` of the guide",
            );
        }
        let (path, message) = match world.place(error.span) {
            Some(place) => (
                place.template,
                format!("line {}: {}", place.line, error.message),
            ),
            None => (self.about.path.clone(), error.message.to_string()),
        };
        let message = format!("{message} (while setting {})", self.about.name);
        let hints: Vec<&str> = error.hints.iter().map(|hint| hint.v.as_str()).collect();
        let diagnostic = Diagnostic::in_file(codes::SK510, path, message);
        if hints.is_empty() {
            diagnostic
        } else {
            diagnostic.help(hints.join("; "))
        }
    }

    fn off_the_paper(&self, overflow: Overflow) -> Diagnostic {
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
        let named = named.map(|warning| format!("the warning `{}`", warning.id));
        let (code, what) = match named {
            Some(name) => (codes::SK511, name),
            None if in_warning => (
                codes::SK511,
                format!("the warning with the words \"{words}\""),
            ),
            None => (
                codes::SK510,
                format!("the block with the words \"{words}\""),
            ),
        };
        let message = format!("{what} does not fit on page {page} of {}", self.about.name);
        Diagnostic::in_file(code, self.about.path.clone(), message)
            .help("make it shorter, or correct your own template")
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

fn figures(card: &CardView) -> impl Iterator<Item = &FigureView> {
    card.sections().flat_map(StepView::all_figures)
}
