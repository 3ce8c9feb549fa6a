//! The review copy as one page that does not need other files. Takes a `ReviewView`, returns bytes, with the style sheet and every picture
//! inside.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use stappenkaart_say::say;

use super::{Depth, HtmlEngine};
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{Engines, ReviewView};
use crate::os_error;
use crate::picture::kind::PictureKind;

const PAGE: &str = "html/review.html";
const STYLE: &str = "html/review.css";

/// The copy as a page. Fails on a broken template and on a picture that can't be read.
pub fn write_review(view: &ReviewView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let engine = engines.get::<HtmlEngine>()?;
    let mut context = engine.context(view, Depth::Root)?;
    context.insert("style", engine.templates.text(STYLE));
    context.insert("pictures", &pictures(view, engines)?);
    engine.render(PAGE, &context)
}

// Each picture as an address that contains it, by its path in the guide.
fn pictures<'a>(
    view: &'a ReviewView,
    engines: &Engines<'_>,
) -> Result<BTreeMap<&'a str, String>, Diagnostic> {
    let mut pictures = BTreeMap::new();
    for figure in view.figures() {
        if !pictures.contains_key(figure.image.as_str()) {
            let bytes = (engines.image)(&figure.image).map_err(|error| {
                Diagnostic::in_file(
                    codes::SK510,
                    &figure.image,
                    say!("the picture can't be read: {}", os_error::said(&error)),
                )
            })?;
            pictures.insert(figure.image.as_str(), data_uri(&figure.image, &bytes));
        }
    }
    Ok(pictures)
}

/// RFC 2397.
fn data_uri(path: &str, bytes: &[u8]) -> String {
    let kind = PictureKind::by_content(bytes).or_else(|| PictureKind::by_name(path));
    let media_type = kind.map_or("application/octet-stream", PictureKind::media_type);
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}
