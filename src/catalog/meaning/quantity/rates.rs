//! Rates: what an amount is counted by, such as the hour of "5 ml/h" and of "5 ml an hour". Takes two texts with their quantities, returns
//! the first rate of one that the other does not name at all.

use std::iter;
use std::ops::Range;

use super::super::tokens::TokenText;
use super::units::{Dimension, MeasureUnit};
use super::words::{QuantityWord, QuantityWords};
use super::{Certainty, EXACT, Quantity, QuantityDifference, QuantityReading, near};

// How many words can be between an amount and what it is counted by: "2 white tablets a day".
const BETWEEN: usize = 3;

const SLASHES: [char; 3] = ['/', '∕', '／'];

// How a unit is called that is a rate by itself: "kilometre-per-hour".
const PER: &str = "-per-";

/// A text with its quantities, and the words of its language.
#[derive(Clone, Copy)]
pub struct RateText<'t> {
    pub text: TokenText<'t>,
    pub quantities: &'t [Quantity],
    pub words: &'t QuantityWords,
}

// A word that says how often, with its unit, and where it is.
type Period = (&'static MeasureUnit, Range<usize>);

// A rate of a text.
struct Rate<'q> {
    per: &'static MeasureUnit,
    of: &'q Quantity,
    /// With its amount.
    range: Range<usize>,
    /// Whether a word for a period says it: "daily". Two that differ are opposites.
    is_period: bool,
}

/// The first rate that the other text does not name.
pub fn other_rate(source: RateText<'_>, translation: RateText<'_>) -> Option<QuantityDifference> {
    let (before, after) = (source.rates(), translation.rates());
    let lost = before.iter().find(|rate| translation.lacks(rate));
    let added = after.iter().find(|rate| source.lacks(rate));
    let written = |text: RateText<'_>, rate: &Rate<'_>| text.written(&rate.range);
    match (lost, added) {
        (Some(lost), Some(added)) => Some(QuantityDifference::Other {
            source: written(source, lost),
            translation: written(translation, added),
        }),
        (Some(lost), None) => Some(match translation.same_amount(lost.of) {
            Some(amount) => QuantityDifference::Other {
                source: written(source, lost),
                translation: amount,
            },
            None => QuantityDifference::Lost(written(source, lost)),
        }),
        (None, Some(added)) => Some(match source.same_amount(added.of) {
            Some(amount) => QuantityDifference::Other {
                source: amount,
                translation: written(translation, added),
            },
            None => QuantityDifference::Added(written(translation, added)),
        }),
        (None, None) => None,
    }
}

impl<'t> RateText<'t> {
    fn written(self, range: &Range<usize>) -> String {
        self.text.text[range.clone()].trim().to_owned()
    }

    fn same_amount(self, wanted: &Quantity) -> Option<String> {
        let same = self.quantities.iter().find(|one| one.agrees(wanted))?;
        Some(self.written(&same.range))
    }

    fn rates(self) -> Vec<Rate<'t>> {
        let periods = self.words.periods(self.text.tokens);
        let sure = self.quantities.iter();
        let sure =
            sure.filter(|one| one.certainty > Certainty::Perhaps && !amounts(one).is_empty());
        sure.flat_map(|quantity| self.rates_of(quantity, &periods))
            .collect()
    }

    fn rates_of(self, quantity: &'t Quantity, periods: &[Period]) -> Vec<Rate<'t>> {
        let own = amounts(quantity).into_iter();
        let mut own = own.filter_map(|(_, unit)| counted_by(unit?));
        let before = self.text.text[..quantity.range.start].trim_end().len();
        let before = periods.iter().find(|(_, period)| period.end == before);
        let own = own.next().map(|per| (per, quantity.range.clone(), false));
        let before = before.map(|(per, period)| (*per, period.start..quantity.range.end, true));
        let found = own.into_iter().chain(before);
        let found = found.chain(self.after(quantity.range.clone(), periods));
        let rates = found.map(|(per, range, is_period)| Rate {
            per,
            of: quantity,
            range,
            is_period,
        });
        rates.collect()
    }

    // What an amount is counted by, right after it or after its noun; whether it is a period.
    fn after(
        self,
        amount: Range<usize>,
        periods: &[Period],
    ) -> Vec<(&'static MeasureUnit, Range<usize>, bool)> {
        let text = self.text.text;
        let nouns = self.places_after(amount.end);
        for place in iter::once(amount.end).chain(nouns) {
            let mut found = Vec::new();
            let mut end = place;
            while let Some((per, next)) = self.after_slash(end).or_else(|| self.after_per(end)) {
                found.push((per, amount.start..next, false));
                end = next;
            }
            let rest = text[place..].trim_start_matches([' ', '\u{a0}', ')', '-']);
            let next = text.len() - rest.len();
            let period = periods.iter().find(|(_, period)| period.start == next);
            found.extend(period.map(|(per, period)| (*per, amount.start..period.end, true)));
            if !found.is_empty() {
                return found;
            }
        }
        Vec::new()
    }

    // Where the next words of the clause end, before another number.
    fn places_after(self, end: usize) -> Vec<usize> {
        let tokens = self.text.tokens.iter();
        let next = tokens.filter(|token| token.range.start >= end);
        let near = next.take(BETWEEN).take_while(|token| {
            let between = &self.text.text[end..token.range.start];
            let is_number = |quantity: &Quantity| {
                quantity.certainty > Certainty::Perhaps
                    && quantity.range.contains(&token.range.start)
            };
            !between.contains([',', ';', '.', ':', '(', '，', '、', '。'])
                && !self.quantities.iter().any(is_number)
        });
        near.map(|token| token.range.end).collect()
    }

    fn after_slash(self, at: usize) -> Option<(&'static MeasureUnit, usize)> {
        let rest = self.text.text[at..].trim_start();
        let rest = rest.strip_prefix(SLASHES)?.trim_start();
        self.unit_at(self.text.text.len() - rest.len())
    }

    // "per kilo"
    fn after_per(self, at: usize) -> Option<(&'static MeasureUnit, usize)> {
        let mut tokens = self.text.tokens.iter();
        let token = tokens.find(|token| token.range.start >= at)?;
        let is_next = self.text.text[at..token.range.start].trim().is_empty();
        let (unit, end) = (is_next && self.words.per.contains(&token.folded))
            .then(|| self.unit_at(tokens.next()?.range.start))??;
        // Of the words for periods, the list is complete.
        (!matches!(unit.dimension, Dimension::Time | Dimension::Months)).then_some((unit, end))
    }

    fn unit_at(self, at: usize) -> Option<(&'static MeasureUnit, usize)> {
        let text = self.text.text;
        let short = || {
            let mut tokens = self.text.tokens.iter();
            let token = tokens.find(|token| token.range.start == at)?;
            let is_after_slash = self.text.text[..at].trim_end().ends_with(SLASHES);
            let unit = self.words.after_slash.get(&token.folded)?;
            is_after_slash.then_some((*unit, token.range.end))
        };
        let named = || match self.words.after(text, at)? {
            (QuantityWord::Unit(unit), end) => Some((unit, end)),
            _ => None,
        };
        MeasureUnit::symbol_at(text, at)
            .or_else(named)
            .or_else(short)
    }

    // Whether it does not say what a rate of the other text is counted by. Two words for periods are compared as opposites.
    fn lacks(self, rate: &Rate<'_>) -> bool {
        let is_compared = rate.is_period && !self.words.periods(self.text.tokens).is_empty();
        !is_compared && !self.names(rate.per)
    }

    /// Leaves out the quantities that only say what a rate of this text is counted by: "5 ml in 1 hour" for "5 ml/h".
    pub fn leave_out_counted(self, quantities: &mut Vec<&Quantity>) {
        if quantities.is_empty() {
            return;
        }
        let rates = self.rates();
        let is_counted = |quantity: &Quantity| {
            let mut rates = rates.iter().filter(|rate| !rate.is_period);
            rates.any(|rate| {
                amounts(quantity)
                    .into_iter()
                    .any(|one| is_one(one, rate.per))
            })
        };
        quantities.retain(|one| one.certainty != Certainty::Sure || !is_counted(one));
    }

    // Whether a text says what an amount is counted by: as a rate, or as a word alone, such as the "hour" of "in an hour". "For 2 hours"
    // does not.
    fn names(self, per: &MeasureUnit) -> bool {
        let is_it = |unit: &MeasureUnit| unit.name == per.name;
        let is_amount = |quantity: &Quantity| {
            let mut amounts = amounts(quantity).into_iter();
            amounts.any(|(value, unit)| {
                is_one((value, unit), per) || unit.and_then(counted_by).is_some_and(is_it)
            })
        };
        let periods = self.words.periods(self.text.tokens);
        periods.iter().any(|(unit, _)| is_it(unit))
            || self.quantities.iter().any(is_amount)
            || self.text.tokens.iter().any(|token| {
                let at = token.range.start;
                let is_free = |quantity: &Quantity| !quantity.range.contains(&at);
                let before = self.text.text[..at].trim_end();
                let is_long = token.folded.chars().nth(1).is_some() || token.is_spaceless();
                (is_long || before.ends_with(SLASHES))
                    && self.quantities.iter().all(is_free)
                    && self.unit_at(at).is_some_and(|(unit, _)| is_it(unit))
            })
    }
}

fn amounts(quantity: &Quantity) -> Vec<(f64, Option<&'static MeasureUnit>)> {
    let amounts = quantity
        .readings
        .iter()
        .filter_map(|reading| match reading {
            QuantityReading::Amount { value, unit } => Some((*value, *unit)),
            QuantityReading::Time(_) | QuantityReading::Code(_) => None,
        });
    amounts.collect()
}

fn is_one((value, unit): (f64, Option<&MeasureUnit>), per: &MeasureUnit) -> bool {
    unit.is_some_and(|unit| {
        unit.dimension == per.dimension && near(unit.base(value), per.base(1.0), EXACT)
    })
}

// What a unit is counted by that is a rate by itself. "rpm" is a unit of its own.
fn counted_by(unit: &MeasureUnit) -> Option<&'static MeasureUnit> {
    let (_, per) = unit.name.split_once(PER)?;
    MeasureUnit::find(per)
}
