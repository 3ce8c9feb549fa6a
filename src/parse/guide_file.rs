//! The shape of `guide.toml`: what serde reads, and what its schema says. Comments on fields are shown to authors.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use super::checks::Checks;

/// What the cards of a guide share: its name and languages, and everything that cards refer to by id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    /// The name of the guide, on its front page.
    pub(super) title: Spanned<String>,
    /// The language that the cards are written in, as a BCP 47 tag such as `nl`.
    pub(super) source: Spanned<String>,
    /// The languages to publish, the one of the cards among them.
    pub(super) languages: Spanned<Vec<Spanned<String>>>,
    /// A line that every page and PDF shows.
    pub(super) banner: Option<Spanned<String>>,
    /// A shelf of cards. Every card stands on one.
    #[serde(default)]
    pub(super) category: BTreeMap<Spanned<String>, CategoryEntry>,
    /// Who the reader has to be.
    #[serde(default)]
    pub(super) role: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What the reader's account must be allowed to do.
    #[serde(default)]
    pub(super) permission: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What steps, actions and notes may depend on.
    #[serde(default)]
    pub(super) condition: BTreeMap<Spanned<String>, ConditionEntry>,
    /// What the cards are about.
    #[serde(default)]
    pub(super) product: BTreeMap<Spanned<String>, ProductEntry>,
    /// A word of the trade with what it means.
    #[serde(default)]
    pub(super) term: BTreeMap<Spanned<String>, TermEntry>,
    /// A label of the product's screens, written once.
    #[serde(default)]
    pub(super) label: BTreeMap<Spanned<String>, LabelEntry>,
    /// The way to a place in the product, from label to label.
    #[serde(default)]
    pub(super) path: BTreeMap<Spanned<String>, PathEntry>,
    /// How strict the guide is with translations.
    #[serde(default)]
    pub(super) translation: Translation,
    /// The levels of codes. What keeps the promise can only be an error.
    #[serde(default)]
    pub(super) checks: Checks,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryEntry {
    /// What readers see above its cards.
    pub(super) name: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct RequirementEntry {
    /// What readers see.
    pub(super) name: Spanned<String>,
    /// How to get it.
    pub(super) get: Option<Spanned<String>>,
    /// Whom to ask.
    pub(super) ask: Option<Spanned<String>>,
    /// The words of a link to more, which say where it leads. Needs `help-url`.
    pub(super) help: Option<Spanned<String>>,
    /// Where that link leads.
    pub(super) help_url: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionEntry {
    /// The question that the reader answers.
    pub(super) ask: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductEntry {
    /// Its name, which is the same in every language.
    pub(super) name: Spanned<String>,
    /// The versions that cards may name, oldest first.
    #[serde(default)]
    pub(super) versions: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct TermEntry {
    /// What to call it.
    pub(super) name: Spanned<String>,
    /// What it means, for the list of terms.
    pub(super) definition: Spanned<String>,
    /// What not to call it.
    #[serde(default)]
    pub(super) avoid: Vec<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelEntry {
    /// The label as the screen shows it.
    pub(super) text: Spanned<String>,
    /// The language that it is in, where that is not the one of the cards.
    pub(super) lang: Option<Spanned<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PathEntry {
    /// The labels with ` > ` between them.
    pub(super) text: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Translation {
    /// A warning without a usable translation.
    pub(super) warnings: Strictness,
    /// Any other text without one.
    pub(super) texts: Strictness,
}

impl Default for Translation {
    fn default() -> Translation {
        Translation { warnings: Strictness::Error, texts: Strictness::Warn }
    }
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Strictness {
    /// It stops the build.
    Error,
    /// It is told, and the words of the source are published with a label.
    Warn,
    /// The same, told as advice only.
    Allow,
}
