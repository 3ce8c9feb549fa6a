//! Changes in the words of a language. Takes the history, returns each change as a reader gets it: what happened to each warning, with its
//! words before and after, and then the rest.

use std::collections::BTreeMap;

use crate::history::{
    CardChanges, History, KnownWarning, Revision, WarningChange, WarningChangeKind,
};
use crate::isolate::numbers;
use crate::model::{Day, Lang};
use crate::words::Words;

/// A revision of a card, said in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidRevision {
    pub card: String,
    pub lang: Lang,
    /// The title of the card as it was then; its id where that is not known.
    pub title: String,
    pub on: Day,
    /// What identifies it among the revisions of its card in its language, as an anchor: `changed_2026-11-28_3f2a90c1`.
    pub anchor: String,
    /// The author's own name of it.
    pub version: Option<String>,
    /// As printed on paper; empty where it is not known.
    pub seal: String,
    /// Whether the card is not published any more.
    pub is_gone: bool,
    /// The worst change first.
    pub warnings: Vec<SaidWarningChange>,
    pub others: Vec<SaidChange>,
}

/// A change of something that is not a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidChange {
    /// "Title changed", "Pictures changed".
    pub what: String,
    /// Where it is of steps: those that are new or different, by their ids.
    pub steps: Vec<String>,
}

/// What happened to a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidWarningChange {
    pub id: String,
    pub kind: WarningChangeKind,
    /// "Warning removed".
    pub what: String,
    pub before: Option<SaidWarning>,
    pub after: Option<SaidWarning>,
}

/// The words of a warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidWarning {
    /// The signal word in the language of the reader.
    pub signal: String,
    /// What to avoid and the consequence.
    pub text: String,
    /// The language of that text.
    pub lang: Lang,
}

impl SaidWarning {
    /// All of it: "Caution: Never pull the plug. It breaks."
    pub fn whole(&self) -> String {
        format!("{}: {}", self.signal, self.text)
    }
}

impl SaidRevision {
    /// Every change on a line of its own, those of warnings first: for messages and lists without markup.
    pub fn lines(&self, words: &Words) -> Vec<String> {
        let word = |key: &str| words.word(&self.lang, key);
        let warnings = self.warnings.iter().map(|change| {
            let before = change.before.as_ref().map(|it| (word("change-before"), it));
            let after = change.after.as_ref().map(|it| (word("change-after"), it));
            let parts = before.into_iter().chain(after);
            let parts: Vec<String> = parts
                .map(|(word, said)| format!("{word} “{}”", said.whole()))
                .collect();
            format!("{}. {}", change.what, parts.join(" "))
        });
        let others = self.others.iter().map(|change| change.what.clone());
        warnings.chain(others).collect()
    }
}

/// The changes of a card in a language, newest first.
pub fn said(history: &History, words: &Words, card: &str, lang: &Lang) -> Vec<SaidRevision> {
    let changes = history.changes(card, lang.as_str());
    let each = changes.iter();
    let mut said: Vec<SaidRevision> = each
        .map(|(revision, changes)| said_revision(words, lang, revision, changes))
        .collect();
    distinguish(&mut said);
    said.reverse();
    said
}

// A card can say what it said before, on the same day.
fn distinguish(said: &mut [SaidRevision]) {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for revision in said {
        let times = seen.entry(revision.anchor.clone()).or_default();
        *times += 1;
        if *times > 1 {
            revision.anchor = format!("{}_{times}", revision.anchor);
        }
    }
}

fn said_revision(
    words: &Words,
    lang: &Lang,
    revision: &Revision,
    changes: &CardChanges<'_>,
) -> SaidRevision {
    let state = &revision.state;
    let seal = state.seal.clone().unwrap_or_default();
    let of_card = seal.split('.').next().unwrap_or_default();
    let warnings = changes.warnings.iter();
    SaidRevision {
        card: revision.card.clone(),
        lang: lang.clone(),
        title: state.title.clone().unwrap_or_else(|| revision.card.clone()),
        on: revision.on,
        anchor: match of_card {
            "" => format!("changed_{}", revision.on),
            of_card => format!("changed_{}_{of_card}", revision.on),
        },
        version: state.version.clone(),
        is_gone: changes.is_gone,
        warnings: warnings
            .map(|change| said_change(words, lang, change))
            .collect(),
        others: others(words, lang, changes),
        seal,
    }
}

fn said_change(words: &Words, lang: &Lang, change: &WarningChange<'_>) -> SaidWarningChange {
    let said = |warning: &KnownWarning| said_warning(words, lang, warning);
    let key = format!("change-{}", change.kind.name());
    SaidWarningChange {
        id: change.id.to_owned(),
        kind: change.kind,
        what: words.word(lang, &key),
        before: change.before.map(said),
        after: change.after.map(said),
    }
}

fn said_warning(words: &Words, lang: &Lang, warning: &KnownWarning) -> SaidWarning {
    let own = Lang::new(warning.lang.as_str());
    let text = warning.text();
    SaidWarning {
        signal: words.word(lang, &format!("severity-{}", warning.severity.name())),
        text: match words.direction(&own) {
            "rtl" => numbers(&text),
            _ => text,
        },
        lang: own,
    }
}

fn others(words: &Words, lang: &Lang, changes: &CardChanges<'_>) -> Vec<SaidChange> {
    let CardChanges {
        warnings: _,
        title,
        steps,
        pictures,
        rest,
        version,
        is_new,
        is_gone,
    } = changes;
    let ids = steps.now.iter().map(|id| id.to_string()).collect();
    let found = [
        (*is_new, "change-card", Vec::new()),
        (*is_gone, "change-card-gone", Vec::new()),
        (title.is_some(), "change-title", Vec::new()),
        (!steps.is_empty(), "change-steps", ids),
        (*pictures, "change-pictures", Vec::new()),
        (*rest || *version, "change-text", Vec::new()),
    ];
    let found = found.into_iter().filter(|(is_there, ..)| *is_there);
    found
        .map(|(_, key, steps)| SaidChange {
            what: words.word(lang, key),
            steps,
        })
        .collect()
}

/// All changes of all cards in a language, for those who send them to readers: newest first, then by card. A card that was removed is
/// among them.
pub fn notes(history: &History, words: &Words, lang: &Lang) -> Vec<SaidRevision> {
    let cards = history.cards();
    let own = cards.filter(|(_, known)| *known == lang.as_str());
    let mut notes: Vec<SaidRevision> = own
        .flat_map(|(card, _)| said(history, words, card, lang))
        .collect();
    notes.sort_by(|one, other| (other.on, &one.card).cmp(&(one.on, &other.card)));
    notes
}
