//! Colours and their contrast, as WCAG 2.2 measures it.

use std::fmt;
use std::str::FromStr;

/// An sRGB colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rgb {
    red: u8,
    green: u8,
    blue: u8,
}

impl Rgb {
    pub const BLACK: Rgb = Rgb::new(0, 0, 0);
    pub const WHITE: Rgb = Rgb::new(255, 255, 255);

    pub const fn new(red: u8, green: u8, blue: u8) -> Rgb {
        Rgb { red, green, blue }
    }

    /// Red, green and blue.
    pub const fn channels(self) -> [u8; 3] {
        [self.red, self.green, self.blue]
    }

    /// From 1 to 21: WCAG 2.2, "contrast ratio".
    pub fn contrast(self, other: Rgb) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// The colour with a share of another in it, from 0 to 1.
    pub fn mixed(self, other: Rgb, share: f64) -> Rgb {
        let mix = |one: u8, two: u8| {
            (f64::from(one) + (f64::from(two) - f64::from(one)) * share).round() as u8
        };
        Rgb {
            red: mix(self.red, other.red),
            green: mix(self.green, other.green),
            blue: mix(self.blue, other.blue),
        }
    }

    /// The colour, darkened or lightened towards another one until it has a property; that other one where it never has it.
    pub fn towards(self, other: Rgb, has: impl Fn(Rgb) -> bool) -> Rgb {
        (0..=100)
            .map(|percent| self.mixed(other, f64::from(percent) / 100.0))
            .find(|colour| has(*colour))
            .unwrap_or(other)
    }

    // Relative luminance, from 0 to 1.
    fn luminance(self) -> f64 {
        let linear = |value: u8| {
            let value = f64::from(value) / 255.0;
            if value <= 0.04045 {
                value / 12.92
            } else {
                ((value + 0.055) / 1.055).powf(2.4)
            }
        };
        0.2126 * linear(self.red) + 0.7152 * linear(self.green) + 0.0722 * linear(self.blue)
    }
}

impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02x}{:02x}{:02x}", self.red, self.green, self.blue)
    }
}

impl FromStr for Rgb {
    type Err = ();

    /// `#rrggbb` or `#rgb`.
    fn from_str(text: &str) -> Result<Rgb, ()> {
        let digits = text.strip_prefix('#').ok_or(())?;
        let digits: Vec<u8> = digits
            .chars()
            .map(|digit| digit.to_digit(16).map(|value| value as u8).ok_or(()))
            .collect::<Result<_, _>>()?;
        match digits.as_slice() {
            [red, green, blue] => Ok(Rgb::new(red * 17, green * 17, blue * 17)),
            [a, b, c, d, e, f] => Ok(Rgb::new(a * 16 + b, c * 16 + d, e * 16 + f)),
            _ => Err(()),
        }
    }
}
