//! How good the translations of a language are. Takes a translation that can be read, says whether a person has approved it and whether
//! the QA checks doubt it.

use std::collections::HashSet;

use super::exchange::{Exchange, UnitVerdict};
use crate::library::Library;
use crate::localize::Locale;
use crate::model::{Id, Inline, Segment, State};
use crate::source::FileId;

/// The texts of warnings that people have approved in a language, by their file and id: those that are approved in every card.
pub fn approved(library: &Library, locale: &Locale<'_>) -> HashSet<(FileId, Id)> {
    let (mut approved, mut not) = (HashSet::new(), HashSet::new());
    for card in &library.cards {
        let (usability, _) = locale.usability(card);
        for warning in card.all_warnings() {
            let is_approved = usability.warning(&card.id, warning).state() == State::Approved;
            let texts = warning.texts().map(|text| (text.home, text.id.clone()));
            if is_approved {
                approved.extend(texts)
            } else {
                not.extend(texts)
            }
        }
    }
    approved.retain(|text| !not.contains(text));
    approved
}

/// What the QA checks say of a translation without an approval.
pub fn doubted(
    exchange: &Exchange<'_>,
    locale: &Locale<'_>,
    segment: &Segment,
    inlines: &[Inline],
) -> UnitVerdict {
    let doubts = match exchange.is_warning(segment) {
        true => locale.doubts(segment, inlines),
        false => locale.text_doubts(segment, inlines),
    };
    match doubts.first() {
        Some(doubt) => UnitVerdict::Doubtful(doubt.reason()),
        None => UnitVerdict::Fine,
    }
}
