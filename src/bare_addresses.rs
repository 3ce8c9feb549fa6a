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
