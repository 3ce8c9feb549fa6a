//! The numbers of a sentence with what they say, for finding out what each belongs to. Takes a text, returns those that can change places.

use std::ops::Range;

use super::super::opposites::SideWords;
use super::super::tokens::TokenText;
use super::read::quantities;
use super::{Certainty, Quantity, QuantityReading, QuantityWords};

/// A number with its unit, as a text says it.
#[derive(Clone)]
pub struct SaidQuantity {
    quantity: Quantity,
    /// As it is written, and where.
    pub words: SideWords,
}

/// A kind of number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AmountKind {
    /// "8 pm"
    Time,
    /// "2"
    Count,
    /// "5 ml"
    Measure,
}

/// The sure numbers of a text, if it has two in digits.
pub fn quantities_of(text: TokenText<'_>, words: &QuantityWords) -> Vec<SaidQuantity> {
    let mut digits = text.tokens.iter();
    let mut is_digit = || digits.any(|token| token.folded.starts_with(char::is_numeric));
    if !(is_digit() && is_digit()) {
        return Vec::new();
    }
    let sure = quantities(text, words).into_iter();
    let sure = sure.filter(|quantity| quantity.certainty == Certainty::Sure);
    let said = sure.map(|quantity| SaidQuantity {
        words: SideWords {
            text: text.text[quantity.range.clone()].trim().to_owned(),
            places: vec![quantity.range.start],
        },
        quantity,
    });
    said.collect()
}

impl SaidQuantity {
    /// Those of a sentence, if it has two.
    pub fn inside(all: &[SaidQuantity], sentence: &Range<usize>) -> Vec<SaidQuantity> {
        let inside = all
            .iter()
            .filter(|said| sentence.contains(&said.words.places[0]));
        let found: Vec<SaidQuantity> = inside.cloned().collect();
        match found.len() {
            0 | 1 => Vec::new(),
            2.. => found,
        }
    }

    /// What kind of number it is.
    pub fn kind(&self) -> AmountKind {
        let mut readings = self.quantity.readings.iter();
        let is_time = |reading: &QuantityReading| matches!(reading, QuantityReading::Time(_));
        let is_count = |reading: &QuantityReading| {
            matches!(reading, QuantityReading::Amount { unit: None, .. })
        };
        match (readings.clone().any(is_time), readings.all(is_count)) {
            (true, _) => AmountKind::Time,
            (false, true) => AmountKind::Count,
            (false, false) => AmountKind::Measure,
        }
    }

    /// Whether both say the same.
    pub fn agrees(&self, other: &SaidQuantity) -> bool {
        self.quantity.agrees(&other.quantity)
    }
}
