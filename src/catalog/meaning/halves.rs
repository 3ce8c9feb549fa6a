//! Sentences in two halves that may not change places: what is chosen and what is rejected ("ethanol, not methanol"), what is done first
//! and what after it. Takes a sentence with what it denies and names, returns its halves; compares those of two texts.
//!
//! What the lists do not know is compared by words that look alike in both languages: helium, oxygène.

use std::collections::HashSet;
use std::ops::Range;

use super::alike::{is_alike, plain_words};
use super::conditions::UNTIL;
use super::opposites::{MUST, Named, SideWords, is_group, is_identifier};
use super::polarity::Denied;
use super::tokens::{SentenceWord, TokenText};

// The names of the entries with words that choose after a "not", that add ("and"), and that put a step after another.
const BUT: &str = "but";
const AND: &str = "and";
/// The name of the entry with words that put a step after another.
pub const THEN: &str = "then";
// The name of the entry with words that put a step before the one that was said: "before that".
const EARLIER: &str = "earlier~";
/// The name of the opposite "before" and "after".
pub const LINK: &str = "before/after";

/// The name of the entry with words that make an exception of no condition: "even if".
pub const EVEN_IF: &str = "even-if?";
// The name of the entry with words that reject what follows them: "instead of".
const INSTEAD: &str = "instead";

/// The opposites that say which half is which, and those that are none in every sentence.
pub const ORDERING: [&str; 9] = [
    THEN,
    EARLIER,
    LINK,
    "first/last",
    UNTIL,
    AND,
    BUT,
    MUST,
    EVEN_IF,
];

// How many words can be rejected after a comma: "not the water into the acid".
const REJECTED: usize = 6;

/// What a sentence chooses and what it rejects.
pub struct SaidChoice {
    /// What it rejects as it is written, with the negation.
    text: String,
    chosen: Vec<String>,
    rejected: Vec<String>,
    /// Where they are.
    ranges: ChoiceRanges,
    /// Whether it says so with an "instead of", after which the chosen thing can come as well.
    is_instead: bool,
}

// What is chosen, and what is rejected.
type ChoiceRanges = (Range<usize>, Range<usize>);

/// Where a sentence says what is done first, and where what comes after that.
pub struct Order {
    first: Range<usize>,
    second: Range<usize>,
    /// Whether it denies the other order: "not X before Y".
    pub is_denied: bool,
}

/// What a sentence with one negation chooses: "X, not Y", "X and not Y", "not Y but X".
pub fn choice(sentence: TokenText<'_>, denied: &Denied, named: &Named<'_>) -> Option<SaidChoice> {
    let places = match denied.negations.as_slice() {
        [negation] => &negation.places,
        [] => instead(sentence, named)?,
        _ => return None,
    };
    let (from, last) = (*places.first()?, *places.last()?);
    let end = sentence.end()?;
    let start = token_at(sentence, last)?.range.end;
    let (chosen, rejected) = match buts(named).find(|but| *but > start) {
        Some(but) => (but..end, start..but),
        None => after_comma(sentence, denied, named, from, start)
            .or_else(|| before_negation(sentence, named, from, start))?,
    };
    let text = sentence.text[from.min(rejected.start)..rejected.end]
        .trim()
        .to_owned();
    let choice = SaidChoice {
        text,
        chosen: words(sentence, &chosen),
        rejected: words(sentence, &rejected),
        ranges: (chosen, rejected),
        is_instead: denied.negations.is_empty(),
    };
    let tokens = &choice.ranges.1;
    (count(sentence, tokens) > 0).then_some(choice)
}

// Where the words for "but" are.
fn buts(named: &Named<'_>) -> impl Iterator<Item = usize> {
    let words = named.get(BUT).into_iter().flat_map(|sides| sides.words());
    words.map(|words| words.places[0])
}

// The only words of a sentence that say "instead of", in a language in which they come before what they reject.
fn instead<'n>(sentence: TokenText<'_>, named: &'n Named<'_>) -> Option<&'n [usize]> {
    let mut words = named.get(INSTEAD)?.words();
    let (only, None) = (words.next()?, words.next()) else {
        return None;
    };
    let start = sentence.start()?;
    let is_inside =
        only.places[0] > start && !sentence.tokens.iter().any(SentenceWord::is_spaceless);
    is_inside.then_some(&only.places)
}

// "X, but Y not" and "X, Y not": what is before the "but", and what is between it and a negation at the end.
fn before_negation(
    sentence: TokenText<'_>,
    named: &Named<'_>,
    from: usize,
    start: usize,
) -> Option<ChoiceRanges> {
    let comma = || {
        let first = sentence.start()?;
        let comma = sentence.text[first..from].rfind([',', '，'])?;
        Some(first + comma)
    };
    let but = buts(named).find(|but| *but < from).or_else(comma)?;
    let rejected = but..from;
    let is_last = count(sentence, &(start..sentence.end()?)) == 0;
    let least = if sentence.text[but..].starts_with([',', '，']) {
        1
    } else {
        2
    };
    let is_short = (least..=REJECTED).contains(&count(sentence, &rejected));
    (is_last && is_short).then_some((sentence.start()?..but, rejected))
}

// "X, not Y", "X and not Y" and "X but not Y": what is before the negation, and the few words after it. `from` and `start` are where the
// negation begins and ends.
fn after_comma(
    sentence: TokenText<'_>,
    denied: &Denied,
    named: &Named<'_>,
    from: usize,
    start: usize,
) -> Option<ChoiceRanges> {
    let end = sentence.end()?;
    let before = sentence.text[..from].trim_end();
    let links = [AND, BUT].iter().filter_map(|name| named.get(name));
    let mut and = links.flat_map(|sides| sides.words());
    let is_apart = before.ends_with([',', '，'])
        || denied.negations.is_empty()
        || and.any(|words| words.places[0] + words.text.len() == before.len());
    let length = sentence.text[start..end].find([',', ';', ':', '(', '，']);
    let rejected = start..length.map_or(end, |length| start + length);
    let first = sentence.start()?;
    (is_apart && count(sentence, &rejected) <= REJECTED).then_some((first..from, rejected))
}

/// What both texts reject, if a word that looks alike in both is rejected by one and chosen by the other.
pub fn swapped(source: &SaidChoice, translation: &SaidChoice) -> Option<(String, String)> {
    let moves = |one: &SaidChoice, other: &SaidChoice| {
        let mut rejected = one.rejected.iter();
        rejected.any(|word| {
            !has(&one.chosen, word) && has(&other.chosen, word) && !has(&other.rejected, word)
        })
    };
    let (one, other) = (moves(source, translation), moves(translation, source));
    let is_swapped = match source.is_instead || translation.is_instead {
        true => one && other,
        false => one || other,
    };
    is_swapped.then(|| (source.text.clone(), translation.text.clone()))
}

/// The same, if it is a thing of the lists.
pub fn swapped_thing(
    (source, named): (&SaidChoice, &Named<'_>),
    (translation, others): (&SaidChoice, &Named<'_>),
) -> Option<(String, String)> {
    let rejects = |choice: &SaidChoice, words: &SideWords| {
        let (chosen, rejected) = &choice.ranges;
        let place = &words.places[0];
        (chosen.contains(place) || rejected.contains(place)).then(|| rejected.contains(place))
    };
    let is_thing = |name: &str| is_group(name) && !ORDERING.contains(&name) && !name.ends_with('?');
    let mut both = named.iter().filter(|(name, _)| is_thing(name));
    if source.is_instead || translation.is_instead {
        return None;
    }
    let is_swapped = both.any(|(name, sides)| {
        let mut both = others
            .get(name)
            .into_iter()
            .flat_map(|others| sides.once_in_both(others));
        both.any(|(words, other)| {
            let sides = rejects(source, words).zip(rejects(translation, other));
            sides.is_some_and(|(one, other)| one != other)
        })
    });
    is_swapped.then(|| (source.text.clone(), translation.text.clone()))
}

/// What a sentence puts into an order: "first X, then Y", "Y, and before that X", "X before Y", "after X, Y". A "before" has to lead its
/// clause, and not to follow it, as it does in Japanese: `leading` has the words that do. "Not X before Y" and "not X until Y" do Y first.
pub fn order(
    sentence: TokenText<'_>,
    denied: &Denied,
    named: &Named<'_>,
    leading: &HashSet<String>,
) -> Option<Order> {
    let only = |name| {
        let mut words = named.get(name).into_iter().flat_map(|sides| sides.words());
        let first = words.next();
        (first, words.next().is_some())
    };
    if let ((Some(earlier), false), (None, _), (None, _)) = (only(EARLIER), only(THEN), only(LINK))
    {
        let order = at_then(sentence, named, earlier.places[0])?;
        return Some(Order {
            first: order.second,
            second: order.first,
            is_denied: false,
        });
    }
    match (only(THEN), only(LINK)) {
        ((Some(then), false), (None, _)) => at_then(sentence, named, *then.places.last()?),
        ((None, _), (Some(link), false)) => {
            let place = link.places[0];
            let is_before = named.get(LINK).is_some_and(|sides| sides.has(0));
            leading
                .contains(&token_at(sentence, place)?.folded)
                .then(|| at_link(sentence, place, is_before, denied))?
        }
        ((None, _), (None, _)) => at_until(sentence, denied, named, leading),
        _ => None,
    }
}

// "Not X until Y".
fn at_until(
    sentence: TokenText<'_>,
    denied: &Denied,
    named: &Named<'_>,
    leading: &HashSet<String>,
) -> Option<Order> {
    let mut words = named.get(UNTIL)?.words_of(0);
    let (until, None) = (words.next()?.places[0], words.next()) else {
        return None;
    };
    if !leading.contains(&token_at(sentence, until)?.folded) {
        return None;
    }
    let order = at_link(sentence, until, false, denied)?;
    let forbidding = denied.forbidding.iter().map(|word| word.places[0]);
    let is_kept_away = denied.negations.is_empty()
        && denied.forbidding.len() == 1
        && forbidding
            .into_iter()
            .any(|place| order.second.contains(&place));
    let is_denied = is_kept_away || is_denied(denied, &order.second);
    is_denied.then_some(Order { is_denied, ..order })
}

// Whether the only word of a sentence that denies something is a negation in this part of it.
fn is_denied(denied: &Denied, part: &Range<usize>) -> bool {
    let is_only = denied.forbidding.is_empty() && denied.limits.is_empty();
    let [negation] = denied.negations.as_slice() else {
        return false;
    };
    is_only && part.contains(&negation.places[0])
}

// "X, then Y", "X and then Y", and "X and do Y then".
fn at_then(sentence: TokenText<'_>, named: &Named<'_>, then: usize) -> Option<Order> {
    let start = sentence.start()?;
    let mark = sentence.text[start..then].rfind([',', ';', '，', '、']);
    let ands = named.get(AND).into_iter().flat_map(|sides| sides.words());
    let ands = ands
        .map(|words| words.places[0])
        .filter(|and| (start + 1..then).contains(and));
    let and = ands.max();
    let middle = mark.map_or(and.unwrap_or(then), |mark| start + mark);
    Some(Order {
        first: start..middle,
        second: middle..sentence.end()?,
        is_denied: false,
    })
}

// "X before Y" and "before Y, X".
fn at_link(
    sentence: TokenText<'_>,
    link: usize,
    is_before: bool,
    denied: &Denied,
) -> Option<Order> {
    let start = sentence.start()?;
    let end = sentence.end()?;
    let mark = sentence.text[link..end].find([',', ';']);
    let clause = link..mark.map_or(end, |mark| link + mark);
    let rest = match link == start {
        true => clause.end..end,
        false => start..link,
    };
    let is_denied = is_before && is_denied(denied, &rest);
    let (first, second) = match is_before && !is_denied {
        true => (rest, clause),
        false => (clause, rest),
    };
    Some(Order {
        first,
        second,
        is_denied,
    })
}

/// What the source does first and the translation does first, if two things that both name have changed places.
pub fn reordered(
    (before, source): (&Order, &Named<'_>),
    (after, translation): (&Order, &Named<'_>),
    denies_alike: bool,
) -> Option<(SideWords, SideWords)> {
    let (mut same, mut later, mut sooner) = (0, Vec::new(), Vec::new());
    for (name, sides) in source {
        let Some(others) = translation.get(name) else {
            continue;
        };
        let is_denied = is_identifier(name) && !denies_alike;
        if ORDERING.contains(name) || name.ends_with('?') || is_denied {
            continue;
        }
        for (words, other) in sides.once_in_both(others) {
            match (before.is_first(words), after.is_first(other)) {
                (Some(true), Some(false)) => later.push(words),
                (Some(false), Some(true)) => sooner.push(other),
                (Some(_), Some(_)) => same += usize::from(!is_group(name)),
                (None, _) | (_, None) => {}
            }
        }
    }
    let (first, instead) = (later.first()?, sooner.first()?);
    (later.len() + sooner.len() > same).then(|| ((*first).clone(), (*instead).clone()))
}

impl Order {
    /// Whether words are in the first half; nothing if they are in neither.
    pub fn is_first(&self, words: &SideWords) -> Option<bool> {
        let place = words.places[0];
        match (self.first.contains(&place), self.second.contains(&place)) {
            (true, _) => Some(true),
            (false, true) => Some(false),
            (false, false) => None,
        }
    }
}

fn token_at(sentence: TokenText<'_>, place: usize) -> Option<&SentenceWord> {
    let mut tokens = sentence.tokens.iter();
    tokens.find(|token| token.range.start == place)
}

fn count(sentence: TokenText<'_>, range: &Range<usize>) -> usize {
    let tokens = sentence.tokens.iter();
    tokens
        .filter(|token| range.contains(&token.range.start))
        .count()
}

// The words that can look alike in two languages, without accents.
fn words(sentence: TokenText<'_>, range: &Range<usize>) -> Vec<String> {
    let words = plain_words(sentence).into_iter();
    let inside = words.filter(|word| range.contains(&word.places[0]));
    inside.map(|word| word.text).collect()
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|known| is_alike(known, word))
}
