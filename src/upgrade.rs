//! The files of a guide in the current format versions. Takes the sources, returns the new text of each file, or why none of them can be
//! written.

use stappenkaart_say::say;

use crate::catalog::{self, Catalog};
use crate::codes;
use crate::diag::{Diagnostic, any_error};
use crate::file_version::{VersionedFile, current, current_line, migrated, version_of};
use crate::history::{HISTORY, History};
use crate::ledger::{LEDGER, Ledger};
use crate::model::Lang;
use crate::parse::{guide, unfollowed, unreadable};
use crate::push::LOCK;
use crate::source::{BYTE_ORDER_MARK, FileId, Sources, Span, TextError};

const GUIDE: &str = "guide.toml";

/// A file as it is, and in its current version.
pub struct UpgradedFile {
    pub id: FileId,
    pub from: u32,
    pub to: u32,
    /// What was changed, step by step, after the name of the file. Empty where it has the current version already.
    pub does: Vec<&'static str>,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
}

/// Brings each file of a guide to its current version, in memory. `imports` is what imports keep, outside of the files that are listed.
/// Fails with all that is wrong with one of them: what is not understood is not written again.
pub fn upgraded(
    sources: &Sources,
    imports: Option<FileId>,
) -> Result<Vec<UpgradedFile>, Vec<Diagnostic>> {
    let (catalogs, mut problems) = readable(sources);
    let own = [
        (VersionedFile::Guide, GUIDE),
        (VersionedFile::Ledger, LEDGER),
        (VersionedFile::History, HISTORY),
        (VersionedFile::PushLock, LOCK),
    ];
    let own = own
        .into_iter()
        .filter_map(|(file, name)| Some((file, sources.find(name)?)));
    let catalogs = catalogs.into_iter().map(|id| (VersionedFile::Catalog, id));
    let imports = imports.map(|id| (VersionedFile::Imports, id));
    let mut files = Vec::new();
    for (file, id) in own.chain(catalogs).chain(imports) {
        match one(sources, file, id) {
            Ok(file) => files.push(file),
            Err(problem) => problems.push(problem),
        }
    }
    match any_error(&problems) {
        true => Err(problems),
        false => Ok(files),
    }
}

// The catalogs of the guide, and what is wrong with them and the other files.
fn readable(sources: &Sources) -> (Vec<FileId>, Vec<Diagnostic>) {
    let linked = [GUIDE, LOCK]
        .into_iter()
        .filter(|name| sources.leads_out(name));
    let mut problems: Vec<Diagnostic> = linked
        .map(|name| unfollowed(codes::SK001, name).help(say!("copy the file into the guide")))
        .collect();
    let mut catalogs = Vec::new();
    if let Some(file) = sources.find(GUIDE) {
        let (guide, more) = guide(sources, file);
        problems.extend(more);
        let languages = guide.map_or_else(Vec::new, |guide| guide.languages);
        for source in translated(sources) {
            for lang in &languages {
                let (found, more) = catalog(sources, source, lang);
                catalogs.extend(found);
                problems.extend(more);
            }
        }
    }
    problems.extend(Ledger::read(sources).1);
    problems.extend(History::read(sources).1);
    (catalogs, problems)
}

// The files that can have catalogs.
fn translated(sources: &Sources) -> impl Iterator<Item = FileId> {
    let files = sources.under("");
    let has_texts = |path: &str| path == GUIDE || path.ends_with(".md");
    files
        .filter(move |(_, path)| has_texts(path))
        .map(|(file, _)| file)
}

fn catalog(sources: &Sources, source: FileId, lang: &Lang) -> (Option<FileId>, Vec<Diagnostic>) {
    let path = catalog::path(sources.path(source), lang);
    let file = sources.find(&path);
    match file.is_some() || sources.leads_out(&path) {
        true => (file, Catalog::read(sources, source, lang).1),
        false => (None, Vec::new()),
    }
}

fn one(sources: &Sources, file: VersionedFile, id: FileId) -> Result<UpgradedFile, Diagnostic> {
    let before = sources
        .bytes(id)
        .map_err(|error| unreadable(sources, id, &TextError::Io(error)))?;
    let text = sources
        .text(id)
        .map_err(|error| unreadable(sources, id, &error))?;
    let from = version_of(file, id, &text)?;
    let (after, does) = migrated(file, &text, from).ok_or_else(|| by_hand(file, id))?;
    let mark = match before.starts_with(BYTE_ORDER_MARK) {
        true => BYTE_ORDER_MARK,
        false => b"",
    };
    Ok(UpgradedFile {
        id,
        from,
        to: current(file),
        does,
        after: [mark, after.as_bytes()].concat(),
        before,
    })
}

// Where no step can be made: a damaged list of imports, or a catalog whose header is written in another way.
fn by_hand(file: VersionedFile, id: FileId) -> Diagnostic {
    let (message, help) = match file {
        VersionedFile::Imports => (
            say!("this file can't be read"),
            say!("get the last version of it that was right, or remove the folder `.import`")
                .to_owned(),
        ),
        VersionedFile::Guide
        | VersionedFile::Ledger
        | VersionedFile::History
        | VersionedFile::PushLock
        | VersionedFile::Catalog
        | VersionedFile::Site => (
            say!("there is no place for the format version in this file"),
            say!("type `{}` in its head", current_line(file)),
        ),
    };
    Diagnostic::error(codes::SK014, Span::new(id, 0..0), message).help(help)
}
