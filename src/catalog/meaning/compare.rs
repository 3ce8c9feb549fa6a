//! Where a translation denies, forbids or turns what its source does not, or the other way around. Takes two texts with the lists of
//! their languages, returns the first difference.
//!
//! Sentences are compared one by one when both texts have as many, else all together. A negation may become a word that is negative by
//! itself ("do not use", "vermijd"), or the opposite of what it negates ("do not open", "houd gesloten"), and the other way around.

use super::Meaning;
use super::added::{added, regardless, restricted};
use super::awaited::{expired, is_awaited, is_limited_instead};
use super::conditions::UNTIL;
use super::contrast::names_part;
use super::difference::Difference;
use super::exceptions::{excepted_condition, is_not_if, is_unless, turned_exception};
use super::halves::LINK;
use super::identifiers::other_letter;
use super::moved::moved;
use super::opposites::{BESIDE_ONLY, Denying, EXCEPTION, NEED, REQUIRED, SideWords, Sides, turned};
use super::polarity::{PolarityWord, missing};
use super::said::{SentenceMeaning, Weight, meanings, sum};
use super::tokens::TokenText;
use super::weakened::{
    estimated, excepted, is_freed, is_retold, joined, needless, sequenced, softened,
};

/// The first difference between a source and its translation.
pub fn difference(
    source: TokenText<'_>,
    source_meaning: &Meaning,
    translation: TokenText<'_>,
    translation_meaning: &Meaning,
) -> Option<Difference> {
    let (before, after) = (
        meanings(source, source_meaning),
        meanings(translation, translation_meaning),
    );
    let difference = match before.len() == after.len() {
        true => {
            let mut pairs = before.iter().zip(&after);
            pairs.find_map(|(before, after)| between(before, after))
        }
        false => between(&sum(before), &sum(after)),
    };
    difference.or_else(|| {
        let letters = (&source_meaning.letters, &translation_meaning.letters);
        let (source, translation) = other_letter((source, letters.0), (translation, letters.1))?;
        Some(Difference::Letter {
            source,
            translation,
        })
    })
}

fn between(source: &SentenceMeaning<'_>, translation: &SentenceMeaning<'_>) -> Option<Difference> {
    let pair = SentencePair::new(source, translation);
    if pair.is_turned_round() {
        return None;
    }
    let lost = pair.needless().or_else(|| pair.weakened());
    lost.or_else(|| pair.lost())
        .or_else(|| pair.replaced())
        .or_else(|| pair.exception())
        .or_else(|| pair.opposite())
        .or_else(|| pair.rejected())
        .or_else(|| pair.moved())
        .or_else(|| pair.partial())
        .or_else(|| pair.increased())
}

// A sentence and its translation.
struct SentencePair<'a> {
    source: &'a SentenceMeaning<'a>,
    translation: &'a SentenceMeaning<'a>,
    before: Weight,
    after: Weight,
    /// Where only the other side of an opposite is named.
    turned: Vec<(SideWords, SideWords)>,
    /// The same for words that forbid or limit: "verboden" that became "toegestaan" makes up for nothing.
    forbidden: Vec<(SideWords, SideWords)>,
    denying: Denying,
}

impl<'a> SentencePair<'a> {
    fn new(
        source: &'a SentenceMeaning<'a>,
        translation: &'a SentenceMeaning<'a>,
    ) -> SentencePair<'a> {
        let before = Weight::of(source, translation);
        let after = Weight::of(translation, source);
        let denying = match (before.against + after.against, before.limits + after.limits) {
            (0, 0) => Denying::Plain,
            (0, _) => Denying::Limits,
            _ => Denying::Denies,
        };
        let may_swap =
            |one: &Sides, other: &Sides| source.clauses.compare(one, &translation.clauses, other);
        let turned = turned(&source.named, &translation.named, denying, may_swap).into_iter();
        let (forbidden, turned) = turned
            .filter(|(words, _)| !is_retold(words, source, translation))
            .partition(|(one, other)| source.denied.has(one) || translation.denied.has(other));
        SentencePair {
            source,
            translation,
            before,
            after,
            turned,
            forbidden,
            denying,
        }
    }

    // "No one without a helmet" is "everyone with a helmet": two negations less, and a word for all.
    fn is_turned_round(&self) -> bool {
        let lost = self.before.denying().saturating_sub(self.after.denying());
        let names = |name: &&str| {
            self.translation
                .named
                .get(*name)
                .is_some_and(|sides| sides.has(0))
        };
        // "No one but the driver" became "everyone except the driver": the limit is still there, and turned.
        let is_limited = self.before.doubles > self.after.doubles && self.after.limits > 0;
        lost == 2 && !is_limited && ALL.iter().any(names)
    }

    fn lost(&self) -> Option<Difference> {
        let SentencePair { before, after, .. } = self;
        let (said, became) = (&self.source.denied, &self.translation.denied);
        // One "only" says what two negations say, and "no one but" is a negation as well.
        let is_double = before.doubles < after.doubles || before.limits < after.limits;
        let turned = self.turned.iter();
        // A thing has no opposite: "the blue hose" does not say "not the red one".
        let turned = turned.filter(|(words, _)| !self.source.names_thing(words));
        let made_up = after.all() + turned.count() + usize::from(is_double);
        let made_up = made_up
            + said.repeated.max(joined(self.source, self.translation))
            + sequenced(self.source, self.translation)
            + usize::from(is_freed(self.source, self.translation));
        if after.negations < before.negations && made_up < before.all() {
            return lost(&said.negations, &became.negations);
        }
        let otherwise = became.otherwise.saturating_sub(said.otherwise);
        let made_up = made_up + otherwise - after.negative.min(before.negative);
        let is_halved = is_halved(before, after, self.turned.len())
            && !is_awaited(self.source, self.translation, after);
        let is_made_up = made_up >= before.against + before.limits && !is_halved;
        if is_made_up || self.is_required_instead() {
            return None;
        }
        let forbidding = lost(&said.forbidding, &became.forbidding);
        forbidding.or_else(|| lost(&said.limits, &became.limits))
    }

    // "May only with a helmet" became "must have a helmet".
    fn is_required_instead(&self) -> bool {
        let sides = |meaning: &SentenceMeaning<'_>| {
            let sides = meaning.named.get(REQUIRED);
            sides.map_or((false, false), |sides| (sides.has(0), sides.has(1)))
        };
        self.before.against + self.after.against == 0
            && self.before.limits == self.after.limits + 1
            && sides(self.source) == (false, true)
            && sides(self.translation).0
    }

    // "Only" became "never", or the other way around. That says the same only beside another word: "only when cold" is "not before it is
    // cold", "only this one" is "not another one".
    fn replaced(&self) -> Option<Difference> {
        let SentencePair { before, after, .. } = self;
        let is_simple = |weight: &Weight| {
            weight.against + weight.limits + weight.doubles == 1
                && weight.negations + weight.limits == 1
        };
        // What both say beside it makes up for nothing: "at most".
        let is_carried = |meaning: &SentenceMeaning<'_>, other: &SentenceMeaning<'_>| {
            let until = meaning.named.get(UNTIL).is_some_and(|sides| sides.has(0));
            let mut names = BESIDE_ONLY.iter();
            let is_own = |name: &&str| match (meaning.named.get(*name), other.named.get(*name)) {
                (Some(sides), Some(others)) => !sides.is_same(others),
                (own, _) => own.is_some(),
            };
            until || meaning.denied.keeping > 0 || names.any(is_own)
        };
        if !is_simple(before)
            || !is_simple(after)
            || before.limits == after.limits
            || before.negative != after.negative
            || !self.turned.is_empty()
            || is_not_if(self.source, self.translation)
            || is_not_if(self.translation, self.source)
            || is_carried(self.source, self.translation)
            || is_carried(self.translation, self.source)
        {
            return None;
        }
        let said = &self.source.denied;
        let word = said.negations.iter().chain(&said.limits).next()?;
        Some(Difference::Lost(word.text.clone()))
    }

    fn opposite(&self) -> Option<Difference> {
        let SentencePair { before, after, .. } = self;
        if self.is_exception_turned() {
            return None;
        }
        let limits = after.limits.abs_diff(before.limits);
        // "Never … unless" has the same negation as "never" and "unless" apart.
        let negating = |weight: &Weight| weight.against + weight.doubles;
        let changed = negating(after).abs_diff(negating(before)) + limits;
        let changed = match is_limited_instead((self.source, before), (self.translation, after)) {
            true => 0,
            false => changed,
        };
        // "Only when it is cold" became "once it is hot".
        let is_allowed = self.is_condition_turned()
            || !self.forbidden.is_empty() && after.negations == before.negations;
        let (source, translation) = self.turned.iter().chain(&self.forbidden).next()?;
        (self.turned.len() > changed || is_allowed).then(|| opposite(source, translation))
    }

    // "Keep it closed unless it is empty" became "open it only when it is empty".
    fn is_exception_turned(&self) -> bool {
        let (said, became) = (&self.source.named, &self.translation.named);
        let exceptions = said.get(EXCEPTION).zip(became.get(EXCEPTION));
        let is_turned = exceptions.is_some_and(|(one, other)| one.turned(other).is_some());
        let doubles = self.before.doubles + self.after.doubles;
        is_turned && doubles == 0 && self.turned.len() + self.forbidden.len() == 1
    }

    // Whether the source only has a limit, and the translation names the opposite of something without any denial. "Unless it is wet" is
    // "as long as it is dry".
    fn is_condition_turned(&self) -> bool {
        let SentencePair { before, after, .. } = self;
        let named = &self.translation.named;
        let is_until = named.get(UNTIL).is_some_and(|sides| sides.has(0));
        let is_free = after.all() == 0 && self.translation.denied.keeping == 0 && !is_until;
        let only_limits = before.limits == 1 && before.against == 0 && before.doubles == 0;
        let is_before = named.get(LINK).is_some_and(|sides| sides.has(0));
        only_limits && is_free && self.turned.len() == 1 && !is_before && !is_unless(self.source)
    }

    // "Also not" became "except", "always" became "usually".
    fn weakened(&self) -> Option<Difference> {
        if let Some(word) = excepted(self.source, self.translation) {
            return Some(Difference::Lost(word.text.clone()));
        }
        let words = softened(self.source, self.translation)
            .or_else(|| estimated(self.source, self.translation))?;
        Some(Difference::Added(words.text.clone()))
    }

    // "Need not" became "must not", or the other way around; an order became "need not".
    fn needless(&self) -> Option<Difference> {
        let Some(source) = self.source.named.get(NEED) else {
            let words = needless(self.source, self.translation)?;
            return Some(Difference::Added(words.text.clone()));
        };
        let (source, translation) = source.turned(self.translation.named.get(NEED)?)?;
        Some(opposite(&source, &translation))
    }

    // "Not unless" became "unless", or "unless" became "only if".
    fn exception(&self) -> Option<Difference> {
        let is_same = self.turned.is_empty() && self.forbidden.is_empty();
        is_same.then(|| {
            turned_exception((self.source, &self.before), (self.translation, &self.after))
        })?
    }

    // Of two things, the translation has the one in the place of the other; or it makes an exception of a condition.
    fn moved(&self) -> Option<Difference> {
        let (source, translation) = (self.source, self.translation);
        let pair = ((source, &self.before), (translation, &self.after));
        let moved = moved(source, translation, self.denies_alike());
        let is_same = self.turned.is_empty() && self.forbidden.is_empty();
        let excepted = || excepted_condition(pair.0, pair.1).or_else(|| expired(pair.0, pair.1));
        moved.or_else(|| is_same.then(excepted)?)
    }

    // Whether what comes first is denied in neither text, or in both with the same word: "never step 3 before step 2".
    fn denies_alike(&self) -> bool {
        let SentencePair { before, after, .. } = self;
        let (said, became) = (&self.source.named, &self.translation.named);
        let links = said.get(LINK).zip(became.get(LINK));
        self.denying == Denying::Plain
            || links.is_some_and(|(one, other)| one.is_same(other))
                && (before.negations, before.against, before.limits)
                    == (after.negations, after.against, after.limits)
    }

    // "A spoon instead of a knife" became "a knife instead of a spoon".
    fn rejected(&self) -> Option<Difference> {
        let mut said = self.source.rejected.iter();
        said.find_map(|said| {
            let mut others = self.translation.rejected.iter();
            let other = others.find(|other| other.name == said.name && other.side != said.side)?;
            Some(opposite(&said.words, &other.words))
        })
    }

    // "Not everyone" became "no one", or the other way around.
    fn partial(&self) -> Option<Difference> {
        let is_none = |meaning: &SentenceMeaning<'_>| {
            meaning.denied.limits.is_empty() && !names_part(&meaning.named)
        };
        let (said, became) = (self.source, self.translation);
        let (source, translation) = match (&said.partial, &became.partial) {
            (Some(all), None) if is_none(became) => {
                (&all.text, &became.denied.negations.first()?.text)
            }
            (None, Some(all)) if is_none(said) => (&said.denied.negations.first()?.text, &all.text),
            _ => return None,
        };
        Some(Difference::Opposite {
            source: source.clone(),
            translation: translation.clone(),
        })
    }

    fn increased(&self) -> Option<Difference> {
        let source = (self.source, &self.before);
        let translation = (self.translation, &self.after);
        let is_same = self.turned.is_empty() && self.forbidden.is_empty();
        added(source, translation)
            .or_else(|| regardless(source, self.translation))
            .or_else(|| is_same.then(|| restricted(source, translation))?)
    }
}

fn opposite(source: &SideWords, translation: &SideWords) -> Difference {
    Difference::Opposite {
        source: source.text.clone(),
        translation: translation.text.clone(),
    }
}

// The opposites whose first side leaves nothing out.
const ALL: [&str; 3] = ["all/some?", "always/sometimes", REQUIRED];

// "Not without the cover" became "not with the cover", or "without the cover": a double negation needs two, or an "only".
fn is_halved(before: &Weight, after: &Weight, turned: usize) -> bool {
    let denied = |weight: &Weight| weight.against + weight.negative;
    before.doubles > after.doubles
        && after.limits < before.limits
        && denied(after) + turned < denied(before) + 2
}

// The word of the source that has no counterpart: of two kinds of negation, the one that the translation has fewer of.
fn lost(before: &[PolarityWord], after: &[PolarityWord]) -> Option<Difference> {
    let missing = missing(before, after)?;
    Some(Difference::Lost(missing.text.clone()))
}
