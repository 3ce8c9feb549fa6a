//! Addresses that an author typed without brackets. Takes a text, returns it in pieces: web and e-mail addresses, and what is between
//! them.

use std::ops::Range;

use linkify::{LinkFinder, LinkKind};

use crate::characters::{is_spaceless, is_wide_mark};
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
    let mut pieces = Vec::new();
    let mut start = 0;
    for stretch in stretches(text) {
        for link in LinkFinder::new().links(&text[stretch.clone()]) {
            // An e-mail address can be between straight quotes.
            let words = link.as_str().trim_start_matches('\'');
            let Some(href) = href(link.kind(), words) else {
                continue;
            };
            let end = stretch.start + link.end();
            let found = end - words.len()..end;
            pieces.extend(plain(&text[start..found.start]));
            pieces.push(AddressPiece {
                words: &text[found],
                href: Some(href),
            });
            start = end;
        }
    }
    pieces.extend(plain(&text[start..]));
    pieces
}

fn plain(words: &str) -> Option<AddressPiece<'_>> {
    (!words.is_empty()).then_some(AddressPiece { words, href: None })
}

// The stretches of a text that may have addresses. Between them are quotation marks, dashes, and the letters of scripts without spaces,
// which are the sentence around an address. After a `/` such letters can be its page.
fn stretches(text: &str) -> impl Iterator<Item = Range<usize>> {
    let mut stretches: Vec<(Range<usize>, bool)> = Vec::new();
    let (mut before, mut was_page) = (' ', false);
    for (at, c) in text.char_indices() {
        let is_page = is_spaceless(c) && (was_page || matches!(before, '/' | '=' | '#' | '?'));
        let is_outside = is_outside_addresses(c) || is_spaceless(c) && !is_page;
        let end = at + c.len_utf8();
        match stretches.last_mut().filter(|last| last.1 == is_outside) {
            Some(last) => last.0.end = end,
            None => stretches.push((at..end, is_outside)),
        }
        (before, was_page) = (c, is_page);
    }
    let inside = stretches.into_iter().filter(|(_, is_outside)| !is_outside);
    inside.map(|(stretch, _)| stretch)
}

// Quotation marks, dashes and marks of Arabic and Hindi sentences.
const MARKS: &str = "“”„‟‘’‚‛«»‹›…–—،؛؟۔।";

fn is_outside_addresses(c: char) -> bool {
    is_wide_mark(c) || MARKS.contains(c)
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

/// A web or e-mail address without the quotation marks and dashes that were typed into it, if it begins or ends with one.
pub fn without_marks(target: &str) -> Option<String> {
    if !is_web_address(&target.to_ascii_lowercase()) {
        return None;
    }
    let (scheme, address) = target.split_at(target.find(':')? + 1);
    let meant = address.trim_matches(is_outside_addresses);
    (meant.len() < address.len()).then(|| format!("{scheme}{meant}"))
}

/// What a reader sees of an address.
pub fn address_in_words(href: &str) -> &str {
    href.strip_prefix(MAIL).unwrap_or(href)
}

// Other schemes are letters: a page may not run or open anything that its author did not mark as a link.
fn href(kind: &LinkKind, words: &str) -> Option<String> {
    match kind {
        LinkKind::Url => is_web_address(&words.to_ascii_lowercase()).then(|| words.to_owned()),
        LinkKind::Email => Some(format!("{MAIL}{words}")),
        _ => None,
    }
}
