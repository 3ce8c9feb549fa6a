//! Where the guide is, if no folder is typed: in this folder, in `./content`, or in the nearest folder above.

use std::path::PathBuf;

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
