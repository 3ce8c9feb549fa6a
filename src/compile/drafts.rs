//! What becomes of drafts in a build.

use crate::diag::{Diagnostic, Level};

/// Whether drafts are published.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DraftChoice {
    #[default]
    LeftOut,
    Published,
}

/// What is wrong with the translations of a draft: they can wait. Someone who looks at it sees what is not translated, in the
/// language of the cards.
pub fn of_draft(problems: Vec<Diagnostic>, drafts: DraftChoice) -> Vec<Diagnostic> {
    let at_most_a_warning = |problem: Diagnostic| match problem.level {
        Level::Error => problem.wanted(Level::Warning),
        Level::Warning | Level::Advice => problem,
    };
    match drafts {
        DraftChoice::LeftOut => Vec::new(),
        DraftChoice::Published => problems.into_iter().map(at_most_a_warning).collect(),
    }
}
