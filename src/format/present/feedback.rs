//! The links with which readers report what is wrong. Takes the address of the guide, returns it for a card or a step.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::model::{Card, Feedback, FeedbackPiece, Lang, Segment};

/// What a value keeps as it is (RFC 3986: unreserved characters).
const OF_A_VALUE: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// What a report about a card says of it.
#[derive(Default)]
pub(super) struct Reports {
    address: Option<Feedback>,
    card: String,
    lang: String,
    revision: String,
}

impl Reports {
    pub(super) fn new(address: &Option<Feedback>, card: &Card<Segment>, lang: &Lang) -> Reports {
        Reports {
            address: address.clone(),
            card: card.id.to_string(),
            lang: lang.to_string(),
            revision: card.details.revision.clone().unwrap_or_default(),
        }
    }

    /// Where the card as a whole is reported. `None` for a guide without an address.
    pub(super) fn of_card(&self) -> Option<String> {
        self.of_step("")
    }

    /// Where a step is reported, by its anchor.
    pub(super) fn of_step(&self, anchor: &str) -> Option<String> {
        let Feedback { pieces } = self.address.as_ref()?;
        let value = |text: &str| utf8_percent_encode(text, OF_A_VALUE).to_string();
        let piece = |piece: &FeedbackPiece| match piece {
            FeedbackPiece::Text(text) => text.clone(),
            FeedbackPiece::Card => value(&self.card),
            FeedbackPiece::Step => value(anchor),
            FeedbackPiece::Language => value(&self.lang),
            FeedbackPiece::Revision => value(&self.revision),
        };
        Some(pieces.iter().map(piece).collect())
    }
}
