//! Addresses that an author typed without brackets. Takes a text, returns it as runs in which each web and e-mail address is a link.

use linkify::{LinkFinder, LinkKind};

use super::super::view::RunView;

/// The runs of a text. `set` makes the run of a stretch of text.
pub fn linked(text: &str, set: impl Fn(&str) -> RunView) -> Vec<RunView> {
    // Most texts have no address.
    if !text.contains("://") && !text.contains('@') {
        return vec![set(text)];
    }
    let spans = LinkFinder::new();
    let spans = spans.spans(text).map(|span| {
        let words = span.as_str();
        match href(span.kind(), words) {
            Some(href) => RunView::Link {
                href,
                runs: vec![set(words)],
            },
            None => set(words),
        }
    });
    spans.collect()
}

// Other schemes are letters: a page may not run or open anything that its author did not mark as a link.
fn href(kind: Option<&LinkKind>, words: &str) -> Option<String> {
    let scheme = words.split_once("://").map(|(scheme, _)| scheme);
    match kind? {
        LinkKind::Url => scheme
            .filter(|scheme| {
                ["http", "https"]
                    .iter()
                    .any(|known| scheme.eq_ignore_ascii_case(known))
            })
            .map(|_| words.to_owned()),
        LinkKind::Email => Some(format!("mailto:{words}")),
        _ => None,
    }
}
