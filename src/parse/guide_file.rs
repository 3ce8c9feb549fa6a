//! The shape of `guide.toml`: what serde reads, and what its schema says. Comments on fields are shown to authors.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::checks::Checks;
use super::schema::{ById, LANGUAGE, levels};

/// What the cards of a guide share: its name and languages, and everything that cards refer to by id.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "guide.toml")]
pub(super) struct File {
    /// The name of the guide, on its front page.
    #[schemars(with = "String")]
    pub(super) title: Spanned<String>,
    /// The language that the cards are written in, as a BCP 47 tag such as `nl`.
    #[schemars(with = "String", regex(pattern = LANGUAGE))]
    pub(super) source: Spanned<String>,
    /// The languages to publish, the one of the cards among them.
    #[schemars(with = "BTreeSet<String>", length(min = 1), inner(regex(pattern = LANGUAGE)))]
    pub(super) languages: Spanned<Vec<Spanned<String>>>,
    /// A line that every page and PDF shows.
    #[schemars(with = "Option<String>")]
    pub(super) banner: Option<Spanned<String>>,
    /// A shelf of cards. Every card stands on one.
    #[serde(default)]
    #[schemars(with = "ById<CategoryEntry>")]
    pub(super) category: BTreeMap<Spanned<String>, CategoryEntry>,
    /// Who the reader has to be.
    #[serde(default)]
    #[schemars(with = "ById<RequirementEntry>")]
    pub(super) role: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What the reader's account must be allowed to do.
    #[serde(default)]
    #[schemars(with = "ById<RequirementEntry>")]
    pub(super) permission: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What steps, actions and notes may depend on.
    #[serde(default)]
    #[schemars(with = "ById<ConditionEntry>")]
    pub(super) condition: BTreeMap<Spanned<String>, ConditionEntry>,
    /// What the cards are about.
    #[serde(default)]
    #[schemars(with = "ById<ProductEntry>")]
    pub(super) product: BTreeMap<Spanned<String>, ProductEntry>,
    /// A word of the trade with what it means.
    #[serde(default)]
    #[schemars(with = "ById<TermEntry>")]
    pub(super) term: BTreeMap<Spanned<String>, TermEntry>,
    /// A label of the product's screens, written once.
    #[serde(default)]
    #[schemars(with = "ById<LabelEntry>")]
    pub(super) label: BTreeMap<Spanned<String>, LabelEntry>,
    /// The way to a place in the product, from label to label.
    #[serde(default)]
    #[schemars(with = "ById<PathEntry>")]
    pub(super) path: BTreeMap<Spanned<String>, PathEntry>,
    /// How strict the guide is with translations.
    #[serde(default)]
    pub(super) translation: Translation,
    /// The levels of codes. What keeps the promise can only be an error.
    #[serde(default)]
    #[schemars(schema_with = "levels")]
    pub(super) checks: Checks,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct CategoryEntry {
    /// What readers see above its cards.
    #[schemars(with = "String")]
    pub(super) name: Spanned<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("dependentRequired" = { "help": ["help-url"], "help-url": ["help"] }))]
pub(super) struct RequirementEntry {
    /// What readers see.
    #[schemars(with = "String")]
    pub(super) name: Spanned<String>,
    /// How to get it.
    #[schemars(with = "Option<String>")]
    pub(super) get: Option<Spanned<String>>,
    /// Whom to ask.
    #[schemars(with = "Option<String>")]
    pub(super) ask: Option<Spanned<String>>,
    /// The words of a link to more, which say where it leads. Needs `help-url`.
    #[schemars(with = "Option<String>")]
    pub(super) help: Option<Spanned<String>>,
    /// Where that link leads.
    #[schemars(with = "Option<String>")]
    pub(super) help_url: Option<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ConditionEntry {
    /// The question that the reader answers.
    #[schemars(with = "String")]
    pub(super) ask: Spanned<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct ProductEntry {
    /// Its name, which is the same in every language.
    #[schemars(with = "String")]
    pub(super) name: Spanned<String>,
    /// The versions that cards may name, oldest first.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub(super) versions: Vec<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct TermEntry {
    /// What to call it.
    #[schemars(with = "String")]
    pub(super) name: Spanned<String>,
    /// What it means, for the list of terms.
    #[schemars(with = "String")]
    pub(super) definition: Spanned<String>,
    /// What not to call it.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub(super) avoid: Vec<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct LabelEntry {
    /// The label as the screen shows it.
    #[schemars(with = "String")]
    pub(super) text: Spanned<String>,
    /// The language that it is in, where that is not the one of the cards.
    #[schemars(with = "Option<String>", regex(pattern = LANGUAGE))]
    pub(super) lang: Option<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct PathEntry {
    /// The labels with ` > ` between them.
    #[schemars(with = "String", regex(pattern = ">"))]
    pub(super) text: Spanned<String>,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct Translation {
    /// A warning without a translation that can be used. The default is `error`.
    pub(super) warnings: Option<Strictness>,
    /// Any other text without one. The default is `warn`.
    pub(super) texts: Option<Strictness>,
    /// Whether a person has to sign the translation of a warning, with `stappenkaart warnings approve`. The default is `optional`.
    pub(super) approval: Option<ApprovalEntry>,
    /// A warning by the state of its translation, where it is another level than that of `warnings`.
    pub(super) states: States,
    /// Languages that are treated otherwise. What is not said here is as above.
    #[schemars(with = "BTreeMap<String, ByLanguage>")]
    pub(super) lang: BTreeMap<Spanned<String>, ByLanguage>,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct ByLanguage {
    /// A warning without a translation that can be used.
    pub(super) warnings: Option<Strictness>,
    /// Any other text without one.
    pub(super) texts: Option<Strictness>,
    /// Whether a person has to sign the translation of a warning.
    pub(super) approval: Option<ApprovalEntry>,
    /// A warning by the state of its translation.
    pub(super) states: States,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub(super) struct States {
    /// There is no translation.
    pub(super) missing: Option<Strictness>,
    /// It says nothing.
    pub(super) blank: Option<Strictness>,
    /// It repeats the source.
    pub(super) identical: Option<Strictness>,
    /// The source was reworded after it.
    pub(super) stale: Option<Strictness>,
    /// It lost something that the source says, or says more.
    pub(super) refused: Option<Strictness>,
    /// It is marked fuzzy.
    pub(super) review: Option<Strictness>,
    /// Nobody has signed it, where somebody has to.
    pub(super) draft: Option<Strictness>,
}

#[derive(Deserialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum ApprovalEntry {
    /// Until somebody has signed it, readers see the words of the source, with a label.
    Required,
    /// What passes the checks is published.
    Optional,
}

#[derive(Deserialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub(super) enum Strictness {
    /// It stops the build.
    Error,
    /// It is told, and the words of the source are published with a label.
    Warn,
    /// The same, told as advice only.
    Allow,
}
