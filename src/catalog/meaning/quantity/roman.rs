//! Roman numerals of more than one letter: "position II". One letter alone can be anything.

use super::super::tokens::SentenceWord;
use super::digits::Numeral;
use super::{Certainty, Quantity, QuantityReading};

const NUMERALS: [(&str, f64); 7] = [
    ("II", 2.0),
    ("III", 3.0),
    ("IV", 4.0),
    ("VI", 6.0),
    ("VII", 7.0),
    ("VIII", 8.0),
    ("IX", 9.0),
];

/// The value of a word that is one.
pub fn roman(word: &str) -> Option<f64> {
    let found = NUMERALS.iter().find(|(numeral, _)| *numeral == word);
    found.map(|(_, value)| *value)
}

/// Whether a word can be one beside another: a single letter can.
pub fn is_roman(word: &str) -> bool {
    roman(word).is_some() || matches!(word, "I" | "V" | "X")
}

/// "Position II", which can be "position 2".
pub fn in_roman(text: &str, token: &SentenceWord) -> Option<Numeral> {
    let value = roman(&text[token.range.clone()])?;
    Some(Numeral {
        quantity: Quantity {
            readings: vec![QuantityReading::Amount { value, unit: None }],
            range: token.range.clone(),
            certainty: Certainty::Perhaps,
        },
        is_complete: true,
    })
}
