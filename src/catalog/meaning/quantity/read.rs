//! The quantities of a text: its numbers in digits and in words, with what belongs to them. Takes a text and the words of its language.

use std::ops::Range;

use super::super::tokens::{SentenceWord, TokenText};
use super::digits::{Numeral, numerals};
use super::ranges::share_units;
use super::roman::in_roman;
use super::units::MeasureUnit;
use super::words::{Clock, DAY, HOUR, NOON, QuantityWord, QuantityWords};
use super::{Certainty, Quantity, QuantityReading};
use crate::fold::is_apostrophe;

/// The quantities of a text, from left to right.
pub fn quantities(text: TokenText<'_>, words: &QuantityWords) -> Vec<Quantity> {
    let TokenText {
        text,
        tokens,
        marks: _,
    } = text;
    let mut numerals = numerals(text, words.separators);
    let clocks = words.clocks(tokens);
    let found = words.numbers(tokens, taken(tokens, &numerals));
    let minuses: Vec<Range<usize>> = found
        .iter()
        .filter(|(word, _)| matches!(word, QuantityWord::Minus))
        .map(|(_, range)| range.clone())
        .collect();
    numerals.extend(
        found
            .into_iter()
            .filter_map(|(word, range)| in_words(word, range)),
    );
    numerals.extend(tokens.iter().filter_map(|token| in_roman(text, token)));
    numerals.sort_by_key(|numeral| numeral.quantity.range.start);
    let reader = QuantityReader {
        text,
        words,
        clocks: &clocks,
        minuses: &minuses,
    };
    let mut found: Vec<Quantity> = Vec::new();
    for numeral in numerals {
        let range = numeral.quantity.range.clone();
        let is_inside =
            |known: &Quantity| range.start < known.range.end && range.start != known.range.start;
        if !found.last().is_some_and(is_inside) {
            found.push(reader.complete(numeral));
        }
    }
    share_units(text, &mut found);
    found.extend(reader.moments());
    found
}

// The words that belong to a number in digits.
fn taken(tokens: &[SentenceWord], digits: &[Numeral]) -> Vec<bool> {
    let is_taken = |token: &SentenceWord| {
        digits.iter().any(|numeral| {
            let range = &numeral.quantity.range;
            range.start < token.range.end && token.range.start < range.end
        })
    };
    tokens.iter().map(is_taken).collect()
}

// A number that is a word.
fn in_words(word: QuantityWord, range: Range<usize>) -> Option<Numeral> {
    let (value, unit, certainty) = match word {
        QuantityWord::Number {
            value,
            is_sure: true,
        } => (value, None, Certainty::Sure),
        // "A", "half" and "first" are often not a number.
        QuantityWord::Number {
            value,
            is_sure: false,
        } if value < 2.0 => (value, None, Certainty::Perhaps),
        QuantityWord::Number {
            value,
            is_sure: false,
        } => (value, None, Certainty::Soft),
        QuantityWord::Amount { value, unit } => (value, Some(unit), Certainty::Sure),
        _ => return None,
    };
    Some(Numeral {
        quantity: Quantity {
            readings: vec![QuantityReading::Amount { value, unit }],
            range,
            certainty,
        },
        is_complete: unit.is_some(),
    })
}

struct QuantityReader<'a> {
    text: &'a str,
    words: &'a QuantityWords,
    /// What the text says of times of day, and where.
    clocks: &'a [(Clock, Range<usize>)],
    /// Where a "minus" is.
    minuses: &'a [Range<usize>],
}

impl QuantityReader<'_> {
    // A number with what is before and after it.
    fn complete(&self, numeral: Numeral) -> Quantity {
        let Numeral {
            mut quantity,
            is_complete,
        } = numeral;
        if !is_complete {
            self.scale(&mut quantity);
            self.negate(&mut quantity);
        }
        if let Some(time) = self.part_of_hour(&quantity) {
            return time;
        }
        let hours = self.hours(&quantity);
        if !hours.is_empty() {
            let unit = self.unit_after(quantity.range.end);
            let end = self
                .clock_after(quantity.range.end)
                .map_or(quantity.range.end, |(_, end)| end);
            if let Some((unit, _)) = unit.filter(|_| self.half_after(quantity.range.end).is_none())
            {
                set_unit(&mut quantity.readings, unit);
            }
            quantity
                .readings
                .retain(|reading| matches!(reading, QuantityReading::Amount { unit: Some(_), .. }));
            quantity.readings.extend(hours);
            quantity.range.end = end;
            quantity.certainty = Certainty::Sure;
            self.add_part(&mut quantity);
            return quantity;
        }
        if !is_complete {
            self.measure(&mut quantity);
            self.put_below_zero(&mut quantity);
        }
        quantity
    }

    // "2 million", "two and a half", "minus 5".
    fn scale(&self, quantity: &mut Quantity) {
        while let Some((word, end)) = self
            .words
            .after(self.text, skip_space(self.text, quantity.range.end))
        {
            let change = |value: f64| match word {
                QuantityWord::Times(times) => Some(value * times),
                QuantityWord::Plus(plus) => Some(value + plus),
                _ => None,
            };
            for reading in &mut quantity.readings {
                if let QuantityReading::Amount { value, unit: _ } = reading {
                    match change(*value) {
                        Some(changed) => *value = changed,
                        None => return,
                    }
                }
            }
            quantity.range.end = end;
        }
    }

    fn negate(&self, quantity: &mut Quantity) {
        let before = self.text[..quantity.range.start].trim_end().len();
        if let Some(minus) = self.minuses.iter().find(|minus| minus.end == before) {
            negate(&mut quantity.readings);
            quantity.range.start = minus.start;
        }
    }

    // "18 degrees below zero"
    fn put_below_zero(&self, quantity: &mut Quantity) {
        let at = skip_space(self.text, quantity.range.end);
        if let Some((QuantityWord::Below, end)) = self.words.after(self.text, at) {
            quantity.range.end = end;
            negate(&mut quantity.readings);
        }
    }

    // The unit, as a symbol or by its name, after the number or before it.
    fn measure(&self, quantity: &mut Quantity) {
        if let Some((unit, end)) = self.unit_after(quantity.range.end) {
            set_unit(&mut quantity.readings, unit);
            quantity.range.end = end;
            self.add_part(quantity);
        } else if let Some((unit, start)) = self.unit_before(quantity.range.start) {
            set_unit(&mut quantity.readings, unit);
            quantity.range.start = start;
        } else {
            return;
        }
        if quantity.certainty != Certainty::Sure {
            let is_one = |reading: &QuantityReading| matches!(reading, QuantityReading::Amount { value, .. } if *value == 1.0);
            quantity.certainty = match quantity.readings.iter().any(is_one) {
                true => Certainty::Soft,
                false => Certainty::Sure,
            };
        }
    }

    // "1時間半": one and a half hours.
    fn add_part(&self, quantity: &mut Quantity) {
        let at = skip_space(self.text, quantity.range.end);
        let Some((QuantityWord::Plus(plus), end)) = self.words.after(self.text, at) else {
            return;
        };
        for reading in &mut quantity.readings {
            match reading {
                QuantityReading::Amount { value, unit: _ } => *value += plus,
                QuantityReading::Time(minutes) => *minutes += (plus * f64::from(HOUR)) as u32,
                QuantityReading::Code(_) => {}
            }
        }
        quantity.range.end = end;
    }

    fn unit_after(&self, end: usize) -> Option<(&'static MeasureUnit, usize)> {
        let at = skip_space(self.text, end);
        let symbol = MeasureUnit::symbol_at(self.text, at);
        symbol.or_else(|| {
            let at = at + usize::from(self.text[at..].starts_with('-'));
            match self.words.after(self.text, at)? {
                (QuantityWord::Unit(unit), end) => Some((unit, end)),
                _ => None,
            }
        })
    }

    // "€ 5"
    fn unit_before(&self, start: usize) -> Option<(&'static MeasureUnit, usize)> {
        let before = self.text[..start].trim_end_matches([' ', '\u{a0}', '\u{202f}']);
        let mark = before
            .chars()
            .next_back()
            .filter(|c| matches!(c, '€' | '$' | '£' | '¥'))?;
        let at = before.len() - mark.len_utf8();
        Some((MeasureUnit::of_symbol(&before[at..])?, at))
    }

    // What the clock says right after a number. "時間" is hours, and not "時".
    fn clock_after(&self, end: usize) -> Option<(Clock, usize)> {
        let at = skip_space(self.text, end);
        let unit = self.unit_after(end).map_or(at, |(_, unit_end)| unit_end);
        let rest = self.text[at..].trim_start_matches(is_apostrophe);
        let at = self.text.len() - rest.len();
        self.clocks
            .iter()
            .find(|(clock, range)| range.start == at && clock.is_after_an_hour())
            .filter(|(_, range)| range.end >= unit)
            .map(|(clock, range)| (*clock, range.end))
    }

    // The half of the day that a time is in: right after the number, or after "o'clock".
    fn half_after(&self, end: usize) -> Option<Clock> {
        let (clock, end) = self.clock_after(end)?;
        if clock.is_half() {
            return Some(clock);
        }
        self.clock_after(end)
            .map(|(clock, _)| clock)
            .filter(|clock| clock.is_half())
    }

    // The half of the day right before a number: "午後1時".
    fn half_before(&self, start: usize) -> Option<Clock> {
        let before = self.text[..start].trim_end().len();
        let mut halves = self.clocks.iter().filter(|(clock, _)| clock.is_half());
        let (clock, _) = halves.find(|(_, range)| range.end == before)?;
        Some(*clock)
    }

    // The times of day that a number can be, if something says that it is one.
    fn hours(&self, quantity: &Quantity) -> Vec<QuantityReading> {
        let is_marked = self.clock_after(quantity.range.end).is_some();
        let half = self.half_after(quantity.range.end);
        let half = half.or_else(|| self.half_before(quantity.range.start));
        let elsewhere = |clock| self.clocks.iter().any(|(known, _)| *known == clock);
        // "08.00" and "08" are in the morning, "8" can be in the evening.
        let is_written_out = self.text[quantity.range.clone()].starts_with('0')
            || quantity
                .readings
                .iter()
                .any(|reading| matches!(reading, QuantityReading::Time(_)));
        let mut hours = Vec::new();
        for reading in &quantity.readings {
            let (minutes, is_exact) = match reading {
                QuantityReading::Time(minutes) => (*minutes, true),
                QuantityReading::Amount { value, unit: None }
                    if is_marked && value.fract() == 0.0 && (0.0..=24.0).contains(value) =>
                {
                    (*value as u32 * HOUR, is_written_out)
                }
                _ => continue,
            };
            let later = minutes % NOON + NOON;
            match half {
                Some(Clock::Afternoon | Clock::Noon) => hours.push(QuantityReading::Time(later)),
                Some(_) => hours.push(QuantityReading::Time(minutes % NOON)),
                None => {
                    hours.push(QuantityReading::Time(minutes % DAY));
                    if minutes <= NOON && (!is_exact || elsewhere(Clock::Afternoon)) {
                        hours.push(QuantityReading::Time(later % DAY));
                    }
                }
            }
        }
        hours
    }

    // "half past three", "half drie", "kwart voor 5".
    fn part_of_hour(&self, quantity: &Quantity) -> Option<Quantity> {
        let before = self.text[..quantity.range.start].trim_end().len();
        let (clock, range) = self.clocks.iter().find(|(_, range)| range.end == before)?;
        let [QuantityReading::Amount { value, unit: None }] = quantity.readings[..] else {
            return None;
        };
        let is_hour = value.fract() == 0.0 && (1.0..=12.0).contains(&value);
        let hour = is_hour.then_some(value as u32 * HOUR)?;
        let minutes = match clock {
            Clock::HalfPast => hour + 30,
            Clock::HalfTo => hour - 30,
            Clock::QuarterPast => hour + 15,
            Clock::QuarterTo => hour - 15,
            Clock::Mark | Clock::Morning | Clock::Afternoon | Clock::Noon | Clock::Midnight => {
                return None;
            }
        };
        let (early, late) = (minutes % NOON, minutes % NOON + NOON);
        let readings = match self.half_after(quantity.range.end) {
            Some(Clock::Afternoon) => vec![late],
            Some(Clock::Morning) => vec![early],
            Some(_) | None => vec![early, late],
        };
        Some(Quantity {
            readings: readings.into_iter().map(QuantityReading::Time).collect(),
            range: range.start..quantity.range.end,
            certainty: Certainty::Sure,
        })
    }

    // "noon" and "midnight", but not in "12 noon".
    fn moments(&self) -> Vec<Quantity> {
        let moments = self.clocks.iter().filter_map(|(clock, range)| {
            let minutes = match clock {
                Clock::Noon => NOON,
                Clock::Midnight => 0,
                _ => return None,
            };
            let before = self.text[..range.start].trim_end();
            let stands_alone = !before.ends_with(|c: char| c.is_numeric())
                && !self
                    .clocks
                    .iter()
                    .any(|(_, other)| other.end == before.len());
            stands_alone.then_some(Quantity {
                readings: vec![QuantityReading::Time(minutes)],
                range: range.clone(),
                certainty: Certainty::Soft,
            })
        });
        moments.collect()
    }
}

fn negate(readings: &mut [QuantityReading]) {
    for reading in readings {
        if let QuantityReading::Amount { value, unit: _ } = reading {
            *value = -*value;
        }
    }
}

fn set_unit(readings: &mut [QuantityReading], found: &'static MeasureUnit) {
    for reading in readings {
        if let QuantityReading::Amount { value: _, unit } = reading {
            *unit = Some(found);
        }
    }
}

fn skip_space(text: &str, at: usize) -> usize {
    text.len()
        - text[at..]
            .trim_start_matches([' ', '\u{a0}', '\u{202f}', '\u{2009}'])
            .len()
}
