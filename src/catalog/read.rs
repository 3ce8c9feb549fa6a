//! Reads the catalog of a source file. Takes the PO file, returns a [`Catalog`] to look segments up in.

use std::collections::HashMap;

use stappenkaart_say::say;

use super::po::{self, Po, PoEntry};
use super::translation::CatalogTranslation;
use crate::codes;
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, version_of};
use crate::model::Lang;
use crate::parse::{unfollowed, unreadable};
use crate::source::{FileId, Sources, Span};

/// The translations of one source file into one language.
#[derive(Debug, Clone)]
pub struct Catalog {
    /// The PO file, or `None` when there is none.
    pub file: Option<FileId>,
    /// Where it is or should be.
    pub path: String,
    /// Whether it can't be read as text, so that it is not known what it says.
    pub unreadable: bool,
    entries: HashMap<String, CatalogTranslation>,
}

impl Catalog {
    /// Reads the catalog of a source file. A missing file is an empty catalog; what can't be read in it is a problem.
    pub fn read(sources: &Sources, source_file: FileId, lang: &Lang) -> (Catalog, Vec<Diagnostic>) {
        let path = path(sources.path(source_file), lang);
        let empty = |file| Catalog {
            file,
            path: path.clone(),
            unreadable: false,
            entries: HashMap::new(),
        };
        let Some(file) = sources.find(&path) else {
            return (empty(None), leads_out(sources, &path).into_iter().collect());
        };
        let text = match sources.text(file) {
            Ok(text) => text,
            Err(error) => {
                let catalog = Catalog {
                    unreadable: true,
                    ..empty(Some(file))
                };
                return (catalog, vec![unreadable(sources, file, &error)]);
            }
        };
        if let Err(problem) = version_of(VersionedFile::Catalog, file, &text) {
            let catalog = Catalog {
                unreadable: true,
                ..empty(Some(file))
            };
            return (catalog, vec![problem]);
        }
        let (content, problems) = po::read(&text);
        let other = other_language(&content, file, &path, lang);
        let problems = problems
            .into_iter()
            .map(|problem| problem.error(codes::SK303, file));
        let mut catalog = empty(Some(file));
        for entry in content.messages().filter(|entry| !entry.obsolete) {
            let Some(context) = &entry.msgctxt else {
                continue;
            };
            catalog
                .entries
                .insert(context.clone(), translation(entry, file));
        }
        (catalog, problems.chain(other).collect())
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
    let problem = unfollowed(codes::SK303, path)
        .help(say!("copy the file into the guide, or delete the link"));
    sources.leads_out(path).then_some(problem)
}

// A translator who sends back the German file under the French name.
fn other_language(content: &Po, file: FileId, path: &str, lang: &Lang) -> Option<Diagnostic> {
    let header = content.header()?;
    let said = content.field("Language").filter(|said| !said.is_empty())?;
    let base = |tag: &str| {
        tag.split(['-', '_', '@'])
            .next()
            .unwrap_or_default()
            .to_lowercase()
    };
    if base(said) == base(lang.as_str()) {
        return None;
    }
    let message = say!("`{path}` says that its language is `{said}`, but its name says `{lang}`");
    let help = say!(
        "if the texts are in `{lang}`, write `Language: {lang}` in its header; else put the right file in its place"
    );
    Some(Diagnostic::error(codes::SK303, Span::new(file, header.range.clone()), message).help(help))
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
