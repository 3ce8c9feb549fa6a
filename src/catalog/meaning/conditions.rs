//! Conditions of a sentence: "if", "as long as". Takes a sentence with what it denies and names, says whether it denies a condition.

use super::opposites::{Named, SideWords};
use super::polarity::Denied;
use super::tokens::TokenText;

/// The opposite of "until" and "if".
pub const UNTIL: &str = "until/if?";
/// The opposite of "until" and "as long as".
pub const WHILE: &str = "until/while?";
/// Their side that is a condition.
pub const IF: usize = 1;

/// Whether a sentence says "not if", or "if … not" in one clause.
pub fn negates_condition(sentence: TokenText<'_>, denied: &Denied, named: &Named<'_>) -> bool {
    let is_beside = |condition: &SideWords| {
        let place = condition.places[0];
        let mut negations = denied.negations.iter();
        negations.any(|negation| {
            let from = negation.places[0];
            let between = sentence.text.get(from + negation.text.len()..place);
            let clause = sentence.text.get(place..from);
            between.is_some_and(|between| !between.contains(char::is_alphanumeric))
                || clause.is_some_and(|clause| !clause.contains([',', ';', '，', '、']))
        })
    };
    conditions(named).any(is_beside)
}

/// The words that begin a condition.
pub fn conditions<'n>(named: &'n Named<'_>) -> impl Iterator<Item = &'n SideWords> {
    let sides = [UNTIL, WHILE].iter().filter_map(|name| named.get(name));
    sides.flat_map(|sides| sides.words_of(IF))
}
