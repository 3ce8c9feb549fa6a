//! Reads the catalog of a source file. Takes the PO file, returns a [`Catalog`] to look segments up in.

use std::collections::HashMap;

use super::po::{self, PoEntry};
use super::translation::CatalogTranslation;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::Lang;
use crate::parse::unreadable;
use crate::source::{FileId, Sources, Span};

/// The translations of one source file into one language.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The PO file, or `None` when there is none.
    pub file: Option<FileId>,
    /// Where it is or should be.
    pub path: String,
    entries: HashMap<String, CatalogTranslation>,
}

impl Catalog {
    /// Reads the catalog of a source file. A missing file is an empty catalog; what can't be read in it is a problem.
    pub fn read(sources: &Sources, source_file: FileId, lang: &Lang) -> (Catalog, Vec<Diagnostic>) {
        let path = path(sources.path(source_file), lang);
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
            catalog
                .entries
                .insert(context.clone(), translation(entry, file));
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
    let message = format!(
        "`{path}` is a symbolic link to a place outside the guide, or to a file that does not exist"
    );
    let problem = Diagnostic::in_file(codes::SK303, path, message)
        .help("copy the file into the guide, or delete the link");
    sources.leads_out(path).then_some(problem)
}

fn translation(entry: &PoEntry, file: FileId) -> CatalogTranslation {
    let previous = entry.previous.as_ref().filter(|_| entry.is_fuzzy());
    CatalogTranslation {
        source: entry.msgid.clone(),
        text: entry.translation().to_owned(),
        fuzzy: entry.is_fuzzy(),
        previous: previous.map(|previous| previous.msgid.clone()),
        comments: entry.comments.clone(),
        span: Span::new(file, entry.msgstr_range.clone()),
    }
}
