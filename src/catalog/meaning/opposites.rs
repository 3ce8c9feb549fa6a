//! Words that exclude each other: on and off, left and right, red and green. Takes a sentence and the list of its language, returns the
//! sides that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::iter;

use super::alternatives;
use super::phrases::Phrases;
use super::tokens::TokenText;

// How the name of an opposite ends that is none beside a negation: "must not" is "may not".
const IF_PLAIN: char = '?';

// How the name of an opposite ends that is none beside a "not": "if there is no answer within a day" is "if there is still none after a
// day", but "only after a day" is not "within a day".
const IF_SAID: char = '!';

// How the name of an opposite ends whose sides may not change places: "the nurse asks the doctor".
const IN_ORDER: char = '>';

// How the name of things ends that only say what belongs to what: "pull the plug" is "unplug the cable".
const IF_ALONE: char = '~';

// How the name of things ends of which the same is true, and whose words can belong to another entry as well: "wait", "press".
const IF_BESIDE: char = '=';

// The name of the entry with phrases that only look like a side: "at last", "right away".
const NEITHER: &str = "-";

/// The name of the entry for "need not" and "must not". The second says the opposite of the first with the same negation, so the words of
/// both are compared by themselves.
pub const NEED: &str = "need/may";
/// Its side for "must not".
pub const BANNED: usize = 1;

/// The name of the entry for "only when it is empty" and "unless it is empty". They turn each other only beside another opposite.
pub const EXCEPTION: &str = "only/unless?";

/// The name of the entry for "must" and "should".
pub const MUST: &str = "must/should?";

/// The name of the opposite of a duty and a choice.
pub const REQUIRED: &str = "required/optional?";

/// The opposites beside which "only" and "not" can say the same.
pub const BESIDE_ONLY: [&str; 6] = [
    "before/after",
    "within/after!",
    "same/other",
    "more/less",
    "least/most",
    "all/some?",
];

/// The names under which a text names numbers in digits, and letters and codes such as `B` and `K2`.
pub const NUMBER: &str = "number";
/// See `NUMBER`.
pub const LETTER: &str = "letter";
/// The names of a callout, of a label whose name in the other language is known, and of code.
pub const CALLOUT: &str = "callout";
/// See `CALLOUT`.
pub const LABEL: &str = "label";
/// See `CALLOUT`.
pub const CODE: &str = "code";

/// Each of them that is not a number.
pub const LETTERS: [&str; 4] = [LETTER, CALLOUT, LABEL, CODE];

/// Whether this is the name of one of them.
pub fn is_identifier(name: &str) -> bool {
    name == NUMBER || LETTERS.contains(&name)
}

/// Whether the name is that of things of a kind ("clothing"), and not of words that mean the reverse of each other ("on/off").
pub fn is_group(name: &str) -> bool {
    !name.contains('/')
}

/// The opposites of a language.
pub struct Opposites {
    phrases: Phrases<usize>,
    /// Those of things whose words can belong to the others as well.
    things: Phrases<usize>,
    /// What a phrase means: it can be a side of several opposites, such as "lower".
    meanings: Vec<Vec<(String, usize)>>,
    /// The words of `NEED` that have a negation: "must not".
    bans: Phrases<()>,
}

/// Words of a text that name a side of an opposite.
#[derive(Debug, Clone)]
pub struct SideWords {
    /// As the text writes them.
    pub text: String,
    /// Where they begin.
    pub places: Vec<usize>,
}

/// The sides of an opposite that a text names, each by its number in the list, in the order of the text.
#[derive(Default)]
pub struct Sides(Vec<(usize, SideWords)>);

impl Sides {
    /// Adds the words of a side, after the others.
    pub fn add(&mut self, side: usize, words: SideWords) {
        self.0.push((side, words));
    }

    /// Leaves out the words of a side that are not meant.
    pub fn retain(&mut self, side: usize, is_meant: impl Fn(&SideWords) -> bool) {
        self.0
            .retain(|(known, words)| *known != side || is_meant(words));
    }

    /// Whether a side is named, by its number in the list.
    pub fn has(&self, side: usize) -> bool {
        self.count(side) > 0
    }

    /// The words of all sides.
    pub fn words(&self) -> impl Iterator<Item = &SideWords> {
        self.0.iter().map(|(_, words)| words)
    }

    /// The words of one side.
    pub fn words_of(&self, side: usize) -> impl Iterator<Item = &SideWords> {
        let words = self.0.iter().filter(move |(known, _)| *known == side);
        words.map(|(_, words)| words)
    }

    /// The two sides, where a text names two of them, each once.
    pub fn pair(&self) -> Option<&[(usize, SideWords); 2]> {
        let pair: &[(usize, SideWords); 2] = self.0.as_slice().try_into().ok()?;
        (pair[0].0 != pair[1].0).then_some(pair)
    }

    fn count(&self, side: usize) -> usize {
        self.0.iter().filter(|(known, _)| *known == side).count()
    }

    // The first words for a side that the other text names less often, and how often that one names it.
    fn more_than<'s>(&'s self, other: &'s Sides) -> impl Iterator<Item = (&'s SideWords, usize)> {
        self.0
            .iter()
            .map(|(side, words)| (words, self.count(*side), other.count(*side)))
            .filter(|(_, own, theirs)| own > theirs)
            .map(|(words, _, theirs)| (words, theirs))
    }

    /// Whether both texts name the same sides, each equally often.
    pub fn is_same(&self, other: &Sides) -> bool {
        self.more_than(other).next().is_none() && other.more_than(self).next().is_none()
    }

    /// The words for each side that both texts name once.
    pub fn once_in_both<'s>(
        &'s self,
        other: &'s Sides,
    ) -> impl Iterator<Item = (&'s SideWords, &'s SideWords)> {
        let once = self.0.iter().filter(|(side, _)| self.count(*side) == 1);
        once.filter_map(|(side, words)| {
            let mut others = other.words_of(*side);
            let theirs = others.next()?;
            others.next().is_none().then_some((words, theirs))
        })
    }

    /// The words of both where this text names a side more often and the other text another side, and one of them does not name it at all.
    pub fn turned(&self, other: &Sides) -> Option<(SideWords, SideWords)> {
        let mut pairs = self
            .more_than(other)
            .flat_map(|before| other.more_than(self).map(move |after| (before, after)));
        let ((before, _), (after, _)) =
            pairs.find(|((_, after), (_, before))| *after == 0 || *before == 0)?;
        Some((before.clone(), after.clone()))
    }

    /// The first words of both where each rejects what the other chooses: "acid into water, not water into acid".
    pub fn mirrored(&self, other: &Sides) -> Option<(SideWords, SideWords)> {
        let sides =
            |named: &Sides| -> Vec<usize> { named.0.iter().map(|(side, _)| *side).collect() };
        let ([one, two, ..], [three, four, ..]) = (&sides(self)[..], &sides(other)[..]) else {
            return None;
        };
        let is_mirror = one != two
            && (one, two) == (four, three)
            && sides(self) == [*one, *two, *two, *one]
            && sides(other) == [*two, *one, *one, *two];
        is_mirror.then(|| (self.0[0].1.clone(), other.0[0].1.clone()))
    }

    // The first words of both where two sides, each named once, have changed places.
    fn swapped(&self, other: &Sides) -> Option<(SideWords, SideWords)> {
        let [(one, words), (two, _)] = self.pair()?;
        let [(three, others), (four, _)] = other.pair()?;
        (one == four && two == three).then(|| (words.clone(), others.clone()))
    }
}

/// Where words begin that name a side, and of which opposite.
pub type OppositePlace<'m> = (Vec<usize>, &'m str);

/// What a text names, by the name of the opposite.
pub type Named<'m> = BTreeMap<&'m str, Sides>;

impl Opposites {
    /// From entries such as `on/off: switch on | turn on / switch off`. There can be more than two sides: `colour: red / green / blue`.
    /// `denies` says whether a phrase has a negation, which is counted by itself; only the words of `NEED` may have one.
    pub fn new(entries: &[String], denies: impl Fn(&str) -> bool) -> Opposites {
        let mut bans = Phrases::new();
        let mut by_phrase: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
        for entry in entries {
            let Some((name, words)) = entry.split_once(':') else {
                continue;
            };
            for (side, words) in words.split('/').enumerate() {
                let phrases = alternatives(words).into_iter();
                for phrase in phrases {
                    if denies(phrase) {
                        if name.trim() == NEED {
                            bans.add((), phrase);
                        }
                        continue;
                    }
                    let meanings = by_phrase.entry(phrase).or_default();
                    meanings.push((name.trim().to_owned(), side));
                }
            }
        }
        let (mut phrases, mut things) = (Phrases::new(), Phrases::new());
        let mut meanings = Vec::new();
        for (phrase, sides) in by_phrase {
            let (alone, others): (Vec<_>, Vec<_>) = sides
                .into_iter()
                .partition(|(name, _)| name.ends_with(IF_BESIDE));
            for (list, sides) in [(&mut things, alone), (&mut phrases, others)] {
                if !sides.is_empty() {
                    list.add(meanings.len(), phrase);
                    meanings.push(sides);
                }
            }
        }
        Opposites {
            phrases,
            things,
            meanings,
            bans,
        }
    }

    /// What a sentence names, and where all words for that are.
    pub fn of(&self, sentence: TokenText<'_>) -> (Named<'_>, Vec<OppositePlace<'_>>) {
        let TokenText {
            text,
            tokens,
            marks: _,
        } = sentence;
        let (mut named, mut places) = (Named::new(), Vec::new());
        let free = || vec![false; tokens.len()];
        let opposites = self.phrases.find(tokens, free()).into_iter();
        for found in opposites.chain(self.things.find(tokens, free())) {
            let kinds = iter::once(&found.kind).chain(&found.others);
            let meanings: BTreeSet<&(String, usize)> =
                kinds.flat_map(|kind| &self.meanings[*kind]).collect();
            for (name, side) in meanings {
                if name == NEITHER {
                    continue;
                }
                places.push((found.places(tokens), name.as_str()));
                let words = SideWords {
                    text: found.text(text, tokens),
                    places: found.places(tokens),
                };
                named.entry(name).or_default().add(*side, words);
            }
        }
        (named, places)
    }

    /// Adds the words for "must not" to what a sentence names. Only one with a negation can have them.
    pub fn name_bans<'m>(&'m self, sentence: TokenText<'_>, named: &mut Named<'m>) {
        let TokenText {
            text,
            tokens,
            marks: _,
        } = sentence;
        for found in self.bans.find(tokens, vec![false; tokens.len()]) {
            let words = SideWords {
                text: found.text(text, tokens),
                places: found.places(tokens),
            };
            named.entry(NEED).or_default().add(BANNED, words);
        }
    }
}

/// Puts what another sentence names after it.
pub fn extend<'m>(named: &mut Named<'m>, other: Named<'m>) {
    for (name, sides) in other {
        named.entry(name).or_default().0.extend(sides.0);
    }
}

/// How much two texts deny.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Denying {
    /// Nothing: only then "must" and "may" are opposites, and only then "the nurse asks the doctor" can't be put the other way around.
    Plain,
    /// They limit something: "only".
    Limits,
    /// They deny or forbid something.
    Denies,
}

/// Where the translation names another side than the source: the words of both, once for each place.
pub fn turned(
    source: &Named<'_>,
    translation: &Named<'_>,
    denying: Denying,
    may_swap: impl Fn(&Sides, &Sides) -> bool,
) -> Vec<(SideWords, SideWords)> {
    let mut turned: Vec<(SideWords, SideWords)> = Vec::new();
    let compared = |name: &str| {
        name != NEED
            && name != MUST
            && name != EXCEPTION
            && !is_identifier(name)
            && !name.ends_with([IF_ALONE, IF_BESIDE])
    };
    for (name, before) in source.iter().filter(|(name, _)| compared(name)) {
        let Some(after) = translation.get(name) else {
            continue;
        };
        let words = match name.chars().next_back() {
            Some(IF_PLAIN) if denying > Denying::Plain => None,
            Some(IF_SAID) if denying == Denying::Denies => None,
            Some(IN_ORDER) if denying == Denying::Plain => {
                let swapped = || before.swapped(after).filter(|_| may_swap(before, after));
                before.turned(after).or_else(swapped)
            }
            _ => before.turned(after),
        };
        let Some(words) = words else { continue };
        if turned
            .iter()
            .all(|(known, _)| known.places != words.0.places)
        {
            turned.push(words);
        }
    }
    turned
}
