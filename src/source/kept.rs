//! A guide that is kept in memory while a person edits it. Takes the guide's folder, reads each file once, and again only when it has
//! changed: the sources of each moment stay as they were, whatever happens on the disk.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use stappenkaart_say::say;

use super::seen_from::SeenFrom;
use super::{Listing, Sources, Store, list_files, visible_path};

// A larger file, such as a film, stays on the disk until it is asked for.
const LARGE: u64 = 16 * 1024 * 1024;

// A file that was written so recently can be written again without a new time.
const RECENT: Duration = Duration::from_secs(2);

/// A file as it was when it was read.
#[derive(Debug)]
pub struct KeptFile {
    stamp: Stamp,
    content: Content,
}

#[derive(Debug, PartialEq, Eq)]
enum Content {
    Bytes(Vec<u8>),
    Large,
    Unreadable(io::ErrorKind, String),
}

// What changes when a file does.
#[derive(Debug, PartialEq, Eq)]
struct Stamp {
    size: u64,
    modified: Option<SystemTime>,
    /// On Unix the number of the file and the time of its last change in seconds and nanoseconds.
    identity: (u64, i64, i64),
    is_recent: bool,
}

/// The sources now, and the paths of the files that are new, gone or different.
pub struct Refreshed {
    pub sources: Sources,
    pub changed: Vec<String>,
}

impl Sources {
    /// Lists and reads every file under `root`, as [`Sources::load`] lists them. Fails when a folder can't be read, and
    /// where there is no guide: such a folder can be anything. A file that can't be read keeps its error.
    pub fn keep(root: &Path) -> io::Result<Sources> {
        fs::canonicalize(root)?;
        if !root.join("guide.toml").is_file() {
            let message = say!("there is no `guide.toml` in its folder");
            return Err(io::Error::new(io::ErrorKind::NotFound, message));
        }
        let nothing = Sources::in_memory::<String, Vec<u8>>([]);
        Ok(nothing.listed_again(root)?.sources)
    }

    /// The same folder now. Fails as [`Sources::keep`] does.
    pub fn refreshed(&self) -> io::Result<Refreshed> {
        self.listed_again(self.root())
    }

    fn listed_again(&self, root: &Path) -> io::Result<Refreshed> {
        let Listing {
            paths,
            leading_out,
            loops,
        } = list_files(root)?;
        let inside = fs::canonicalize(root)?;
        let known = self.kept();
        let mut changed: Vec<String> = Vec::new();
        let mut files = Vec::with_capacity(paths.len());
        for path in &paths {
            let before = known.get(path.as_str()).copied();
            let file = KeptFile::again(&inside, &root.join(path), before);
            if before.is_none_or(|before| before.content != file.content) {
                changed.push(path.clone());
            }
            files.push(file);
        }
        let there: BTreeSet<&String> = paths.iter().collect();
        let gone = self.paths.iter().filter(|path| !there.contains(path));
        changed.extend(gone.cloned());
        if (&leading_out, &loops) != (&self.leading_out, &self.loops) {
            changed.extend(leading_out.iter().chain(&loops).cloned());
        }
        Ok(Refreshed {
            sources: Sources {
                paths,
                leading_out,
                loops,
                store: Store::Kept(root.to_owned(), files),
                amended: BTreeMap::new(),
                guests: Vec::new(),
                seen_from: SeenFrom::here(root),
            },
            changed,
        })
    }

    /// The same folder after these files of the disk have changed. `None` when a file may be new or gone: then the folder has to be
    /// listed again.
    pub fn refreshed_at(&self, touched: &BTreeSet<PathBuf>) -> Option<Refreshed> {
        let Store::Kept(root, files) = &self.store else {
            return None;
        };
        let inside = fs::canonicalize(root).ok()?;
        let mut files = files.clone();
        let mut changed = Vec::new();
        for full in touched {
            let Some(path) = visible_path(root, full) else {
                // Hidden files are not a part of the guide; a path in another form can be any file.
                full.strip_prefix(root).ok()?;
                continue;
            };
            let metadata = fs::symlink_metadata(full);
            match (self.find(&path), metadata) {
                (Some(file), Ok(metadata)) if metadata.is_file() => {
                    let known = &mut files[file.0 as usize];
                    let file = Arc::new(KeptFile::read(&inside, full));
                    if file.content != known.content {
                        changed.push(path);
                    }
                    *known = file;
                }
                (None, Err(_)) => {}
                (Some(_) | None, Ok(_) | Err(_)) => return None,
            }
        }
        let sources = Sources {
            paths: self.paths.clone(),
            leading_out: self.leading_out.clone(),
            loops: self.loops.clone(),
            store: Store::Kept(root.clone(), files),
            amended: BTreeMap::new(),
            guests: Vec::new(),
            seen_from: self.seen_from.clone(),
        };
        Some(Refreshed { sources, changed })
    }

    /// Whether these are the same files by their paths, whatever is in them. Then they have the same numbers.
    pub fn has_files_of(&self, other: &Sources) -> bool {
        self.paths == other.paths
    }

    fn kept(&self) -> BTreeMap<&str, &Arc<KeptFile>> {
        match &self.store {
            Store::Kept(_, files) => self.paths.iter().map(String::as_str).zip(files).collect(),
            Store::Disk(_) | Store::Memory(_) => BTreeMap::new(),
        }
    }
}

impl KeptFile {
    // As it was, if the disk says that it did not change since.
    fn again(inside: &Path, full: &Path, before: Option<&Arc<KeptFile>>) -> Arc<KeptFile> {
        let is_same = |before: &&Arc<KeptFile>| {
            !before.stamp.is_recent && Stamp::of(full).is_ok_and(|stamp| stamp == before.stamp)
        };
        match before.filter(is_same) {
            Some(before) => Arc::clone(before),
            None => Arc::new(KeptFile::read(inside, full)),
        }
    }

    // The time is taken before the bytes, so that a change between the two is found later.
    fn read(inside: &Path, full: &Path) -> KeptFile {
        let stamp = Stamp::of(full).unwrap_or(Stamp::UNKNOWN);
        let read = || match stamp.size {
            size if size > LARGE => Ok(Content::Large),
            _ => read_inside(inside, full).map(Content::Bytes),
        };
        let content =
            read().unwrap_or_else(|error| Content::Unreadable(error.kind(), error.to_string()));
        KeptFile { stamp, content }
    }

    /// Its bytes. `full` is where a large file is.
    pub(super) fn bytes(&self, root: &Path, full: &Path) -> io::Result<Vec<u8>> {
        match &self.content {
            Content::Bytes(bytes) => Ok(bytes.clone()),
            Content::Large => read_inside(&fs::canonicalize(root)?, full),
            Content::Unreadable(kind, message) => Err(io::Error::new(*kind, message.clone())),
        }
    }

    /// How many bytes it has.
    pub(super) fn size(&self) -> u64 {
        match &self.content {
            Content::Bytes(bytes) => bytes.len() as u64,
            Content::Large | Content::Unreadable(..) => self.stamp.size,
        }
    }
}

// A file can become a link between the listing and the reading.
fn read_inside(inside: &Path, full: &Path) -> io::Result<Vec<u8>> {
    let target = fs::canonicalize(full)?;
    if target.starts_with(inside) && target.is_file() {
        fs::read(target)
    } else {
        Err(io::ErrorKind::NotFound.into())
    }
}

impl Stamp {
    const UNKNOWN: Stamp = Stamp {
        size: 0,
        modified: None,
        identity: (0, 0, 0),
        is_recent: true,
    };

    fn of(full: &Path) -> io::Result<Stamp> {
        let metadata = fs::metadata(full)?;
        let modified = metadata.modified().ok();
        let is_old = |time: SystemTime| time.elapsed().is_ok_and(|age| age > RECENT);
        Ok(Stamp {
            size: metadata.len(),
            modified,
            identity: identity(&metadata),
            is_recent: !modified.is_some_and(is_old),
        })
    }
}

#[cfg(unix)]
fn identity(metadata: &fs::Metadata) -> (u64, i64, i64) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), metadata.ctime(), metadata.ctime_nsec())
}

#[cfg(not(unix))]
fn identity(_: &fs::Metadata) -> (u64, i64, i64) {
    (0, 0, 0)
}
