//! A length on a picture, as a file of callouts writes it: a number is a percentage, and a text such as `652px` a number of pixels.

use std::fmt;

use serde::de::{Deserialize, Deserializer, Error, Unexpected, Visitor};

/// How far, or how long.
#[derive(Debug, Clone, Copy)]
pub enum Length {
    /// In % of the picture.
    Percent(f64),
    /// In pixels of the picture.
    Pixels(f64),
}

impl Length {
    /// Whether it is written in pixels.
    pub fn is_in_pixels(self) -> bool {
        matches!(self, Length::Pixels(_))
    }

    /// In % of a picture that is so many pixels wide or high.
    pub fn percent(self, whole: u32) -> f64 {
        match self {
            Length::Percent(number) => number,
            Length::Pixels(number) => number / f64::from(whole.max(1)) * 100.0,
        }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Length, D::Error> {
        deserializer.deserialize_any(LengthVisitor)
    }
}

struct LengthVisitor;

impl Visitor<'_> for LengthVisitor {
    type Value = Length;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a length")
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Length, E> {
        Ok(Length::Percent(number))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Length, E> {
        Ok(Length::Percent(number as f64))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Length, E> {
        Ok(Length::Percent(number as f64))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Length, E> {
        text.strip_suffix("px")
            .and_then(|number| number.trim_end().parse::<f64>().ok())
            .filter(|number| number.is_finite())
            .map(Length::Pixels)
            .ok_or_else(|| E::invalid_type(Unexpected::Str(text), &self))
    }
}
