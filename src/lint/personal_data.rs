//! SK640, data of a person or a customer in a text or a picture: it is published, in every language, for as long as the site is
//! there (GDPR, article 5(1)(c)).

use std::ops::Range;

use stappenkaart_say::say;

use super::personal::{PersonalData, PersonalKind, find};
use super::rule::{LintContext, LintPicture};
use super::text::LintText;
use super::words::MarkKind;
use crate::codes;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::picture::kind::PictureKind;
use crate::source::Span;

/// The addresses and numbers that the guide publishes on purpose: those that its help links lead to.
pub fn published(library: &Library) -> Vec<String> {
    let guide = &library.guide;
    let helps = guide
        .requirements()
        .flat_map(|requirement| &requirement.help);
    helps.filter_map(|help| contact(&help.url)).collect()
}

// The address of `mailto:...` or the number of `tel:...`.
fn contact(url: &str) -> Option<String> {
    let address = url
        .strip_prefix("mailto:")
        .or_else(|| url.strip_prefix("tel:"))?;
    Some(bare(address.split('?').next().unwrap_or_default()))
}

fn bare(contact: &str) -> String {
    contact
        .chars()
        .filter(|c| !c.is_whitespace() && !"-().".contains(*c))
        .flat_map(char::to_lowercase)
        .collect()
}

/// Looks at every text.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let found = find(&text.plain)
        .into_iter()
        .filter(|found| !is_contact(context, text, &found.range));
    found
        .map(|found| {
            let place = context.stretch(text, found.range.clone());
            let problem = problem(&text.plain, &found, place);
            match linked(found.kind, &text.plain[found.range]) {
                Some(help) => problem.help(help),
                None => problem,
            }
        })
        .collect()
}

// Where a link leads to is meant to be known.
fn is_contact(context: &LintContext<'_>, text: &LintText<'_>, range: &Range<usize>) -> bool {
    let said = bare(&text.plain[range.clone()]);
    let in_link = text.marks.iter().any(|mark| match mark.kind {
        MarkKind::Link(target) => contact(target).is_some_and(|contact| contact == said),
        MarkKind::Label | MarkKind::Code | MarkKind::Emphasis | MarkKind::Callout => false,
    });
    in_link || context.published.contains(&said)
}

fn problem(text: &str, found: &PersonalData, place: Span) -> Diagnostic {
    let PersonalData { range, kind } = found;
    let said = &text[range.clone()];
    let what = match kind {
        PersonalKind::Email => say!("an e-mail address"),
        PersonalKind::Phone => say!("a telephone number"),
        PersonalKind::Parcel => say!("a parcel number"),
        PersonalKind::Iban => say!("a bank account number"),
        PersonalKind::Bsn => say!("a number that can be a real citizen service number"),
        PersonalKind::Number => say!("a long number that can belong to a customer"),
    };
    Diagnostic::warning(codes::SK640, place, say!("\"{said}\" is {what}")).help(made_up(*kind))
}

fn made_up(kind: PersonalKind) -> &'static str {
    match kind {
        PersonalKind::Email => {
            say!("type an address that does not exist, such as `name@example.com`")
        }
        PersonalKind::Phone => say!("leave it out"),
        PersonalKind::Parcel => {
            say!("type `3S` and then made-up characters, such as `3SXXXX0000000`")
        }
        PersonalKind::Iban => {
            say!("type the example number of the banks: `NL91 ABNA 0417 1643 00`")
        }
        PersonalKind::Bsn => say!("type zeros: `000000000`"),
        PersonalKind::Number => {
            say!("type a made-up number, such as `00000000` or `12345678`")
        }
    }
}

// What readers may use is a link in a text, and can't be one in a picture.
fn linked(kind: PersonalKind, said: &str) -> Option<String> {
    match kind {
        PersonalKind::Email => Some(say!(
            "if readers should write to it, make it a link: `[{said}](mailto:{said})`; if it is an example, type one that does not exist, such as `name@example.com`"
        )),
        PersonalKind::Phone => Some(say!(
            "if readers should call it, make it a link: `[{said}](tel:{})`; if not, leave it out",
            dialled(said)
        )),
        PersonalKind::Parcel | PersonalKind::Iban | PersonalKind::Bsn | PersonalKind::Number => {
            None
        }
    }
}

// As the address of a link has it.
fn dialled(number: &str) -> String {
    // "+31 (0)20 ...": the zero is for callers in the country.
    let number = match number.starts_with('+') {
        true => number.replace("(0)", ""),
        false => number.to_owned(),
    };
    let is_dialled = |c: &char| c.is_ascii_digit() || *c == '+';
    number.chars().filter(is_dialled).collect()
}

/// Looks at the words that an SVG shows.
pub fn in_picture(_context: &LintContext<'_>, picture: &LintPicture<'_>) -> Vec<Diagnostic> {
    if PictureKind::by_name(picture.path) != Some(PictureKind::Svg) {
        return Vec::new();
    }
    let Ok(text) = std::str::from_utf8(&picture.bytes) else {
        return Vec::new();
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut problems = Vec::new();
    for shown in shown_texts(text) {
        for mut found in find(&text[shown.clone()]) {
            found.range = found.range.start + shown.start..found.range.end + shown.start;
            let place = Span::new(picture.file, found.range.clone());
            problems.push(problem(text, &found, place));
        }
    }
    problems
}

// What is between the tags of a document, without its styles and comments.
fn shown_texts(document: &str) -> Vec<Range<usize>> {
    let mut shown = Vec::new();
    let mut at = 0;
    while let Some(open) = document[at..].find('<').map(|found| at + found) {
        let closed = if document[open..].starts_with("<!--") {
            document[open..].find("-->").map(|end| open + end + 3)
        } else if document[open..].starts_with("<style") {
            document[open..].find("</style>").map(|end| open + end + 8)
        } else {
            document[open..].find('>').map(|end| open + end + 1)
        };
        let Some(start) = closed else { break };
        let end = document[start..]
            .find('<')
            .map_or(document.len(), |end| start + end);
        if document[start..end]
            .bytes()
            .any(|byte| !byte.is_ascii_whitespace())
        {
            shown.push(start..end);
        }
        at = end;
    }
    shown
}
