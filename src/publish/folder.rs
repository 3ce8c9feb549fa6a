//! A new folder. Takes its files, puts them at their place in one move: all of them or none.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

use super::{LOCK, named, place, sweep};

/// Makes the folder `dir`, or fills it if it is empty. Fails when it has files, and when the disk returns an error; then nothing is
/// left.
pub fn publish_folder(files: &BTreeMap<String, Vec<u8>>, dir: &Path) -> io::Result<()> {
    let (above, prefix) = place(dir)?;
    sweep(&above, &prefix);
    let staged = above.join(format!("{prefix}{}", std::process::id()));
    let moved = written(files, &staged).and_then(|()| {
        // Some systems don't move a folder to the place of an empty one.
        let _ = fs::remove_dir(dir);
        fs::rename(&staged, dir).map_err(|error| named(error, dir))
    });
    if moved.is_err() {
        let _ = fs::remove_dir_all(&staged);
    }
    moved
}

fn written(files: &BTreeMap<String, Vec<u8>>, staged: &Path) -> io::Result<()> {
    fs::create_dir(staged).map_err(|error| named(error, staged))?;
    let lock_path = staged.join(LOCK);
    let lock = File::create(&lock_path).map_err(|error| named(error, &lock_path))?;
    lock.try_lock()
        .map_err(|error| named(error.into(), staged))?;
    for (path, bytes) in files {
        let full = staged.join(path);
        if let Some(folder) = full.parent() {
            fs::create_dir_all(folder).map_err(|error| named(error, folder))?;
        }
        let mut file = File::create(&full).map_err(|error| named(error, &full))?;
        let whole = file.write_all(bytes).and_then(|()| file.sync_all());
        whole.map_err(|error| named(error, &full))?;
    }
    fs::remove_file(&lock_path).map_err(|error| named(error, &lock_path))
}
