//! Warnings: the heart of a card.

use super::text::Id;
use crate::source::Span;

/// What must never be lost. Its place says what it guards: a card, a step or an action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Warning<T> {
    pub id: Id,
    pub span: Span,
    pub severity: Severity,
    /// What never to do, or what to do.
    pub avoid: T,
    /// What happens otherwise, one text a paragraph.
    pub consequence: Vec<T>,
}

/// The signal words of ANSI Z535.6, most severe first. All but `notice` are about injury.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Danger,
    Warning,
    Caution,
    Notice,
}

impl Severity {
    pub const ALL: [Severity; 4] = [
        Severity::Danger,
        Severity::Warning,
        Severity::Caution,
        Severity::Notice,
    ];

    /// The word in sources and files: `notice`.
    pub fn name(self) -> &'static str {
        match self {
            Severity::Danger => "danger",
            Severity::Warning => "warning",
            Severity::Caution => "caution",
            Severity::Notice => "notice",
        }
    }
}

impl<T> Warning<T> {
    /// What it says: what to avoid, then the consequence.
    pub fn texts(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.avoid).chain(&self.consequence)
    }

    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Warning<U> {
        let Warning {
            id,
            span,
            severity,
            avoid,
            consequence,
        } = self;
        Warning {
            id: id.clone(),
            span: *span,
            severity: *severity,
            avoid: f(avoid),
            consequence: consequence.iter().map(f).collect(),
        }
    }
}
