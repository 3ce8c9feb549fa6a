//! The traces of XMP: an RDF document inside a picture. It is searched and not parsed, since it may be cut off or compressed.

use super::trace::{Trace, valued};
use crate::phrases::{self, phrase};

// What is reported, and by which element or attribute.
const TOLD: [(&str, &str); 7] = [
    (phrase!("the author"), "dc:creator"),
    (phrase!("the software"), "xmp:CreatorTool"),
    (phrase!("the software"), "xap:CreatorTool"),
    (phrase!("the time"), "xmp:CreateDate"),
    (phrase!("a GPS position"), "exif:GPSLatitude"),
    (phrase!("a copyright"), "dc:rights"),
    (phrase!("a description"), "dc:description"),
];

/// What the document says; or that it is there, if it has none of the known fields.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let text = String::from_utf8_lossy(bytes);
    let found: Vec<Trace> = TOLD
        .iter()
        .filter_map(|(name, key)| Some(valued(phrases::said(name), value(&text, key)?.as_bytes())))
        .map(Trace::new)
        .collect();
    if found.is_empty() {
        vec![Trace::new("XMP data")]
    } else {
        found
    }
}

// `key="value"`, or the first text inside `<key>`.
fn value<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    let rest = &text[text.find(key)? + key.len()..];
    if let Some(quoted) = rest.strip_prefix("=\"") {
        return quoted.split('"').next();
    }
    let inside = rest.split(&format!("/{key}")).next()?;
    inside
        .split('>')
        .map(|part| part.split('<').next().unwrap_or_default().trim())
        .find(|part| !part.is_empty())
}
