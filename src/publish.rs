//! Publishing. Takes a `VerifiedSite`, swaps it in for the old site: all or nothing, at any moment.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::time::{Duration, SystemTime};

use stappenkaart_say::say;

use crate::os_error;
use crate::site::{Origin, Site, is_kept};
use crate::source::list_site;
use crate::verify::{MANIFEST, VerifiedSite, WARNINGS};

mod edited;
mod folder;
mod several;
mod turn;

pub use edited::edit_file;
pub use folder::publish_folder;
pub use several::{Replacement, replace_files, write_files};
pub use turn::Turn;

const LOCK: &str = ".lock";

/// A folder beside the place of the site, in which the next one is written. Dropping it removes the folder.
#[derive(Debug)]
pub struct Staging {
    root: PathBuf,
    files: Mutex<BTreeMap<String, Origin>>,
    // Locked until this run ends, so that another run can distinguish a folder in use from one that a killed run left.
    _lock: File,
}

impl Staging {
    /// Makes the folder. Fails when `out` is something else than a site or an empty folder, or the disk returns an error.
    pub fn new(out: &Path) -> io::Result<Staging> {
        let out = &followed(out)?;
        refuse_foreign(out)?;
        let (folder, prefix) = place(out)?;
        fs::create_dir_all(&folder).map_err(|error| named(error, &folder))?;
        sweep(&folder, &prefix);
        let root = folder.join(format!("{prefix}{}", std::process::id()));
        fs::create_dir(&root).map_err(|error| named(error, &folder))?;
        let lock = File::create(root.join(LOCK)).map_err(|error| named(error, &root))?;
        lock.try_lock()
            .map_err(|error| named(error.into(), &root))?;
        Ok(Staging {
            root,
            files: Mutex::default(),
            _lock: lock,
        })
    }

    /// Writes one file, `path` from the site's root.
    pub fn write(&self, path: &str, bytes: &[u8], origin: Origin) -> io::Result<()> {
        let full = self.root.join(path);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).map_err(|error| named(error, folder))?;
        }
        fs::write(&full, bytes).map_err(|error| named(error, &full))?;
        self.files
            .lock()
            .expect("no writer panics while it holds the lock")
            .insert(path.to_owned(), origin);
        Ok(())
    }

    /// The folder in which the site is written.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// What was written, for `verify`.
    pub fn site(&self) -> Site {
        Site::new(
            self.root.clone(),
            self.files
                .lock()
                .expect("no writer panics while it holds the lock")
                .clone(),
        )
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // After a swap the folder has the old site; after a failure, the unfinished new one.
        let _ = fs::remove_dir_all(&self.root);
    }
}

/// Puts a verified site at `out` in one move. An old site there is replaced as a whole, or stays as a whole; the files that the guide
/// leaves to its server are taken along.
pub fn publish(verified: &VerifiedSite, out: &Path) -> io::Result<()> {
    let root = verified.site().root();
    for (name, bytes) in [
        (WARNINGS, verified.warnings()),
        (MANIFEST, verified.manifest()),
    ] {
        fs::write(root.join(name), bytes).map_err(|error| named(error, &root.join(name)))?;
    }
    fs::remove_file(root.join(LOCK))?;
    let out = &followed(out)?;
    if !out.exists() {
        return fs::rename(root, out).map_err(|error| named(error, out));
    }
    refuse_foreign(out)?;
    take_along(verified.site(), out)?;
    exchange(root, out).map_err(|error| named(error, out))
}

// A file of the site itself comes before one of the same name that is kept.
fn take_along(site: &Site, out: &Path) -> io::Result<()> {
    let is_left = |path: &&String| is_kept(path, site.kept()) && !site.root().join(path).exists();
    for path in list_site(out)?.iter().filter(is_left) {
        let (from, to) = (out.join(path), site.root().join(path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| named(error, folder))?;
        }
        fs::copy(&from, &to).map_err(|error| named(error, &from))?;
    }
    Ok(())
}

// The folder that a link leads to: the link stays, and what it leads to is replaced.
fn followed(out: &Path) -> io::Result<PathBuf> {
    if !out.is_symlink() {
        return Ok(out.to_owned());
    }
    fs::canonicalize(out).map_err(|_| {
        io::Error::other(say!(
            "{}: this is a link that leads nowhere; make the folder, or name another one with `--out`",
            out.display()
        ))
    })
}

// The kernel swaps both names at once; where it can't, the old site is gone for the time of one rename.
fn exchange(new: &Path, out: &Path) -> io::Result<()> {
    #[cfg(any(target_os = "linux", target_os = "macos"))]
    {
        use rustix::fs::{CWD, RenameFlags, renameat_with};
        use rustix::io::Errno;
        match renameat_with(CWD, new, CWD, out, RenameFlags::EXCHANGE) {
            Err(Errno::NOSYS | Errno::INVAL | Errno::NOTSUP) => {}
            result => return result.map_err(io::Error::from),
        }
    }
    let aside = new.with_extension("old");
    fs::rename(out, &aside)?;
    if let Err(error) = fs::rename(new, out) {
        fs::rename(&aside, out)?;
        return Err(error);
    }
    fs::rename(&aside, new)
}

// A folder that is not a site is never replaced.
fn refuse_foreign(out: &Path) -> io::Result<()> {
    let refuse = |what: &str| {
        Err(io::Error::other(say!(
            "{}: {what}; name another folder with `--out`",
            out.display()
        )))
    };
    match fs::read_dir(out) {
        Ok(mut entries) => {
            let empty = entries.next().is_none();
            if empty || out.join(MANIFEST).is_file() {
                Ok(())
            } else {
                refuse(say!("this folder is not empty, and it is not a site"))
            }
        }
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        Err(_) if out.is_file() => refuse(say!("this is a file")),
        Err(error) => Err(named(error, out)),
    }
}

fn place(out: &Path) -> io::Result<(PathBuf, String)> {
    let Some(name) = out.file_name() else {
        return Err(io::Error::other(say!(
            "{}: a site needs a folder with a name; name one with `--out`",
            out.display()
        )));
    };
    let folder = out
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    Ok((
        folder.to_owned(),
        format!(".{}.stappenkaart-", name.to_string_lossy()),
    ))
}

// Removes what killed runs left: their locks are free. A folder without a lock may be about to be swapped in
// by another run, so it is removed only when that run has ended or, if that is unknown, when it is old.
fn sweep(folder: &Path, prefix: &str) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().starts_with(prefix))
    {
        let left = match File::open(entry.path().join(LOCK)) {
            Ok(lock) => lock.try_lock().is_ok(),
            Err(_) => {
                has_ended(&entry, prefix)
                    || entry
                        .metadata()
                        .and_then(|folder| folder.modified())
                        .is_ok_and(is_old)
            }
        };
        if left {
            let _ = fs::remove_dir_all(entry.path());
        }
    }
}

// The name of a folder ends with the number of the process that made it.
fn has_ended(folder: &fs::DirEntry, prefix: &str) -> bool {
    let name = folder.file_name().to_string_lossy().into_owned();
    let process = name
        .strip_prefix(prefix)
        .and_then(|number| number.parse::<u32>().ok());
    process.is_some_and(is_over)
}

// If the system can say which processes there are.
fn is_over(process: u32) -> bool {
    let is_running = |process: u32| Path::new("/proc").join(process.to_string()).exists();
    is_running(std::process::id()) && !is_running(process)
}

fn is_old(changed: SystemTime) -> bool {
    changed
        .elapsed()
        .is_ok_and(|age| age > Duration::from_secs(3600))
}

fn named(error: io::Error, path: &Path) -> io::Error {
    io::Error::new(
        error.kind(),
        format!("{}: {}", path.display(), os_error::said(&error)),
    )
}

/// Replaces one file of a guide: written beside it, then moved over it, so that it is whole at any moment. It keeps its
/// permissions, and a link to it stays a link. Fails when the file may not be written.
pub fn replace_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    NewFile::beside(path, bytes)?.move_in()
}

// A file that is whole, beside the one that it will replace. Dropping it removes it.
struct NewFile {
    path: PathBuf,
    beside: PathBuf,
    target: PathBuf,
}

impl NewFile {
    fn beside(path: &Path, bytes: &[u8]) -> io::Result<NewFile> {
        let target = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
        let permissions = fs::metadata(&target).ok().map(|old| old.permissions());
        if permissions.as_ref().is_some_and(fs::Permissions::readonly) {
            return Err(io::Error::new(
                io::ErrorKind::PermissionDenied,
                say!("{}: the file is read-only", path.display()),
            ));
        }
        let name = target.file_name().unwrap_or_default().to_string_lossy();
        let beside = target.with_file_name(format!(".{name}.{}{NEW}", std::process::id()));
        sweep_files(
            target.parent().unwrap_or(Path::new(".")),
            &format!(".{name}."),
        );
        let new = NewFile {
            path: path.to_owned(),
            beside,
            target,
        };
        write_whole(&new.beside, bytes, permissions).map_err(|error| named(error, path))?;
        Ok(new)
    }

    fn move_in(self) -> io::Result<()> {
        fs::rename(&self.beside, &self.target).map_err(|error| named(error, &self.path))
    }
}

impl Drop for NewFile {
    fn drop(&mut self) {
        // After the move there is nothing here.
        let _ = fs::remove_file(&self.beside);
    }
}

/// Writes a file that a person has to look at, in a folder that is made for it.
pub fn rescue_file(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| named(error, folder))?;
    }
    replace_file(path, bytes)
}

// How the name of a file ends that is not yet whole.
const NEW: &str = ".new~";

// Removes what killed runs left of this file.
fn sweep_files(folder: &Path, prefix: &str) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let process = name
            .strip_prefix(prefix)
            .and_then(|rest| rest.strip_suffix(NEW)?.parse::<u32>().ok());
        if process.is_some_and(is_over) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn write_whole(path: &Path, bytes: &[u8], permissions: Option<fs::Permissions>) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    if let Some(permissions) = permissions {
        file.set_permissions(permissions)?;
    }
    file.sync_all()
}
