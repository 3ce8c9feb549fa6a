//! The words of a language for numbers, units and times of day. Takes the lists of `words/<lang>.ftl`, says what a phrase is.

use std::collections::{HashMap, HashSet};
use std::ops::Range;

use super::super::phrases::{FoundPhrase, Phrases};
use super::super::tokens::{SentenceWord, is_word, tokens};
use super::super::{alternatives, folded, named};
use super::units::MeasureUnit;
use crate::fold::fold;
use crate::words::Separators;

/// What a phrase is to a quantity.
#[derive(Debug, Clone, Copy)]
pub enum QuantityWord {
    Number {
        value: f64,
        is_sure: bool,
    },
    /// A number and its unit in one word, such as "kwartier".
    Amount {
        value: f64,
        unit: &'static MeasureUnit,
    },
    /// Multiplies the number before it.
    Times(f64),
    /// Is added to the number before it.
    Plus(f64),
    /// Makes the number after it negative.
    Minus,
    /// Makes the number before it negative: "below zero".
    Below,
    Unit(&'static MeasureUnit),
    Clock(Clock),
}

/// In minutes.
pub const HOUR: u32 = 60;
/// In minutes after midnight.
pub const NOON: u32 = 12 * HOUR;
/// In minutes.
pub const DAY: u32 = 24 * HOUR;

/// What a phrase says of a time of day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Clock {
    /// "o'clock"
    Mark,
    Morning,
    Afternoon,
    Noon,
    Midnight,
    HalfPast,
    /// "half drie" is half an hour before three.
    HalfTo,
    QuarterPast,
    QuarterTo,
}

impl Clock {
    /// Whether it says which half of the day a time is in.
    pub fn is_half(self) -> bool {
        matches!(
            self,
            Clock::Morning | Clock::Afternoon | Clock::Noon | Clock::Midnight
        )
    }

    /// Whether it follows the hour: "2 o'clock", "2 pm", but "half past 2".
    pub fn is_after_an_hour(self) -> bool {
        match self {
            Clock::Mark | Clock::Morning | Clock::Afternoon | Clock::Noon | Clock::Midnight => true,
            Clock::HalfPast | Clock::HalfTo | Clock::QuarterPast | Clock::QuarterTo => false,
        }
    }
}

const CLOCK: [(&str, Clock); 9] = [
    ("clock", Clock::Mark),
    ("am", Clock::Morning),
    ("pm", Clock::Afternoon),
    ("noon", Clock::Noon),
    ("midnight", Clock::Midnight),
    ("half-past", Clock::HalfPast),
    ("half-to", Clock::HalfTo),
    ("quarter-past", Clock::QuarterPast),
    ("quarter-to", Clock::QuarterTo),
];

// The opposite whose sides say how often something is, and the unit of each side. A quarter of a year is none.
const PERIOD: &str = "period";
const PERIODS: [&str; 8] = [
    "hour", "day", "week", "month", "year", "quarter", "minute", "second",
];

/// The words of a language.
pub struct QuantityWords {
    pub separators: Separators,
    numbers: Phrases<usize>,
    after: Phrases<usize>,
    clocks: Phrases<usize>,
    /// By their place in `PERIODS`.
    periods: Phrases<usize>,
    /// Words between an amount and what it is counted by.
    pub per: HashSet<String>,
    /// Words and letters that only a slash makes a unit: "5 mg/kg/d".
    pub after_slash: HashMap<String, &'static MeasureUnit>,
    known: Vec<QuantityWord>,
}

// How many words of a text are looked at for what follows a number.
const AHEAD: usize = 6;

impl QuantityWords {
    /// From the lists of a language, by key.
    pub fn new(list: impl Fn(&str) -> Vec<String>, separators: Separators) -> QuantityWords {
        let mut words = QuantityWords {
            separators,
            numbers: Phrases::new(),
            after: Phrases::new(),
            clocks: Phrases::new(),
            periods: Phrases::new(),
            per: folded(list("meaning-per")),
            after_slash: after_slash(&list("meaning-after-slash")),
            known: Vec::new(),
        };
        words.read(&list("meaning-numbers"), number);
        words.read(&list("meaning-units"), |name, phrase| {
            Some((
                QuantityWord::Unit(MeasureUnit::find(name)?),
                phrase.to_owned(),
            ))
        });
        words.read(&list("meaning-times"), |name, phrase| {
            let (_, clock) = CLOCK.iter().find(|(known, _)| *known == name)?;
            Some((QuantityWord::Clock(*clock), phrase.to_owned()))
        });
        words.read_periods(&list("meaning-opposites"));
        words
    }

    fn read_periods(&mut self, opposites: &[String]) {
        let periods = opposites.iter().filter_map(|entry| {
            let (name, sides) = entry.split_once(':')?;
            (name.trim() == PERIOD).then_some(sides)
        });
        for (at, side) in periods.flat_map(|sides| sides.split('/').enumerate()) {
            for phrase in alternatives(side) {
                self.periods.add(at, phrase);
            }
        }
    }

    // Every phrase of every entry of a list; `word` says what it is, and which of its words count.
    fn read(
        &mut self,
        entries: &[String],
        word: impl Fn(&str, &str) -> Option<(QuantityWord, String)>,
    ) {
        let named = entries.iter().filter_map(|entry| named(entry));
        let words = named.flat_map(|(name, phrases)| {
            phrases
                .into_iter()
                .filter_map(|phrase| word(name, phrase))
                .collect::<Vec<_>>()
        });
        for (word, phrase) in words.collect::<Vec<_>>() {
            let list = match word {
                QuantityWord::Number { .. } | QuantityWord::Amount { .. } | QuantityWord::Minus => {
                    &mut self.numbers
                }
                QuantityWord::Clock(_) => &mut self.clocks,
                QuantityWord::Unit(_)
                | QuantityWord::Times(_)
                | QuantityWord::Plus(_)
                | QuantityWord::Below => &mut self.after,
            };
            list.add(self.known.len(), &phrase);
            self.known.push(word);
        }
    }

    /// The numbers in words, and where they are; not among the words that are taken.
    pub fn numbers(
        &self,
        tokens: &[SentenceWord],
        taken: Vec<bool>,
    ) -> Vec<(QuantityWord, Range<usize>)> {
        self.found(self.numbers.find(tokens, taken))
    }

    /// What says something of a time of day, and where.
    pub fn clocks(&self, tokens: &[SentenceWord]) -> Vec<(Clock, Range<usize>)> {
        let found = self.found(self.clocks.find(tokens, vec![false; tokens.len()]));
        let clocks = found.into_iter().filter_map(|(word, range)| match word {
            QuantityWord::Clock(clock) => Some((clock, range)),
            _ => None,
        });
        clocks.collect()
    }

    /// What says how often something is, such as "an hour" and "daily", and where.
    pub fn periods(&self, tokens: &[SentenceWord]) -> Vec<(&'static MeasureUnit, Range<usize>)> {
        let found = self.periods.find(tokens, vec![false; tokens.len()]);
        let periods = found.into_iter().filter_map(|found| {
            let name = PERIODS.get(found.kind)?;
            Some((MeasureUnit::find(name)?, found.range))
        });
        periods.collect()
    }

    /// What begins at this place of a text and belongs to the number before it, and where it ends.
    pub fn after(&self, text: &str, at: usize) -> Option<(QuantityWord, usize)> {
        let rest = &text[at..];
        if !rest.starts_with(is_word) {
            return None;
        }
        let end = rest
            .char_indices()
            .nth(AHEAD * AHEAD)
            .map_or(rest.len(), |(end, _)| end);
        let tokens = tokens(&rest[..end], is_word);
        let found = self.after.first(&tokens)?;
        Some((self.known[found.kind], at + found.range.end))
    }

    fn found(&self, found: Vec<FoundPhrase<usize>>) -> Vec<(QuantityWord, Range<usize>)> {
        let words = found
            .into_iter()
            .map(|found| (self.known[found.kind], found.range));
        words.collect()
    }
}

fn after_slash(entries: &[String]) -> HashMap<String, &'static MeasureUnit> {
    let named = entries.iter().filter_map(|entry| named(entry));
    let units = named.filter_map(|(name, words)| Some((MeasureUnit::find(name)?, words)));
    let each =
        units.flat_map(|(unit, words)| words.into_iter().map(move |word| (fold(word), unit)));
    each.collect()
}

// What a number word is. A `?` after it says that it is often none.
fn number(name: &str, phrase: &str) -> Option<(QuantityWord, String)> {
    let bare = phrase.trim_end_matches('?');
    let is_sure = bare == phrase;
    let value = |text: &str| text.parse::<f64>().ok();
    let word = match (name.strip_prefix('x'), name.strip_prefix('+')) {
        (Some(times), _) => QuantityWord::Times(value(times)?),
        (_, Some(plus)) => QuantityWord::Plus(value(plus)?),
        _ if name == "-" => QuantityWord::Minus,
        _ if name == "below" => QuantityWord::Below,
        _ if name.contains(' ') => {
            let (number, unit) = name.split_once(' ')?;
            QuantityWord::Amount {
                value: value(number)?,
                unit: MeasureUnit::find(unit.trim())?,
            }
        }
        _ => QuantityWord::Number {
            value: value(name)?,
            is_sure,
        },
    };
    Some((word, bare.to_owned()))
}
