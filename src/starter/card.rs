//! A card that its author still has to write. Takes its title and category, returns its text in the language of the guide.

use super::texts::{StarterTexts, on_one_line};
use crate::import::quoted;
use crate::model::Lang;

/// What is known of the card.
#[derive(Debug, Clone, Copy)]
pub struct CardStub<'a> {
    pub title: &'a str,
    /// The id of its category.
    pub category: &'a str,
    /// Who answers for it.
    pub owner: Option<&'a str>,
}

/// The text of `card.md`. It passes the checks, and is a draft.
// Front matter has no marks, so its texts are as they were typed.
pub fn card_stub(stub: CardStub<'_>, lang: &Lang) -> String {
    let CardStub {
        title,
        category,
        owner,
    } = stub;
    let texts = StarterTexts::of(lang);
    let owner = owner
        .map(|owner| format!("owner: {}\n", quoted(&on_one_line(owner))))
        .unwrap_or_default();
    format!(
        "---\ntitle: {}\ncategory: {category}\n{owner}status: draft\n---\n\n{}\n\n## {} {{#first-step}}\n\n1. {}\n",
        quoted(&on_one_line(title)),
        texts.word("stub-goal"),
        texts.word("stub-step"),
        texts.word("stub-action"),
    )
}
