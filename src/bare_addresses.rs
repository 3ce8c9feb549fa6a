//! Addresses that an author typed without brackets. Takes a text, returns it in pieces: web and e-mail addresses, and what is between
//! them.

use linkify::{LinkFinder, LinkKind};

use crate::model::is_web_address;

const MAIL: &str = "mailto:";

/// A piece of a text.
pub struct AddressPiece<'t> {
    /// As the text has it.
    pub words: &'t str,
    /// Where it leads, if it is an address: that of an e-mail address begins with `mailto:`.
    pub href: Option<String>,
}

/// The pieces of a text, in order. Together they are the text.
pub fn pieces(text: &str) -> Vec<AddressPiece<'_>> {
    // Most texts have no address.
    if !text.contains("://") && !text.contains('@') {
        return vec![AddressPiece {
            words: text,
            href: None,
        }];
    }
    let piece = |span: linkify::Span<'_>| AddressPiece {
        href: href(span.kind(), span.as_str()),
        words: &text[span.start()..span.end()],
    };
    LinkFinder::new().spans(text).map(piece).collect()
}

/// A text in which each address leads where `link` says.
pub fn replaced(text: &str, link: &dyn Fn(&str) -> String) -> String {
    let other = |piece: AddressPiece<'_>| match piece.href {
        None => piece.words.to_owned(),
        Some(href) => {
            let new = link(&href);
            match piece.words == href {
                true => new,
                false => address_in_words(&new).to_owned(),
            }
        }
    };
    pieces(text).into_iter().map(other).collect()
}

/// What is missing before an address that was typed as people say it: `name@example.com`, `www.example.com/page`.
pub fn scheme_before(target: &str) -> Option<&'static str> {
    // The ends of names of files, of which some are those of countries as well.
    const FILES: &[&str] = &[
        "adoc", "csv", "doc", "docx", "gif", "htm", "html", "jpeg", "jpg", "json", "md", "pdf",
        "png", "pptx", "svg", "txt", "webp", "xlsx", "zip",
    ];
    if let [piece] = pieces(target).as_slice()
        && piece
            .href
            .as_ref()
            .is_some_and(|href| href.starts_with(MAIL))
    {
        return Some(MAIL);
    }
    let host = target.split(['/', '?', '#']).next()?;
    let (name, last) = host.rsplit_once('.')?;
    let is_name =
        |part: &str| !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || c == '-');
    let is_last = last.len() > 1 && last.chars().all(char::is_alphabetic) && !FILES.contains(&last);
    (is_last && name.split('.').all(is_name)).then_some("https://")
}

/// What a reader sees of an address.
pub fn address_in_words(href: &str) -> &str {
    href.strip_prefix(MAIL).unwrap_or(href)
}

// Other schemes are letters: a page may not run or open anything that its author did not mark as a link.
fn href(kind: Option<&LinkKind>, words: &str) -> Option<String> {
    match kind? {
        LinkKind::Url => is_web_address(&words.to_ascii_lowercase()).then(|| words.to_owned()),
        LinkKind::Email => Some(format!("{MAIL}{words}")),
        _ => None,
    }
}
