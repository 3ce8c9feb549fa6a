//! Numbers and letters that are the same in both languages, and what each of them belongs to: 5 mg for child A, 10 mg for child B. Takes
//! what two texts name, returns two that have changed places.

use std::collections::{BTreeSet, HashSet};
use std::iter;

use super::alike::is_alike;
use super::halves::{ORDERING, Order};
use super::opposites::{LETTER, LETTERS, NUMBER, Named, SideWords, Sides, is_identifier};
use super::quantity::{AmountKind, SaidQuantity, is_roman, roman};
use super::tokens::{TokenText, key};

/// Adds the numbers, letters and marks of a sentence to what it names.
pub fn name_identifiers(sentence: TokenText<'_>, named: &mut Named<'_>) {
    for mark in sentence.marks {
        let words = SideWords {
            text: mark.text.clone(),
            places: vec![mark.place],
        };
        named.entry(mark.name).or_default().add(mark.side, words);
    }
    for token in sentence.tokens {
        let text = &sentence.text[token.range.clone()];
        let name = match text.as_bytes() {
            digits if digits.iter().all(u8::is_ascii_digit) => NUMBER,
            [first, rest @ ..]
                if first.is_ascii_uppercase() && rest.iter().all(u8::is_ascii_digit) =>
            {
                LETTER
            }
            _ => continue,
        };
        let words = SideWords {
            text: text.to_owned(),
            places: vec![token.range.start],
        };
        let side = key(&token.folded) as usize;
        named.entry(name).or_default().add(side, words);
    }
}

/// Whether a sentence has two numbers, letters or marks, each of which can belong to something.
pub fn has_two(named: &Named<'_>) -> bool {
    let mut names = iter::once(&NUMBER).chain(&LETTERS);
    names.any(|name| {
        named
            .get(name)
            .is_some_and(|sides| sides.words().nth(1).is_some())
    })
}

// Something that both texts have once: its words in each.
type InBoth<'s> = (&'s SideWords, &'s SideWords);

/// A text's words that can look alike in both languages, with where they are.
pub type PlainWords = Vec<SideWords>;

/// What the source and the translation have first, where a number or letter belongs to another thing in each.
pub fn exchanged(
    (source, words): (&Named<'_>, &PlainWords),
    (translation, others): (&Named<'_>, &PlainWords),
    (amounts, other_amounts): (&[SaidQuantity], &[SaidQuantity]),
) -> Option<(SideWords, SideWords)> {
    let both = |name: &str| once(source.get(name), translation.get(name));
    let equal = equal_amounts(amounts, other_amounts);
    let mut numbers = both(NUMBER);
    if numbers.len() < 2 {
        numbers = equal.iter().map(words_of_both).collect();
    }
    let letters = LETTERS.map(both);
    let things = things(source, translation, look_alike(words, others));
    let mut by_number = letters.iter().chain(&things);
    let by_number = by_number.find_map(|others| owners_swapped(&numbers, others));
    by_number.or_else(|| times_swapped(&equal)).or_else(|| {
        let mut pairs = letters
            .iter()
            .flat_map(|letters| things.iter().map(move |things| (letters, things)));
        pairs.find_map(|(letters, things)| owners_swapped(letters, things))
    })
}

// What can own a number or letter: words that look alike, and what the lists know, one list for each name.
fn things<'s>(
    source: &'s Named<'_>,
    translation: &'s Named<'_>,
    alike: Vec<InBoth<'s>>,
) -> Vec<Vec<InBoth<'s>>> {
    let is_thing =
        |name: &str| !is_identifier(name) && !ORDERING.contains(&name) && !name.ends_with('?');
    let named = source.iter().filter(|(name, _)| is_thing(name));
    let named = named.map(|(name, sides)| once(Some(sides), translation.get(name)));
    iter::once(alike).chain(named).collect()
}

// "One tablet at 8 am and two at 8 pm" became "two at 8 am and one at 8 pm".
fn times_swapped(equal: &[EqualAmount<'_>]) -> Option<(SideWords, SideWords)> {
    let of_kind = |kind: AmountKind| -> Vec<InBoth<'_>> {
        let same = equal.iter().filter(|(said, _)| said.kind() == kind);
        same.map(words_of_both).collect()
    };
    owners_swapped(&of_kind(AmountKind::Time), &of_kind(AmountKind::Count))
}

fn owners_swapped(owned: &[InBoth<'_>], owners: &[InBoth<'_>]) -> Option<(SideWords, SideWords)> {
    pairs(owned).find_map(|one| pairs(owners).find_map(|other| swapped(one, other)))
}

/// How many things are in the same half of both texts, and how many are in the other one: what is done first and what after it.
pub fn kept_and_moved(
    (source, words, before): (&Named<'_>, &PlainWords, &Order),
    (translation, others, after): (&Named<'_>, &PlainWords, &Order),
) -> (usize, usize) {
    let mut both = look_alike(words, others);
    for (name, sides) in source.iter().filter(|(name, _)| !ORDERING.contains(name)) {
        both.extend(once(Some(sides), translation.get(name)));
    }
    let (mut same, mut moved) = (0, 0);
    for (one, other) in both {
        match (before.is_first(one), after.is_first(other)) {
            (Some(one), Some(other)) if one == other => same += 1,
            (Some(_), Some(_)) => moved += 1,
            (None, _) | (_, None) => {}
        }
    }
    (same, moved)
}

// An amount that both texts have.
type EqualAmount<'s> = (&'s SaidQuantity, &'s SaidQuantity);

fn words_of_both<'s>((said, other): &EqualAmount<'s>) -> InBoth<'s> {
    (&said.words, &other.words)
}

// The amounts of both texts that can only be each other: "20 uur" and "8 pm", and then "8 uur" and "8 am".
fn equal_amounts<'s>(these: &'s [SaidQuantity], those: &'s [SaidQuantity]) -> Vec<EqualAmount<'s>> {
    let (mut left, mut right): (Vec<_>, Vec<_>) = (these.iter().collect(), those.iter().collect());
    let mut found = Vec::new();
    let only = |said: &SaidQuantity, list: &[&'s SaidQuantity]| {
        let mut equal = list.iter().enumerate();
        let at = equal.find(|(_, other)| said.agrees(other))?.0;
        (!equal.any(|(_, other)| said.agrees(other))).then_some(at)
    };
    while let Some((one, other)) = left
        .iter()
        .enumerate()
        .find_map(|(at, said)| Some((at, only(said, &right)?)))
    {
        found.push((left.remove(one), right.remove(other)));
    }
    found
}

/// A letter that only the source has, and one that only the translation has: valve A, valve B. A letter that is short for a word in both
/// languages, such as the Y of "yes", can be another one.
pub fn other_letter(
    (source, known): (TokenText<'_>, &HashSet<String>),
    (translation, other_known): (TokenText<'_>, &HashSet<String>),
) -> Option<(String, String)> {
    let (before, after) = (letters(source), letters(translation));
    let mut pairs = before
        .difference(&after)
        .flat_map(|lost| after.difference(&before).map(move |added| (*lost, *added)));
    let is_short = |letter: &str, known: &HashSet<String>| known.contains(&letter.to_lowercase());
    pairs
        .find(|(lost, added)| {
            let is_alike = lost.len() + added.len() == 2 || is_roman(lost) && is_roman(added);
            is_alike && !(is_short(lost, known) && is_short(added, other_known))
        })
        .map(|(lost, added)| (lost.to_owned(), added.to_owned()))
}

// The single capitals and Roman numerals of a text. In a text of capitals, they say nothing.
fn letters(text: TokenText<'_>) -> BTreeSet<&str> {
    let words = text.tokens.iter();
    let words = words.map(|token| &text.text[token.range.clone()]);
    words
        .filter(|word| {
            matches!(word.as_bytes(), [letter] if letter.is_ascii_uppercase())
                || roman(word).is_some()
        })
        .collect()
}

fn once<'s>(source: Option<&'s Sides>, translation: Option<&'s Sides>) -> Vec<InBoth<'s>> {
    let both = source.zip(translation);
    both.map_or(Vec::new(), |(source, translation)| {
        source.once_in_both(translation).collect()
    })
}

fn look_alike<'s>(words: &'s PlainWords, others: &'s PlainWords) -> Vec<InBoth<'s>> {
    let single = |list: &'s PlainWords, word: &SideWords| {
        let mut alike = list
            .iter()
            .filter(|known| is_alike(&known.text, &word.text));
        alike.next().filter(|_| alike.next().is_none())
    };
    let both = words.iter().filter(|word| single(words, word).is_some());
    both.filter_map(|word| Some((word, single(others, word)?)))
        .collect()
}

fn pairs<'p, 's>(list: &'p [InBoth<'s>]) -> impl Iterator<Item = (&'p InBoth<'s>, &'p InBoth<'s>)> {
    let firsts = list.iter().enumerate();
    firsts.flat_map(|(at, one)| list[at + 1..].iter().map(move |other| (one, other)))
}

// Two numbers and two things: in each text one number is beside one thing, and the other number beside the other thing. If those are other
// pairs in the translation, the two numbers or the two things have changed places.
fn swapped(
    (one, two): (&InBoth<'_>, &InBoth<'_>),
    (three, four): (&InBoth<'_>, &InBoth<'_>),
) -> Option<(SideWords, SideWords)> {
    let pick = |both: &InBoth<'_>, second: bool| if second { both.1 } else { both.0 }.places[0];
    let belongs = |second| belongs([one, two, three, four].map(|both| pick(both, second)));
    if belongs(false)? == belongs(true)? {
        return None;
    }
    let is_turned = |a: &InBoth<'_>, b: &InBoth<'_>| {
        (pick(a, false) < pick(b, false)) != (pick(a, true) < pick(b, true))
    };
    let (a, b) = if is_turned(one, two) {
        (one, two)
    } else {
        (three, four)
    };
    let (first, second) = if pick(a, false) < pick(b, false) {
        (a, b)
    } else {
        (b, a)
    };
    Some((first.0.clone(), second.1.clone()))
}

// Whether the first of two numbers is beside the first of two things, by the places of all four; nothing where they are not in pairs.
fn belongs(places: [usize; 4]) -> Option<bool> {
    let mut order = [0, 1, 2, 3];
    order.sort_unstable_by_key(|at| places[*at]);
    let [first, second, third, fourth] = order;
    let is_pair = |one: usize, other: usize| one / 2 != other / 2;
    (is_pair(first, second) && is_pair(third, fourth)).then_some(first % 2 == second % 2)
}
