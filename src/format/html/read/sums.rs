//! Sums in values, such as `calc(1rem + 2vw)`. Takes a value, returns its pieces with each sum that can be done as one number,
//! or as the least and the greatest that it is on a screen from 320 by 480 to 1920 by 1080.

use super::piece::{Piece, written};
use super::values::{in_em, is_length, is_of_screen, is_sum};

/// Screens of which one has the least of a sum, and one the greatest.
const SCREENS: [(f32, f32); 4] = [
    (320.0, 480.0),
    (320.0, 1080.0),
    (1920.0, 480.0),
    (1920.0, 1080.0),
];

type Number = (f32, String);

/// The pieces of a value, with its sums done.
pub fn pieces(value: &str) -> Vec<Piece> {
    let pieces = written(value);
    let has_sums = |piece: &Piece| matches!(piece, Piece::Function(name) if is_sum(name));
    if !pieces.iter().any(has_sums) {
        return pieces;
    }
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(piece) = pieces.get(at) {
        match done(&pieces[at..]).filter(|_| has_sums(piece)) {
            Some((found, length)) => {
                out.extend(found);
                at += length;
            }
            None => {
                out.push(piece.clone());
                at += 1;
            }
        }
    }
    out
}

// The sum that pieces begin with, and how many of them it takes.
fn done(pieces: &[Piece]) -> Option<(Vec<Piece>, usize)> {
    let mut found = Vec::new();
    let mut length = 0;
    for screen in SCREENS {
        let mut sum = Sum {
            pieces,
            at: 0,
            screen,
        };
        found.push(sum.value()?);
        length = sum.at;
    }
    let number = |(value, unit): Number| Piece::Number(value, unit);
    let least = found
        .iter()
        .min_by(|one, other| one.0.total_cmp(&other.0))?
        .clone();
    let greatest = found
        .iter()
        .max_by(|one, other| one.0.total_cmp(&other.0))?
        .clone();
    if least == greatest {
        return Some((vec![number(least)], length));
    }
    let range = vec![
        Piece::Function("clamp".to_string()),
        number(least),
        Piece::Mark(','),
        number(greatest),
        Piece::End,
    ];
    Some((range, length))
}

/// A sum as far as it is read.
struct Sum<'a> {
    pieces: &'a [Piece],
    at: usize,
    screen: (f32, f32),
}

impl Sum<'_> {
    fn next_mark(&mut self, marks: &[char]) -> Option<char> {
        match self.pieces.get(self.at)? {
            Piece::Mark(mark) if marks.contains(mark) => {
                self.at += 1;
                Some(*mark)
            }
            _ => None,
        }
    }

    fn sum(&mut self) -> Option<Number> {
        let mut sum = self.product()?;
        while let Some(mark) = self.next_mark(&['+', '-']) {
            let (one, other, unit) = self.alike(sum, self.at)?;
            sum = (
                if mark == '+' {
                    one + other
                } else {
                    one - other
                },
                unit,
            );
        }
        Some(sum)
    }

    // A number and the product that comes next, in one unit.
    fn alike(&mut self, (one, unit): Number, at: usize) -> Option<(f32, f32, String)> {
        self.at = at;
        let (other, other_unit) = self.product()?;
        if unit == other_unit {
            return Some((one, other, unit));
        }
        Some((
            self.in_px(one, &unit)?,
            self.in_px(other, &other_unit)?,
            "px".to_string(),
        ))
    }

    fn product(&mut self) -> Option<Number> {
        let (mut value, mut unit) = self.value()?;
        while let Some(mark) = self.next_mark(&['*', '/']) {
            let (other, other_unit) = self.value()?;
            match (mark, unit.is_empty(), other_unit.is_empty()) {
                ('*', _, true) => value *= other,
                ('*', true, false) => {
                    value *= other;
                    unit = other_unit;
                }
                ('/', _, true) if other != 0.0 => value /= other,
                _ => return None,
            }
        }
        Some((value, unit))
    }

    fn value(&mut self) -> Option<Number> {
        let piece = self.pieces.get(self.at)?;
        self.at += 1;
        match piece {
            Piece::Number(value, unit) => Some((*value, unit.clone())),
            Piece::Function(name) if is_sum(name) => self.function(name.as_str()),
            _ => None,
        }
    }

    fn function(&mut self, name: &str) -> Option<Number> {
        let mut parts = vec![self.sum()?];
        while self.next_mark(&[',']).is_some() {
            parts.push(self.sum()?);
        }
        if self.pieces.get(self.at)? != &Piece::End {
            return None;
        }
        self.at += 1;
        let unit = parts[0].1.clone();
        let is_alike = parts.iter().all(|(_, known)| *known == unit);
        let mut values = Vec::new();
        for (value, known) in &parts {
            values.push(if is_alike {
                *value
            } else {
                self.in_px(*value, known)?
            });
        }
        let value = match (name, values.as_slice()) {
            ("calc", [one]) => *one,
            ("min", values) => values.iter().copied().reduce(f32::min)?,
            ("max", values) => values.iter().copied().reduce(f32::max)?,
            ("clamp", [least, value, most]) => value.min(*most).max(*least),
            _ => return None,
        };
        Some((value, if is_alike { unit } else { "px".to_string() }))
    }

    // A length on the screen. `None` of a part of something else, and of all that is not a length.
    fn in_px(&self, value: f32, unit: &str) -> Option<f32> {
        if !is_of_screen(unit) {
            return is_length(unit).then(|| value * 16.0 / in_em(1.0, unit));
        }
        let (width, height) = self.screen;
        let whole = match unit.trim_start_matches(['s', 'l', 'd']) {
            "vw" | "vi" => width,
            "vh" | "vb" => height,
            "vmin" => width.min(height),
            _ => width.max(height),
        };
        Some(value * whole / 100.0)
    }
}
