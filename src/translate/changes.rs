//! What an import changes: the texts that go into catalogs, and the entries that are refused.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::import_check::EntryProblem;
use crate::catalog_files::CatalogFile;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::Segment;
use crate::source::Span;

/// The result of an import.
#[derive(Debug, Default)]
pub struct Imported {
    /// The catalogs that have to be written: path and text.
    pub changed: Vec<(String, String)>,
    /// Why entries were refused.
    pub problems: Vec<Diagnostic>,
    /// How many entries were imported, were refused, are unchanged, or are empty.
    pub taken: usize,
    pub refused: usize,
    pub unchanged: usize,
    pub empty: usize,
    /// How many of the imported ones wait until a person has checked them.
    pub fuzzy: usize,
    /// Finished translations that got other words.
    pub replaced: Vec<ReplacedText>,
}

/// A finished translation that an import gave other words.
#[derive(Debug)]
pub struct ReplacedText {
    /// Which text it is.
    pub name: String,
    pub before: String,
    pub after: String,
}

/// A text to write in a catalog.
pub struct EntryChange {
    pub text: String,
    pub fuzzy: bool,
    /// For the translator: where it is from.
    pub comment: Option<String>,
}

/// The changes of each catalog, by the index of its source file in the exchange and the id of the segment.
pub type CatalogChanges = BTreeMap<usize, BTreeMap<String, EntryChange>>;

impl Imported {
    /// Reports an entry that is unfinished in the file alone, and stays finished.
    pub fn keep(&mut self, span: Span, name: &str) {
        self.unchanged += 1;
        let message = say!("{name} is unfinished in the file, and finished in the guide");
        self.problems.push(
            Diagnostic::warning(codes::SK310, span, message)
                .label(say!("it stays finished"))
                .help(say!(
                    "if someone should look at it again, mark it in the catalog with `#, fuzzy`"
                )),
        );
    }

    /// Counts and reports a refused entry, at its place in the file and at that of its source.
    pub fn refuse(
        &mut self,
        span: Span,
        name: &str,
        problem: EntryProblem,
        segment: Option<&Segment>,
    ) {
        let EntryProblem { reason, help } = problem;
        let refused = Diagnostic::error(codes::SK310, span, format!("{name} {reason}"))
            .label(say!("this entry is not imported"))
            .help(help);
        self.refused += 1;
        self.problems.push(match segment {
            Some(segment) => refused.also(segment.span, say!("its source")),
            None => refused,
        });
    }
}

/// Puts changes into a catalog that is up to date with its source. Returns its path and text, if it changed.
pub fn apply(
    catalog: &mut CatalogFile,
    changes: &BTreeMap<String, EntryChange>,
) -> Option<(String, String)> {
    for entry in catalog
        .po
        .entries
        .iter_mut()
        .filter(|entry| !entry.obsolete)
    {
        let context = entry.msgctxt.as_ref();
        let Some(change) = context.and_then(|context| changes.get(context)) else {
            continue;
        };
        let EntryChange {
            text,
            fuzzy,
            comment,
        } = change;
        // A translation of an older source is marked until a person has checked it.
        if !fuzzy || entry.translation() != text {
            entry.previous = None;
        }
        entry.msgstr = vec![text.clone()];
        entry.set_fuzzy(*fuzzy);
        entry.comments.extend(comment.clone());
    }
    catalog.change()
}
