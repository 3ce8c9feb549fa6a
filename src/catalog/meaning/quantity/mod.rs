//! Quantities: numbers with their units, and times of day. Takes a source and its translation, returns the first quantity that differs.
//!
//! A number is compared by its value, however it is written: "0,5" in Dutch, "0.5" in English, "½", "half". One that can be read in two
//! ways agrees if one of them does.

mod clock;
mod digits;
mod marks;
mod ranges;
mod rates;
mod ratios;
mod read;
mod roman;
mod said;
mod units;
mod words;

use std::ops::Range;

use rates::{RateText, other_rate};
use ratios::split_ratios;
use units::{Dimension, MeasureUnit};

pub use roman::{is_roman, roman};
pub use said::{AmountKind, SaidQuantity, quantities_of};
pub use words::QuantityWords;

use super::Meaning;
use super::tokens::TokenText;

/// A quantity of a text.
#[derive(Debug, Clone)]
struct Quantity {
    /// What it may mean.
    readings: Vec<QuantityReading>,
    /// Where it is, in bytes of the text.
    range: Range<usize>,
    certainty: Certainty,
}

/// What a quantity may mean.
#[derive(Debug, Clone)]
enum QuantityReading {
    Amount {
        value: f64,
        unit: Option<&'static MeasureUnit>,
    },
    /// A time of day, in minutes after midnight.
    Time(u32),
    /// Digits that do not say how much, such as a version or a telephone number.
    Code(String),
}

/// Whether the other text must have it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Certainty {
    /// The words are more often none: "a", "both". It is there for another that needs it.
    Perhaps,
    /// Not if the other text has no quantity in its place.
    Soft,
    Sure,
}

/// How two texts differ in their quantities, as they write them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum QuantityDifference {
    Lost(String),
    Added(String),
    Other { source: String, translation: String },
}

/// The first quantity of a text that its translation does not have, or the other way around; then the first rate.
pub fn other_quantity(
    source: TokenText<'_>,
    source_meaning: &Meaning,
    translation: TokenText<'_>,
    translation_meaning: &Meaning,
) -> Option<QuantityDifference> {
    let mut before = read::quantities(source, &source_meaning.quantities);
    let mut after = read::quantities(translation, &translation_meaning.quantities);
    split_ratios(source.text, &mut before, &after);
    split_ratios(translation.text, &mut after, &before);
    fn rate_text<'t>(
        text: TokenText<'t>,
        quantities: &'t [Quantity],
        meaning: &'t Meaning,
    ) -> RateText<'t> {
        RateText {
            text,
            quantities,
            words: &meaning.quantities,
        }
    }
    let source = rate_text(source, &before, source_meaning);
    let translation = rate_text(translation, &after, translation_meaning);
    other_amount(source, translation).or_else(|| other_rate(source, translation))
}

fn other_amount(before: RateText<'_>, after: RateText<'_>) -> Option<QuantityDifference> {
    let (source, translation) = (before.text.text, after.text.text);
    let texts = (source, translation);
    let (mut lost, mut added) = unpaired(before.quantities, after.quantities, texts);
    after.leave_out_counted(&mut lost);
    before.leave_out_counted(&mut added);
    first_difference((source, &lost), (translation, &added))
}

fn first_difference(
    (source, before): (&str, &[&Quantity]),
    (translation, after): (&str, &[&Quantity]),
) -> Option<QuantityDifference> {
    let written = |text: &str, quantity: &Quantity| text[quantity.range.clone()].trim().to_owned();
    let first = |list: &[&Quantity], least| list.iter().position(|one| one.certainty >= least);
    let surest =
        |list: &[&Quantity]| first(list, Certainty::Sure).or_else(|| first(list, Certainty::Soft));
    let is_sure = |list: &[&Quantity], at: usize| list[at].certainty == Certainty::Sure;
    match (surest(before), surest(after)) {
        (Some(lost), Some(added)) => Some(QuantityDifference::Other {
            source: written(source, before[lost]),
            translation: written(translation, after[added]),
        }),
        (Some(lost), None) if is_sure(before, lost) => {
            Some(QuantityDifference::Lost(written(source, before[lost])))
        }
        (None, Some(added)) if is_sure(after, added) => Some(QuantityDifference::Added(written(
            translation,
            after[added],
        ))),
        (Some(_), None) | (None, Some(_)) | (None, None) => None,
    }
}

// Whether a quantity is in brackets after another that says the same in another unit: "25 kg (55 lb)".
fn converts(text: &str, quantity: &Quantity, all: &[Quantity]) -> bool {
    let before =
        text[..quantity.range.start].trim_end_matches(|c: char| !matches!(c, '(' | '（' | '.'));
    let is_inside =
        before.ends_with(['(', '（']) && text[before.len()..].find([')', '）']) > Some(0);
    is_inside
        && all.iter().any(|other| {
            other.range.end < quantity.range.start
                && text[other.range.end..quantity.range.start]
                    .matches(['(', '（'])
                    .count()
                    == 1
                && text[other.range.end..before.len()].trim().chars().count() == 1
                && quantity.agrees(other)
        })
}

// The quantities of either text without a counterpart in the other, but for conversions in the translation, and numbers that the
// source writes twice.
fn unpaired<'q>(
    before: &'q [Quantity],
    after: &'q [Quantity],
    (source, translation): (&str, &str),
) -> (Vec<&'q Quantity>, Vec<&'q Quantity>) {
    let (kept, paired) = pairs(before, after);
    let said = before.iter().zip(&kept).filter(|(_, kept)| **kept);
    let said: Vec<&Quantity> = said.map(|(quantity, _)| quantity).collect();
    let rest = |list: &'q [Quantity], done: Vec<bool>| {
        let left = list.iter().zip(done).filter(|(_, done)| !done);
        left.map(|(quantity, _)| quantity).collect::<Vec<_>>()
    };
    let mut added = rest(after, paired);
    added.retain(|quantity| !converts(translation, quantity, after));
    let mut lost = rest(before, kept);
    lost.retain(|quantity| !said.iter().any(|said| is_twice(source, quantity, said)));
    (lost, added)
}

// Which quantities of either text have a counterpart in the other.
fn pairs(before: &[Quantity], after: &[Quantity]) -> (Vec<bool>, Vec<bool>) {
    let mut paired = vec![false; after.len()];
    let mut kept = vec![false; before.len()];
    // The surest first, so that "2" is not taken by a "both".
    for least in [Certainty::Sure, Certainty::Soft, Certainty::Perhaps] {
        for (at, quantity) in before.iter().enumerate() {
            if kept[at] {
                continue;
            }
            let partner = (0..after.len()).find(|other| {
                !paired[*other]
                    && quantity.certainty.min(after[*other].certainty) >= least
                    && quantity.agrees(&after[*other])
            });
            if let Some(partner) = partner {
                (paired[partner], kept[at]) = (true, true);
            }
        }
    }
    (kept, paired)
}

// "Two (2) people", "5 mg (five milligrams)": a number in words and in digits, one of them in brackets.
fn is_twice(text: &str, one: &Quantity, other: &Quantity) -> bool {
    let (first, second) = match one.range.start < other.range.start {
        true => (one, other),
        false => (other, one),
    };
    let between = text.get(first.range.end..second.range.start);
    let value = |reading: &QuantityReading| match reading {
        QuantityReading::Amount { value, unit: _ } => Some(*value),
        QuantityReading::Time(_) | QuantityReading::Code(_) => None,
    };
    let has_value = |wanted: f64| {
        let values = other.readings.iter().filter_map(value);
        values.into_iter().any(|value| near(value, wanted, EXACT))
    };
    between.is_some_and(|between| matches!(between.trim(), "(" | "（"))
        && one.readings.iter().filter_map(value).any(has_value)
}

impl Quantity {
    fn agrees(&self, other: &Quantity) -> bool {
        self.readings
            .iter()
            .any(|one| other.readings.iter().any(|other| one.agrees(other)))
    }
}

impl QuantityReading {
    fn agrees(&self, other: &QuantityReading) -> bool {
        match (self, other) {
            (
                QuantityReading::Amount { value, unit },
                QuantityReading::Amount {
                    value: other_value,
                    unit: other_unit,
                },
            ) => same_amount((*value, *unit), (*other_value, *other_unit)),
            (QuantityReading::Time(one), QuantityReading::Time(other)) => one == other,
            // "alle 21" is nine in the evening.
            (QuantityReading::Time(minutes), QuantityReading::Amount { value, unit: None })
            | (QuantityReading::Amount { value, unit: None }, QuantityReading::Time(minutes)) => {
                *value > 12.0 && value * 60.0 == f64::from(*minutes)
            }
            (QuantityReading::Code(one), QuantityReading::Code(other)) => one == other,
            _ => false,
        }
    }
}

fn same_amount(one: (f64, Option<&MeasureUnit>), other: (f64, Option<&MeasureUnit>)) -> bool {
    match (one.1, other.1) {
        (None, None) => near(one.0, other.0, EXACT),
        (Some(unit), Some(other_unit)) if unit.name == other_unit.name => {
            near(one.0, other.0, EXACT)
        }
        (Some(unit), Some(other_unit)) if unit.dimension == other_unit.dimension => {
            near(unit.base(one.0), other_unit.base(other.0), ROUNDED)
        }
        (Some(unit), Some(other_unit)) => {
            near(one.0, other.0, EXACT)
                && (unit.is_short_for(other_unit) || other_unit.is_short_for(unit))
        }
        // "75 %" is "three quarters".
        (Some(unit), None) if unit.dimension == Dimension::Part => {
            other.0 < 1.0 && near(unit.base(one.0), other.0, EXACT)
        }
        (None, Some(unit)) if unit.dimension == Dimension::Part => {
            one.0 < 1.0 && near(unit.base(other.0), one.0, EXACT)
        }
        // "Under 12" is "moins de 12 ans".
        (Some(unit), None) | (None, Some(unit)) => {
            unit.name == AGE_UNIT && near(one.0, other.0, EXACT)
        }
    }
}

// The unit of an age, which many languages leave out.
const AGE_UNIT: &str = "year";

const EXACT: f64 = 1e-9;
// A translator who converts bar to psi rounds.
const ROUNDED: f64 = 0.012;

fn near(one: f64, other: f64, tolerance: f64) -> bool {
    (one - other).abs() <= tolerance * one.abs().max(other.abs())
}
