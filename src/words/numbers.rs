//! Numbers as a language writes them, by CLDR: 12,345 in English, 12.345 in German. Takes what a message prints, returns its digits.

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

use crate::model::Lang;

/// A number in words: what Fluent prints in the place of `{ $count }`. Its plural form was chosen before.
pub fn in_words(value: &FluentValue<'_>, memory: &IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    let whole = number.value.trunc();
    if whole != number.value || whole.abs() > f64::from(u32::MAX) {
        return None;
    }
    let locale = memory
        .with_try_get::<NumberLocale, _, _>((), |tag| tag.0.clone())
        .ok()?;
    shown(&locale, whole as i64)
}

/// The marks inside a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Separators {
    /// Between thousands.
    pub group: char,
    /// Before decimals.
    pub decimal: char,
}

/// The marks of a language, those of English if CLDR does not know it.
pub fn separators(lang: &Lang) -> Separators {
    let marks = || {
        let locale: Locale = format!("{lang}-u-nu-latn").parse().ok()?;
        let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
        let shown = formatter.format(&"1234567.5".parse().ok()?).to_string();
        let mut marks = shown.chars().filter(|c| !c.is_ascii_digit());
        Some(Separators {
            group: marks.next()?,
            decimal: marks.next_back()?,
        })
    };
    marks().unwrap_or(Separators {
        group: ',',
        decimal: '.',
    })
}

/// A number of a language. Its digits are those of the pictures, whatever its script.
fn shown(lang: &str, number: i64) -> Option<String> {
    let locale: Locale = format!("{lang}-u-nu-latn").parse().ok()?;
    let formatter = DecimalFormatter::try_new(locale.into(), Default::default()).ok()?;
    Some(formatter.format(&Decimal::from(number)).to_string())
}

// What the bundle knows of its language.
struct NumberLocale(String);

impl Memoizable for NumberLocale {
    type Args = ();
    type Error = std::convert::Infallible;

    fn construct(lang: LanguageIdentifier, (): ()) -> Result<NumberLocale, Self::Error> {
        Ok(NumberLocale(lang.to_string()))
    }
}
