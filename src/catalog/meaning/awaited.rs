//! What a sentence waits for: "not until it is closed". Takes what two sentences say, says where one of them waits in another way.

use super::conditions::UNTIL;
use super::difference::Difference;
use super::halves::LINK;
use super::said::{SentenceMeaning, Weight};

// The sides of `LINK`.
const BEFORE: usize = 0;
const AFTER: usize = 1;

fn waits(meaning: &SentenceMeaning<'_>) -> bool {
    meaning.has(UNTIL, 0) || meaning.has(LINK, BEFORE)
}

/// "Not unless it is closed" became "not until it is closed", or "not before it is closed".
pub fn is_awaited(
    source: &SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
    after: &Weight,
) -> bool {
    after.negations > 0 && waits(translation) && !waits(source)
}

/// "Not until it is closed" became "only when it is closed", which denies as much.
pub fn is_limited_instead(
    (source, before): (&SentenceMeaning<'_>, &Weight),
    (translation, after): (&SentenceMeaning<'_>, &Weight),
) -> bool {
    let is_denied = before.negations == 1 && before.against == 1 && before.limits == 0;
    let is_limited = after.against == 0 && after.limits == 1 && after.doubles == 0;
    is_denied && is_limited && waits(source) && !waits(translation)
}

/// The "once" that an "until" of a sentence became: "not until it stops" became "not once it stops".
pub fn expired(
    (source, before): (&SentenceMeaning<'_>, &Weight),
    (translation, after): (&SentenceMeaning<'_>, &Weight),
) -> Option<Difference> {
    let is_denied =
        |weight: &Weight| weight.negations == 1 && weight.against == 1 && weight.limits == 0;
    let is_once = |meaning: &SentenceMeaning<'_>| meaning.has(LINK, AFTER) && !waits(meaning);
    let is_until = source.has(UNTIL, 0) && !source.named.contains_key(LINK);
    let words = translation.named.get(LINK)?.words_of(AFTER).next()?;
    let until = source.named.get(UNTIL)?.words_of(0).next()?;
    let is_expired = is_denied(before) && is_denied(after) && is_until && is_once(translation);
    is_expired.then(|| Difference::Opposite {
        source: until.text.clone(),
        translation: words.text.clone(),
    })
}
