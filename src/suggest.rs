//! "Did you mean ...?": suggestions for unknown names. Takes what was typed and the known names, returns
//! the closest one, as a sentence, or as help and fix of a problem.

use rapidfuzz::distance::osa;
use stappenkaart_say::say;

use crate::diag::{Fix, Hint};
use crate::source::Span;

/// "did you mean `minutes`?", when one of the known names is near enough to be meant.
pub fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(typed, known).map(|name| say!("did you mean `{name}`?"))
}

/// The known name that takes the fewest changes to reach, at most one change in three letters.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let limit = (typed.chars().count() / 3).max(1);
    let ranked = known
        .into_iter()
        .map(|name| (distance(&typed, &name.to_lowercase()), name));
    ranked
        .filter(|(changes, _)| *changes <= limit)
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, name)| name)
}

/// What to type instead of an unknown name: the near name, or else `otherwise`. Where no second name
/// could be meant it is also the fix: `span` holds what was typed, with or without quotes around it.
pub fn suggest<'a>(
    typed: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> Hint {
    let known: Vec<&str> = known.into_iter().collect();
    let help = did_you_mean(typed, known.iter().copied()).unwrap_or_else(otherwise);
    let fix = only_near(typed, known)
        .zip(span.unquoted(typed))
        .map(|(name, place)| Fix::new(place, name));
    Hint { help, fix }
}

/// The near name when it is the only one, and too near for another thing to be meant: four letters or more, and the same digits.
pub fn only_near<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    let name = nearest(typed, known.iter().copied())?;
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let same = typed.to_lowercase() == name.to_lowercase();
    let alone = nearest(typed, known.into_iter().filter(|other| *other != name)).is_none();
    (alone && digits(typed) == digits(name) && (same || typed.chars().count() >= 4)).then_some(name)
}

/// How many changes lead from one word to the other: two swapped letters are one, as typists swap
/// them (optimal string alignment).
pub fn distance(a: &str, b: &str) -> usize {
    osa::distance(a.chars(), b.chars())
}
