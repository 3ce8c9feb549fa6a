//! How the meaning of a translation can differ from that of its source.

/// What a translation says and its source does not, or the other way around.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Difference {
    /// The source denies, forbids or limits with this word, the translation does not.
    Lost(String),
    /// The translation denies or forbids with this word, the source does not.
    Added(String),
    /// The translation says the opposite of a word of the source.
    Opposite { source: String, translation: String },
    /// Of two things, the translation rejects the one that the source chooses.
    Choice { source: String, translation: String },
    /// The translation has a letter in the place of another one: valve B for valve A.
    Letter { source: String, translation: String },
    /// Of two things, the translation does the one first that the source does last.
    Order { source: String, translation: String },
}
