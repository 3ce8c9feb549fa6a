//! What each sentence of a text says, as far as lists of words know it. Takes a text with the lists of its language, returns what its
//! sentences deny and name, and how much of that there is.

use super::Meaning;
use super::about::keep_about_numbers;
use super::alike::plain_words;
use super::clauses::Clauses;
use super::conditions::negates_condition;
use super::contrast::{Rejected, partial, rejected};
use super::halves::{Order, SaidChoice, choice, order};
use super::identifiers::{PlainWords, has_two, name_identifiers};
use super::opening::Opening;
use super::opposites::{Named, OppositePlace, SideWords, extend, is_group};
use super::polarity::Denied;
use super::quantity::{SaidQuantity, quantities_of};
use super::ranges::AmountRange;
use super::sentences::split;
use super::tokens::TokenText;

/// What a sentence says.
#[derive(Default)]
pub struct SentenceMeaning<'m> {
    pub denied: Denied,
    pub named: Named<'m>,
    places: Vec<OppositePlace<'m>>,
    pub opening: Opening,
    pub rejected: Vec<Rejected<'m>>,
    /// The word for all that is negated: "not everyone".
    pub partial: Option<SideWords>,
    /// Whether it says "not if", or "if … not".
    pub negates_condition: bool,
    pub choice: Option<SaidChoice>,
    pub order: Option<Order>,
    /// Where its clauses begin, and whether it names who does it after a "by".
    pub clauses: Clauses,
    /// Its words that can look alike in both languages, if it has an order or two numbers or letters.
    pub things: PlainWords,
    /// Its numbers with their units, if it has two: "8 uur" and "20 uur".
    pub amounts: Vec<SaidQuantity>,
    /// Two of them of which one comes first: "from 8 to 5 bar".
    pub range: Option<AmountRange>,
}

impl SentenceMeaning<'_> {
    /// Whether these words of it are a side of this opposite.
    pub fn names(&self, name: &str, words: &SideWords) -> bool {
        let sides = self.named.get(name).into_iter();
        let mut known = sides.flat_map(|sides| sides.words());
        known.any(|known| known.places == words.places)
    }

    /// Whether these words of it only name a thing of a group: "red".
    pub fn names_thing(&self, words: &SideWords) -> bool {
        let mut names = self.named.keys().filter(|name| self.names(name, words));
        names.all(|name| is_group(name))
    }

    /// Whether it names this side of an opposite.
    pub fn has(&self, name: &str, side: usize) -> bool {
        self.named.get(name).is_some_and(|sides| sides.has(side))
    }

    // Whether it names an opposite, and not with words that forbid, such as "keep your distance".
    fn names_plainly(&self, name: &str) -> bool {
        let forbids = |words: &SideWords| {
            let mut forbidding = self.denied.forbidding.iter();
            forbidding.any(|word| !word.negates && overlap(&word.places, &words.places))
        };
        self.named
            .get(name)
            .is_some_and(|sides| !sides.words().any(forbids))
    }

    // How many words are negative by themselves. One with an opposite that the other text names is compared with that instead. A word
    // that also names a thing of a group ("gloveless", in Turkish) is still negative.
    fn negative(&self, other: &SentenceMeaning<'_>) -> usize {
        let is_compared = |word: &&Vec<usize>| {
            let mut opposites = self.places.iter().filter(|(_, name)| !is_group(name));
            opposites.any(|(place, name)| overlap(word, place) && other.names_plainly(name))
        };
        let words = self.denied.negative.iter();
        words.filter(|word| !is_compared(word)).count()
    }
}

/// What the sentences of a text say.
pub fn meanings<'m>(text: TokenText<'_>, meaning: &'m Meaning) -> Vec<SentenceMeaning<'m>> {
    let amounts = quantities_of(text, &meaning.quantities);
    split(text.text, &meaning.abbreviations)
        .iter()
        .map(|range| {
            let sentence = text.part(range);
            let (mut named, places) = meaning.opposites.of(sentence);
            name_identifiers(sentence, &mut named);
            keep_about_numbers(sentence, &mut named);
            let denied = meaning.polarity.of(sentence, &meaning.abbreviations);
            if !denied.negations.is_empty() {
                meaning.opposites.name_bans(sentence, &mut named);
            }
            let order = order(sentence, &denied, &named, &meaning.leading);
            let amounts = SaidQuantity::inside(&amounts, range);
            SentenceMeaning {
                opening: meaning.openings.of(sentence),
                rejected: rejected(sentence, &denied, &named),
                partial: partial(sentence, &denied, &named),
                negates_condition: negates_condition(sentence, &denied, &named),
                choice: choice(sentence, &denied, &named),
                things: match order.is_some() || has_two(&named) || !amounts.is_empty() {
                    true => plain_words(sentence),
                    false => PlainWords::new(),
                },
                range: meaning.ranges.of(sentence, &amounts),
                amounts,
                clauses: Clauses::of(sentence, &meaning.leading, &meaning.agents),
                order,
                denied,
                named,
                places,
            }
        })
        .collect()
}

/// What several sentences say together.
pub fn sum(meanings: Vec<SentenceMeaning<'_>>) -> SentenceMeaning<'_> {
    let mut sum = SentenceMeaning::default();
    for meaning in meanings {
        sum.denied.extend(meaning.denied);
        extend(&mut sum.named, meaning.named);
        sum.places.extend(meaning.places);
        sum.rejected.extend(meaning.rejected);
        sum.partial = sum.partial.or(meaning.partial);
    }
    sum
}

/// How much of each kind a sentence has.
pub struct Weight {
    pub negations: usize,
    /// Negations and words that forbid.
    pub against: usize,
    pub limits: usize,
    /// Limits with a negation in them.
    pub doubles: usize,
    pub negative: usize,
}

impl Weight {
    /// Of a sentence; some words count only beside the other text.
    pub fn of(meaning: &SentenceMeaning<'_>, other: &SentenceMeaning<'_>) -> Weight {
        let denied = &meaning.denied;
        Weight {
            negations: denied.negations.len(),
            against: denied.negations.len() + denied.forbidding.len(),
            limits: denied.limits.len(),
            doubles: denied.limits.iter().filter(|limit| limit.negates).count(),
            negative: meaning.negative(other),
        }
    }

    /// Negations and words that forbid, with the two in each double negation.
    pub fn denying(&self) -> usize {
        self.against + 2 * self.doubles
    }

    /// All that denies in any way.
    pub fn all(&self) -> usize {
        self.against + self.limits + self.doubles + self.negative
    }
}

impl Denied {
    /// Whether words are those that forbid or limit.
    pub fn has(&self, words: &SideWords) -> bool {
        let mut known = self.forbidding.iter().chain(&self.limits);
        known.any(|word| !word.negates && overlap(&word.places, &words.places))
    }
}

/// Whether two phrases have a word in common.
pub fn overlap(one: &[usize], other: &[usize]) -> bool {
    one.iter().any(|place| other.contains(place))
}
