//! Rules about what a card says. Takes the library, gives problems. One rule a file; to add one: its file, and its name in [`RULES`].

use crate::diag::Diagnostic;
use crate::library::Library;
use crate::words::Words;

mod prose_warning;

type Rule = fn(&Library, &Words) -> Vec<Diagnostic>;

const RULES: &[Rule] = &[prose_warning::check];

/// Applies every rule.
pub fn check(library: &Library, words: &Words) -> Vec<Diagnostic> {
    RULES.iter().flat_map(|rule| rule(library, words)).collect()
}
