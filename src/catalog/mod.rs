//! Catalogs: the translations of a card into one language, as PO files. Takes the files, gives a `Catalog` to look segments up in.

use std::collections::HashMap;

use crate::codes;
use crate::diag::Diagnostic;
use crate::model::Lang;
use crate::parse::unreadable;
use crate::source::{FileId, Sources, Span};

pub mod exchange;
mod file_problem;
mod hints;
pub mod limits;
mod meaning;
pub mod memory;
pub mod po;
mod qa;
pub mod segments;
pub mod sync;

pub use file_problem::FileProblem;
pub use meaning::NegationLists;
pub use qa::{
    Kept, LanguagePair, Refusal, Terms, Waiver, as_written, doubts, same_labels, same_numbers, text,
};

/// The translations of one source file into one language.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The PO file, or `None` when there is none.
    pub file: Option<FileId>,
    /// Where it is or ought to be.
    pub path: String,
    entries: HashMap<String, CatalogTranslation>,
}

/// What a catalog has for a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogTranslation {
    /// The source text that was translated.
    pub source: String,
    pub text: String,
    /// Whether somebody must look at it before it is used.
    pub fuzzy: bool,
    /// The source text that it was made for, where it waits for a look because that was reworded.
    pub previous: Option<String>,
    /// What translators and machines noted on it, one line each.
    pub comments: Vec<String>,
    pub span: Span,
}

/// How a translator's comment starts that says that a machine drafted the translation.
const MACHINES: [&str; 2] = ["machine", sync::SUGGESTED];

impl CatalogTranslation {
    /// A finished translation of this source text that stands in no file.
    pub fn new(source: String, text: &str) -> CatalogTranslation {
        let span = Span::new(FileId::NONE, 0..0);
        CatalogTranslation {
            source,
            text: text.to_owned(),
            fuzzy: false,
            previous: None,
            comments: Vec::new(),
            span,
        }
    }

    /// Whether a machine drafted it, and nobody took the comment away that says so.
    pub fn is_drafted_by_machine(&self) -> bool {
        self.comments
            .iter()
            .any(|comment| MACHINES.iter().any(|start| comment.starts_with(start)))
    }

    /// The source text that it says in the other language. It may not be the source of today.
    pub fn made_for(&self) -> &str {
        self.previous.as_deref().unwrap_or(&self.source)
    }
}

impl Catalog {
    /// Reads the catalog of a source file. A missing file is an empty catalog; what can't be read in it is a problem.
    pub fn read(sources: &Sources, home: FileId, lang: &Lang) -> (Catalog, Vec<Diagnostic>) {
        let path = path(sources.path(home), lang);
        let empty = |file| Catalog {
            file,
            path: path.clone(),
            entries: HashMap::new(),
        };
        let Some(file) = sources.find(&path) else {
            return (empty(None), leads_out(sources, &path).into_iter().collect());
        };
        let text = match sources.text(file) {
            Ok(text) => text,
            Err(error) => return (empty(Some(file)), vec![unreadable(sources, file, &error)]),
        };
        let (content, problems) = po::read(&text);
        let problems = problems.into_iter().map(|problem| {
            Diagnostic::error(
                codes::SK303,
                Span::new(file, problem.range),
                problem.message,
            )
            .help(problem.help)
        });
        let mut catalog = empty(Some(file));
        for entry in content.messages().filter(|entry| !entry.obsolete) {
            let Some(context) = &entry.msgctxt else {
                continue;
            };
            let translation = CatalogTranslation {
                source: entry.msgid.clone(),
                text: entry.translation().to_owned(),
                fuzzy: entry.is_fuzzy(),
                previous: entry
                    .previous
                    .as_ref()
                    .map(|previous| previous.msgid.clone())
                    .filter(|_| entry.is_fuzzy()),
                comments: entry.comments.clone(),
                span: Span::new(file, entry.msgstr_range.clone()),
            };
            catalog.entries.insert(context.clone(), translation);
        }
        (catalog, problems.collect())
    }

    /// The translation under a segment's id, be it usable or not.
    pub fn find(&self, segment: &str) -> Option<&CatalogTranslation> {
        self.entries.get(segment)
    }
}

/// The path of a catalog: `<lang>.po` beside a card or `guide.toml`, `<name>.<lang>.po` beside a shared file.
pub fn path(source: &str, lang: &Lang) -> String {
    let (folder, name) = source
        .rsplit_once('/')
        .map_or(("", source), |(folder, name)| (folder, name));
    let slash = if folder.is_empty() { "" } else { "/" };
    match name {
        "card.md" | "guide.toml" => format!("{folder}{slash}{lang}.po"),
        name => format!("{folder}{slash}{}.{lang}.po", name.trim_end_matches(".md")),
    }
}

// Such a file is not read, so that what is in it would be overwritten by an empty one.
fn leads_out(sources: &Sources, path: &str) -> Option<Diagnostic> {
    let message = format!("`{path}` is a link that leads out of the guide, or nowhere");
    let problem = Diagnostic::in_file(codes::SK303, path, message)
        .help("copy the file into the guide, or take the link away");
    sources.leads_out(path).then_some(problem)
}
