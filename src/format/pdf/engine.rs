//! The typesetter: fonts and templates, loaded once. Takes templates and fonts, returns a Typst world for each sheet.

use std::collections::HashMap;
use std::sync::{Arc, OnceLock};

use stappenkaart_say::say;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{DiagSpan, FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World, WorldExt};

use crate::codes;
use crate::diag::Diagnostic;
use crate::format::fonts::FONTS;
use crate::format::{Engine, Resources};
use crate::model::{Print, Theme};

/// The folder of the PDF templates among the templates.
const FOLDER: &str = "pdf/";

/// Where the templates are a second time, to read the card of a second language: `other/card.json`.
pub const OTHER: &str = "other/";

/// Fonts and templates, shared by all workers.
#[derive(Clone)]
pub struct PdfEngine {
    stock: Arc<Stock>,
}

struct Stock {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    /// By path.
    templates: Vec<Source>,
    /// The same in [`OTHER`], for the sheets that need them.
    others: OnceLock<Vec<Source>>,
    /// What the templates read as `/theme.json`.
    theme: Bytes,
}

impl Engine for PdfEngine {
    /// Loads the fonts of the binary, then those of the guide, and every template under `pdf/`. Fails on a template that
    /// does not parse and on a file that is not a font.
    fn load(resources: &Resources) -> Result<PdfEngine, Diagnostic> {
        let Resources {
            templates,
            fonts,
            theme,
            print,
        } = resources;
        let fonts = load_fonts(fonts)?;
        let sources = templates
            .under(FOLDER)
            .map(|(path, text)| Source::new(file_id(&path[FOLDER.len()..]), text.to_string()));
        let templates: Vec<Source> = sources.collect();
        chosen(theme, &fonts)?;
        let book = LazyHash::new(FontBook::from_fonts(&fonts));
        let stock = Stock {
            library: LazyHash::new(Library::default()),
            book,
            fonts,
            templates,
            others: OnceLock::new(),
            theme: theme_file(theme, print),
        };
        let engine = PdfEngine {
            stock: Arc::new(stock),
        };
        engine.parse_templates()?;
        Ok(engine)
    }
}

impl PdfEngine {
    fn parse_templates(&self) -> Result<(), Diagnostic> {
        let world = self.world("card.typ", Vec::new());
        for source in &self.stock.templates {
            let (errors, _warnings) = source.root().errors_and_warnings();
            if let Some(error) = errors.first() {
                let place = world.place(error.span).expect("a syntax error has a place");
                return Err(Diagnostic::in_file(
                    codes::SK510,
                    place.template,
                    say!("line {}: {}", place.line, error.message),
                ));
            }
        }
        Ok(())
    }

    /// A world in which `main` is set with these files beside the templates.
    pub fn world(&self, main: &str, files: Vec<(String, Bytes)>) -> SheetWorld {
        let theme = ("theme.json".to_owned(), self.stock.theme.clone());
        let files = files
            .into_iter()
            .chain([theme])
            .map(|(name, bytes)| (file_id(&name), bytes))
            .collect();
        SheetWorld {
            stock: self.stock.clone(),
            main: file_id(main),
            files,
        }
    }
}

fn others(templates: &[Source]) -> Vec<Source> {
    let copy = |source: &Source| {
        let name = format!("{OTHER}{}", source.id().vpath().get_without_slash());
        Source::new(file_id(&name), source.text().to_owned())
    };
    templates.iter().map(copy).collect()
}

fn theme_file(theme: &Theme, print: &Print) -> Bytes {
    let text = serde_json::json!({
        "accent": theme.accent.to_string(),
        "greyscale": print.greyscale,
        "font": theme.font.as_ref().map(|(family, _)| family),
    });
    Bytes::new(text.to_string().into_bytes())
}

// The engine names a few fonts otherwise than other programs do, and would set their letters in another font.
fn chosen(theme: &Theme, fonts: &[Font]) -> Result<(), Diagnostic> {
    let Some((family, span)) = &theme.font else {
        return Ok(());
    };
    let mut families = fonts.iter().map(|font| font.info().family.as_str());
    if families.any(|known| known.eq_ignore_ascii_case(family)) {
        return Ok(());
    }
    let message = say!("PDFs can't use the font `{family}`: its files name another family");
    Err(Diagnostic::error(codes::SK510, *span, message).help(say!(
        "choose another font, or leave it out: the PDFs then have the tool's own"
    )))
}

fn load_fonts(extra: &[Arc<[u8]>]) -> Result<Vec<Font>, Diagnostic> {
    let mut fonts: Vec<Font> = FONTS
        .iter()
        .flat_map(|bytes| Font::iter(Bytes::new(*bytes)))
        .collect();
    for (at, bytes) in extra.iter().enumerate() {
        let known = fonts.len();
        fonts.extend(Font::iter(Bytes::new(bytes.clone())));
        if fonts.len() == known {
            let message = say!(
                "font number {} of the guide is not in a format that can be embedded",
                at + 1
            );
            return Err(Diagnostic::in_guide(codes::SK510, message).help(say!(
                "use a TrueType or OpenType file: `.ttf`, `.otf`, `.ttc`"
            )));
        }
    }
    Ok(fonts)
}

// Typst never forgets the name of a file, so each sheet uses the same few names.
fn file_id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("names of templates and data hold no `..`");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

/// One sheet's world: the shared stock and the files of this sheet.
pub struct SheetWorld {
    stock: Arc<Stock>,
    main: FileId,
    files: HashMap<FileId, Bytes>,
}

/// A line of a template.
pub struct TemplateLine {
    /// Its path as the one who wrote it knows it.
    pub template: String,
    /// From 1.
    pub line: usize,
}

impl SheetWorld {
    /// Where Typst points to, if it is in a template.
    pub fn place(&self, span: impl Into<DiagSpan>) -> Option<TemplateLine> {
        let span = span.into();
        let source = self.source(span.id()?).ok()?;
        let line = source.lines().byte_to_line(self.range(span)?.start)? + 1;
        let id = source.id();
        let path = id.vpath().get_without_slash();
        let path = path.strip_prefix(OTHER).unwrap_or(path);
        Some(TemplateLine {
            template: format!("templates/{FOLDER}{path}"),
            line,
        })
    }
}

impl World for SheetWorld {
    fn library(&self) -> &LazyHash<Library> {
        &self.stock.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.stock.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        let is_other = id.vpath().get_without_slash().starts_with(OTHER);
        let templates = if is_other {
            self.stock
                .others
                .get_or_init(|| others(&self.stock.templates))
        } else {
            &self.stock.templates
        };
        templates
            .iter()
            .find(|source| source.id() == id)
            .cloned()
            .ok_or_else(|| not_found(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        self.files.get(&id).cloned().ok_or_else(|| not_found(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.stock.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn not_found(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
