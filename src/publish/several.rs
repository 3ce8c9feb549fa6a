//! Several files of a guide at once. Takes what they have to be, writes all of them or none.

use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use super::{NewFile, named, replace_file, rescue_file};

/// A file with what it was when it was read, and what it has to be.
pub struct Replacement {
    pub path: PathBuf,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
}

/// Replaces files. Each is written beside its place first, and only when all are whole they are moved over the old ones. Fails when one
/// of them may not be written, or was changed by someone else since it was read; then all files stay as they were. Of two paths that
/// lead to one file, the first counts.
pub fn replace_files(files: &[Replacement]) -> io::Result<()> {
    let mut new: BTreeMap<PathBuf, (&Replacement, NewFile)> = BTreeMap::new();
    for file in files {
        let place = fs::canonicalize(&file.path).map_err(|error| named(error, &file.path))?;
        if let Entry::Vacant(free) = new.entry(place) {
            free.insert((file, NewFile::beside(&file.path, &file.after)?));
        }
    }
    for (place, (file, _)) in &new {
        check_unchanged(place, file)?;
    }
    let mut moved: Vec<&Replacement> = Vec::new();
    for (file, new) in new.into_values() {
        if let Err(error) = new.move_in() {
            for Replacement { path, before, .. } in moved {
                replace_file(path, before)?;
            }
            return Err(error);
        }
        moved.push(file);
    }
    Ok(())
}

/// Writes files that can be new, each as [`replace_file`] does, and makes their folders. When one can't be written, those before it are as
/// they were.
pub fn write_files(files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let before: Vec<Option<Vec<u8>>> = files.iter().map(|(path, _)| fs::read(path).ok()).collect();
    for (at, (path, bytes)) in files.iter().enumerate() {
        if let Err(error) = rescue_file(path, bytes) {
            for ((path, _), bytes) in files[..at].iter().zip(&before) {
                let _ = match bytes {
                    Some(bytes) => replace_file(path, bytes),
                    None => fs::remove_file(path),
                };
            }
            return Err(error);
        }
    }
    Ok(())
}

// Another run of the same command can have done the same.
fn check_unchanged(place: &Path, file: &Replacement) -> io::Result<()> {
    let now = fs::read(place).map_err(|error| named(error, &file.path))?;
    if now == file.before || now == file.after {
        return Ok(());
    }
    Err(io::Error::other(say!(
        "`{}` was changed by another program after it was read",
        file.path.display()
    )))
}
