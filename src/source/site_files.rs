//! The files of a published site. Takes its folder, returns their paths and their bytes.

use std::fs;
use std::io;
use std::path::Path;

use stappenkaart_say::say;
use walkdir::WalkDir;

use super::with_path;

/// Reads one file of a site folder. Fails as the disk does, with the path in the message.
pub fn read_site_file(root: &Path, path: &str) -> io::Result<Vec<u8>> {
    let full = root.join(path);
    let kind = fs::symlink_metadata(&full).map_err(|error| with_path(error, &full))?;
    // What it leads to can be changed without a change of the site, or not be there after an upload.
    if kind.is_symlink() {
        let error = io::Error::other(say!("it is a link, and not a file"));
        return Err(with_path(error, &full));
    }
    fs::read(&full).map_err(|error| with_path(error, &full))
}

/// Every file of a site folder, sorted, hidden ones included: a file that is there and not listed is a problem.
pub fn list_site(root: &Path) -> io::Result<Vec<String>> {
    let mut paths = Vec::new();
    for entry in WalkDir::new(root).min_depth(1) {
        let entry = entry.map_err(|error| {
            let path = error.path().unwrap_or(root).to_owned();
            with_path(error.into(), &path)
        })?;
        if !entry.file_type().is_dir() {
            let path = entry.path().strip_prefix(root).unwrap_or(entry.path());
            let names: Vec<_> = path
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect();
            paths.push(names.join("/"));
        }
    }
    paths.sort();
    Ok(paths)
}
