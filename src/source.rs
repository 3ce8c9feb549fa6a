//! The files of a guide. Takes the guide's folder, returns `Sources`: every file under it by a stable `FileId`.
//!
//! Texts are read when a stage asks for them and dropped after it, so memory does not grow with the number of cards.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::WalkDir;

use seen_from::SeenFrom;

mod kept;
mod seen_from;
mod site_files;

use crate::os_error;
use kept::KeptFile;
pub use kept::Refreshed;
pub use site_files::{list_site, read_site_file};

/// What some editors put before the first character. It is not a part of a text, and spans don't count it.
pub const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The files of one guide, sorted by path. Entry points: [`Sources::load`] and, in tests, [`Sources::in_memory`].
#[derive(Debug)]
pub struct Sources {
    paths: Vec<String>,
    /// Links that lead out of the guide, and are not followed.
    leading_out: Vec<String>,
    /// Links to a folder that they are in themselves.
    loops: Vec<String>,
    store: Store,
    // Bytes that are used instead of those in the store.
    amended: BTreeMap<FileId, Vec<u8>>,
    // Files from outside of the guide, by the path that the user typed.
    guests: Vec<(String, Vec<u8>)>,
    seen_from: SeenFrom,
}

#[derive(Debug)]
enum Store {
    Disk(PathBuf),
    Memory(BTreeMap<String, Vec<u8>>),
    // Each in the place of its path.
    Kept(PathBuf, Vec<Arc<KeptFile>>),
}

/// A file of [`Sources`], as its position in the sorted list of paths.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FileId(u32);

impl FileId {
    /// No file: for texts that come from none.
    pub const NONE: FileId = FileId(u32::MAX);

    // Guests count down from the top, below `NONE`, so that they never meet a file of the guide.
    fn guest(at: usize) -> FileId {
        FileId(u32::MAX - 1 - at as u32)
    }
}

/// A stretch of a file: byte offsets into its text without a byte order mark, end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub file: FileId,
    pub start: usize,
    pub end: usize,
}

impl Span {
    /// The stretch `start..end` of `file`.
    pub fn new(file: FileId, range: std::ops::Range<usize>) -> Span {
        Span {
            file,
            start: range.start,
            end: range.end,
        }
    }

    /// The place of `words`, when the stretch holds nothing else but quotes around them.
    pub fn unquoted(self, words: &str) -> Option<Span> {
        match (self.end - self.start).checked_sub(words.len())? {
            0 => Some(self),
            2 => Some(Span {
                start: self.start + 1,
                end: self.end - 1,
                ..self
            }),
            _ => None,
        }
    }

    /// The place of `words`, which end the stretch.
    pub fn at_end(self, words: &str) -> Span {
        Span {
            start: self.end.saturating_sub(words.len()),
            ..self
        }
    }
}

/// Why the text of a file could not be read.
#[derive(Debug)]
pub enum TextError {
    /// The disk returned an error.
    Io(io::Error),
    /// The file is UTF-16, as its first two bytes say.
    Utf16,
    /// The file is not UTF-8; the offset in bytes of the first wrong one.
    NotUtf8(usize),
    /// The file holds a NUL byte at this offset, so it is not a text.
    Nul(usize),
}

impl Sources {
    /// Lists every file under `root`, except hidden ones, and those that are reached by links to places outside it.
    /// Fails when a folder can't be read.
    pub fn load(root: &Path) -> io::Result<Sources> {
        let Listing {
            paths,
            leading_out,
            loops,
        } = list_files(root)?;
        Ok(Sources {
            paths,
            leading_out,
            loops,
            store: Store::Disk(root.to_owned()),
            amended: BTreeMap::new(),
            guests: Vec::new(),
            seen_from: SeenFrom::here(root),
        })
    }

    /// A guide that is not on the disk: `(path, bytes)` pairs with `/` in the paths.
    pub fn in_memory<P: Into<String>, B: Into<Vec<u8>>>(
        files: impl IntoIterator<Item = (P, B)>,
    ) -> Sources {
        let files: BTreeMap<String, Vec<u8>> = files
            .into_iter()
            .map(|(path, bytes)| (path.into(), bytes.into()))
            .collect();
        let paths = files.keys().cloned().collect();
        Sources {
            paths,
            leading_out: Vec::new(),
            loops: Vec::new(),
            store: Store::Memory(files),
            amended: BTreeMap::new(),
            guests: Vec::new(),
            seen_from: SeenFrom::default(),
        }
    }

    /// Puts other bytes in the place of a file's own, here and not on the disk.
    pub fn amend(&mut self, file: FileId, bytes: Vec<u8>) {
        self.amended.insert(file, bytes);
    }

    /// Adds a file from outside of the guide, so that messages can show its lines; `path` as the user typed it. It is in no folder
    /// of the guide: neither [`Sources::find`] nor [`Sources::under`] returns it.
    pub fn admit(&mut self, path: &str, text: &str) -> FileId {
        self.guests
            .push((path.to_owned(), text.as_bytes().to_vec()));
        FileId::guest(self.guests.len() - 1)
    }

    fn admitted(&self, file: FileId) -> Option<&(String, Vec<u8>)> {
        self.guests
            .get((FileId::NONE.0 - 1).checked_sub(file.0)? as usize)
    }

    /// The files that were amended, with their bytes now.
    pub fn amended(&self) -> impl Iterator<Item = (FileId, &[u8])> {
        self.amended
            .iter()
            .map(|(file, bytes)| (*file, bytes.as_slice()))
    }

    /// The folder that was loaded, for messages; empty for a guide in memory.
    pub fn root(&self) -> &Path {
        match &self.store {
            Store::Disk(root) | Store::Kept(root, _) => root,
            Store::Memory(_) => Path::new(""),
        }
    }

    /// The path of a file as the user would type it.
    pub fn shown(&self, file: FileId) -> String {
        if let Some((path, _)) = self.admitted(file) {
            return path.clone();
        }
        self.shown_path(self.path(file))
    }

    /// The same for a path from the guide's folder, also of a file that is not there yet.
    pub fn shown_path(&self, path: &str) -> String {
        let root = self.root().strip_prefix(".").unwrap_or(self.root());
        let inside = self.seen_from.path(path);
        inside.unwrap_or_else(|| root.join(path).display().to_string())
    }

    /// The file at this path, relative to the guide's folder, with `/` between its parts.
    pub fn find(&self, path: &str) -> Option<FileId> {
        self.paths
            .binary_search_by(|known| known.as_str().cmp(path))
            .ok()
            .map(|at| FileId(at as u32))
    }

    /// The links that lead out of the guide or nowhere.
    pub fn leading_out(&self) -> &[String] {
        &self.leading_out
    }

    /// The links that lead back to a folder that they are in, so that no one can follow them.
    pub fn loops(&self) -> &[String] {
        &self.loops
    }

    /// Whether there is a link at this path, or above it, that leads out of the guide or nowhere, and
    /// is not followed.
    pub fn leads_out(&self, path: &str) -> bool {
        self.leading_out.iter().any(|link| {
            link == path
                || path
                    .strip_prefix(link.as_str())
                    .is_some_and(|rest| rest.starts_with('/'))
        })
    }

    /// The path of a file, relative to the guide's folder; of one from outside, as it was typed.
    pub fn path(&self, file: FileId) -> &str {
        self.admitted(file)
            .map_or_else(|| &*self.paths[file.0 as usize], |(path, _)| path)
    }

    /// All files whose path starts with `folder`, in order.
    pub fn under<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = (FileId, &'a str)> + 'a {
        let start = self.paths.partition_point(|path| path.as_str() < folder);
        let tail = self.paths[start..]
            .iter()
            .take_while(move |path| path.starts_with(folder));
        tail.enumerate()
            .map(move |(at, path)| (FileId((start + at) as u32), path.as_str()))
    }

    /// The texts under `folder` whose names end with `ending`, each by its path below the folder without that ending. What can't be
    /// read as text is left out.
    pub fn texts_under(&self, folder: &str, ending: &str) -> Vec<(String, String)> {
        let texts = self.under(folder).filter_map(|(file, path)| {
            let name = path.strip_prefix(folder)?.strip_suffix(ending)?.to_owned();
            self.text(file).ok().map(|text| (name, text))
        });
        texts.collect()
    }

    /// The bytes of a file.
    pub fn bytes(&self, file: FileId) -> io::Result<Vec<u8>> {
        if let Some((_, bytes)) = self.admitted(file) {
            return Ok(bytes.clone());
        }
        match self.amended.get(&file) {
            Some(bytes) => Ok(bytes.clone()),
            None => self.stored(file),
        }
    }

    /// The bytes of a file as they are in the store, whatever was amended.
    pub fn stored(&self, file: FileId) -> io::Result<Vec<u8>> {
        match &self.store {
            Store::Disk(root) => fs::read(root.join(self.path(file))),
            Store::Memory(files) => Ok(files[self.path(file)].clone()),
            Store::Kept(root, files) => {
                files[file.0 as usize].bytes(root, &root.join(self.path(file)))
            }
        }
    }

    /// How many bytes a file has.
    pub fn size(&self, file: FileId) -> io::Result<u64> {
        match &self.store {
            Store::Disk(root) if self.admitted(file).is_none() => {
                Ok(fs::metadata(root.join(self.path(file)))?.len())
            }
            Store::Kept(_, files) if self.admitted(file).is_none() => {
                Ok(files[file.0 as usize].size())
            }
            Store::Disk(_) | Store::Memory(_) | Store::Kept(..) => {
                Ok(self.bytes(file)?.len() as u64)
            }
        }
    }

    /// The text of a file, without a byte order mark.
    pub fn text(&self, file: FileId) -> Result<String, TextError> {
        let mut bytes = self.bytes(file).map_err(TextError::Io)?;
        if bytes.starts_with(BYTE_ORDER_MARK) {
            bytes.drain(..BYTE_ORDER_MARK.len());
        }
        if bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF") {
            return Err(TextError::Utf16);
        }
        if let Some(at) = bytes.iter().position(|byte| *byte == 0) {
            return Err(TextError::Nul(at));
        }
        String::from_utf8(bytes)
            .map_err(|error| TextError::NotUtf8(error.utf8_error().valid_up_to()))
    }
}

#[derive(Default)]
struct Listing {
    paths: Vec<String>,
    leading_out: Vec<String>,
    loops: Vec<String>,
}

// Every file under `root`, also those that links inside it lead to.
fn list_files(root: &Path) -> io::Result<Listing> {
    let mut listing = Listing::default();
    let inside = fs::canonicalize(root).map_err(|error| with_path(error, root))?;
    let mut walk = WalkDir::new(root).follow_links(true).into_iter();
    while let Some(entry) = walk.next() {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) => {
                listing.unfollowed(root, error)?;
                continue;
            }
        };
        let Some(path) = visible_path(root, entry.path()) else {
            if entry.depth() > 0 && entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
            continue;
        };
        if entry.path_is_symlink() && !stays_inside(&inside, entry.path()) {
            listing.leading_out.push(path);
            if entry.file_type().is_dir() {
                walk.skip_current_dir();
            }
        } else if entry.file_type().is_file() {
            listing.paths.push(path);
        }
    }
    listing.paths.sort();
    Ok(listing)
}

impl Listing {
    // A link that leads back to its own folder, or nowhere. Any other mistake is the disk's.
    fn unfollowed(&mut self, root: &Path, error: walkdir::Error) -> io::Result<()> {
        let full = error.path().unwrap_or(root).to_owned();
        let is_loop = error.loop_ancestor().is_some();
        let is_link = full.is_symlink();
        match visible_path(root, &full) {
            None if is_link => {}
            Some(path) if is_loop => self.loops.push(path),
            Some(path) if is_link => self.leading_out.push(path),
            None | Some(_) => {
                let error = error
                    .into_io_error()
                    .unwrap_or_else(|| io::ErrorKind::Other.into());
                return Err(with_path(error, &full));
            }
        }
        Ok(())
    }
}

// The path from the guide's folder, with `/`; `None` for the folder itself, for what is hidden, and
// for names that are not Unicode.
fn visible_path(root: &Path, full: &Path) -> Option<String> {
    let parts = full.strip_prefix(root).ok()?.components();
    let names: Option<Vec<&str>> = parts.map(|part| part.as_os_str().to_str()).collect();
    let names = names?;
    let is_visible = !names.is_empty() && !names.iter().any(|name| name.starts_with('.'));
    is_visible.then(|| names.join("/"))
}

fn stays_inside(inside: &Path, link: &Path) -> bool {
    fs::canonicalize(link).is_ok_and(|target| target.starts_with(inside))
}

fn with_path(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(
        error.kind(),
        format!("{}: {}", path.display(), os_error::said(&error)),
    )
}
