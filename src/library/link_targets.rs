//! Where in a source the target of a link is. Takes the place of a text, returns that of a target in it.

use std::collections::BTreeMap;

use crate::source::{FileId, Sources, Span};

/// The texts of the files of one card, each read once, when it is first needed.
pub struct LinkTargets<'a> {
    sources: &'a Sources,
    texts: BTreeMap<FileId, String>,
}

impl<'a> LinkTargets<'a> {
    pub fn new(sources: &'a Sources) -> LinkTargets<'a> {
        LinkTargets {
            sources,
            texts: BTreeMap::new(),
        }
    }

    /// The place of `name` in `](<scheme><name>)`. `None` when the text at `span` does not hold it exactly once as it is.
    pub fn target(&mut self, span: Span, scheme: &str, name: &str) -> Option<Span> {
        let text = self
            .texts
            .entry(span.file)
            .or_insert_with(|| self.sources.text(span.file).unwrap_or_default());
        let opening = format!("]({scheme}");
        let whole = format!("{opening}{name})");
        let mut found = text
            .get(span.start..span.end)?
            .match_indices(&whole)
            .map(|(at, _)| at);
        let (Some(at), None) = (found.next(), found.next()) else {
            return None;
        };
        let start = span.start + at + opening.len();
        Some(Span {
            start,
            end: start + name.len(),
            ..span
        })
    }
}
