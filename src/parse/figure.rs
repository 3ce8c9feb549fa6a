//! Figures. Takes a picture as a file names it, returns the figure with its callouts.

use percent_encoding::percent_decode_str;
use stappenkaart_say::say;
use unicode_normalization::UnicodeNormalization;

use super::attachment::attachment;
use super::callouts_file::{CalloutsOf, callouts};
use super::path::{resolve, variant};
use super::raw::RawFigure;
use crate::codes;
use crate::diag::Problems;
use crate::model::{Figure, Segment, callouts_file, plain};
use crate::source::{FileId, Sources, Span};

/// The figure of a picture, as a card shows it for this version of its product.
pub fn figure(
    sources: &Sources,
    version: Option<&str>,
    raw: RawFigure,
    problems: &mut Problems,
) -> Figure<Segment> {
    let RawFigure {
        id,
        alt,
        target,
        attachment: raw,
    } = raw;
    let span = alt.span;
    let attachment = raw.and_then(|raw| attachment(sources, raw, problems));
    if plain(&alt.text).trim().is_empty() {
        let message =
            say!("a figure without a text for readers who can't see it (WCAG 2.2, 1.1.1)");
        problems
            .error(codes::SK208, span, message)
            .help(say!("describe it between the brackets: `![Page My account with the tile Permissions](picture.svg)`"));
    }
    let Some(image) = resolve(sources.path(span.file), &target) else {
        outside(&target, span, problems);
        return Figure {
            span,
            image: String::new(),
            alt,
            attachment,
            callouts: Vec::new(),
            unread: true,
        };
    };
    let image = stored(sources, &image).unwrap_or(image);
    let own = version.map(|version| variant(&image, version));
    // Callouts that are declared for one version are not where another version has them.
    let file = own
        .as_deref()
        .and_then(|own| callouts_of(sources, own))
        .or_else(|| callouts_of(sources, &image));
    let image = own
        .filter(|own| sources.find(own).is_some())
        .unwrap_or(image);
    let callouts = file.map(|file| {
        let picture = CalloutsOf {
            figure: &id,
            image: &image,
            home: alt.home,
        };
        callouts(sources, file, picture, problems)
    });
    let unread = matches!(callouts, Some(None));
    Figure {
        span,
        image,
        alt,
        attachment,
        callouts: callouts.flatten().unwrap_or_default(),
        unread,
    }
}

fn outside(target: &str, span: Span, problems: &mut Problems) {
    let is_where = match target.contains("://") {
        true => say!("is on another site"),
        false if target.starts_with('/') => say!("starts with `/`, so it is outside the guide"),
        false => say!("is outside the guide"),
    };
    problems
        .error(codes::SK208, span, format!("`{target}` {is_where}"))
        .help(say!(
            "put the picture in the folder of the card, and type its name without a folder"
        ));
}

// The path of a picture as the disk has it: a Mac stores `é` as two characters, and some editors write a space as `%20`.
fn stored(sources: &Sources, image: &str) -> Option<String> {
    if sources.find(image).is_some() {
        return None;
    }
    let decoded = percent_decode_str(image).decode_utf8().ok()?;
    if sources.find(&decoded).is_some() {
        return Some(decoded.into_owned());
    }
    let folder = decoded.rsplit_once('/').map_or("", |(folder, _)| folder);
    let mut beside = sources.under(folder).map(|(_, path)| path);
    let same = beside.find(|path| path.nfc().eq(decoded.nfc()))?;
    Some(same.to_owned())
}

// The file with the callouts of a picture.
fn callouts_of(sources: &Sources, image: &str) -> Option<FileId> {
    sources.find(&callouts_file(image))
}
