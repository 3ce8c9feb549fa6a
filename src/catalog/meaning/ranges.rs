//! Two amounts of which one comes first: "between 10:00 and 12:00", "from 8 to 5 bar", "2 of the 6 filters". Takes a sentence with its
//! amounts and the words of its language that say so, returns the two; compares those of two texts.

use super::opposites::SideWords;
use super::phrases::{FoundPhrase, Phrases};
use super::quantity::SaidQuantity;
use super::tokens::TokenText;

// How many words may be between the two: "from 20 degrees in the morning to 4 degrees".
const BETWEEN: usize = 4;

/// The words of a language that put one amount before another.
pub struct RangeWords(Phrases<()>);

/// Two amounts, in the order in which a sentence says them.
pub struct AmountRange {
    first: SaidQuantity,
    last: SaidQuantity,
}

impl RangeWords {
    /// From the list of a language, by key. The last word of a phrase is between the two.
    pub fn new(list: impl Fn(&str) -> Vec<String>) -> RangeWords {
        let mut phrases = Phrases::new();
        let entries = list("meaning-ranges");
        entries.iter().for_each(|entry| phrases.add((), entry));
        RangeWords(phrases)
    }

    /// The only range of a sentence.
    pub fn of(&self, sentence: TokenText<'_>, amounts: &[SaidQuantity]) -> Option<AmountRange> {
        let [_, _, ..] = amounts else {
            return None;
        };
        let tokens = sentence.tokens;
        let found = self.0.find(tokens, vec![false; tokens.len()]);
        let mut ranges = amounts
            .windows(2)
            .filter(|pair| is_range(sentence, &found, (&pair[0], &pair[1])));
        let range = ranges.next()?;
        ranges.next().is_none().then(|| AmountRange {
            first: range[0].clone(),
            last: range[1].clone(),
        })
    }
}

fn is_range(
    sentence: TokenText<'_>,
    found: &[FoundPhrase<()>],
    (first, last): (&SaidQuantity, &SaidQuantity),
) -> bool {
    let (start, end) = (first.words.places[0], last.words.places[0]);
    let inside = start + first.words.text.len()..end;
    let between = sentence.tokens.iter();
    let between = between.filter(|token| inside.contains(&token.range.start));
    let links = |phrase: &FoundPhrase<()>| {
        let place = phrase.places(sentence.tokens).pop();
        place.is_some_and(|place| start < place && place < end)
    };
    between.count() <= BETWEEN && found.iter().any(links)
}

/// What comes first in each text, if the two amounts have changed places.
pub fn reversed(
    source: Option<&AmountRange>,
    translation: Option<&AmountRange>,
) -> Option<(SideWords, SideWords)> {
    let (before, after) = source.zip(translation)?;
    let is_reversed = before.first.agrees(&after.last)
        && before.last.agrees(&after.first)
        && !before.first.agrees(&after.first);
    is_reversed.then(|| (before.first.words.clone(), after.first.words.clone()))
}
