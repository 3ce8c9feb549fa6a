//! Addresses that an author typed without brackets. Takes a text, returns it as runs in which each web and e-mail address is a link.

use linkify::{LinkFinder, LinkKind};

use super::super::view::RunView;
use crate::model::is_web_address;

/// The runs of a text. `set` makes the run of a stretch of text.
pub fn linked(text: &str, set: impl Fn(&str) -> RunView) -> Vec<RunView> {
    // Most texts have no address.
    if !text.contains("://") && !text.contains('@') {
        return vec![set(text)];
    }
    let finder = LinkFinder::new();
    let runs = finder.spans(text).map(|span| {
        let words = span.as_str();
        match href(span.kind(), words) {
            Some(href) => RunView::Link {
                href,
                runs: vec![set(words)],
                place: None,
            },
            None => set(words),
        }
    });
    runs.collect()
}

// Other schemes are letters: a page may not run or open anything that its author did not mark as a link.
fn href(kind: Option<&LinkKind>, words: &str) -> Option<String> {
    match kind? {
        LinkKind::Url => is_web_address(&words.to_ascii_lowercase()).then(|| words.to_owned()),
        LinkKind::Email => Some(format!("mailto:{words}")),
        _ => None,
    }
}
