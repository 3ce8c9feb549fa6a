//! What the rules about an element do to it, all of them together. Takes the rules of a [`RuleSet`], returns the deeds of each and the
//! rules that do them.

use super::deed::{Deed, DeedSet};
use super::effect::Effect;
use super::rule::Rule;

/// The rules that do something to an element, or to one thing that is made for it.
#[derive(Debug, Default)]
pub struct EffectSet {
    /// Their places among all rules.
    rules: Box<[usize]>,
    deeds: DeedSet,
    /// Whether one says how strong or how large words are.
    has_looks: bool,
}

impl EffectSet {
    /// Those of some rules that do anything.
    pub fn of(places: impl Iterator<Item = usize>, rules: &[Rule]) -> EffectSet {
        let mut set = EffectSet::default();
        let places: Box<[usize]> = places.filter(|at| !rules[*at].effect.is_none()).collect();
        for effect in places.iter().map(|at| &rules[*at].effect) {
            effect
                .deeds
                .iter()
                .for_each(|(deed, _)| set.deeds.add(*deed));
            set.has_looks |= effect.faint.is_some() || !effect.small.is_empty();
        }
        set.rules = places;
        set
    }
}

/// What the rules do to an element, all of them together.
#[derive(Debug)]
pub struct Styling<'a> {
    rules: &'a [Rule],
    set: &'a EffectSet,
    /// By its own `style`.
    own: Option<Effect>,
}

impl<'a> Styling<'a> {
    /// By some of all `rules`, and by an element's own `style`.
    pub fn new(rules: &'a [Rule], set: &'a EffectSet, own: Option<Effect>) -> Styling<'a> {
        Styling { rules, set, own }
    }

    /// The rule that does this, and where it is: "`.warning { display: none; }` in `assets/site.css`".
    pub fn reason(&self, deed: Deed) -> Option<&str> {
        self.reasons(deed).next()
    }

    /// Every rule that does this.
    pub fn reasons(&self, deed: Deed) -> impl Iterator<Item = &str> {
        let may_do = self.own.is_some() || self.set.deeds.has(deed);
        let effects = may_do.then(|| self.effects()).into_iter().flatten();
        let deeds = effects.flat_map(|effect| &effect.deeds);
        deeds
            .filter(move |(known, _)| *known == deed)
            .map(|(_, reason)| reason.as_str())
    }

    pub fn does(&self, deed: Deed) -> bool {
        self.reason(deed).is_some()
    }

    pub fn effects(&self) -> impl Iterator<Item = &Effect> {
        let rules = self.set.rules.iter().map(|at| &self.rules[*at].effect);
        self.own.iter().chain(rules)
    }

    /// Whether a rule says how strong or how large words are.
    pub fn has_looks(&self) -> bool {
        self.own.is_some() || self.set.has_looks
    }

    /// Whether no mode of the page displays the element.
    pub fn is_gone(&self) -> bool {
        let vanishes = |effect: &Effect| effect.is_always && effect.does(Deed::Vanishes);
        self.does(Deed::Vanishes) && self.effects().any(vanishes) && !self.does(Deed::Shows)
    }

    pub fn is_none(&self) -> bool {
        self.set.rules.is_empty() && self.own.is_none()
    }
}
