//! Texts of the front matter that the head of a card shows, such as who keeps it up to date. To add one: a static here, its field in
//! `parse/front_matter.rs`, and its word in `templates/words/`.

/// A text that the front matter of a card can have.
#[derive(Debug, PartialEq, Eq)]
pub struct CardFactKind {
    /// Its key in the front matter, and that of the word before it in `words/<lang>.ftl`.
    pub key: &'static str,
    /// Its icon in `templates/html/icons.html`.
    pub icon: &'static str,
    /// Whether it comes before the facts that are not texts, such as the time that the card takes.
    pub leads: bool,
    /// What it is, for a translator.
    pub hint: &'static str,
    /// Whether it is a name, which can be the same in every language.
    pub is_name: bool,
}

/// Who the card is for.
pub static AUDIENCE: CardFactKind = CardFactKind {
    key: "audience",
    icon: "person",
    leads: true,
    hint: "Who the card is for",
    is_name: false,
};

/// The person or team that keeps it up to date.
pub static OWNER: CardFactKind = CardFactKind {
    key: "owner",
    icon: "owner",
    leads: false,
    hint: "Who keeps the card up to date: a person or a team",
    is_name: true,
};

/// Such a text of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardFact<T> {
    pub kind: &'static CardFactKind,
    pub text: T,
}

impl<T> CardFact<T> {
    /// The same fact with another text.
    pub fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> CardFact<U> {
        let CardFact { kind, text } = self;
        CardFact {
            kind,
            text: f(text),
        }
    }
}
