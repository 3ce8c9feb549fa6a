//! The font files of a guide. Takes its sources, returns those in `fonts/`.

use std::io;

use crate::source::{FileId, Sources};

const ENDINGS: [&str; 3] = [".ttf", ".otf", ".ttc"];

/// The font files of a guide, sorted by path.
pub fn font_files(sources: &Sources) -> impl Iterator<Item = FileId> {
    let is_font = |path: &str| {
        let path = path.to_lowercase();
        ENDINGS.iter().any(|ending| path.ends_with(ending))
    };
    sources
        .under("fonts/")
        .filter(move |(_, path)| is_font(path))
        .map(|(file, _)| file)
}

/// What is in them.
pub fn fonts(sources: &Sources) -> io::Result<Vec<Vec<u8>>> {
    font_files(sources)
        .map(|file| sources.bytes(file))
        .collect()
}
