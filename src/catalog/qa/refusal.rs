//! Why a translation is not used: what is wrong with it, what to do about it, and what a person may know better.

use stappenkaart_say::say;

use crate::model::State;

mod messages;

/// Why a translation is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// The catalog has no entry for it.
    Missing,
    /// The entry is there, but it is empty.
    Empty,
    /// It holds nothing that a reader sees.
    Blank,
    SameAsSource,
    /// The source was reworded after it was translated.
    Stale,
    /// A translator or tool has marked it as not final.
    Fuzzy,
    /// It can't be read as the dialect, and why.
    Unreadable(String),
    /// It is or has something that a person or a tool put in the place of a translation, and what.
    NoTranslation(String),
    /// It lacks something that the source has.
    Lacks(Kept),
    /// It has something that the source does not have.
    Adds(Kept),
    /// A reader would see a mark as letters, which the source does not print.
    PrintsMark(String),
    /// It has more in bold than the name of a button or field.
    NoName(String),
    /// The guide or the card says what the product calls a label in this language, and the translation calls it something else.
    OtherLabel {
        source: String,
        target: String,
    },
    /// The words of the translation at a callout are those of another callout.
    OtherCallout(String, OtherWords),
    /// The source uses a term of the guide, and the translation does not use the translation of that term.
    LostTerm {
        source: String,
        target: String,
    },
    /// The source says never, not or only, and the translation does not.
    LostNegation(String),
    /// The translation says never or not, and the source does not.
    AddedNegation(String),
    /// The translation says the opposite of a word of the source.
    Opposite(OtherWords),
    /// Of two things, the translation rejects the one that the source chooses: what both reject, with the negation.
    OtherChoice(OtherWords),
    /// Of two things, the translation does the one first that the source does last: what both do first.
    OtherOrder(OtherWords),
    /// The translation has another number, unit or time in the place of one of the source.
    OtherNumber(OtherWords),
    /// It has more characters than its place has room for.
    TooLong {
        most: usize,
        length: usize,
    },
    /// It stops too early: its last words.
    CutOff(String),
    /// Words without the space that belongs between them: as they are, and as they should be.
    Glued {
        written: String,
        spaced: String,
    },
    /// An entity that readers see as letters, such as `&amp;`.
    Escaped(String),
    /// It is in another language than that of its catalog, as some of its words show.
    OtherLanguage {
        language: String,
        words: Vec<String>,
    },
    /// A sentence more or less than the source.
    Sentences {
        source: usize,
        translation: usize,
    },
    /// It is not approved, but the guide requires an approval.
    Unapproved,
    /// The approval is for other words, of the translation or of its source.
    Outdated {
        by: String,
        on: String,
    },
}

/// Words of a source, and what the translation has in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherWords {
    pub source: String,
    pub translation: String,
}

/// What a translation keeps as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    Callout(String),
    Code(String),
    Emphasis(String),
    Label(String),
    Link(String),
    /// An inline code of an exchanged file without a meaning.
    InlineCode(String),
    Number(String),
}

impl Kept {
    /// Its name in a message: "the callout `save`".
    pub fn named(&self) -> String {
        match self {
            Kept::Callout(id) => say!("the callout `{id}`"),
            Kept::Code(text) => say!("the code `{text}`"),
            Kept::Emphasis(words) => say!("the emphasis on \"{words}\""),
            Kept::Label(label) => say!("the label **{label}**"),
            Kept::Link(target) => match target.strip_prefix("mailto:") {
                Some(mail) => say!("the e-mail address `{mail}`"),
                None => say!("the link to `{target}`"),
            },
            Kept::InlineCode(id) => say!("the inline code `{id}`"),
            Kept::Number(number) => say!("the number {number}"),
        }
    }
}

/// What a person who signs the translation of a warning may know better than the QA checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiver {
    Identical,
    Labels,
    Language,
    Negation,
    Numbers,
    Opposites,
    Sentences,
    Spaces,
    Terms,
}

impl Waiver {
    pub const ALL: [Waiver; 9] = [
        Waiver::Identical,
        Waiver::Labels,
        Waiver::Language,
        Waiver::Negation,
        Waiver::Numbers,
        Waiver::Opposites,
        Waiver::Sentences,
        Waiver::Spaces,
        Waiver::Terms,
    ];

    /// The word in `warnings.lock` and on the command line: `negation`.
    pub fn name(self) -> &'static str {
        match self {
            Waiver::Identical => "identical",
            Waiver::Labels => "labels",
            Waiver::Language => "language",
            Waiver::Negation => "negation",
            Waiver::Numbers => "numbers",
            Waiver::Opposites => "opposites",
            Waiver::Sentences => "sentences",
            Waiver::Spaces => "spaces",
            Waiver::Terms => "terms",
        }
    }

    /// The waiver of this name.
    pub fn find(name: &str) -> Option<Waiver> {
        Waiver::ALL.into_iter().find(|waiver| waiver.name() == name)
    }
}

impl Refusal {
    /// How far a translation is that is refused for this.
    pub fn state(&self) -> State {
        match self {
            Refusal::Missing | Refusal::Empty => State::Missing,
            Refusal::Blank => State::Blank,
            Refusal::SameAsSource => State::Identical,
            Refusal::Stale => State::Stale,
            Refusal::Fuzzy => State::Review,
            Refusal::Unreadable(_) | Refusal::NoTranslation(_) => State::Refused,
            Refusal::Lacks(_) | Refusal::Adds(_) => State::Refused,
            Refusal::NoName(_) | Refusal::OtherLabel { .. } | Refusal::PrintsMark(_) => {
                State::Refused
            }
            Refusal::OtherCallout(..) => State::Refused,
            Refusal::CutOff(_) | Refusal::Escaped(_) | Refusal::Glued { .. } => State::Refused,
            Refusal::LostTerm {
                source: _,
                target: _,
            }
            | Refusal::LostNegation(_)
            | Refusal::AddedNegation(_) => State::Refused,
            Refusal::Opposite(_) | Refusal::OtherNumber(_) | Refusal::TooLong { .. } => {
                State::Refused
            }
            Refusal::OtherChoice(_) | Refusal::OtherOrder(_) => State::Refused,
            Refusal::OtherLanguage {
                language: _,
                words: _,
            } => State::Refused,
            Refusal::Sentences {
                source: _,
                translation: _,
            } => State::Refused,
            Refusal::Unapproved | Refusal::Outdated { by: _, on: _ } => State::Draft,
        }
    }

    /// What a person has to waive for the translation to be used; `None` for what can't be waived.
    pub fn waiver(&self) -> Option<Waiver> {
        match self {
            Refusal::SameAsSource => Some(Waiver::Identical),
            Refusal::Lacks(kept) | Refusal::Adds(kept) => match kept {
                Kept::Label(_) => Some(Waiver::Labels),
                Kept::Number(_) => Some(Waiver::Numbers),
                Kept::Callout(_)
                | Kept::Code(_)
                | Kept::Emphasis(_)
                | Kept::Link(_)
                | Kept::InlineCode(_) => None,
            },
            Refusal::NoName(_) | Refusal::OtherLabel { .. } | Refusal::OtherCallout(..) => {
                Some(Waiver::Labels)
            }
            Refusal::LostTerm {
                source: _,
                target: _,
            } => Some(Waiver::Terms),
            Refusal::LostNegation(_) | Refusal::AddedNegation(_) => Some(Waiver::Negation),
            Refusal::Opposite(_) | Refusal::OtherChoice(_) | Refusal::OtherOrder(_) => {
                Some(Waiver::Opposites)
            }
            Refusal::OtherNumber(_) => Some(Waiver::Numbers),
            Refusal::OtherLanguage {
                language: _,
                words: _,
            } => Some(Waiver::Language),
            Refusal::Glued { .. } => Some(Waiver::Spaces),
            Refusal::CutOff(_)
            | Refusal::Sentences {
                source: _,
                translation: _,
            } => Some(Waiver::Sentences),
            Refusal::Missing
            | Refusal::Empty
            | Refusal::Blank
            | Refusal::Stale
            | Refusal::Fuzzy
            | Refusal::PrintsMark(_)
            | Refusal::TooLong { .. }
            | Refusal::Escaped(_)
            | Refusal::Unreadable(_)
            | Refusal::NoTranslation(_) => None,
            Refusal::Unapproved | Refusal::Outdated { by: _, on: _ } => None,
        }
    }

    /// Whether it is about what the words mean, and not about what has to be there.
    pub fn is_about_meaning(&self) -> bool {
        matches!(
            self,
            Refusal::LostNegation(_)
                | Refusal::AddedNegation(_)
                | Refusal::Opposite(_)
                | Refusal::OtherChoice(_)
                | Refusal::OtherOrder(_)
        )
    }
}
