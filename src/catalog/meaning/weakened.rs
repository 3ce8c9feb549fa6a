//! Where a translation takes something back that its source says without a condition: "also not with gloves" that became "except with
//! gloves", "always" that became "if possible". Takes what two sentences say, returns the words that do so.

use super::about::{ABOUT, BOUND};
use super::halves::{LINK, THEN};
use super::identifiers::is_turned_round;
use super::opposites::SideWords;
use super::polarity::PolarityWord;
use super::said::{SentenceMeaning, overlap};

const ALWAYS: &str = "always/sometimes";
const ALLOWED: &str = "required/optional?";
const ADVISED: &str = "recommended/required?";
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
    let denied = &source.denied;
    let is_strict = !(denied.negations.is_empty() && denied.forbidding.is_empty());
    if (is_strict || has(ALWAYS, 0) || has(ALLOWED, 0)) && !has(ADVISED, 0) && !has(ALLOWED, 1) {
        let wish = first(translation, ADVISED, 0);
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
    let links = translation.named.get(LINK);
    if !links.is_some_and(|sides| sides.has(0)) {
        return 0;
    }
    let (said, became) = (&source.denied, &translation.denied);
    let then = source.named.get(THEN);
    let is_then = |word: &PolarityWord| {
        let mut words = then.into_iter().flat_map(|sides| sides.words());
        words.any(|words| overlap(&word.places, &words.places))
    };
    if became.limits.len() < said.limits.len() && said.limits.iter().any(is_then) {
        return 1;
    }
    let is_denied = said.negations.len() == became.negations.len() + 1;
    let orders = source.order.as_ref().zip(translation.order.as_ref());
    let is_turned = orders.is_some_and(|(before, after)| {
        let before = (&source.named, &source.things, before);
        is_turned_round(before, (&translation.named, &translation.things, after))
    });
    usize::from(is_denied && is_turned)
}
