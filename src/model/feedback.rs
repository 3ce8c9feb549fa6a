//! Where readers report what is wrong with a card: an address with places for the card, the step, the language and the revision.

/// The address, in pieces. It starts with `https://` or `mailto:`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Feedback {
    pub pieces: Vec<FeedbackPiece>,
}

/// A piece of the address.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FeedbackPiece {
    Text(String),
    Card,
    /// The anchor of the step; nothing for a report about the card as a whole.
    Step,
    Language,
    Revision,
}

impl FeedbackPiece {
    /// Every place, with the name that it has between braces.
    pub const PLACES: [(&str, FeedbackPiece); 4] = [
        ("card", FeedbackPiece::Card),
        ("step", FeedbackPiece::Step),
        ("lang", FeedbackPiece::Language),
        ("revision", FeedbackPiece::Revision),
    ];
}
