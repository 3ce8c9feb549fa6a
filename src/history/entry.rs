//! What the history holds: what a card said in one language from a day on.

use crate::model::{Day, Severity};

/// A revision of a card in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Revision {
    pub card: String,
    /// BCP 47.
    pub lang: String,
    /// The day on which it was recorded.
    pub on: Day,
    pub occasion: Occasion,
    /// What the card says from then on.
    pub state: CardState,
}

/// Why there is a revision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occasion {
    /// The history begins: what was before it is not known.
    Start,
    /// The card is new, or it changed.
    Published,
    /// The card is not published any more.
    Gone,
}

/// What a card says in one language, as far as it is known. Digests are short, in hexadecimal.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CardState {
    /// What is printed on its paper to recognise it: of the card, and of each warning.
    pub seal: Option<String>,
    /// The author's own name of the revision, from the front matter.
    pub version: Option<String>,
    pub title: Option<String>,
    /// One for each id.
    pub warnings: Vec<KnownWarning>,
    /// In order, without the words of their warnings.
    pub steps: Option<Vec<KnownStep>>,
    /// Digest of its pictures and their callouts.
    pub pictures: Option<String>,
    /// Digest of its other texts.
    pub rest: Option<String>,
}

/// A warning as readers had it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownWarning {
    pub id: String,
    pub severity: Severity,
    /// The language of its words: the one of the source where there was no translation.
    pub lang: String,
    /// What it guards, as in the ledger. `None` where only its words are known.
    pub guards: Option<String>,
    /// Its words without marks.
    pub avoid: String,
    pub consequence: Vec<String>,
}

/// A step by its id, with a digest of what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownStep {
    pub id: String,
    pub digest: String,
}

impl CardState {
    /// Its warning with this id.
    pub fn warning(&self, id: &str) -> Option<&KnownWarning> {
        self.warnings.iter().find(|warning| warning.id == id)
    }
}

impl KnownWarning {
    /// All that it says, what to avoid first.
    pub fn text(&self) -> String {
        let texts = std::iter::once(&self.avoid).chain(&self.consequence);
        texts.map(String::as_str).collect::<Vec<_>>().join(" ")
    }

    /// Whether both say the same in the same language.
    pub fn says_as(&self, other: &KnownWarning) -> bool {
        (&self.lang, &self.avoid, &self.consequence)
            == (&other.lang, &other.avoid, &other.consequence)
    }
}
