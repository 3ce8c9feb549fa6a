//! How far the translation of a text is, and how strict a guide is with it.

use std::collections::BTreeMap;

use super::text::Lang;
use crate::diag::Level;
use crate::phrases::phrase;

/// How far the translation of a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum State {
    /// There is none.
    Missing,
    /// It says nothing.
    Blank,
    /// It repeats the source.
    Identical,
    /// The source was reworded after it.
    Stale,
    /// It lost something that the source says, or says more.
    Refused,
    /// It is marked fuzzy: a person has to check it.
    Review,
    /// Of a warning: it passes the QA checks, but is not approved.
    Draft,
    /// Of a warning: a person has signed it.
    Approved,
    /// Of any other text: it is translated.
    Translated,
}

impl State {
    pub const ALL: [State; 9] = [
        State::Missing,
        State::Blank,
        State::Identical,
        State::Stale,
        State::Refused,
        State::Review,
        State::Draft,
        State::Approved,
        State::Translated,
    ];

    /// The word in files and in `--message-format json`: `missing`.
    pub fn name(self) -> &'static str {
        match self {
            State::Missing => phrase!("missing"),
            State::Blank => phrase!("blank"),
            State::Identical => phrase!("identical"),
            State::Stale => phrase!("stale"),
            State::Refused => phrase!("refused"),
            State::Review => phrase!("review"),
            State::Draft => phrase!("draft"),
            State::Approved => phrase!("approved"),
            State::Translated => phrase!("translated"),
        }
    }
}

/// Whether a person has to sign the translation of a warning before a reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Approval {
    Required,
    Optional,
}

/// How strict a guide is with translations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translations {
    all: Strictness,
    /// For languages that have their own.
    languages: BTreeMap<Lang, Strictness>,
}

/// How strict a guide is with the translations into one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Strictness {
    /// A warning whose translation can't be used.
    pub warnings: Level,
    /// The same by the state of that translation, where it is another level.
    pub states: BTreeMap<State, Level>,
    /// Any other text without a translation that can be used.
    pub texts: Level,
    pub approval: Approval,
}

impl Strictness {
    /// The level of a warning whose translation is in this state.
    pub fn of_warning(&self, state: State) -> Level {
        self.states.get(&state).copied().unwrap_or(self.warnings)
    }
}

impl Translations {
    pub fn new(all: Strictness, languages: BTreeMap<Lang, Strictness>) -> Translations {
        Translations { all, languages }
    }

    /// How strict the guide is with translations into this language.
    pub fn into_language(&self, lang: &Lang) -> &Strictness {
        self.languages.get(lang).unwrap_or(&self.all)
    }
}
