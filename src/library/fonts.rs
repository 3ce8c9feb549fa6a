//! The font that a guide chooses. Takes its name and the files in `fonts/`, reports what pages or paper would lack.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::font_files::font_files;
use crate::model::Theme;
use crate::source::{Sources, Span};
use crate::suggest::did_you_mean;
use crate::typeface::{BOLD, Typeface, typefaces};
use crate::wording::list;

/// Reports a font that is not there, and one that has no bold face: a signal word would look like any other.
pub fn check(sources: &Sources, theme: &Theme, problems: &mut Problems) {
    let Some((family, span)) = &theme.font else {
        return;
    };
    let files = font_files(sources).filter_map(|file| sources.bytes(file).ok());
    let all: Vec<Typeface> = files.flat_map(|bytes| typefaces(&bytes)).collect();
    let own: Vec<&Typeface> = all.iter().filter(|face| face.family == *family).collect();
    if own.is_empty() {
        missing(family, &all, *span, problems);
        return;
    }
    if let Some((what, help)) = flaw(&own) {
        problems
            .error(codes::SK003, *span, say!("the font `{family}` {what}"))
            .help(help);
    }
}

fn missing(family: &str, all: &[Typeface], span: Span, problems: &mut Problems) {
    let families: BTreeSet<&str> = all.iter().map(|face| face.family.as_str()).collect();
    let help = did_you_mean(family, families.iter().copied()).unwrap_or_else(|| {
        match families.is_empty() {
            true => say!("copy its files into `fonts/`: the regular and the bold one at least, as `.ttf` or `.otf`").to_owned(),
            false => say!("the fonts there are {}", list(families)),
        }
    });
    let message = say!("`fonts/` has no font with the name `{family}`");
    problems.error(codes::SK003, span, message).help(help);
}

// What keeps a family from being used on pages and on paper alike.
fn flaw(faces: &[&Typeface]) -> Option<(&'static str, &'static str)> {
    let has = |is_bold: bool| {
        let mut upright = faces.iter().filter(|face| !face.is_italic);
        upright.any(|face| (face.weight >= BOLD) == is_bold)
    };
    if faces.iter().any(|face| face.is_variable) {
        return Some((
            say!("is in a file for many weights, which paper can't use"),
            say!("copy the static files of the font into `fonts/` instead: one for each weight"),
        ));
    }
    if faces.iter().any(|face| face.is_in_collection) {
        return Some((
            say!("is in a `.ttc` file, which pages can't use"),
            say!("copy its `.ttf` or `.otf` files into `fonts/` instead"),
        ));
    }
    match (has(false), has(true)) {
        (false, _) => Some((
            say!("has no regular face in `fonts/`"),
            say!("copy the file of its regular face into `fonts/` as well"),
        )),
        (_, false) => Some((
            say!("has no bold face in `fonts/`, so a signal word would look like any other"),
            say!("copy the file of its bold face into `fonts/` as well"),
        )),
        (true, true) => None,
    }
}
