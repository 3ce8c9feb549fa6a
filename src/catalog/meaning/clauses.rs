//! Where the clauses of a sentence begin. Takes a sentence and the words that lead a clause, says whether two things are in one.

use std::collections::HashSet;

use super::opposites::Sides;
use super::tokens::TokenText;

/// The clauses of a sentence.
#[derive(Default)]
pub struct Clauses {
    starts: Vec<usize>,
    /// Whether it has a word before the person who does it: "is checked by the nurse".
    has_agent: bool,
}

impl Clauses {
    /// Of a sentence, with the words that lead a clause and those before who does it.
    pub fn of(
        sentence: TokenText<'_>,
        leading: &HashSet<String>,
        agents: &HashSet<String>,
    ) -> Clauses {
        let (mut starts, mut has_agent) = (Vec::new(), false);
        let mut end = None;
        for token in sentence.tokens {
            let between = end.map(|end| &sentence.text[end..token.range.start]);
            let is_apart = between.is_some_and(|between| between.contains([',', ';', ':', '，']));
            if is_apart || leading.contains(&token.folded) {
                starts.push(token.range.start);
            }
            has_agent |= agents.contains(&token.folded);
            end = Some(token.range.end);
        }
        Clauses { starts, has_agent }
    }

    /// Whether what both texts name has the same places in them: in one clause, and with the same one who does it.
    pub fn compare(&self, sides: &Sides, others: &Clauses, other_sides: &Sides) -> bool {
        self.has_agent == others.has_agent && self.is_one(sides) && others.is_one(other_sides)
    }

    fn is_one(&self, sides: &Sides) -> bool {
        let places = || sides.words().map(|words| words.places[0]);
        let (first, last) = (places().min(), places().max());
        let range = first.unwrap_or_default() + 1..last.unwrap_or_default() + 1;
        !self.starts.iter().any(|start| range.contains(start))
    }
}
