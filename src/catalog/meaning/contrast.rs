//! Which of two things a sentence rejects: "the nurse, not the doctor", "a spoon instead of a knife". Takes a sentence with what it denies
//! and names, returns the rejected side of each opposite.

use super::opposites::{NEED, NUMBER, Named, SideWords};
use super::polarity::Denied;
use super::tokens::TokenText;

// The name of the entry with words that reject what follows them: "instead of".
const INSTEAD: &str = "instead";

// The opposites whose words begin another clause, about which a negation before them says nothing.
const LINKS: [&str; 2] = ["before/after", "until/if?"];

// How many words may be between a negation and what it rejects: "not with the knife".
const BETWEEN: usize = 2;

// The opposites whose first side leaves nothing out, beside which a negation leaves something: "not all".
const ALL: [&str; 2] = ["all/some?", "always/sometimes"];

/// The side of an opposite that a sentence rejects, where it names two.
pub struct Rejected<'m> {
    pub name: &'m str,
    pub side: usize,
    pub words: SideWords,
}

/// What a sentence rejects.
pub fn rejected<'m>(
    sentence: TokenText<'_>,
    denied: &Denied,
    named: &Named<'m>,
) -> Vec<Rejected<'m>> {
    let needless = needless(named);
    let marks = marks(denied, named, &needless);
    let named_twice = named.iter().filter(|(name, _)| **name != NUMBER);
    let found = named_twice.filter_map(|(name, sides)| {
        let pair = sides.pair()?;
        // "Neither water nor sand" rejects both.
        let is_rejected = |(_, words): &(usize, SideWords)| {
            let negations = denied.negations.iter().flat_map(|word| &word.places);
            let mut negations = negations.chain(&needless);
            negations.any(|mark| follows(sentence, named, *mark, words))
        };
        if pair.iter().all(is_rejected) {
            return None;
        }
        let mut marks = marks.iter();
        let (side, words) = marks.find_map(|mark| {
            let mut pair = pair.iter();
            pair.find(|(_, words)| follows(sentence, named, *mark, words))
        })?;
        Some(Rejected {
            name,
            side: *side,
            words: words.clone(),
        })
    });
    found.collect()
}

// Where the words for "need not" end: "you need not wear a helmet" says nothing against gloves.
fn needless(named: &Named<'_>) -> Vec<usize> {
    let sides = named.get(NEED).into_iter();
    let words = sides.flat_map(|sides| sides.words_of(0));
    words
        .filter_map(|words| words.places.last().copied())
        .collect()
}

// Where the words end that reject what follows them, from left to right.
fn marks(denied: &Denied, named: &Named<'_>, needless: &[usize]) -> Vec<usize> {
    let negations = denied.negations.iter();
    let negations = negations.filter_map(|word| word.places.last());
    let instead = named.get(INSTEAD).into_iter();
    let instead = instead.flat_map(|sides| sides.words().filter_map(|words| words.places.last()));
    let mut marks: Vec<usize> = negations.chain(instead).chain(needless).copied().collect();
    marks.sort_unstable();
    marks
}

// Whether a word comes so soon after a mark that the mark is about it, with no clause that begins between them.
fn follows(sentence: TokenText<'_>, named: &Named<'_>, mark: usize, rejected: &SideWords) -> bool {
    let Some(place) = rejected.places.iter().copied().find(|place| *place > mark) else {
        return false;
    };
    let tokens = sentence.tokens.iter().map(|token| token.range.start);
    let between = tokens.filter(|start| (mark + 1..place).contains(start));
    let begins = |name: &&str| {
        let sides = named.get(*name).into_iter();
        let mut words = sides.flat_map(|sides| sides.words());
        words.any(|words| (mark..place).contains(&words.places[0]))
    };
    let is_apart = sentence.text[mark..place].contains([',', ';', ':', '，', '、']);
    between.count() <= BETWEEN && !is_apart && !LINKS.iter().any(begins)
}

/// The word for all that a sentence negates, and that leaves some: "not everyone". "Never everyone" leaves none: it says "at no time".
pub fn partial(sentence: TokenText<'_>, denied: &Denied, named: &Named<'_>) -> Option<SideWords> {
    let leaving = denied.negations.iter().filter(|word| !word.absolute);
    let starts: Vec<usize> = leaving
        .filter_map(|word| next_word(sentence, *word.places.last()?))
        .collect();
    let sides = ALL.iter().filter_map(|name| named.get(*name));
    let mut all = sides.flat_map(|sides| sides.words_of(0));
    all.find(|words| starts.contains(&words.places[0])).cloned()
}

// Where the word after this one begins.
fn next_word(sentence: TokenText<'_>, place: usize) -> Option<usize> {
    let mut starts = sentence.tokens.iter().map(|token| token.range.start);
    starts.find(|start| *start > place)
}

/// Whether a sentence has a word for all or for some.
pub fn names_part(named: &Named<'_>) -> bool {
    ALL.iter().any(|name| named.contains_key(name))
}
