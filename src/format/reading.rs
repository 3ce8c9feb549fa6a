//! What a reader of an artefact meets, in reading order. Returned by every `read_back`, assessed by `verify`.

use stappenkaart_say::say;

/// An artefact as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Reading {
    /// The language that the document claims for itself.
    pub lang: String,
    pub passages: Vec<Passage>,
    /// Whether a passage can say that it is in another language than the document.
    pub languages: LanguageMarks,
}

/// Whether the place where an artefact is read keeps marks of languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum LanguageMarks {
    #[default]
    Kept,
    /// Then only words can say that other words are not translated.
    Lost,
}

/// A block of text: a paragraph, a list item's own text, a heading, a warning as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    pub role: Role,
    /// The words, NFKC-normalised, white space as single spaces, soft hyphens dropped.
    pub text: String,
    /// The language that the words claim for themselves: the nearest one declared.
    pub lang: String,
    /// The severity that the look of a warning claims: that of its signal colours. `None` where the look does not say.
    pub severity: Option<String>,
    pub sight: Sight,
}

/// What a block of text is to its reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Heading,
    /// The whole of a warning's box: its signal word, then what it says.
    Warning,
    /// The command of an action, without its number.
    Action,
    Other,
}

/// Whether a reader can see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Sight {
    Visible,
    /// Hidden, and by what: "`display: none` in `assets/style.css`", "off the page".
    Hidden(String),
    /// Seen, but not as it was written, and why: struck through, or away from its place.
    Distorted(String),
}

impl Sight {
    /// What is wrong with it, as the end of a sentence.
    pub fn flaw(&self) -> Option<String> {
        match self {
            Sight::Visible => None,
            Sight::Hidden(why) => Some(say!("readers can't see it: {why}")),
            Sight::Distorted(why) => Some(say!("not as it was written: {why}")),
        }
    }
}
