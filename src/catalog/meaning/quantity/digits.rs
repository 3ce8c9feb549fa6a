//! Numbers in digits. Takes a text and the marks of its language, returns what each number may mean.
//!
//! Digits of every script that our readers use, with the marks of thousands and decimals of any language, signs, fractions, exponents,
//! dates and times: "1.234,5", "−5", "1½", "10³", "24-11-2026", "17:30".

use super::marks::{superscript, vulgar, western};
use super::{Certainty, Quantity, QuantityReading};
use crate::words::Separators;

// The longest number that is compared by its value. A longer one is a code.
const LONGEST: usize = 15;
// The largest denominator of a fraction such as "5/16"; with a larger one it is two numbers.
const LARGEST_PART: u32 = 16;

/// A number in digits, and whether something after it may still change it.
pub struct Numeral {
    pub quantity: Quantity,
    /// A part of a date or a time, which has no unit.
    pub is_complete: bool,
}

impl Numeral {
    // "±0.3" allows two values.
    fn below_zero(&self) -> Numeral {
        let negated = self.quantity.readings.iter().map(negated);
        Numeral {
            quantity: Quantity {
                readings: negated.collect(),
                range: self.quantity.range.clone(),
                certainty: self.quantity.certainty,
            },
            is_complete: self.is_complete,
        }
    }
}

fn negated(reading: &QuantityReading) -> QuantityReading {
    match reading {
        QuantityReading::Amount { value, unit } => QuantityReading::Amount {
            value: -value,
            unit: *unit,
        },
        other => other.clone(),
    }
}

/// The numbers of a text in digits.
pub fn numerals(text: &str, separators: Separators) -> Vec<Numeral> {
    let characters: Vec<(usize, char)> = text
        .char_indices()
        .map(|(at, c)| (at, western(c)))
        .collect();
    let reader = DigitReader {
        length: text.len(),
        characters,
        separators,
    };
    let (mut found, mut at) = (Vec::new(), 0);
    while at < reader.characters.len() {
        at = match reader.number(at) {
            Some((numerals, end)) => {
                if reader.before(at) == Some('±') {
                    found.extend(numerals.first().map(Numeral::below_zero));
                }
                found.extend(numerals);
                end
            }
            None => at + 1,
        };
    }
    found
}

/// The characters of a text, of which the digits are read.
pub struct DigitReader {
    length: usize,
    characters: Vec<(usize, char)>,
    separators: Separators,
}

/// What is read from some place on, and the place after it.
pub type ReadUntil<T> = Option<(T, usize)>;

impl DigitReader {
    /// The character at a place.
    pub fn at(&self, at: usize) -> Option<char> {
        self.characters.get(at).map(|(_, c)| *c)
    }

    fn before(&self, at: usize) -> Option<char> {
        self.at(at.checked_sub(1)?)
    }

    fn byte(&self, at: usize) -> usize {
        self.characters
            .get(at)
            .map_or(self.length, |(byte, _)| *byte)
    }

    /// The digits in a row from here.
    pub fn run(&self, at: usize) -> String {
        let rest = self.characters.iter().skip(at);
        rest.map(|(_, c)| *c)
            .take_while(char::is_ascii_digit)
            .collect()
    }

    fn is_digit(&self, at: usize) -> bool {
        self.at(at).is_some_and(|c| c.is_ascii_digit())
    }

    fn number(&self, at: usize) -> Option<(Vec<Numeral>, usize)> {
        let c = self.at(at)?;
        if let Some(value) = vulgar(c) {
            return Some((vec![self.amount(at, at + 1, value)], at + 1));
        }
        if !c.is_ascii_digit() {
            return None;
        }
        if let Some(date) = self.date(at) {
            return Some(date);
        }
        if let Some((minutes, end)) = self.time(at) {
            return Some((
                vec![self.numeral(at, end, vec![QuantityReading::Time(minutes)], true)],
                end,
            ));
        }
        if let Some((value, end)) = self.fraction(at) {
            return Some((vec![self.amount(at, end, value)], end));
        }
        let (readings, end) = self.plain(at);
        let (readings, end) = self.changed(readings, end);
        Some((vec![self.numeral(at, end, readings, false)], end))
    }

    fn amount(&self, from: usize, to: usize, value: f64) -> Numeral {
        self.numeral(
            from,
            to,
            vec![QuantityReading::Amount { value, unit: None }],
            false,
        )
    }

    // With the sign before it.
    fn numeral(
        &self,
        from: usize,
        to: usize,
        readings: Vec<QuantityReading>,
        is_complete: bool,
    ) -> Numeral {
        let is_negative = self.before(from) == Some('-')
            && !from
                .checked_sub(2)
                .and_then(|before| self.at(before))
                .is_some_and(|c| c.is_alphanumeric() || matches!(c, ')' | '-' | '.' | '°' | '%'));
        let (from, readings) = if is_negative && !is_complete {
            (from - 1, readings.iter().map(negated).collect())
        } else {
            (from, readings)
        };
        Numeral {
            quantity: Quantity {
                readings,
                range: self.byte(from)..self.byte(to),
                certainty: Certainty::Sure,
            },
            is_complete,
        }
    }

    // "24-11-2026", "2026/11/24": a day, a month that a translation may write as a word, and a year.
    fn date(&self, at: usize) -> Option<(Vec<Numeral>, usize)> {
        let mut parts = Vec::new();
        let mut end = at;
        while parts.len() < 3 {
            let digits = self.run(end);
            let number: u32 = digits.parse().ok().filter(|number| *number > 0)?;
            parts.push((end, digits.len(), number));
            end += digits.len() + 1;
        }
        let end = end - 1;
        let [
            (_, one, first),
            (second_at, two, second),
            (third_at, three, _),
        ] = parts[..]
        else {
            return None;
        };
        let mark = self
            .at(second_at - 1)
            .filter(|c| matches!(c, '-' | '/' | '.'))?;
        let is_date = matches!((one, two, three), (4, 1..=2, 1..=2) | (1..=2, 1..=2, 4))
            && self.at(third_at - 1) == Some(mark)
            && self.at(end) != Some(mark)
            && second <= 31
            && (second <= 12 || first <= 12);
        // Americans write the month first.
        let month = usize::from(second <= 12);
        let numeral = |(part, (from, length, number)): (usize, &(usize, usize, u32))| {
            let mut numeral = self.amount(*from, from + length, f64::from(*number));
            numeral.is_complete = true;
            if part == month {
                numeral.quantity.certainty = Certainty::Soft;
            }
            numeral
        };
        is_date.then(|| (parts.iter().enumerate().map(numeral).collect(), end))
    }

    // "1/2" and "1 1/2".
    fn fraction(&self, at: usize) -> ReadUntil<f64> {
        let first = self.run(at);
        let next = at + first.len();
        if self.at(next) == Some(' ') {
            let (part, end) = self.part(next + 1)?;
            return Some((first.parse::<f64>().ok()? + part, end));
        }
        self.part(at)
    }

    fn part(&self, at: usize) -> ReadUntil<f64> {
        let above = self.run(at);
        let below_at = at + above.len() + 1;
        let below = self.run(below_at);
        let end = below_at + below.len();
        if self.at(below_at - 1) != Some('/')
            || self.before(at) == Some('/')
            || self.at(end) == Some('/')
        {
            return None;
        }
        let (part, of) = (above.parse::<u32>().ok()?, below.parse::<u32>().ok()?);
        (part < of && of <= LARGEST_PART).then(|| (f64::from(part) / f64::from(of), end))
    }

    // Digits with marks between them, and where they end.
    fn plain(&self, at: usize) -> (Vec<QuantityReading>, usize) {
        let mut groups = vec![self.run(at)];
        let mut marks = Vec::new();
        let mut end = at + groups[0].len();
        while let Some(mark) = self
            .at(end)
            .filter(|c| matches!(c, '.' | ',' | '\'' | '\u{a0}' | ' ' | '٫'))
        {
            let next = self.run(end + 1);
            let groups_thousands = next.len() == 3 && groups[0].len() <= 3;
            let fits = match mark {
                '.' | ',' | '٫' => !next.is_empty(),
                // A space separates thousands, or two numbers.
                _ => groups_thousands && marks.iter().all(|known| *known == mark),
            };
            if !fits {
                break;
            }
            end += 1 + next.len();
            groups.push(next);
            marks.push(mark);
        }
        match self.readings(&groups, &marks) {
            Some(readings) => (readings, end),
            // A list such as "1,2,3".
            None => {
                let first = integer(&groups[0]);
                (vec![first], at + groups[0].len())
            }
        }
    }

    fn readings(&self, groups: &[String], marks: &[char]) -> Option<Vec<QuantityReading>> {
        let Some(last) = marks.last() else {
            return Some(vec![integer(&groups[0])]);
        };
        let joined = || vec![integer(&groups.concat())];
        if matches!(last, '\'' | '\u{a0}' | ' ') {
            return Some(joined());
        }
        if marks.iter().any(|mark| mark != last) {
            return Some(vec![decimal(groups)]);
        }
        let is_grouped = groups[0].len() <= 3
            && groups[0] != "0"
            && groups[1..].iter().all(|group| group.len() == 3);
        match (marks.len(), is_grouped, last) {
            (1, ..) => Some(self.one_mark(groups, *last, is_grouped)),
            (_, true, _) => Some(joined()),
            (_, false, '.') => Some(vec![QuantityReading::Code(groups.join("."))]),
            (_, false, _) => None,
        }
    }

    // "1.000" is a thousand where the dot separates thousands, and may be one elsewhere.
    fn one_mark(&self, groups: &[String], mark: char, is_grouped: bool) -> Vec<QuantityReading> {
        let mut readings = match is_grouped && mark != '٫' {
            true if mark == self.separators.group => vec![integer(&groups.concat())],
            true => vec![integer(&groups.concat()), decimal(groups)],
            false => vec![decimal(groups)],
        };
        if mark == '.' && groups[1].len() == 2 {
            readings.extend(clock(&groups[0], &groups[1]).map(QuantityReading::Time));
        }
        readings
    }

    // With a fraction or an exponent after it: "1½", "10³", "10^3", "1e3".
    fn changed(&self, readings: Vec<QuantityReading>, end: usize) -> (Vec<QuantityReading>, usize) {
        let all = |change: &dyn Fn(f64) -> f64| {
            let changed = readings.iter().map(|reading| match reading {
                QuantityReading::Amount { value, unit } => QuantityReading::Amount {
                    value: change(*value),
                    unit: *unit,
                },
                other => other.clone(),
            });
            changed.collect()
        };
        if let Some(part) = self.at(end).and_then(vulgar) {
            return (all(&|value| value + part), end + 1);
        }
        if let Some((exponent, end)) = self.exponent(end) {
            return (all(&|value| value.powi(exponent)), end);
        }
        if let Some((exponent, end)) = self.scientific(end) {
            return (all(&|value| value * 10f64.powi(exponent)), end);
        }
        (readings, end)
    }

    fn exponent(&self, at: usize) -> ReadUntil<i32> {
        let raised: String = self
            .characters
            .iter()
            .skip(at)
            .map_while(|(_, c)| superscript(*c))
            .collect();
        if !raised.is_empty() {
            return Some((raised.parse().ok()?, at + raised.len()));
        }
        (self.at(at)? == '^').then_some(())?;
        self.signed(at + 1)
    }

    fn scientific(&self, at: usize) -> ReadUntil<i32> {
        matches!(self.at(at)?, 'e' | 'E').then_some(())?;
        let (exponent, end) = self.signed(at + 1)?;
        (!self.at(end).is_some_and(char::is_alphanumeric)).then_some((exponent, end))
    }

    fn signed(&self, at: usize) -> ReadUntil<i32> {
        let from = at + usize::from(matches!(self.at(at), Some('-' | '+')));
        self.is_digit(from).then_some(())?;
        let digits = self.run(from);
        let value: i32 = digits.parse().ok().filter(|value| *value < 300)?;
        let sign = if self.at(at) == Some('-') { -1 } else { 1 };
        Some((sign * value, from + digits.len()))
    }
}

// The last group is the decimals.
fn decimal(groups: &[String]) -> QuantityReading {
    let (whole, part) = groups.split_at(groups.len() - 1);
    amount(&format!("{}.{}", whole.concat(), part.concat()))
}

/// The minutes after midnight of a time that exists.
pub fn clock(hours: &str, minutes: &str) -> Option<u32> {
    let (hours, minutes) = (hours.parse::<u32>().ok()?, minutes.parse::<u32>().ok()?);
    (hours <= 24 && minutes < 60).then_some(hours * 60 + minutes)
}

// A number that starts with zeros, or is very long, does not say how much.
fn integer(digits: &str) -> QuantityReading {
    if digits.len() > LONGEST || digits.len() > 2 && digits.starts_with('0') {
        return QuantityReading::Code(digits.to_owned());
    }
    amount(digits)
}

fn amount(digits: &str) -> QuantityReading {
    match digits.parse() {
        Ok(value) if digits.len() <= LONGEST + 1 => QuantityReading::Amount { value, unit: None },
        _ => QuantityReading::Code(digits.to_owned()),
    }
}
