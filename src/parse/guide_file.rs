//! The shape of `guide.toml`: what serde reads, and what its schema says. Comments on fields are shown to authors.

use std::collections::{BTreeMap, BTreeSet};

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::checks::Checks;
use super::print::PrintEntry;
use super::publish::PublishEntry;
use super::push::PushEntry;
use super::shape::{ById, LANGUAGE, levels};
use super::theme::ThemeEntry;

/// What the cards of a guide share: its name and languages, and everything that cards refer to by id.
#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(title = "guide.toml")]
pub struct GuideFile {
    /// The version of the form of this file and of the cards. The tool writes it; `stappenkaart upgrade` brings an older guide to the newest one.
    #[schemars(range(min = 1))]
    pub format_version: Option<u32>,
    /// The name of the guide, on its front page.
    #[schemars(with = "String")]
    pub title: Spanned<String>,
    /// The language that the cards are written in, as a BCP 47 tag such as `nl`.
    #[schemars(with = "String", regex(pattern = LANGUAGE))]
    pub source: Spanned<String>,
    /// The languages to publish, the one of the cards among them.
    #[schemars(with = "BTreeSet<String>", length(min = 1), inner(regex(pattern = LANGUAGE)))]
    pub languages: Spanned<Vec<Spanned<String>>>,
    /// A line that every page and PDF shows.
    #[schemars(with = "Option<String>")]
    pub banner: Option<Spanned<String>>,
    /// The address of the published site, such as `https://example.com/help/`, for search engines.
    #[schemars(with = "Option<String>", regex(pattern = "^https?://"))]
    pub url: Option<Spanned<String>>,
    /// Where readers report what is wrong, such as `https://example.com/feedback?card={card}&step={step}&lang={lang}&revision={revision}`,
    /// or `mailto:` and an address.
    #[schemars(with = "Option<String>", regex(pattern = "^(https://|mailto:)"))]
    pub feedback_url: Option<Spanned<String>>,
    /// How the tool's own words address the reader, in a language that has two ways, such as "Sie" and "du" in German.
    pub address: Option<AddressWord>,
    /// What `build` writes where it is not said: `html`, `pdf` and `checklist` without this key. Others are `markdown` and `json` for programs,
    /// `fragment` and `single-file` for help centers and mail, `docx` for reviewers, and `card`, `leaflet`, `pocket`, `poster` and `binder` for paper.
    #[schemars(with = "Option<BTreeSet<String>>")]
    pub formats: Option<Vec<Spanned<String>>>,
    /// The sizes of paper, and printing in grey.
    #[serde(default)]
    pub print: PrintEntry,
    /// What the published site has for readers without a connection, and for its server.
    #[serde(default)]
    pub publish: PublishEntry,
    /// The help centers that `stappenkaart push` sends the cards to.
    #[serde(default)]
    pub push: PushEntry,
    /// The colours and the logo of pages and PDFs.
    #[serde(default)]
    pub theme: ThemeEntry,
    /// A group of cards on the front page. Every card is in one.
    #[serde(default)]
    #[schemars(with = "ById<CategoryEntry>")]
    pub category: BTreeMap<Spanned<String>, CategoryEntry>,
    /// Who the reader has to be.
    #[serde(default)]
    #[schemars(with = "ById<RequirementEntry>")]
    pub role: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What the reader's account must be allowed to do.
    #[serde(default)]
    #[schemars(with = "ById<RequirementEntry>")]
    pub permission: BTreeMap<Spanned<String>, RequirementEntry>,
    /// What steps, actions and notes may depend on.
    #[serde(default)]
    #[schemars(with = "ById<ConditionEntry>")]
    pub condition: BTreeMap<Spanned<String>, ConditionEntry>,
    /// What the cards are about.
    #[serde(default)]
    #[schemars(with = "ById<ProductEntry>")]
    pub product: BTreeMap<Spanned<String>, ProductEntry>,
    /// A technical term with what it means.
    #[serde(default)]
    #[schemars(with = "ById<TermEntry>")]
    pub term: BTreeMap<Spanned<String>, TermEntry>,
    /// A label of the product's screens, written once.
    #[serde(default)]
    #[schemars(with = "ById<LabelEntry>")]
    pub label: BTreeMap<Spanned<String>, LabelEntry>,
    /// The way to a place in the product, from label to label.
    #[serde(default)]
    #[schemars(with = "ById<PathEntry>")]
    pub path: BTreeMap<Spanned<String>, PathEntry>,
    /// The id that a card had, and the id of the card that took its place: `old-name = "new-name"`.
    #[serde(default)]
    #[schemars(with = "ById<String>")]
    pub redirect: BTreeMap<Spanned<String>, Spanned<String>>,
    /// A link that leads elsewhere in another language.
    #[serde(default)]
    #[schemars(with = "ById<LinkEntry>")]
    pub link: BTreeMap<Spanned<String>, LinkEntry>,
    /// Code that is another one in another language, such as the name of a folder.
    #[serde(default)]
    #[schemars(with = "ById<CodeEntry>")]
    pub code: BTreeMap<Spanned<String>, CodeEntry>,
    /// How strict the guide is with translations.
    #[serde(default)]
    pub translation: TranslationEntry,
    /// The levels of codes. What keeps the promise can only be an error.
    #[serde(default)]
    #[schemars(schema_with = "levels")]
    pub checks: Checks,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CategoryEntry {
    /// What readers see above its cards.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
#[schemars(extend("dependentRequired" = { "help": ["help-url"], "help-url": ["help"] }))]
pub struct RequirementEntry {
    /// What readers see.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// How to get it.
    #[schemars(with = "Option<String>")]
    pub get: Option<Spanned<String>>,
    /// Who to ask.
    #[schemars(with = "Option<String>")]
    pub ask: Option<Spanned<String>>,
    /// The words of a link to more, which say where it leads. Needs `help-url`.
    #[schemars(with = "Option<String>")]
    pub help: Option<Spanned<String>>,
    /// Where that link leads.
    #[schemars(with = "Option<String>")]
    pub help_url: Option<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionEntry {
    /// The question that the reader answers.
    #[schemars(with = "String")]
    pub ask: Spanned<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ProductEntry {
    /// Its name, which is the same in every language.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// The versions that cards may name, oldest first.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub versions: Vec<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TermEntry {
    /// What to call it.
    #[schemars(with = "String")]
    pub name: Spanned<String>,
    /// What it means, for the list of terms.
    #[schemars(with = "String")]
    pub definition: Spanned<String>,
    /// What not to call it.
    #[serde(default)]
    #[schemars(with = "Vec<String>")]
    pub avoid: Vec<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LabelEntry {
    /// The label as the screen shows it.
    #[schemars(with = "String")]
    pub text: Spanned<String>,
    /// The language that it is in, where that is not the one of the cards.
    #[schemars(with = "Option<String>", regex(pattern = LANGUAGE))]
    pub lang: Option<Spanned<String>>,
    /// What the product calls it in other languages, such as `translated = { de = "Speichern" }`. Translations have to use these words.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub translated: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PathEntry {
    /// The labels with ` > ` between them.
    #[schemars(with = "String", regex(pattern = ">"))]
    pub text: Spanned<String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkEntry {
    /// The address as the cards write it. One that ends with `/` also means every address that starts with it.
    #[schemars(with = "String", regex(pattern = "^(https?://|mailto:|tel:)"))]
    pub url: Spanned<String>,
    /// Where it leads in other languages, such as `translated = { en = "https://example.com/en/" }`.
    #[schemars(with = "BTreeMap<String, String>")]
    pub translated: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct CodeEntry {
    /// The code as the cards write it, without its backticks.
    #[schemars(with = "String")]
    pub text: Spanned<String>,
    /// What it is in other languages, such as `translated = { en = "Users" }`.
    #[schemars(with = "BTreeMap<String, String>")]
    pub translated: BTreeMap<Spanned<String>, Spanned<String>>,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub struct TranslationEntry {
    /// A warning without a translation that can be used. The default is `error`.
    pub warnings: Option<StrictnessWord>,
    /// Any other text without one. The default is `warn`.
    pub texts: Option<StrictnessWord>,
    /// Whether a person has to sign the translation of a warning, with `stappenkaart warnings approve`. The default is `optional`.
    pub approval: Option<ApprovalWord>,
    /// A warning by the state of its translation, where it is another level than that of `warnings`.
    pub states: StatesEntry,
    /// Languages with other levels. A level that is not set here is as above.
    #[schemars(with = "BTreeMap<String, LanguageEntry>")]
    pub lang: BTreeMap<Spanned<String>, LanguageEntry>,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub struct LanguageEntry {
    /// A warning without a translation that can be used.
    pub warnings: Option<StrictnessWord>,
    /// Any other text without one.
    pub texts: Option<StrictnessWord>,
    /// Whether a person has to sign the translation of a warning.
    pub approval: Option<ApprovalWord>,
    /// A warning by the state of its translation.
    pub states: StatesEntry,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub struct StatesEntry {
    /// There is no translation.
    pub missing: Option<StrictnessWord>,
    /// It says nothing.
    pub blank: Option<StrictnessWord>,
    /// It repeats the source.
    pub identical: Option<StrictnessWord>,
    /// The source was reworded after it.
    pub stale: Option<StrictnessWord>,
    /// It lost something that the source says, or says more.
    pub refused: Option<StrictnessWord>,
    /// It is marked fuzzy.
    pub review: Option<StrictnessWord>,
    /// It is not approved, but the guide requires an approval.
    pub draft: Option<StrictnessWord>,
}

#[derive(Deserialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum AddressWord {
    /// "Sie", "u", "vous", "usted", "Lei".
    Formal,
    /// "du", "je", "tu", "tú".
    Informal,
}

#[derive(Deserialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum ApprovalWord {
    /// Until it is approved, readers see the words of the source, with a label.
    Required,
    /// What passes the checks is published.
    Optional,
}

#[derive(Deserialize, JsonSchema, Clone, Copy)]
#[serde(rename_all = "lowercase")]
pub enum StrictnessWord {
    /// It stops the build.
    Error,
    /// It is reported, and the words of the source are published with a label.
    Warn,
    /// The same, reported only as advice.
    Allow,
}
