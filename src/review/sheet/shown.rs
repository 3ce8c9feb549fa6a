//! The words of a warning that a reviewer compares. Takes a warning with its translation, returns them as they are shown, with a digest
//! that changes with each of them.

use crate::bare_addresses::address_in_words;
use crate::catalog::as_written;
use crate::characters::single_spaced;
use crate::digest::short_sha256;
use crate::ledger::{Wording, guarded};
use crate::library::Library;
use crate::localize::Usability;
use crate::model::{Card, Id, Inline, Segment, Warning};
use crate::source::FileId;

/// What a row of the sheet shows of a warning.
pub struct ShownWarning {
    pub source: String,
    pub translation: String,
    /// Of the words in both languages with their marks, and of the signal word.
    pub check: String,
}

/// A warning as the sheet shows it, used or not.
pub fn shown(usability: &Usability<'_, '_>, warning: &Warning<Segment>) -> ShownWarning {
    let written: Vec<&str> = warning
        .texts()
        .map(|segment| {
            usability
                .translation(segment)
                .map_or("", |translation| &translation.text)
        })
        .collect();
    let translation: Vec<String> = written
        .iter()
        .map(|text| with_targets(&as_written(text)))
        .collect();
    let source: Vec<String> = warning
        .texts()
        .map(|segment| with_targets(&segment.text))
        .collect();
    let mut digested = warning.severity.name().to_owned();
    for text in Wording::of(warning)
        .texts()
        .map(String::as_str)
        .chain(written)
    {
        digested.push('\0');
        digested.push_str(text);
    }
    ShownWarning {
        source: single_spaced(&source.join(" ")),
        translation: single_spaced(&translation.join(" ")),
        // A spreadsheet takes digits alone, or with an "e" between them, for a number.
        check: format!("w{}", short_sha256(digested.into_bytes(), 16)),
    }
}

// What a link leads to is a part of what it says: two links can have changed places.
fn with_targets(inlines: &[Inline]) -> String {
    let one = |inline: &Inline| match inline {
        Inline::Text(text) | Inline::Code(text) => text.clone(),
        Inline::Ui(words) | Inline::Emphasis(words) => with_targets(words),
        Inline::Callout { id, words } => format!("{} (callout:{id})", with_targets(words)),
        Inline::Link { target, words } => match with_targets(words) {
            said if address_in_words(target) == said => said,
            said => format!("{said} ({target})"),
        },
    };
    inlines.iter().map(one).collect()
}

/// What is the same in every card that shows a warning: the file and the id of its first text.
pub fn identity(warning: &Warning<Segment>) -> (FileId, &Id) {
    (warning.avoid.home, &warning.avoid.id)
}

/// The warnings of all cards, in the order in which readers meet them.
pub fn all(library: &Library) -> impl Iterator<Item = (&Card<Segment>, &Warning<Segment>)> {
    let of_card = |card| {
        guarded(card)
            .into_iter()
            .map(move |(warning, _)| (card, warning))
    };
    library.cards.iter().flat_map(of_card)
}
