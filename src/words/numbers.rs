//! Numbers as a language writes them, by CLDR: 12,345 in English, 12.345 in German. Takes what a message prints, returns its digits.

use fluent_bundle::FluentValue;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale::Locale;
use intl_memoizer::Memoizable;
use intl_memoizer::concurrent::IntlLangMemoizer;
use unic_langid::LanguageIdentifier;

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
