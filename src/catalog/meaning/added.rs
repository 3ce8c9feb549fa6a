//! What a translation denies or limits and its source does not: "only the handles" for "the handles". Takes what two sentences say, returns
//! the words that do so.

use super::about::BOUND;
use super::conditions::{UNTIL, WHILE, conditions};
use super::difference::Difference;
use super::exceptions::{ONLY, UNLESS};
use super::halves::{EVEN_IF, LINK, THEN};
use super::opposites::{BESIDE_ONLY, Denying, EXCEPTION, NEED, REQUIRED, Sides, turned};
use super::polarity::{Denied, missing};
use super::said::{SentenceMeaning, Weight};
use super::weakened::{bans, joined, sequenced};

// The opposite whose words end something, as "only until" does.
const EXPIRED: &str = "valid/expired";

// The opposite whose first side says "one time", which is "one time only" as well.
const ONCE: &str = "once/repeatedly";

// A sentence with how much it denies.
type Weighed<'a> = (&'a SentenceMeaning<'a>, &'a Weight);

/// The first word that denies or limits what the source does not.
pub fn added(
    (source, before): Weighed<'_>,
    (translation, after): Weighed<'_>,
) -> Option<Difference> {
    let (said, became) = (&source.denied, &translation.denied);
    // "Not required" is "optional", but "must not" is not "may".
    let may_swap =
        |one: &Sides, other: &Sides| source.clauses.compare(one, &translation.clauses, other);
    let turned = turned(&source.named, &translation.named, Denying::Plain, may_swap);
    let is_banned = [source, translation].into_iter().any(bans);
    let turned = turned.iter().filter(|(words, _)| {
        !(source.names_thing(words) || is_banned && source.names(REQUIRED, words))
    });
    let made_up = said.keeping + turned.count();
    // "Without damage" became "not without damage": a limit of the source would allow for the second negation.
    // "Wear gloves" is "never without gloves".
    let is_said_twice = before.all() == 0 && after.against == 0;
    let is_doubled = after.doubles > before.limits
        && !is_said_twice
        && after.denying() > before.denying() + before.negative + made_up;
    if is_doubled {
        return missing(&became.limits, &said.limits)
            .map(|word| Difference::Added(word.text.clone()));
    }
    let repeated = became.repeated.saturating_sub(said.repeated);
    let repeated = repeated.max(joined(translation, source));
    let ordered = sequenced(translation, source);
    let otherwise = said.otherwise.saturating_sub(became.otherwise);
    let chosen = usize::from(rejects_other(source, translation));
    let allowed = before.all() - kept_limits((source, before), (translation, after));
    (after.against > allowed + made_up + repeated + ordered + otherwise + chosen)
        .then(|| denied_more(said, became))?
}

// How many limits of the source are still there, and so make up for nothing. "Only if" is "not unless".
fn kept_limits((source, before): Weighed<'_>, (translation, after): Weighed<'_>) -> usize {
    let is_turned = source.has(EXCEPTION, ONLY) && translation.has(EXCEPTION, UNLESS)
        || source.has(EXCEPTION, UNLESS) && translation.has(EXCEPTION, ONLY);
    match is_turned {
        true => 0,
        false => before.limits.min(after.limits) + before.doubles.min(after.doubles),
    }
}

// "Only the outside" became "not the inside, only the outside".
fn rejects_other(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> bool {
    let mut rejected = translation.rejected.iter();
    rejected.any(|rejected| {
        let sides = source.named.get(rejected.name);
        sides.is_some_and(|sides| !sides.has(rejected.side))
    })
}

fn denied_more(before: &Denied, after: &Denied) -> Option<Difference> {
    let word = missing(&after.negations, &before.negations)
        .or_else(|| missing(&after.forbidding, &before.forbidding))?;
    Some(Difference::Added(word.text.clone()))
}

/// The "only" of a translation whose source limits nothing, and has no word that an "only" can say.
pub fn restricted(
    (source, before): Weighed<'_>,
    (translation, after): Weighed<'_>,
) -> Option<Difference> {
    let is_plain = before.all() == 0
        && after.against == 0
        && after.limits == 1
        && after.doubles == 0
        && source.denied.otherwise + source.denied.keeping == 0;
    let names = [
        UNTIL, WHILE, LINK, THEN, EXCEPTION, NEED, REQUIRED, EXPIRED, ONCE,
    ];
    let mut names = names.iter().chain(&BESIDE_ONLY);
    let is_said = |name: &str| match name {
        // "At least two" limits nothing.
        BOUND => source.named.get(BOUND).is_some_and(|sides| sides.has(1)),
        name => source.named.contains_key(name),
    };
    if !is_plain || names.any(|name| is_said(name)) {
        return None;
    }
    let word = translation.denied.limits.first()?;
    Some(Difference::Added(word.text.clone()))
}

/// The "even if" that a condition became: "only if someone keeps watch" became "even if no one does".
pub fn regardless(
    (source, before): Weighed<'_>,
    translation: &SentenceMeaning<'_>,
) -> Option<Difference> {
    let words = translation.named.get(EVEN_IF)?.words().next()?;
    let ifs = |meaning: &SentenceMeaning<'_>| conditions(&meaning.named).count();
    let is_condition = ifs(source) > ifs(translation) || source.has(EXCEPTION, 0);
    (is_condition && before.against == 0 && !source.named.contains_key(EVEN_IF))
        .then(|| Difference::Added(words.text.clone()))
}
