//! Where the guide is, if no folder is typed: in this folder, in `./content`, or in the nearest folder above. Where its site is then.

use std::path::{Path, PathBuf};

const SITE: &str = "site";

/// The folder with `guide.toml`, as it is typed from here.
pub fn guide_folder() -> Option<PathBuf> {
    let depth = std::env::current_dir().map_or(0, |here| here.components().count());
    let above = (1..depth).map(|levels| vec![".."; levels].join("/"));
    [".".to_owned(), "content".to_owned()]
        .into_iter()
        .chain(above)
        .map(PathBuf::from)
        .find(|folder| folder.join("guide.toml").is_file())
}

/// The folder of the site where none is typed. A guide that was found in a folder above, and not typed, has it there, wherever the command
/// is typed.
pub fn site_folder(found: Option<&Path>) -> PathBuf {
    match found.filter(|root| root.starts_with("..")) {
        Some(root) => root.join(SITE),
        None => PathBuf::from(SITE),
    }
}
