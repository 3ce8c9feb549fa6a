//! The words that the glossary of a guide says to avoid. Takes the library, returns them by their
//! first word.

use std::collections::HashMap;

use crate::fold::fold;
use crate::library::Library;
use crate::model::{Segment, Term};

/// The words to avoid, by their first word.
pub struct AvoidedWords<'a>(pub HashMap<String, Vec<Avoided<'a>>>);

/// The words after the first one, and the term to use instead.
pub type Avoided<'a> = (Vec<String>, &'a Term<Segment>);

impl<'a> AvoidedWords<'a> {
    /// The words of a guide.
    pub fn new(library: &'a Library) -> AvoidedWords<'a> {
        let mut words: HashMap<String, Vec<Avoided<'_>>> = HashMap::new();
        for term in library.guide.terms.values() {
            for avoided in &term.avoid {
                let folded = fold(avoided);
                let mut parts = folded
                    .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-')
                    .filter(|part| !part.is_empty());
                if let Some(first) = parts.next() {
                    words
                        .entry(first.to_owned())
                        .or_default()
                        .push((parts.map(str::to_owned).collect(), term));
                }
            }
        }
        AvoidedWords(words)
    }
}
