//! Why a translation is not used: what is wrong with it, what to do about it, and what a person may know better.

use crate::model::State;

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
    /// It lacks something that the source has.
    Lacks(Kept),
    /// It has something that the source does not have.
    Adds(Kept),
    /// It has more in bold than the name of a button or field.
    NoName(String),
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
    Opposite {
        source: String,
        translation: String,
    },
    /// The translation has another number, unit or time in the place of one of the source.
    OtherNumber {
        source: String,
        translation: String,
    },
    /// Words without the space that belongs between them: as they are, and as they should be.
    Glued {
        written: String,
        spaced: String,
    },
    /// An entity that readers see as letters, such as `&amp;`.
    Escaped(String),
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
            Kept::Callout(id) => format!("the callout `{id}`"),
            Kept::Code(text) => format!("the code `{text}`"),
            Kept::Emphasis(words) => format!("the emphasis on \"{words}\""),
            Kept::Label(label) => format!("the label **{label}**"),
            Kept::Link(target) => format!("the link to `{target}`"),
            Kept::InlineCode(id) => format!("the inline code `{id}`"),
            Kept::Number(number) => format!("the number {number}"),
        }
    }
}

/// What a person who signs the translation of a warning may know better than the QA checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Waiver {
    Identical,
    Labels,
    Negation,
    Numbers,
    Opposites,
    Sentences,
    Spaces,
    Terms,
}

impl Waiver {
    pub const ALL: [Waiver; 8] = [
        Waiver::Identical,
        Waiver::Labels,
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
            Refusal::Unreadable(_) | Refusal::Lacks(_) | Refusal::Adds(_) => State::Refused,
            Refusal::NoName(_) | Refusal::Escaped(_) => State::Refused,
            Refusal::LostTerm {
                source: _,
                target: _,
            }
            | Refusal::LostNegation(_)
            | Refusal::AddedNegation(_) => State::Refused,
            Refusal::Opposite { .. } | Refusal::OtherNumber { .. } | Refusal::Glued { .. } => {
                State::Refused
            }
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
            Refusal::NoName(_) => Some(Waiver::Labels),
            Refusal::LostTerm {
                source: _,
                target: _,
            } => Some(Waiver::Terms),
            Refusal::LostNegation(_) | Refusal::AddedNegation(_) => Some(Waiver::Negation),
            Refusal::Opposite { .. } => Some(Waiver::Opposites),
            Refusal::OtherNumber { .. } => Some(Waiver::Numbers),
            Refusal::Glued { .. } => Some(Waiver::Spaces),
            Refusal::Sentences {
                source: _,
                translation: _,
            } => Some(Waiver::Sentences),
            Refusal::Missing
            | Refusal::Empty
            | Refusal::Blank
            | Refusal::Stale
            | Refusal::Fuzzy
            | Refusal::Escaped(_)
            | Refusal::Unreadable(_) => None,
            Refusal::Unapproved | Refusal::Outdated { by: _, on: _ } => None,
        }
    }

    /// Whether it is about what the words mean, and not about what has to be there.
    pub fn is_about_meaning(&self) -> bool {
        matches!(
            self,
            Refusal::LostNegation(_) | Refusal::AddedNegation(_) | Refusal::Opposite { .. }
        )
    }

    /// What is wrong with the translation, as the end of a sentence.
    pub fn reason(&self) -> String {
        match self {
            Refusal::Missing => "has no translation".into(),
            Refusal::Empty => "has no translation yet".into(),
            Refusal::Blank => "has a blank translation".into(),
            Refusal::SameAsSource => "is not translated: it repeats the source".into(),
            Refusal::Stale => "has a stale translation: the source was reworded after it".into(),
            Refusal::Fuzzy => "has a translation that is marked fuzzy".into(),
            Refusal::Unreadable(what) => format!("has a translation that can't be read: {what}"),
            Refusal::Lacks(what) => format!("has a translation without {}", what.named()),
            Refusal::Adds(what) => format!(
                "has a translation with {}, which the source does not have",
                what.named()
            ),
            Refusal::NoName(label) => format!(
                "has a translation with **{label}**, which is not just the name of a button or field"
            ),
            Refusal::LostTerm { source, target } => {
                format!("has a translation that does not call \"{source}\" \"{target}\"")
            }
            Refusal::LostNegation(word) => {
                format!("has a translation that lost the \"{word}\" of the source")
            }
            Refusal::AddedNegation(word) => {
                format!("has a translation that says \"{word}\", which the source does not say")
            }
            Refusal::Opposite {
                source,
                translation,
            } => format!(
                "has a translation that says \"{translation}\", the opposite of \"{source}\" in the source"
            ),
            Refusal::OtherNumber {
                source,
                translation,
            } => {
                format!("has a translation with \"{translation}\", but the source has \"{source}\"")
            }
            Refusal::Escaped(entity) => {
                format!("has a translation with `{entity}`, which readers see as these letters")
            }
            Refusal::Glued { written, .. } => {
                format!("has a translation with \"{written}\", in which a space is missing")
            }
            Refusal::Sentences {
                source,
                translation,
            } => {
                format!(
                    "has a translation of {}, but the source has {source}",
                    sentences(*translation)
                )
            }
            Refusal::Unapproved => "has a translation without an approval".into(),
            Refusal::Outdated { by, on } => {
                format!("was changed after {by} approved its translation on {on}")
            }
        }
    }

    /// What to do about it.
    pub fn help(&self, lang: &str, path: &str, id: &str) -> String {
        match self {
            Refusal::Missing => {
                format!(
                    "run `stappenkaart translate sync --lang {lang}`, then translate the entry `{id}` in `{path}`"
                )
            }
            Refusal::Empty | Refusal::Blank => format!("fill in the `msgstr` of `{id}`"),
            Refusal::SameAsSource => format!(
                "write the `msgstr` of `{id}` in the language of the file; if it is right so, put `# identical` on a line above the entry"
            ),
            Refusal::Stale => format!(
                "run `stappenkaart translate sync --lang {lang}`, then check the translation of `{id}` against the new source"
            ),
            Refusal::Fuzzy => format!(
                "check the translation of `{id}`, then remove `fuzzy` from the line that starts with `#,`"
            ),
            Refusal::Unreadable(_) => {
                "write it as one paragraph, with the marks of the source".into()
            }
            Refusal::Lacks(what) => format!(
                "add {} to the translation of `{id}`, as in the source",
                what.named()
            ),
            Refusal::Adds(what) => {
                format!("remove {} from the translation of `{id}`", what.named())
            }
            Refusal::NoName(_) => format!(
                "put the name alone between the stars in the translation of `{id}`, and the other words and marks outside them"
            ),
            Refusal::LostTerm { source: _, target } => {
                format!(
                    "write \"{target}\" in the translation of `{id}`, as the guide's own catalog says"
                )
            }
            Refusal::LostNegation(word) => help_for_lost(word, id),
            Refusal::AddedNegation(word) => help_for_added(word, id),
            Refusal::Opposite {
                source: from,
                translation: to,
            } => help_for_opposite(from, to, id),
            Refusal::OtherNumber {
                source: from,
                translation: to,
            } => help_for_number(from, to, id),
            Refusal::Escaped(entity) => {
                help_for_letters("the character itself", &format!("`{entity}`"), id)
            }
            Refusal::Glued { written, spaced } => {
                help_for_letters(&format!("\"{spaced}\""), &format!("\"{written}\""), id)
            }
            Refusal::Sentences { source: count, .. } => help_for_sentences(*count, id),
            Refusal::Unapproved | Refusal::Outdated { by: _, on: _ } => {
                "ask someone who knows both languages to compare it with its source, and then run"
                    .into()
            }
        }
    }
}

fn help_for_lost(word: &str, id: &str) -> String {
    format!(
        "the translation of `{id}` must say what \"{word}\" says in the source: without it, the text can mean the opposite"
    )
}

fn help_for_added(word: &str, id: &str) -> String {
    format!(
        "remove \"{word}\" from the translation of `{id}`, or write the sentence as the source does: with it, the text can mean the opposite"
    )
}

fn help_for_opposite(source: &str, translation: &str, id: &str) -> String {
    format!(
        "write what \"{source}\" says in the place of \"{translation}\" in the translation of `{id}`"
    )
}

fn help_for_number(source: &str, translation: &str, id: &str) -> String {
    format!(
        "write \"{source}\" in the place of \"{translation}\" in the translation of `{id}`, as its language writes it"
    )
}

fn help_for_letters(right: &str, wrong: &str, id: &str) -> String {
    format!("type {right} in the place of {wrong} in the translation of `{id}`")
}

fn help_for_sentences(count: usize, id: &str) -> String {
    let sentences = sentences(count);
    format!("use exactly {sentences} in the translation of `{id}`")
}

fn sentences(count: usize) -> String {
    if count == 1 {
        "1 sentence".to_owned()
    } else {
        format!("{count} sentences")
    }
}
