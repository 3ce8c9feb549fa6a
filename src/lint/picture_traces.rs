//! SK641, a picture that says more than it shows: who made it, where, when and with what (GDPR, article 5(1)(c)).

use stappenkaart_say::say;

use super::rule::{LintContext, LintPicture};
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::picture::kind::PictureKind;
use crate::picture::trace::Trace;
use crate::picture::traces::traces;
use crate::source::Span;

/// Looks at the bytes of each picture that a card shows.
pub fn check(_context: &LintContext<'_>, picture: &LintPicture<'_>) -> Vec<Diagnostic> {
    let found = traces(picture.path, &picture.bytes);
    if PictureKind::by_name(picture.path) == Some(PictureKind::Svg) {
        return found
            .into_iter()
            .map(|trace| in_svg(picture, trace))
            .collect();
    }
    if found.is_empty() {
        return Vec::new();
    }
    let what: Vec<String> = found.into_iter().map(|trace| trace.what).collect();
    let message = say!(
        "`{}` contains {}; the published picture does not",
        picture.path,
        what.join(", ")
    );
    let name = picture.path.rsplit('/').next().unwrap_or_default();
    let help = say!(
        "to remove it from the sources too, save the picture again without metadata: `exiftool -all= \"{name}\"`"
    );
    vec![
        Diagnostic::in_file(codes::SK641, picture.path, message)
            .level(Level::Advice)
            .help(help),
    ]
}

fn in_svg(picture: &LintPicture<'_>, trace: Trace) -> Diagnostic {
    let Trace { what, at } = trace;
    let place = Span::new(picture.file, at.unwrap_or(0..0));
    Diagnostic::advice(
        codes::SK641,
        place,
        say!("the picture contains {what}; the published picture does not"),
    )
    .help(say!(
        "to remove it from the sources too, save the picture as plain SVG"
    ))
}
