//! What changed from one state of a card to the next. Takes both, returns the changes, those of warnings first and the worst of them
//! before the others. What is not known of one of the two is not a change.

use super::entry::{CardState, KnownStep, KnownWarning, Occasion, Revision};
use crate::model::Severity;

/// What is different in a revision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardChanges<'a> {
    /// The worst first: removed, weaker, and so on.
    pub warnings: Vec<WarningChange<'a>>,
    /// The title before, where it is another one now.
    pub title: Option<&'a str>,
    pub steps: StepChanges<'a>,
    pub pictures: bool,
    pub rest: bool,
    /// Whether its author gave it another name.
    pub version: bool,
    /// Whether the card itself is new, or is not published any more.
    pub is_new: bool,
    pub is_gone: bool,
}

/// The steps of a card that are not as they were.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepChanges<'a> {
    /// Those that are there and are new or different, by their ids.
    pub now: Vec<&'a str>,
    /// How many are gone.
    pub gone: usize,
    /// Whether the others are in another order.
    pub moved: bool,
}

/// A warning before and after: one of them can be missing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct WarningChange<'a> {
    pub id: &'a str,
    pub before: Option<&'a KnownWarning>,
    pub after: Option<&'a KnownWarning>,
    pub kind: WarningChangeKind,
}

/// What happened to a warning, the worst for a reader first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningChangeKind {
    Removed,
    Weaker,
    Reworded,
    Moved,
    Stronger,
    Added,
}

impl WarningChangeKind {
    /// Its name in texts for programs, and the end of its key in `words/<lang>.ftl`.
    pub fn name(self) -> &'static str {
        match self {
            WarningChangeKind::Removed => "removed",
            WarningChangeKind::Weaker => "weaker",
            WarningChangeKind::Reworded => "reworded",
            WarningChangeKind::Moved => "moved",
            WarningChangeKind::Stronger => "stronger",
            WarningChangeKind::Added => "added",
        }
    }
}

impl<'a> CardChanges<'a> {
    /// What differs between two states of a card.
    pub fn between(before: &'a CardState, after: &'a CardState) -> CardChanges<'a> {
        let differs = |before: &Option<String>, after: &Option<String>| {
            before.is_some() && after.is_some() && before != after
        };
        CardChanges {
            warnings: warnings(before, after),
            title: before
                .title
                .as_deref()
                .filter(|_| differs(&before.title, &after.title)),
            steps: match (&before.steps, &after.steps) {
                (Some(before), Some(after)) => steps(before, after),
                _ => StepChanges::default(),
            },
            pictures: differs(&before.pictures, &after.pictures),
            rest: differs(&before.rest, &after.rest),
            version: before.seal.is_some()
                && after.seal.is_some()
                && after.version != before.version,
            is_new: false,
            is_gone: false,
        }
    }

    /// What a revision changed, where `before` is the one before it. A start changes nothing.
    pub fn of(before: Option<&'a Revision>, revision: &'a Revision) -> CardChanges<'a> {
        const NOTHING: &CardState = &CardState {
            seal: None,
            version: None,
            title: None,
            warnings: Vec::new(),
            steps: None,
            pictures: None,
            rest: None,
        };
        let was_there = before.is_some_and(|before| before.occasion != Occasion::Gone);
        let before = match (revision.occasion, before) {
            (Occasion::Start, _) => &revision.state,
            (Occasion::Published | Occasion::Gone, Some(before)) => &before.state,
            (Occasion::Published | Occasion::Gone, None) => NOTHING,
        };
        CardChanges {
            is_new: revision.occasion == Occasion::Published && !was_there,
            is_gone: revision.occasion == Occasion::Gone && was_there,
            ..CardChanges::between(before, &revision.state)
        }
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        let CardChanges {
            warnings,
            title,
            steps,
            pictures,
            rest,
            version,
            is_new,
            is_gone,
        } = self;
        let others = *pictures || *rest || *version || *is_new || *is_gone;
        warnings.is_empty() && title.is_none() && steps.is_empty() && !others
    }
}

impl StepChanges<'_> {
    /// Whether the steps are the same.
    pub fn is_empty(&self) -> bool {
        self.now.is_empty() && self.gone == 0 && !self.moved
    }
}

fn warnings<'a>(before: &'a CardState, after: &'a CardState) -> Vec<WarningChange<'a>> {
    let gone = before
        .warnings
        .iter()
        .filter(|warning| after.warning(&warning.id).is_none());
    let gone = gone.map(|warning| WarningChange {
        id: &warning.id,
        before: Some(warning),
        after: None,
        kind: WarningChangeKind::Removed,
    });
    let now = after.warnings.iter().filter_map(|warning| {
        let known = before.warning(&warning.id);
        let kind = match known {
            Some(known) => difference(known, warning)?,
            None => WarningChangeKind::Added,
        };
        Some(WarningChange {
            id: &warning.id,
            before: known,
            after: Some(warning),
            kind,
        })
    });
    let mut changes: Vec<WarningChange<'_>> = gone.chain(now).collect();
    changes.sort_by_key(|change| (change.kind, change.severity()));
    changes
}

impl WarningChange<'_> {
    // The worse of before and after.
    fn severity(&self) -> Option<Severity> {
        let both = self.before.iter().chain(&self.after);
        both.map(|warning| warning.severity).min()
    }
}

fn difference(before: &KnownWarning, after: &KnownWarning) -> Option<WarningChangeKind> {
    let moved = before.guards.is_some() && after.guards.is_some() && before.guards != after.guards;
    if before.severity < after.severity {
        Some(WarningChangeKind::Weaker)
    } else if !before.says_as(after) {
        Some(WarningChangeKind::Reworded)
    } else if moved {
        Some(WarningChangeKind::Moved)
    } else {
        (before.severity > after.severity).then_some(WarningChangeKind::Stronger)
    }
}

fn steps<'a>(before: &[KnownStep], after: &'a [KnownStep]) -> StepChanges<'a> {
    let ids = |steps: &[KnownStep], others: &[KnownStep]| -> Vec<String> {
        let is_common = |step: &&KnownStep| others.iter().any(|other| other.id == step.id);
        let common = steps.iter().filter(is_common);
        common.map(|step| step.id.clone()).collect()
    };
    let common = ids(before, after);
    StepChanges {
        now: after
            .iter()
            .filter(|step| !before.contains(step))
            .map(|step| step.id.as_str())
            .collect(),
        gone: before.len() - common.len(),
        moved: common != ids(after, before),
    }
}
