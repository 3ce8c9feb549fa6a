//! What `card.json` is. The comments are in its schema.

use schemars::JsonSchema;
use serde::Serialize;

/// A step card in one language. A text is plain words; one that is in another language than the card says so.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonCard {
    /// The version of this form: 1.
    pub version: u32,
    pub id: String,
    /// BCP 47.
    pub lang: String,
    /// `sequence`, `decision` or `reference`.
    pub kind: String,
    /// `draft`, `review` or `retired`, where it is not a published card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    pub title: JsonText,
    /// The title of the guide.
    pub guide: JsonText,
    pub category: JsonText,
    /// What the reader achieves with it.
    pub goal: Vec<JsonText>,
    /// The day on which it was checked last: `2026-11-01`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verified: Option<String>,
    /// How long it takes, as ISO 8601: `PT5M`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub duration: Option<String>,
    /// Roles and permissions that the reader needs.
    pub needs: Vec<JsonNeed>,
    /// The warnings that guard the whole card. Each step that has an action has them too.
    pub warnings: Vec<JsonWarning>,
    pub notes: Vec<JsonNote>,
    pub steps: Vec<JsonStep>,
    /// What the reader has when all steps are done.
    pub outcomes: Vec<JsonText>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub troubleshooting: Option<JsonTroubleshooting>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonText {
    pub text: String,
    /// The language of the words, where it is not that of the card: they are not translated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lang: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonNeed {
    pub id: String,
    pub name: JsonText,
    /// How to get it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub get: Option<JsonText>,
    /// Who to ask.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ask: Option<JsonText>,
}

/// A warning. Say all of it, and before what it guards.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonWarning {
    pub id: String,
    /// `card`, `step` or `action`.
    pub guards: &'static str,
    /// `danger`, `warning`, `caution` or `notice` (ANSI Z535.6).
    pub severity: &'static str,
    /// The signal word in the language of the card, where the texts are in another.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub own_signal: Option<String>,
    /// The signal word: "Danger".
    pub signal: String,
    /// What never to do, or what to do.
    pub avoid: String,
    /// What happens otherwise.
    pub consequence: Vec<String>,
    /// The language of the texts.
    pub lang: String,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonNote {
    /// "Good to know".
    pub word: String,
    /// The question of its condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<JsonText>,
    pub body: Vec<JsonText>,
}

/// A titled part of a card. It can be cut out: it has every warning that guards it.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonStep {
    pub id: String,
    /// From 1; a problem and a section of facts have none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<usize>,
    pub title: JsonText,
    /// The question of its condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<JsonText>,
    /// The choice after which a reader comes to it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch: Option<JsonText>,
    pub needs: Vec<JsonNeed>,
    /// The warnings that guard the whole card or this step, before all that is in it.
    pub warnings: Vec<JsonWarning>,
    pub parts: Vec<JsonPart>,
    /// Where the reader continues, if not at the next step.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
}

/// A part of a step, or what is under an action.
#[derive(Serialize, JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum JsonPart {
    Action(JsonAction),
    Note(JsonNote),
    /// What the reader sees if it worked.
    Outcome {
        body: Vec<JsonText>,
    },
    Figure {
        /// From the folder of the site.
        image: String,
        alt: JsonText,
        callouts: Vec<JsonCallout>,
        /// A film, a recording or a file: an address, or a path from the folder of the site.
        #[serde(skip_serializing_if = "Option::is_none")]
        attachment: Option<String>,
    },
    Text(JsonText),
    Table {
        head: Vec<JsonText>,
        rows: Vec<Vec<JsonText>>,
    },
    Facts {
        items: Vec<JsonText>,
    },
    Code {
        lines: Vec<String>,
    },
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonAction {
    pub id: String,
    /// Its number or letter.
    pub mark: String,
    /// The question of its condition.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<JsonText>,
    /// The warnings that guard it alone.
    pub warnings: Vec<JsonWarning>,
    /// One command.
    pub command: JsonText,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<JsonChoice>,
    pub parts: Vec<JsonPart>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonChoice {
    /// `one` or `any`.
    pub pick: &'static str,
    pub options: Vec<JsonOption>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonOption {
    pub text: JsonText,
    /// Where a reader who chooses it continues: "Go on to step 3".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub then: Option<String>,
}

#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonCallout {
    pub id: String,
    pub label: JsonText,
    /// Whether a warning says not to use it.
    pub forbidden: bool,
}

/// What to do when it did not work.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct JsonTroubleshooting {
    pub title: JsonText,
    pub intro: Vec<JsonText>,
    pub problems: Vec<JsonStep>,
}
