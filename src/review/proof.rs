//! The promise for a review copy: every warning is in it, in both languages, complete and visible. Takes the bytes that were
//! written, reads them back with the format's own reader.

use stappenkaart_say::say;

use super::Kind;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{ReviewView, ReviewedWarning, Sight, WarningView, html};
use crate::verify::squash;

/// Fails with each warning that a reader of the copy would not find.
pub fn read(
    view: &ReviewView,
    kind: Kind,
    bytes: &[u8],
    path: &str,
) -> Result<(), Vec<Diagnostic>> {
    let reading = match kind {
        Kind::Html => html::read_back(path, bytes, &|_| None),
        #[cfg(feature = "pdf")]
        Kind::Pdf => crate::format::pdf::read_back(bytes, path),
    };
    let reading = reading.map_err(|problem| vec![problem])?;
    let visible = reading
        .passages
        .iter()
        .filter(|passage| passage.sight == Sight::Visible);
    let seen: String = visible.map(|passage| squash(&passage.text)).collect();
    let mut rest = seen.as_str();
    let lost: Vec<Diagnostic> = view
        .warnings
        .iter()
        .filter_map(|warning| lost(warning, &mut rest, path))
        .collect();
    if lost.is_empty() { Ok(()) } else { Err(lost) }
}

// A warning ends with the name under which it is signed. Its words have to come before that, and after the name of the warning before:
// words in a row further down don't help the person who signs.
fn lost(warning: &ReviewedWarning, rest: &mut &str, path: &str) -> Option<Diagnostic> {
    let (own, after) = rest
        .split_once(warning.name.as_str())
        .unwrap_or(("", *rest));
    *rest = after;
    let text = texts(&warning.source)
        .chain(texts(&warning.translation))
        .find(|text| !own.contains(&squash(text)))?;
    let message = say!(
        "the warning `{}` is not complete in the review copy: a reviewer can't see \"{text}\"",
        warning.name
    );
    Some(Diagnostic::in_file(codes::SK501, path, message).help(say!(
        "fix the templates `html/review.html` and `pdf/review.typ`"
    )))
}

fn texts(warning: &WarningView) -> impl Iterator<Item = &str> {
    [warning.signal.as_str(), warning.avoid.plain.as_str()]
        .into_iter()
        .chain(warning.consequence.iter().map(|text| text.plain.as_str()))
}
