//! The state of a translation: how far it is, what is wrong with it, whether readers see it. Takes refusals, returns what a reviewer is
//! shown of them.

use super::state;
use crate::catalog::{Kept, Refusal, Waiver};
use crate::format::{DoubtView, StandingView};
use crate::model::{Lang, State};
use crate::words::Words;

/// What is known of a translation in addition to its words.
#[derive(Default)]
pub struct Standing {
    pub state: Option<State>,
    pub refusals: Vec<Refusal>,
    /// The label that readers see, if it is not used.
    pub fallback: Option<String>,
    pub machine: bool,
}

impl Standing {
    /// The same for a template, in the words of a language.
    pub fn view(self, words: &Words, lang: &Lang) -> StandingView {
        let shown = self.state.filter(|state| *state != State::Translated);
        StandingView {
            state: shown.map(|shown| state(words, lang, shown)),
            fallback: self.fallback,
            machine: self.machine,
            doubts: self.refusals.iter().filter_map(doubt).collect(),
        }
    }
}

// What the state says is not repeated.
fn doubt(refusal: &Refusal) -> Option<DoubtView> {
    let words = match refusal {
        Refusal::Missing | Refusal::Empty | Refusal::Blank | Refusal::SameAsSource => return None,
        Refusal::Stale | Refusal::Fuzzy | Refusal::NoTranslation(_) => return None,
        Refusal::Unreadable(_) | Refusal::Unapproved | Refusal::Outdated { by: _, on: _ } => {
            return None;
        }
        Refusal::Lacks(kept) | Refusal::Adds(kept) => vec![named(kept)],
        Refusal::LostTerm { source, target } | Refusal::OtherLabel { source, target } => {
            vec![source.clone(), target.clone()]
        }
        Refusal::LostNegation(word) | Refusal::AddedNegation(word) => vec![word.clone()],
        Refusal::NoName(words)
        | Refusal::PrintsMark(words)
        | Refusal::Escaped(words)
        | Refusal::CutOff(words) => {
            vec![words.clone()]
        }
        Refusal::Opposite(words)
        | Refusal::OtherChoice(words)
        | Refusal::OtherOrder(words)
        | Refusal::OtherCallout(_, words)
        | Refusal::OtherNumber(words) => {
            vec![words.source.clone(), words.translation.clone()]
        }
        Refusal::TooLong { most, length } => vec![length.to_string(), most.to_string()],
        Refusal::OtherLanguage { language: _, words } => words.clone(),
        Refusal::Glued { written, spaced: _ } => vec![written.clone()],
        Refusal::Sentences {
            source,
            translation,
        } => vec![source.to_string(), translation.to_string()],
    };
    Some(DoubtView {
        name: refusal.waiver().map(Waiver::name),
        words,
    })
}

fn named(kept: &Kept) -> String {
    match kept {
        Kept::Callout(id) => format!("callout:{id}"),
        Kept::Code(text) | Kept::Emphasis(text) | Kept::Label(text) | Kept::Link(text) => {
            text.clone()
        }
        Kept::InlineCode(text) | Kept::Number(text) => text.clone(),
    }
}
