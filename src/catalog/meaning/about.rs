//! Numbers that a sentence only estimates: "about 5 minutes". Takes what a sentence names, leaves out each "about" without a number.

use super::opposites::Named;
use super::tokens::TokenText;

/// The opposite of a lower and an upper limit.
pub const BOUND: &str = "least/most";
/// Its side that is neither: "about".
pub const ABOUT: usize = 2;

/// Leaves out an "about" that is not about a number: "around the pump".
pub fn keep_about_numbers(sentence: TokenText<'_>, named: &mut Named<'_>) {
    let Some(sides) = named.get_mut(BOUND) else {
        return;
    };
    sides.retain(ABOUT, |words| {
        let start = words.places[0];
        let after = sentence.tokens.iter();
        let mut after = after.skip_while(|token| token.range.start < start).skip(1);
        let mut next = after.by_ref().take(words.places.len());
        next.any(|token| token.folded.starts_with(|c: char| c.is_numeric()))
    });
}
