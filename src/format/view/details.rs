//! What the front matter of a card says, as the templates see it.

use serde::Serialize;

use super::TextView;

/// What the front matter of a card says to its readers.
#[derive(Debug, Clone, Serialize)]
pub struct DetailsView {
    pub category: CategoryView,
    pub duration: Option<DurationView>,
    /// What the front matter says in texts.
    pub facts: Vec<CardFactView>,
    pub verified: Option<DateView>,
    /// The product and the version whose screens it shows: "Mijn PostNL 2026".
    pub product: Option<String>,
    pub revision: Option<String>,
    /// What the card is for.
    pub kind: CardKindView,
    /// How its checklist is used: `read-do` or `do-confirm`.
    pub checklist: &'static str,
    /// Where it is not a published card.
    pub status: Option<StatusView>,
}

/// A text of the front matter. `key` is also the key of the word before it.
#[derive(Debug, Clone, Serialize)]
pub struct CardFactView {
    pub key: &'static str,
    pub icon: &'static str,
    /// Whether it comes before the facts that are not texts.
    pub leads: bool,
    pub text: TextView,
}

/// What a card is for: `name` is `sequence`, `decision` or `reference`, `word` says it to the reader.
#[derive(Debug, Clone, Serialize)]
pub struct CardKindView {
    pub name: &'static str,
    pub word: String,
}

/// How far a card is: `name` is `draft`, `review` or `retired`, `word` says it to the reader.
#[derive(Debug, Clone, Serialize)]
pub struct StatusView {
    pub name: &'static str,
    pub word: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct CategoryView {
    pub id: String,
    pub name: TextView,
}

/// A date: `iso` is `2026-11-01`, `shown` is as the edition's language writes it.
#[derive(Debug, Clone, Serialize)]
pub struct DateView {
    pub iso: String,
    pub shown: String,
}

/// How long a card takes: `iso` is `PT5M` (ISO 8601), `shown` is "5 minutes".
#[derive(Debug, Clone, Serialize)]
pub struct DurationView {
    pub iso: String,
    pub shown: String,
}

/// A page that says more about a role or permission.
#[derive(Debug, Clone, Serialize)]
pub struct HelpView {
    pub text: TextView,
    pub url: String,
    /// What paper prints after it: "example.com/help".
    pub place: Option<String>,
}
