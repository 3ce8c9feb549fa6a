//! What an earlier build has written. Takes what an artefact is made of, returns its bytes: those that were kept, or new ones.

use std::fmt::Debug;

use crate::cache::{Cache, Key};
use crate::diag::Diagnostic;
use crate::format::html::fragment::{bake, drawing_key};
use crate::format::{Artefact, Engines, FigureView, Format, Subject};

/// The bytes of an artefact, for this path of the site. All that a format can make them of is in the key: every field of the view, the
/// templates, fonts and look of the guide, and the bytes of the pictures.
pub fn written(
    cache: &Cache,
    format: &dyn Format,
    artefact: &Artefact,
    subject: Subject<'_>,
    path: &str,
    engines: &Engines<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    if !cache.is_some() {
        return format.write(artefact, subject, engines);
    }
    let pictures = subject.pictures().chain(engines.logo());
    let pictures = pictures.map(|path| engines.picture_digest(path));
    let parts: [&dyn Debug; 5] = [
        &(format.name(), artefact.key),
        &path,
        &engines.digest(),
        &pictures.collect::<Vec<_>>(),
        &subject,
    ];
    let key = Key::new("written", &parts);
    if let Some(bytes) = cache.find(&key) {
        return Ok(bytes);
    }
    let bytes = format.write(artefact, subject, engines)?;
    cache.keep(&key, &bytes);
    Ok(bytes)
}

/// The picture of a figure with the marks of its callouts drawn into it.
pub fn drawn(
    cache: &Cache,
    figure: &FigureView,
    engines: &Engines<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    if !cache.is_some() {
        return bake(figure, engines);
    }
    let parts: [&dyn Debug; 3] = [
        &engines.digest(),
        &engines.picture_digest(&figure.image),
        &drawing_key(figure, engines),
    ];
    let key = Key::new("drawn", &parts);
    if let Some(bytes) = cache.find(&key) {
        return Ok(bytes);
    }
    let bytes = bake(figure, engines)?;
    cache.keep(&key, &bytes);
    Ok(bytes)
}
