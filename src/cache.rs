//! What earlier builds made. Takes a key, returns the bytes that were kept under it if they are still whole; keeps new ones.
//!
//! It can be deleted at any time, and builds can share it while they run: an entry appears in one move, says itself what it has to be,
//! and is made again where it is not. A disk that is full or read-only costs a later build its time, and nothing else.

use std::fmt::Debug;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use crate::digest::{Digester, sha256};

/// Past this size, in bytes, the entries that were not used for longest are removed.
const MOST: u64 = 2 << 30;

/// What is left of them then.
const LEAST: u64 = MOST / 4 * 3;

/// How old the time of an entry may get while it is used.
const FRESH: Duration = Duration::from_secs(3600);

/// Which build of the tool this is: a number of all that it is compiled from.
pub const BUILD: &str = env!("STAPPENKAART_BUILD");

/// How the name of an entry ends that is not whole yet.
const NEW: &str = "new";

/// A folder of entries, or none.
#[derive(Debug, Default)]
pub struct Cache {
    folder: Option<PathBuf>,
    kept: AtomicUsize,
    /// Why the first entry that the disk did not take was not kept.
    refused: OnceLock<io::Error>,
}

/// One that keeps nothing, for as long as it is needed.
pub static NO_CACHE: Cache = Cache {
    folder: None,
    kept: AtomicUsize::new(0),
    refused: OnceLock::new(),
};

/// What an entry was made from: the same key, the same bytes.
#[derive(Debug)]
pub struct Key(String);

impl Key {
    /// The key of something that is made by this build of the tool. `kind` says what it is.
    pub fn new(kind: &str, parts: &[&dyn Debug]) -> Key {
        let mut digester = Digester::default();
        digester.add(&BUILD);
        digester.add(&kind);
        parts.iter().for_each(|part| digester.add(part));
        Key(digester.finish())
    }
}

impl Cache {
    /// One that keeps nothing.
    pub fn none() -> Cache {
        Cache::default()
    }

    /// The one in this folder, which is made when something is kept.
    pub fn in_folder(folder: PathBuf) -> Cache {
        Cache {
            folder: Some(folder),
            ..Cache::default()
        }
    }

    /// Whether anything is kept, so that keys are worth their time.
    pub fn is_some(&self) -> bool {
        self.folder.is_some()
    }

    /// What was kept. `None` where there is nothing, and where it is damaged.
    pub fn find(&self, key: &Key) -> Option<Vec<u8>> {
        let path = self.path(key)?;
        let mut entry = fs::read(&path).ok()?;
        let head = head(key, entry.get(HEAD..)?);
        if entry[..HEAD] != *head.as_bytes() {
            let _ = fs::remove_file(&path);
            return None;
        }
        touch(&path);
        Some(entry.split_off(HEAD))
    }

    /// Keeps bytes for a later build, if the disk lets it.
    pub fn keep(&self, key: &Key, bytes: &[u8]) {
        let Some(path) = self.path(key) else { return };
        let number = self.kept.fetch_add(1, Ordering::Relaxed);
        let new = path.with_extension(format!("{}-{number}.{NEW}", std::process::id()));
        let entry = [head(key, bytes).as_bytes(), bytes].concat();
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        let written = folder.and_then(|()| fs::write(&new, entry));
        if let Err(error) = written.and_then(|()| fs::rename(&new, &path)) {
            let _ = fs::remove_file(&new);
            let _ = self.refused.set(error);
        }
    }

    /// The folder, and why the disk did not take something, if it did not.
    pub fn refused(&self) -> Option<(&Path, &io::Error)> {
        Some((self.folder.as_deref()?, self.refused.get()?))
    }

    /// Removes what was not used for longest, if this build has kept anything and there is too much.
    pub fn trim(&self) {
        let Some(folder) = &self.folder else { return };
        if self.kept.load(Ordering::Relaxed) > 0 {
            // What can't be listed is left alone.
            let _ = trim(folder, MOST, LEAST);
        }
    }

    fn path(&self, key: &Key) -> Option<PathBuf> {
        let (start, rest) = key.0.split_at(2);
        Some(self.folder.as_ref()?.join(start).join(rest))
    }
}

/// The length of what an entry says of itself.
const HEAD: usize = 64;

// The key is a part of it: an entry under another name is not what was asked for.
fn head(key: &Key, bytes: &[u8]) -> String {
    sha256([key.0.as_bytes(), sha256(bytes).as_bytes()].concat())
}

fn touch(path: &Path) {
    let is_old = |file: &File| {
        let changed = file.metadata().and_then(|known| known.modified());
        changed.is_ok_and(|changed| changed.elapsed().is_ok_and(|age| age > FRESH))
    };
    let file = File::open(path).ok().filter(is_old);
    file.map(|file| file.set_modified(SystemTime::now()));
}

// An entry on the disk.
struct CacheEntry {
    used: SystemTime,
    size: u64,
    path: PathBuf,
}

fn trim(folder: &Path, most: u64, least: u64) -> io::Result<()> {
    let mut entries = entries(folder)?;
    let mut size: u64 = entries.iter().map(|entry| entry.size).sum();
    if size <= most {
        return Ok(());
    }
    entries.sort_by_key(|entry| entry.used);
    for entry in entries {
        if size <= least {
            break;
        }
        // Another build may have removed it.
        let _ = fs::remove_file(&entry.path);
        size -= entry.size;
    }
    Ok(())
}

// All of them, with what a killed build left half-written.
fn entries(folder: &Path) -> io::Result<Vec<CacheEntry>> {
    let mut entries = Vec::new();
    for part in fs::read_dir(folder)?.flatten() {
        for file in fs::read_dir(part.path()).into_iter().flatten().flatten() {
            let Ok(known) = file.metadata() else { continue };
            entries.push(CacheEntry {
                used: known.modified().unwrap_or(SystemTime::UNIX_EPOCH),
                size: known.len(),
                path: file.path(),
            });
        }
    }
    Ok(entries)
}
