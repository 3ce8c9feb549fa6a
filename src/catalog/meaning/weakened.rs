//! Where a translation takes something back that its source says without a condition: "also not with gloves" that became "except with
//! gloves", "always" that became "if possible". Takes what two sentences say, returns the words that do so.

use super::about::{ABOUT, BOUND};
use super::conditions::{IF, UNTIL};
use super::halves::{LINK, THEN};
use super::identifiers::kept_and_moved;
use super::opening::Opening;
use super::opposites::{BANNED, MUST, NEED, SideWords};
use super::polarity::{Denied, PolarityWord};
use super::said::{SentenceMeaning, overlap};

const ALWAYS: &str = "always/sometimes";
const ALLOWED: &str = "required/optional?";
const ADVISED: &str = "recommended/required?";
// The entries whose words leave a duty to the reader: "perhaps", and "if needed".
const CHOICE: &str = "choice";
const IF_NEEDED: &str = "if-needed";
const OR: &str = "or/and?";

// The entries whose words can be between two negations that one "or" says together.
const AND: [&str; 3] = ["and", OR, "instead"];

/// The negation that only repeats another one, where the translation has an exception instead.
pub fn excepted<'s>(
    source: &'s SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
) -> Option<&'s PolarityWord> {
    let (said, became) = (&source.denied, &translation.denied);
    let is_excepted = said.repeated > 0
        && became.negations.len() < said.negations.len()
        && became.limits.len() > said.limits.len();
    is_excepted.then(|| said.negations.last())?
}

/// The words of the translation that make a duty a wish or a choice: "preferably", "may always".
pub fn softened<'s>(
    source: &SentenceMeaning<'_>,
    translation: &'s SentenceMeaning<'_>,
) -> Option<&'s SideWords> {
    let first = |meaning: &'s SentenceMeaning<'_>, name, side| {
        meaning.named.get(name)?.words_of(side).next()
    };
    let has = |name, side| source.named.get(name).is_some_and(|sides| sides.has(side));
    if has(MUST, 0) && !has(MUST, 1) && !translation.has(MUST, 0) {
        let advice = first(translation, MUST, 1);
        if advice.is_some() {
            return advice;
        }
    }
    let denied = &source.denied;
    let is_strict = !(denied.negations.is_empty() && denied.forbidding.is_empty());
    if (is_strict || has(ALWAYS, 0) || has(ALLOWED, 0)) && !has(ADVISED, 0) && !has(ALLOWED, 1) {
        let wish = first(translation, ADVISED, 0);
        if wish.is_some() {
            return wish;
        }
    }
    if is_duty(source) {
        let wish = first(translation, CHOICE, 0);
        let wish = wish.or_else(|| first(translation, IF_NEEDED, 0).filter(|_| !has(UNTIL, IF)));
        let wish = wish.or_else(|| permitted(source, translation));
        if wish.is_some() {
            return wish;
        }
    }
    // "You may always" and not "always check whether you may".
    let may = first(translation, ALLOWED, 1)?;
    let always = first(translation, ALWAYS, 0)?;
    let is_choice = has(ALWAYS, 0) && !is_strict && !has(ALLOWED, 1);
    (is_choice && may.places[0] < always.places[0]).then_some(may)
}

// The side of `LINK` that is an "after".
const AFTER: usize = 1;

// Whether a sentence leaves nothing to its reader, as far as the lists know.
fn is_duty(meaning: &SentenceMeaning<'_>) -> bool {
    let leaves = [
        (ADVISED, 0),
        (ALLOWED, 1),
        (NEED, 0),
        (CHOICE, 0),
        (IF_NEEDED, 0),
    ];
    let mut leaves = leaves
        .iter()
        .filter_map(|(name, side)| Some((meaning.named.get(name)?, *side)));
    !matches!(meaning.opening, Opening::Weak(_)) && !leaves.any(|(sides, side)| sides.has(side))
}

// "Wear a helmet" became "you may wear a helmet". Beside a condition, that says the same: "open it after an hour".
fn permitted<'s>(
    source: &SentenceMeaning<'_>,
    translation: &'s SentenceMeaning<'_>,
) -> Option<&'s SideWords> {
    let Opening::Weak(words) = &translation.opening else {
        return None;
    };
    let is_free = |meaning: &SentenceMeaning<'_>| {
        let denied = &meaning.denied;
        denied.negations.len() + denied.forbidding.len() + denied.limits.len() == 0
    };
    let named = |name| source.named.get(name);
    let is_bound = named(UNTIL).is_some()
        || named(THEN).is_some()
        || named(LINK).is_some_and(|sides| sides.has(AFTER));
    let is_order = matches!(source.opening, Opening::Command) && !is_bound;
    (is_order && is_free(source) && is_free(translation)).then_some(words)
}

/// The words of the translation that say of a duty that it is none: "gloves are not needed".
pub fn needless<'s>(
    source: &SentenceMeaning<'_>,
    translation: &'s SentenceMeaning<'_>,
) -> Option<&'s SideWords> {
    let denied = &source.denied;
    let is_plain = denied.negations.len() + denied.forbidding.len() + denied.limits.len() == 0;
    let words = translation.named.get(NEED)?.words_of(0).next()?;
    (is_plain && is_duty(source)).then_some(words)
}

/// Whether a sentence has a "must not".
pub fn bans(meaning: &SentenceMeaning<'_>) -> bool {
    let need = meaning.named.get(NEED);
    need.is_some_and(|sides| sides.has(BANNED))
}

/// Whether "may without a guide" became "need not have a guide".
pub fn is_freed(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> bool {
    let has = |meaning: &SentenceMeaning<'_>, name, side| {
        let sides = meaning.named.get(name);
        sides.is_some_and(|sides| sides.has(side))
    };
    source.denied.negations.is_empty()
        && has(source, ALLOWED, 1)
        && !has(source, NEED, 0)
        && has(translation, NEED, 0)
}

/// Whether these words are a "before" that became "after" and says the same, because what they are between has changed places: "put on
/// gloves before you open it" is "open it after you have put on gloves".
pub fn is_retold(
    words: &SideWords,
    source: &SentenceMeaning<'_>,
    translation: &SentenceMeaning<'_>,
) -> bool {
    if !source.names(LINK, words) {
        return false;
    }
    let orders = source.order.as_ref().zip(translation.order.as_ref());
    let denials = [&source.denied, &translation.denied].map(against);
    orders.is_some_and(|(before, after)| {
        // "Not X before Y" is "X after Y", and not "not X after Y".
        let is_same = match before.is_denied == after.is_denied {
            true => denials[0] == denials[1],
            false => denials[0].abs_diff(denials[1]) == 1,
        };
        let before = (&source.named, &source.things, before);
        let (same, moved) =
            kept_and_moved(before, (&translation.named, &translation.things, after));
        is_same && same > moved
    })
}

/// The words of the translation that make an exact number an estimate: "about 5 minutes".
pub fn estimated<'s>(
    source: &SentenceMeaning<'_>,
    translation: &'s SentenceMeaning<'_>,
) -> Option<&'s SideWords> {
    let about = translation.named.get(BOUND)?.words_of(ABOUT).next()?;
    (!source.named.contains_key(BOUND)).then_some(about)
}

/// How many negations of a sentence the other one says together, with an "or" or a "neither … nor".
pub fn joined(one: &SentenceMeaning<'_>, other: &SentenceMeaning<'_>) -> usize {
    let ors = |meaning: &SentenceMeaning<'_>| {
        let sides = meaning.named.get(OR);
        sides.map_or(0, |sides| sides.words_of(0).count())
    };
    if ors(other) <= ors(one) && (one.denied.has_nor || !other.denied.has_nor) {
        return 0;
    }
    let sides = AND.iter().filter_map(|name| one.named.get(name));
    let links: Vec<usize> = sides
        .flat_map(|sides| sides.words().map(|words| words.places[0]))
        .collect();
    let negations = one.denied.negations.windows(2);
    let together = negations.filter(|pair| {
        let between = pair[0].places[0]..pair[1].places[0];
        links.iter().any(|link| between.contains(link))
    });
    together.count()
}

/// How many words that deny or limit an order are said by a "before" instead: "only then" became "before", "do not start before all have
/// left" became "make sure that all have left before you start".
pub fn sequenced(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> usize {
    let (said, became) = (&source.denied, &translation.denied);
    let then = source.named.get(THEN);
    let is_then = |word: &PolarityWord| {
        let mut words = then.into_iter().flat_map(|sides| sides.words());
        words.any(|words| overlap(&word.places, &words.places))
    };
    let is_before = translation.has(LINK, 0);
    if is_before && became.limits.len() < said.limits.len() && said.limits.iter().any(is_then) {
        return 1;
    }
    let is_denied = against(said) == against(became) + 1;
    let orders = source.order.as_ref().zip(translation.order.as_ref());
    let is_kept = orders.is_some_and(|(before, after)| {
        if !before.is_denied || after.is_denied {
            return false;
        }
        let before = (&source.named, &source.things, before);
        let (same, moved) =
            kept_and_moved(before, (&translation.named, &translation.things, after));
        same > moved
    });
    usize::from(is_denied && is_kept)
}

fn against(denied: &Denied) -> usize {
    denied.negations.len() + denied.forbidding.len()
}
