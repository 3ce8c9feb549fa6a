//! What changed from each format version to the next. To add a version: a function that makes the new form of a text out of the old one,
//! and its entry in [`MIGRATIONS`]. Takes the text of a file, returns it in the current version.

use serde_json::{Map, Value};

use super::kind::VersionedFile;
use super::place::with_version;
use crate::phrases::{self, phrase};

/// One step, from a version to the next.
pub struct Migration {
    pub file: VersionedFile,
    /// The version that it begins with.
    pub from: u32,
    /// What it changes, after the name of the file.
    pub does: &'static str,
    /// The new form of a text. `None` where it can't be made. The version is written after it.
    pub change: fn(&str) -> Option<String>,
}

/// All steps: those of a kind of file in the order of its versions.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        file: VersionedFile::Guide,
        from: 0,
        does: SAYS_VERSION,
        change: in_the_same_form,
    },
    Migration {
        file: VersionedFile::Ledger,
        from: 0,
        does: SAYS_VERSION,
        change: in_the_same_form,
    },
    Migration {
        file: VersionedFile::History,
        from: 0,
        does: SAYS_VERSION,
        change: in_the_same_form,
    },
    Migration {
        file: VersionedFile::Catalog,
        from: 0,
        does: SAYS_VERSION,
        change: in_the_same_form,
    },
    Migration {
        file: VersionedFile::Imports,
        from: 0,
        does: phrase!("has its pages below `pages`, and says its format version"),
        change: pages_below_a_name,
    },
];

const SAYS_VERSION: &str = phrase!("says its format version");

fn in_the_same_form(text: &str) -> Option<String> {
    Some(text.to_owned())
}

fn pages_below_a_name(text: &str) -> Option<String> {
    let pages: Map<String, Value> = serde_json::from_str(text).ok()?;
    let file = Map::from_iter([("pages".to_owned(), Value::Object(pages))]);
    serde_json::to_string_pretty(&file).ok()
}

/// The version that this tool writes, and the newest that it reads.
pub fn current(file: VersionedFile) -> u32 {
    let steps = MIGRATIONS.iter().filter(|step| step.file == file);
    file.oldest() + steps.count() as u32
}

/// The line that says the current version, as it is typed.
pub fn current_line(file: VersionedFile) -> String {
    file.line(current(file))
}

/// A text of an older version in the current one, and what each step did. `None` where a step can't be made.
pub fn migrated(file: VersionedFile, text: &str, from: u32) -> Option<(String, Vec<&'static str>)> {
    let mut text = text.to_owned();
    let mut does = Vec::new();
    let steps = MIGRATIONS.iter();
    for step in steps.filter(|step| step.file == file && step.from >= from) {
        text = with_version(file, &(step.change)(&text)?, step.from + 1)?;
        does.push(phrases::said(step.does));
    }
    Some((text, does))
}
