//! The pages of an import, and the pictures beside them.

use std::collections::BTreeSet;
use std::path::{Component, Path, PathBuf};

use stappenkaart_say::say;

use crate::cli::failure::Failure;
use crate::import::{reader_of, reads};
use crate::model::AttachmentKind;
use crate::source::Sources;

/// A page as it is on the disk.
pub struct SourcePage {
    pub path: PathBuf,
    /// Its path below what the user typed, with `/`.
    pub key: String,
    /// What is in it, or why it can't be read.
    pub bytes: Result<Vec<u8>, String>,
}

// A page is read in full, and so is a picture.
const LARGEST: u64 = 50 * 1024 * 1024;

/// The pages at all paths that were typed, each with its path.
pub fn all_pages<'a>(
    sources: &'a [PathBuf],
    to: &Path,
) -> Result<Vec<(&'a Path, SourcePage)>, Failure> {
    let mut all = Vec::new();
    for source in sources {
        let pages = pages(source, to)?.into_iter();
        all.extend(pages.map(|page| (source.as_path(), page)));
    }
    Ok(all)
}

/// The pages at a path: the file itself, or every file of a folder that a reader knows. The cards of the guide itself are left out.
fn pages(source: &Path, to: &Path) -> Result<Vec<SourcePage>, Failure> {
    if source.is_file() {
        let name = source.file_name().unwrap_or_default();
        let key = name.to_string_lossy().into_owned();
        return Ok(vec![page(source.to_owned(), key)]);
    }
    if !source.is_dir() {
        let message = say!("there is no file or folder `{}`", source.display());
        return Err(Failure::new(
            message,
            say!("type the path of a page, or of a folder of pages"),
        ));
    }
    let files = Sources::load(source)?;
    let guide = to.canonicalize().ok();
    let is_guide = |path: &str| {
        let path = source.join(path).canonicalize().ok();
        let card = guide.as_ref().map(|guide| guide.join("cards"));
        path.zip(card)
            .is_some_and(|(path, card)| path.starts_with(card))
    };
    let known = files
        .under("")
        .filter(|(_, path)| reads(path) && !is_guide(path));
    let found = known.map(|(_, path)| page(source.join(path), path.to_owned()));
    let found: Vec<SourcePage> = found.collect();
    if found.is_empty() {
        let message = say!("there is no page to import in `{}`", source.display());
        let help = say!(
            "it reads Markdown, AsciiDoc, HTML, Word and PDF: files such as `save.md`, `save.adoc`, `save.html`, `save.docx` and `save.pdf`"
        );
        return Err(Failure::new(message, help));
    }
    Ok(without_included(source, found))
}

// The pages that no other page includes. Of pages that include each other in a circle, the first stays.
fn without_included(source: &Path, pages: Vec<SourcePage>) -> Vec<SourcePage> {
    let open = |name: &str| included(source, name);
    let includes = |page: &SourcePage| -> BTreeSet<String> {
        let bytes = page.bytes.as_deref().unwrap_or_default();
        let files = reader_of(&page.key).included(bytes, &page.key, &open);
        files.into_iter().filter(|file| *file != page.key).collect()
    };
    let includes: Vec<BTreeSet<String>> = pages.iter().map(includes).collect();
    let all: BTreeSet<&String> = includes.iter().flatten().collect();
    let is_first = |page: &SourcePage| !all.contains(&page.key);
    let firsts = pages.iter().zip(&includes);
    let firsts = firsts.filter(|(page, _)| is_first(page));
    let mut there: BTreeSet<String> = firsts.flat_map(|(_, files)| files.clone()).collect();
    let mut stays = Vec::new();
    for (page, files) in pages.iter().zip(&includes) {
        let own = is_first(page) || !there.contains(&page.key);
        if own {
            there.extend(files.iter().cloned());
        }
        stays.push(own);
    }
    let pages = pages.into_iter().zip(stays);
    pages
        .filter(|(_, stays)| *stays)
        .map(|(page, _)| page)
        .collect()
}

/// The text of a file that a page includes, by its path from the folder that was typed. Only what is in that folder is read.
pub fn included(source: &Path, name: &str) -> Option<String> {
    let root = match source.is_dir() {
        true => source,
        false => source.parent()?,
    };
    let root = match root.as_os_str().is_empty() {
        true => Path::new("."),
        false => root,
    };
    let path = root.join(name).canonicalize().ok()?;
    let is_inside = path.starts_with(root.canonicalize().ok()?) && path.is_file();
    let bytes = bytes(&path).ok().filter(|_| is_inside)?;
    String::from_utf8(bytes).ok()
}

fn page(path: PathBuf, key: String) -> SourcePage {
    let bytes = bytes(&path);
    SourcePage { path, key, bytes }
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    let size = std::fs::metadata(path)
        .map_err(|error| error.to_string())?
        .len();
    if size > LARGEST {
        return Err(say!("it is larger than 50 MB").to_owned());
    }
    std::fs::read(path).map_err(|error| error.to_string())
}

const PICTURES: [&str; 6] = ["png", "jpg", "jpeg", "svg", "gif", "webp"];

/// The bytes of a picture or film that a page names: beside the page, or, with a `/` at its start, below the folder that was typed.
pub fn picture(source: &Path, page: &Path, name: &str) -> Option<Vec<u8>> {
    let name = name.split(['?', '#']).next()?.replace("%20", " ");
    let ending = name.rsplit('.').next()?.to_lowercase();
    let is_known = PICTURES.contains(&ending.as_str()) || AttachmentKind::by_name(&name).is_some();
    if name.contains("://") || !is_known {
        return None;
    }
    let root = match source.is_dir() {
        true => source,
        false => page.parent()?,
    };
    let path = match name.strip_prefix(['/', '~']) {
        Some(below) => root.join(below.trim_start_matches('/')),
        None => page.parent()?.join(Path::new(&name)),
    };
    let path = plain(&path);
    bytes(&path).or_else(|_| bytes(&in_other_case(&path)?)).ok()
}

// For some systems `save.PNG` and `save.png` are one file, and pages were written on them.
fn in_other_case(path: &Path) -> Result<PathBuf, String> {
    let none = String::new;
    let name = path.file_name().ok_or_else(none)?;
    let name = name.to_string_lossy().to_lowercase();
    let folder = path.parent().ok_or_else(none)?;
    let entries = std::fs::read_dir(folder).map_err(|error| error.to_string())?;
    let paths = entries.flatten().map(|entry| entry.path());
    let is_same = |path: &PathBuf| {
        let own = path.file_name().unwrap_or_default().to_string_lossy();
        own.to_lowercase() == name
    };
    let same: Vec<PathBuf> = paths.filter(is_same).collect();
    match same.as_slice() {
        [one] => Ok(one.clone()),
        _ => Err(none()),
    }
}

// The path without `..`, so that a folder that does not exist is no obstacle.
fn plain(path: &Path) -> PathBuf {
    let mut out = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir if out.file_name().is_some() => {
                out.pop();
            }
            Component::CurDir => {}
            part => out.push(part),
        }
    }
    out
}
