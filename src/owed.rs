//! What a site owes its readers: every warning of every card, in every language and artefact. Counted from the editions of the
//! library, whatever a format makes of them, so that an artefact without them is noticed.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::format::{Format, own_signal, signal, untranslated};
use crate::history::{History, KnownWarning, Revision, WarningChange};
use crate::isolate;
use crate::localize::Edition;
use crate::model::{CardText, Guarded, Lang, Localized, Step, TextRole, Warning};
use crate::words::Words;

/// All that is owed, sorted by card and in the guide's order of languages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Owed {
    pub cards: Vec<OwedCard>,
    /// What the feed of each language has to say.
    #[serde(default)]
    pub changes: Vec<OwedChange>,
}

impl Owed {
    /// What these cards owe, without the feeds.
    pub fn of(cards: Vec<OwedCard>) -> Owed {
        Owed {
            cards,
            changes: Vec::new(),
        }
    }
}

/// A change of a warning that readers of a language have to learn of, also where its card is not published any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedChange {
    pub card: String,
    /// BCP 47.
    pub lang: String,
    /// The day on which it was recorded, as `2026-11-28`.
    pub on: String,
    pub warning: String,
    /// `removed`, `weaker`, `reworded`, `moved`, `stronger` or `added`.
    pub kind: String,
    /// The same in words of the language: "Warning removed".
    pub what: String,
    /// The signal word and the texts, before and after; each can be missing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub before: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub after: Vec<String>,
}

/// The changes of warnings that the feeds of these languages owe, sorted by card and language.
pub fn changes(history: &History, languages: &[Lang], words: &Words) -> Vec<OwedChange> {
    let mut owed = Vec::new();
    for (card, lang) in history.cards() {
        let Some(lang) = languages.iter().find(|known| known.as_str() == lang) else {
            continue;
        };
        for (revision, changes) in history.changes(card, lang.as_str()) {
            let each = changes.warnings.iter();
            owed.extend(each.map(|change| owed_change(revision, change, lang, words)));
        }
    }
    owed
}

fn owed_change(
    revision: &Revision,
    change: &WarningChange<'_>,
    lang: &Lang,
    words: &Words,
) -> OwedChange {
    let said = |warning: Option<&KnownWarning>| {
        let texts = warning.map(|warning| {
            let signal = signal(words, lang, warning.severity);
            let texts = std::iter::once(&warning.avoid).chain(&warning.consequence);
            std::iter::once(signal).chain(texts.cloned()).collect()
        });
        texts.unwrap_or_default()
    };
    OwedChange {
        card: revision.card.clone(),
        lang: lang.to_string(),
        on: revision.on.to_string(),
        warning: change.id.to_owned(),
        kind: change.kind.name().to_owned(),
        what: words.word(lang, &format!("change-{}", change.kind.name())),
        before: said(change.before),
        after: said(change.after),
    }
}

/// What is owed of one card in one language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedCard {
    pub card: String,
    /// BCP 47.
    pub lang: String,
    pub artefacts: Vec<OwedArtefact>,
    /// Warnings and actions in the order in which a reader must meet them.
    pub order: Vec<OwedItem>,
}

/// A file in which all of it must be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedArtefact {
    /// From the site's root.
    pub path: String,
    pub format: String,
    /// Which card of the file it is, from 0, where the file is of several cards.
    #[serde(default, skip_serializing_if = "is_first")]
    pub place: usize,
    /// In which order a reader must meet the items of [`OwedCard::order`] in it, by their places there; empty where it is the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub order: Vec<usize>,
}

impl OwedArtefact {
    /// The file at this path, which a format makes of a card.
    pub fn new(path: String, format: &dyn Format, place: usize, card: &Card<'_>) -> OwedArtefact {
        let is_confirmed = format.is_confirmed(card.details.checklist);
        OwedArtefact {
            path,
            format: format.name().to_owned(),
            place,
            order: if is_confirmed {
                confirmed(card)
            } else {
                Vec::new()
            },
        }
    }
}

fn is_first(place: &usize) -> bool {
    *place == 0
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OwedItem {
    Warning(OwedWarning),
    Action(OwedAction),
}

/// A warning as a reader must see it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedWarning {
    pub id: String,
    pub severity: String,
    /// The signal word: "Let op".
    pub signal: String,
    /// The signal word in the language of the card, which comes first, where the texts are in another language.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub own_signal: Option<String>,
    pub avoid: String,
    pub consequence: Vec<String>,
    /// That its words are not translated, where a page says so in its box.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The language of its words: the source's if there is no usable translation.
    pub lang: String,
    /// How many of the actions that follow it guards.
    pub guards: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwedAction {
    pub id: String,
    pub text: String,
}

impl OwedCard {
    /// Its warnings, in order.
    pub fn warnings(&self) -> impl Iterator<Item = &OwedWarning> {
        self.order.iter().filter_map(|item| match item {
            OwedItem::Warning(warning) => Some(warning),
            OwedItem::Action(_) => None,
        })
    }

    /// Its items in the order in which a reader must meet them in the artefact at this path.
    pub fn order_in(&self, path: &str) -> Vec<&OwedItem> {
        let artefact = self.artefacts.iter().find(|artefact| artefact.path == path);
        let places = artefact.map(|artefact| artefact.order.as_slice());
        let found = places.unwrap_or_default().iter();
        let other: Option<Vec<&OwedItem>> = found.map(|at| self.order.get(*at)).collect();
        let is_each_once = |places: &[usize]| {
            let once: BTreeSet<&usize> = places.iter().collect();
            once.len() == places.len() && places.len() == self.order.len()
        };
        match other {
            Some(other) if places.is_some_and(is_each_once) => other,
            _ => self.order.iter().collect(),
        }
    }
}

/// Counts what one edition owes, in each of these artefacts.
pub fn of_edition(edition: &Edition<'_>, artefacts: Vec<OwedArtefact>, words: &Words) -> OwedCard {
    OwedCard {
        card: edition.card.id.to_string(),
        lang: edition.lang.to_string(),
        artefacts,
        order: order(&edition.card, &edition.lang, words),
    }
}

type Card<'a> = crate::model::Card<Localized<'a>>;

// A warning comes before the first action that it guards: all of the card, all of the step, or one.
fn order(card: &Card<'_>, lang: &Lang, words: &Words) -> Vec<OwedItem> {
    let total = card.sections().map(|step| step.actions().count()).sum();
    let mut order = Vec::new();
    for CardText {
        role,
        text,
        step: _,
    } in card.texts()
    {
        match role {
            TextRole::Avoid(found, guarded) => {
                let guards = match guarded {
                    Guarded::Card => total,
                    Guarded::Step(step) => step.actions().count(),
                    Guarded::Action(..) => 1,
                };
                order.push(warning(found, guards, lang, words));
            }
            TextRole::Action(action) => order.push(OwedItem::Action(OwedAction {
                id: action.id.to_string(),
                text: said(text, words),
            })),
            TextRole::Consequence(..) => {}
            TextRole::CardTitle | TextRole::CardFact(_) | TextRole::Goal => {}
            TextRole::StepTitle | TextRole::Paragraph | TextRole::Option => {}
            TextRole::TroubleshootingTitle | TextRole::TroubleshootingIntro => {}
            TextRole::Symptom | TextRole::Note | TextRole::Outcome => {}
            TextRole::TableHead | TextRole::TableCell | TextRole::Fact => {}
            TextRole::Alt(_) | TextRole::CalloutLabel(_) => {}
        }
    }
    order
}

// The places of the same items where all warnings of a step come before its actions.
fn confirmed(card: &Card<'_>) -> Vec<usize> {
    let mut keys = Vec::new();
    for CardText {
        role,
        text: _,
        step,
    } in card.texts()
    {
        let is_action = match role {
            TextRole::Avoid(..) => false,
            TextRole::Action(_) => true,
            _ => continue,
        };
        // Problems are not confirmed.
        let of_card = |step: &Step<_>| card.steps.iter().position(|one| std::ptr::eq(one, step));
        let step = step.map(|step| of_card(step).unwrap_or(usize::MAX));
        keys.push((step, is_action && step != Some(usize::MAX)));
    }
    let mut places: Vec<usize> = (0..keys.len()).collect();
    places.sort_by_key(|at| keys[*at]);
    places
}

fn warning(
    warning: &Warning<Localized<'_>>,
    guards: usize,
    lang: &Lang,
    words: &Words,
) -> OwedItem {
    let Warning {
        id,
        span: _,
        severity,
        avoid,
        consequence,
    } = warning;
    OwedItem::Warning(OwedWarning {
        id: id.to_string(),
        severity: severity.name().to_owned(),
        signal: signal(words, &avoid.lang, *severity),
        own_signal: own_signal(words, lang, &avoid.lang, *severity),
        avoid: said(avoid, words),
        consequence: consequence.iter().map(|text| said(text, words)).collect(),
        label: untranslated(avoid, lang, words),
        lang: avoid.lang.to_string(),
        guards,
    })
}

// With the marks that keep a right-to-left text in order, for those who show the list.
fn said(text: &Localized<'_>, words: &Words) -> String {
    isolate::said(&text.text, &text.lang, words)
}
