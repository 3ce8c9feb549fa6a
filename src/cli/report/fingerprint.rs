//! How a program knows a problem again in a later run: by its code, its file and the words that are marked.

use std::collections::BTreeSet;

use super::page::SourcePages;
use crate::diag::{Diagnostic, Place};
use crate::digest::short_sha256;

/// The fingerprints of one document, each of them once.
#[derive(Default)]
pub struct Fingerprints(BTreeSet<String>);

impl Fingerprints {
    /// The fingerprint of a problem: the same when other lines are added or removed above it. Of problems that are alike, each has a
    /// number of its own.
    pub fn of(&mut self, problem: &Diagnostic, pages: &SourcePages<'_>) -> String {
        let (path, words) = match &problem.place {
            Place::Source(label) => {
                let page = pages.page(label.span.file);
                let range = page.inside(label.span);
                let line = page.text[page.range(page.line(range.start))]
                    .trim()
                    .to_owned();
                (page.path.clone(), format!("{line}\n{}", &page.text[range]))
            }
            Place::Path(path) => (pages.path(path), problem.message.clone()),
            Place::Guide => (String::new(), problem.message.clone()),
        };
        let hash = short_sha256(format!("{}\n{path}\n{words}", problem.code.0), 16);
        (1..)
            .map(|number| format!("{hash}:{number}"))
            .find(|fingerprint| self.0.insert(fingerprint.clone()))
            .expect("there is always a next number")
    }
}
