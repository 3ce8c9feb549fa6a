//! Sentences in two halves that may not change places: what is chosen and what is rejected ("ethanol, not methanol"), what is done first
//! and what after it. Takes a sentence with what it denies and names, returns its halves; compares those of two texts.
//!
//! What the lists do not know is compared by words that look alike in both languages: helium, oxygène.

use std::collections::HashSet;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use super::opposites::{Named, SideWords, is_group, is_identifier};
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

/// The opposites that say which half is which, and those that are none in every sentence.
pub const ORDERING: [&str; 7] = [THEN, EARLIER, LINK, "first/last", "until/if?", AND, BUT];

// How many words can be rejected after a comma: "not the water into the acid".
const REJECTED: usize = 6;

// How many letters at the start of two words have to be the same, and how many may follow in the longer one.
const ALIKE: usize = 4;
const ENDING: usize = 3;

/// What a sentence chooses and what it rejects.
pub struct SaidChoice {
    /// What it rejects as it is written, with the negation.
    text: String,
    chosen: Vec<String>,
    rejected: Vec<String>,
    /// Where they are.
    ranges: ChoiceRanges,
}

// What is chosen, and what is rejected.
type ChoiceRanges = (Range<usize>, Range<usize>);

/// Where a sentence says what is done first, and where what comes after that.
pub struct Order {
    first: Range<usize>,
    second: Range<usize>,
}

/// What a sentence with one negation chooses: "X, not Y", "X and not Y", "not Y but X".
pub fn choice(sentence: TokenText<'_>, denied: &Denied, named: &Named<'_>) -> Option<SaidChoice> {
    let [negation] = denied.negations.as_slice() else {
        return None;
    };
    let (from, last) = (*negation.places.first()?, *negation.places.last()?);
    let end = sentence.end()?;
    let start = token_at(sentence, last)?.range.end;
    let (chosen, rejected) = match buts(named).find(|but| *but > start) {
        Some(but) => (but..end, start..but),
        None => after_comma(sentence, named, from, start)
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
    };
    let tokens = &choice.ranges.1;
    (count(sentence, tokens) > 0).then_some(choice)
}

// Where the words for "but" are.
fn buts(named: &Named<'_>) -> impl Iterator<Item = usize> {
    let words = named.get(BUT).into_iter().flat_map(|sides| sides.words());
    words.map(|words| words.places[0])
}

// "X, but Y not": what is before the "but", and what is between it and a negation at the end.
fn before_negation(
    sentence: TokenText<'_>,
    named: &Named<'_>,
    from: usize,
    start: usize,
) -> Option<ChoiceRanges> {
    let but = buts(named).find(|but| *but < from)?;
    let rejected = but..from;
    let is_last = count(sentence, &(start..sentence.end()?)) == 0;
    let is_short = (2..=REJECTED).contains(&count(sentence, &rejected));
    (is_last && is_short).then_some((sentence.start()?..but, rejected))
}

// "X, not Y", "X and not Y" and "X but not Y": what is before the negation, and the few words after it. `from` and `start` are where the
// negation begins and ends.
fn after_comma(
    sentence: TokenText<'_>,
    named: &Named<'_>,
    from: usize,
    start: usize,
) -> Option<ChoiceRanges> {
    let end = sentence.end()?;
    let before = sentence.text[..from].trim_end();
    let links = [AND, BUT].iter().filter_map(|name| named.get(name));
    let mut and = links.flat_map(|sides| sides.words());
    let is_apart = before.ends_with([',', '，'])
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
    (moves(source, translation) || moves(translation, source))
        .then(|| (source.text.clone(), translation.text.clone()))
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
/// clause, and not to follow it, as it does in Japanese: `leading` has the words that do.
pub fn order(
    sentence: TokenText<'_>,
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
        let Order { first, second } = at_then(sentence, earlier.places[0])?;
        return Some(Order {
            first: second,
            second: first,
        });
    }
    match (only(THEN), only(LINK)) {
        ((Some(then), false), (None, _)) => at_then(sentence, *then.places.last()?),
        ((None, _), (Some(link), false)) => {
            let place = link.places[0];
            let is_before = named.get(LINK).is_some_and(|sides| sides.has(0));
            leading
                .contains(&token_at(sentence, place)?.folded)
                .then(|| at_link(sentence, place, is_before))?
        }
        _ => None,
    }
}

// "X, then Y" and "X and then Y".
fn at_then(sentence: TokenText<'_>, then: usize) -> Option<Order> {
    let start = sentence.start()?;
    let mark = sentence.text[start..then].rfind([',', ';', '，', '、']);
    let middle = mark.map_or(then, |mark| start + mark);
    Some(Order {
        first: start..middle,
        second: middle..sentence.end()?,
    })
}

// "X before Y" and "before Y, X".
fn at_link(sentence: TokenText<'_>, link: usize, is_before: bool) -> Option<Order> {
    let start = sentence.start()?;
    let end = sentence.end()?;
    let mark = sentence.text[link..end].find([',', ';']);
    let clause = link..mark.map_or(end, |mark| link + mark);
    let rest = match link == start {
        true => clause.end..end,
        false => start..link,
    };
    let (first, second) = match is_before {
        true => (rest, clause),
        false => (clause, rest),
    };
    Some(Order { first, second })
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

/// The words of a sentence that can look alike in two languages, without accents.
pub fn plain_words(sentence: TokenText<'_>) -> Vec<SideWords> {
    let plain = sentence.tokens.iter().map(|token| {
        let letters = token.folded.nfd().filter(|c| !is_combining_mark(*c));
        let word = letters.collect::<String>();
        let text = match word.split_once('\'') {
            Some((head, tail)) if head.len() < ALIKE => tail.to_owned(),
            _ => word,
        };
        SideWords {
            text,
            places: vec![token.range.start],
        }
    });
    plain.filter(|word| word.text.len() >= ALIKE).collect()
}

fn has(words: &[String], word: &str) -> bool {
    words.iter().any(|known| is_alike(known, word))
}

/// Whether two words look alike: the same first letters, with another ending.
pub fn is_alike(one: &str, other: &str) -> bool {
    let same = one.bytes().zip(other.bytes());
    let same = same.take_while(|(one, other)| one == other).count();
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    same >= ALIKE && same + 1 >= short && same + ENDING >= long
}
