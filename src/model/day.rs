//! Days and the time between them, of the Gregorian calendar.

use std::fmt;

/// A day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day {
    pub year: i32,
    pub month: u8,
    pub day: u8,
}

/// How long something is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interval {
    Days(u32),
    Months(u32),
}

impl Day {
    /// The day as ISO 8601 writes it, `2026-11-01`. `None` for anything else.
    pub fn parse(text: &str) -> Option<Day> {
        let mut parts = text.split('-');
        let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
        let digits = |part: &str, length: usize| {
            part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit())
        };
        if parts.next().is_some() || !digits(year, 4) || !digits(month, 2) || !digits(day, 2) {
            return None;
        }
        let day = Day {
            year: year.parse().ok()?,
            month: month.parse().ok()?,
            day: day.parse().ok()?,
        };
        ((1..=12).contains(&day.month) && (1..=days_in(day.year, day.month)).contains(&day.day))
            .then_some(day)
    }

    /// The day so many days after 1 January 1970.
    pub fn since_epoch(days: u64) -> Day {
        let mut left = days;
        let mut day = Day {
            year: 1970,
            month: 1,
            day: 1,
        };
        loop {
            let length = u64::from(days_in(day.year, day.month));
            if left < length {
                return Day {
                    day: 1 + left as u8,
                    ..day
                };
            }
            left -= length;
            day = day.next_month();
        }
    }

    /// The day so long after this one. In a month that is too short, its last day.
    pub fn after(self, interval: Interval) -> Day {
        match interval {
            Interval::Months(months) => {
                let month = (0..months).fold(Day { day: 1, ..self }, |day, _| day.next_month());
                Day {
                    day: self.day.min(days_in(month.year, month.month)),
                    ..month
                }
            }
            Interval::Days(days) => (0..days).fold(self, |day, _| day.next()),
        }
    }

    fn next(self) -> Day {
        if self.day < days_in(self.year, self.month) {
            Day {
                day: self.day + 1,
                ..self
            }
        } else {
            self.next_month()
        }
    }

    fn next_month(self) -> Day {
        if self.month < 12 {
            Day {
                month: self.month + 1,
                day: 1,
                ..self
            }
        } else {
            Day {
                year: self.year + 1,
                month: 1,
                day: 1,
            }
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl Interval {
    /// An interval as a card writes it: `90 days`, `2 weeks`, `6 months`, `1 year`; at most ten years.
    pub fn parse(text: &str) -> Option<Interval> {
        let (count, unit) = text.split_once(' ')?;
        let count: u32 = count.parse().ok().filter(|count| *count > 0)?;
        let interval = match unit.trim() {
            "day" | "days" => Interval::Days(count),
            "week" | "weeks" => Interval::Days(count.checked_mul(7)?),
            "month" | "months" => Interval::Months(count),
            "year" | "years" => Interval::Months(count.checked_mul(12)?),
            _ => return None,
        };
        match interval {
            Interval::Days(days) => days <= 3660,
            Interval::Months(months) => months <= 120,
        }
        .then_some(interval)
    }
}

fn days_in(year: i32, month: u8) -> u8 {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}
