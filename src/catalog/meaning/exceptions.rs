//! An exception that became another one: "not unless it is empty" that became "unless it is empty", or "unless" that became "only if".
//! Takes what two sentences say, returns the words that differ.

use super::conditions::conditions;
use super::difference::Difference;
use super::opposites::{EXCEPTION, SideWords};
use super::polarity::PolarityWord;
use super::said::{SentenceMeaning, Weight};

/// The sides of `EXCEPTION`.
pub const ONLY: usize = 0;
/// See `ONLY`.
pub const UNLESS: usize = 1;

/// The first such words, of a pair that names no opposites and turns nothing else.
pub fn turned_exception(
    (source, before): (&SentenceMeaning<'_>, &Weight),
    (translation, after): (&SentenceMeaning<'_>, &Weight),
) -> Option<Difference> {
    let is_simple = before.limits == 1
        && after.limits == 1
        && before.against + after.against == 0
        && source.denied.keeping == translation.denied.keeping
        && before.negative == after.negative;
    if !is_simple {
        return None;
    }
    let (said, became) = (exception(source)?, exception(translation)?);
    let double = |meaning: &SentenceMeaning<'_>| {
        let mut limits = meaning.denied.limits.iter();
        limits.find(|limit| limit.negates).map(text)
    };
    match (before.doubles, after.doubles, said.0, became.0) {
        (1, 0, UNLESS, UNLESS) => Some(Difference::Lost(double(source)?)),
        (0, 1, UNLESS, UNLESS) => Some(Difference::Added(double(translation)?)),
        (0, 0, one, other) if one != other => Some(Difference::Opposite {
            source: said.1.text.clone(),
            translation: became.1.text.clone(),
        }),
        _ => None,
    }
}

/// Whether the only word for an exception in a sentence is an "unless": it says "not if", and "only" does not.
pub fn is_unless(meaning: &SentenceMeaning<'_>) -> bool {
    exception(meaning).is_some_and(|(side, _)| side == UNLESS)
}

/// Whether "unless it is wet" became "but not if it is wet", or "if it is not wet".
pub fn is_not_if(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> bool {
    is_unless(source) && translation.negates_condition
}

/// The "unless" that a condition became: "as long as it is cold" became "unless it is cold".
pub fn excepted_condition(
    (source, before): (&SentenceMeaning<'_>, &Weight),
    (translation, after): (&SentenceMeaning<'_>, &Weight),
) -> Option<Difference> {
    let is_plain = before.all() == 0 && after.all() == after.limits && after.limits == 1;
    let (side, words) = exception(translation)?;
    (is_plain && conditions(&source.named).next().is_some() && side == UNLESS)
        .then(|| Difference::Added(words.text.clone()))
}

// The only word for an exception, and its side.
fn exception<'s>(meaning: &'s SentenceMeaning<'_>) -> Option<(usize, &'s SideWords)> {
    let sides = meaning.named.get(EXCEPTION)?;
    let (mut only, mut unless) = (sides.words_of(ONLY), sides.words_of(UNLESS));
    match (only.next(), unless.next(), only.next().or(unless.next())) {
        (Some(words), None, None) => Some((ONLY, words)),
        (None, Some(words), None) => Some((UNLESS, words)),
        _ => None,
    }
}

fn text(word: &PolarityWord) -> String {
    word.text.clone()
}
