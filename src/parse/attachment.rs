//! Films, recordings and files to download: `[![What it shows](poster.png)](film.mp4) {length=2:30}`. Takes the link around a picture,
//! returns what it leads to, or reports why it can't be published.

use stappenkaart_say::say;

use super::path::resolve;
use super::raw::RawAttachment;
use crate::codes;
use crate::diag::Problems;
use crate::model::{ATTACHMENT_ENDINGS, Attachment, AttachmentKind, AttachmentPlace};
use crate::source::{Sources, Span};
use crate::suggest::suggest;
use crate::wording::either;

/// The attachment of a figure.
pub fn attachment(
    sources: &Sources,
    raw: RawAttachment,
    problems: &mut Problems,
) -> Option<Attachment> {
    let RawAttachment {
        span,
        target,
        length,
    } = raw;
    let place = place(sources, &target, span, problems)?;
    let kind = match &place {
        AttachmentPlace::File(path) => ending(path, span, problems)?,
        AttachmentPlace::Address(_) => AttachmentKind::Film,
    };
    let seconds = length
        .as_ref()
        .and_then(|(typed, span)| seconds(typed, *span, problems));
    match (&place, kind, &length) {
        (AttachmentPlace::Address(_), _, None) => {
            let message = say!("a film on another site without its length");
            let help = say!(
                "write how long it plays at the end: `{{length=2:30}}`; a link to another page is `[words](https://...)`, without a picture"
            );
            refuse(span, message, help, problems);
        }
        (AttachmentPlace::File(_), AttachmentKind::Document, Some((_, span))) => {
            let message = say!("a file to download with a length");
            let help = say!("remove `{{length=...}}`; its size is shown");
            refuse(*span, message, help, problems);
        }
        _ => {}
    }
    Some(Attachment {
        span,
        kind,
        place,
        length: seconds,
    })
}

fn place(
    sources: &Sources,
    target: &str,
    span: Span,
    problems: &mut Problems,
) -> Option<AttachmentPlace> {
    if target.starts_with("https://") {
        return Some(AttachmentPlace::Address(target.to_owned()));
    }
    let Some(path) = resolve(sources.path(span.file), target) else {
        let message = say!("a picture can't lead to `{target}`");
        let help = say!(
            "put the film or file in the folder of the card and type its name, or type its address with `https://`"
        );
        refuse(span, message, help, problems);
        return None;
    };
    if sources.find(&path).is_some() {
        return Some(AttachmentPlace::File(path));
    }
    let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
    let beside = sources.under(folder).map(|(_, path)| path);
    let beside = beside.filter(|path| AttachmentKind::by_name(path).is_some());
    let beside = beside.filter_map(|path| path.strip_prefix(folder)?.strip_prefix('/'));
    let message = say!("there is no file `{path}`");
    let hint = suggest(target, span, beside, || {
        say!("put the film or file in the folder of the card, and type its name with its ending")
            .into()
    });
    problems.error(codes::SK221, span, message).help(hint.help);
    None
}

fn ending(path: &str, span: Span, problems: &mut Problems) -> Option<AttachmentKind> {
    let kind = AttachmentKind::by_name(path);
    if kind.is_none() {
        let known = ATTACHMENT_ENDINGS.iter().map(|(ending, _)| *ending);
        let message = say!("`{path}` is not a film, a recording or a file that is published");
        let help = say!("its name can end with {}", either(known));
        refuse(span, message, help, problems);
    }
    kind
}

/// How many seconds a film plays that is this long: "2:30" or "1:02:30".
pub fn seconds_of(typed: &str) -> Option<u32> {
    let parts: Option<Vec<u32>> = typed.split(':').map(|part| part.parse().ok()).collect();
    let below = |parts: &[u32]| parts.iter().all(|part| *part < 60);
    let seconds = match parts.as_deref() {
        Some([minutes, seconds]) if below(&[*seconds]) && *minutes < 600 => minutes * 60 + seconds,
        Some([hours, rest @ ..]) if rest.len() == 2 && below(rest) && *hours < 100 => {
            hours * 3600 + rest[0] * 60 + rest[1]
        }
        _ => 0,
    };
    (seconds > 0).then_some(seconds)
}

fn seconds(typed: &str, span: Span, problems: &mut Problems) -> Option<u32> {
    let seconds = seconds_of(typed);
    if seconds.is_none() {
        let message = say!("`{typed}` is not the length of a film or recording");
        let help = say!(
            "write minutes and seconds, such as `{{length=2:30}}`, or hours too: `{{length=1:02:30}}`"
        );
        refuse(span, message, help, problems);
    }
    seconds
}

fn refuse(
    span: Span,
    message: impl Into<String>,
    help: impl Into<String>,
    problems: &mut Problems,
) {
    problems.error(codes::SK221, span, message).help(help);
}
