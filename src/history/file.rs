//! The form of `changes.lock`: what is read, and how it is written. Sorted by card and language, and then as recorded; each revision has
//! only what is not as in the one before it.

use serde::Deserialize;
use toml::Spanned;

use super::entry::{CardState, KnownStep, KnownWarning, Occasion, Revision};
use crate::file_version::{VersionedFile, current_line};
use crate::toml_text::{line, lines};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HistoryFile {
    #[serde(rename = "format-version")]
    pub(super) format_version: Option<u32>,
    #[serde(default)]
    pub(super) revision: Vec<Spanned<RevisionTable>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RevisionTable {
    pub(super) card: String,
    pub(super) lang: String,
    pub(super) on: String,
    #[serde(default)]
    pub(super) start: bool,
    #[serde(default)]
    pub(super) gone: bool,
    pub(super) seal: Option<String>,
    /// Empty where the front matter does not name its revision any more.
    pub(super) version: Option<String>,
    pub(super) title: Option<String>,
    /// Each as its id, a space and a digest.
    pub(super) steps: Option<Vec<String>>,
    pub(super) pictures: Option<String>,
    pub(super) rest: Option<String>,
    #[serde(default)]
    pub(super) removed: Vec<String>,
    #[serde(default)]
    pub(super) warning: Vec<WarningTable>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WarningTable {
    pub(super) id: String,
    pub(super) severity: String,
    pub(super) lang: String,
    pub(super) guards: Option<String>,
    pub(super) avoid: String,
    pub(super) consequence: Vec<String>,
}

const HEAD: &str =
    "# What each card said, in each language, from the day on which it was recorded. Written by `stappenkaart changes record`;
# review its diff, and change nothing by hand.
";

/// The text of a history.
pub(super) fn text<'a>(cards: impl Iterator<Item = &'a Vec<Revision>>) -> String {
    let mut text = format!("{HEAD}{}\n", current_line(VersionedFile::History));
    for revisions in cards {
        let nothing = CardState::default();
        let mut before = &nothing;
        for revision in revisions {
            text.push('\n');
            text.push_str(&revision_text(revision, before));
            before = &revision.state;
        }
    }
    text
}

fn revision_text(revision: &Revision, before: &CardState) -> String {
    let Revision {
        card,
        lang,
        on,
        occasion,
        state,
    } = revision;
    let mut text = "[[revision]]\n".to_owned();
    text += &line("card", card);
    text += &line("lang", lang);
    text += &line("on", &on.to_string());
    match occasion {
        Occasion::Start => text + "start = true\n" + &state_text(state, before),
        Occasion::Published => text + &state_text(state, before),
        Occasion::Gone => text + "gone = true\n",
    }
}

fn state_text(state: &CardState, before: &CardState) -> String {
    let CardState {
        seal,
        version,
        title,
        warnings,
        steps,
        pictures,
        rest,
    } = state;
    let changed = |key: &str, value: &Option<String>, before: &Option<String>| {
        let is_known = value != before;
        let text = is_known.then(|| line(key, value.as_deref().unwrap_or_default()));
        text.unwrap_or_default()
    };
    let mut text = changed("seal", seal, &before.seal);
    text += &changed("version", version, &before.version);
    text += &changed("title", title, &before.title);
    if let Some(steps) = steps.as_ref().filter(|_| *steps != before.steps) {
        let steps: Vec<String> = steps.iter().map(step_text).collect();
        text += &lines("steps", &steps);
    }
    text += &changed("pictures", pictures, &before.pictures);
    text += &changed("rest", rest, &before.rest);
    let removed = before
        .warnings
        .iter()
        .filter(|known| state.warning(&known.id).is_none());
    let removed: Vec<String> = removed.map(|known| known.id.clone()).collect();
    if !removed.is_empty() {
        text += &lines("removed", &removed);
    }
    let now = warnings
        .iter()
        .filter(|warning| before.warning(&warning.id) != Some(warning));
    now.fold(text, |text, warning| text + "\n" + &warning_text(warning))
}

fn step_text(step: &KnownStep) -> String {
    let KnownStep { id, digest } = step;
    format!("{id} {digest}")
}

fn warning_text(warning: &KnownWarning) -> String {
    let KnownWarning {
        id,
        severity,
        lang,
        guards,
        avoid,
        consequence,
    } = warning;
    let mut text = "[[revision.warning]]\n".to_owned();
    text += &line("id", id);
    text += &line("severity", severity.name());
    text += &line("lang", lang);
    let guards = guards.as_ref().map(|guards| line("guards", guards));
    text += &guards.unwrap_or_default();
    text + &line("avoid", avoid) + &lines("consequence", consequence)
}
