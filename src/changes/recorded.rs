//! What the history has of an edition, and what it does not have yet. Takes both, returns the changes of warnings that are not recorded,
//! or records what is new.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use super::snapshot::warnings;
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::history::{
    CardChanges, CardState, HISTORY, History, KnownWarning, Occasion, Revision, WarningChange,
    WarningChangeKind,
};
use crate::library::{Library, is_draft};
use crate::localize::Edition;
use crate::model::Day;

/// The warnings of an edition that are not as they were recorded, so that readers would not learn of it. Nothing, where nothing was ever recorded in
/// its language.
pub fn unrecorded(edition: &Edition<'_>, history: &History) -> Vec<Diagnostic> {
    let (card, lang) = (edition.card.id.as_str(), edition.lang.as_str());
    if !history.knows(lang) {
        return Vec::new();
    }
    let nothing = CardState::default();
    let last = history.last(card, lang);
    let before = last.map_or(&nothing, |last| &last.state);
    let after = CardState {
        warnings: warnings(edition),
        ..CardState::default()
    };
    let changes = CardChanges::between(before, &after).warnings;
    let found = changes.iter().map(|change| problem(edition, change));
    found.collect()
}

/// The cards with warnings that are not published any more, where the history does not have that.
pub fn unrecorded_gone(library: &Library) -> Vec<Diagnostic> {
    let published = library.cards.iter().filter(|card| !is_draft(card));
    let published: BTreeSet<&str> = published.map(|card| card.id.as_str()).collect();
    let history = &library.history;
    let gone = history.cards().filter(|(card, lang)| {
        let last = history.last(card, lang);
        let had_warnings = last.is_some_and(|last| !last.state.warnings.is_empty());
        let is_asked = library
            .guide
            .languages
            .iter()
            .any(|it| it.as_str() == *lang);
        had_warnings && is_asked && !published.contains(card)
    });
    let problem = |(card, lang)| {
        let message = say!(
            "the card `{card}` in `{lang}` is not published any more, and `{HISTORY}` does not have that yet"
        );
        let problem = Diagnostic::in_file(codes::SK408, HISTORY, message).level(Level::Warning);
        problem.help(say!(
            "run `stappenkaart changes record`, and commit `{HISTORY}`"
        ))
    };
    gone.map(problem).collect()
}

fn problem(edition: &Edition<'_>, change: &WarningChange<'_>) -> Diagnostic {
    let what = match change.kind {
        WarningChangeKind::Removed => say!("was removed"),
        WarningChangeKind::Weaker => say!("is weaker"),
        WarningChangeKind::Reworded => say!("was reworded"),
        WarningChangeKind::Moved => say!("guards something else"),
        WarningChangeKind::Stronger => say!("is stronger"),
        WarningChangeKind::Added => say!("is new"),
    };
    let message = say!(
        "the warning `{}` of `{}` in `{}` {what}, and `{HISTORY}` does not have that yet",
        change.id,
        edition.card.id,
        edition.lang
    );
    let mut own = edition.source.all_warnings();
    let span = own
        .find(|warning| warning.id.as_str() == change.id)
        .map(|warning| warning.span);
    let problem = match span {
        Some(span) => Diagnostic::warning(codes::SK408, span, message),
        None => Diagnostic::in_file(codes::SK408, HISTORY, message).level(Level::Warning),
    };
    problem.help(say!(
        "run `stappenkaart changes record`, and commit `{HISTORY}`: it is what readers learn of the change"
    ))
}

/// What is known of a card from before its first revision.
pub enum Earlier {
    /// Nothing: the history of its language begins.
    Unknown,
    /// Its warnings, as a site has them: its history begins with them.
    Warnings(Vec<KnownWarning>),
    /// There was no such card.
    NoCard,
}

/// Records what a card says now in a language. `earlier` counts only where the card has no history. Returns whether there was anything to
/// record.
pub fn record_state(
    history: &mut History,
    (card, lang): (&str, &str),
    state: CardState,
    earlier: Earlier,
    on: Day,
) -> bool {
    let earlier = match history.last(card, lang) {
        None => earlier,
        Some(last) if last.occasion == Occasion::Gone => Earlier::NoCard,
        Some(last) if CardChanges::between(&last.state, &state).is_empty() => return false,
        Some(_) => Earlier::NoCard,
    };
    let mut add = |occasion, state| {
        history.add(Revision {
            card: card.to_owned(),
            lang: lang.to_owned(),
            on,
            occasion,
            state,
        });
    };
    match earlier {
        Earlier::Unknown => add(Occasion::Start, state),
        Earlier::NoCard => add(Occasion::Published, state),
        Earlier::Warnings(warnings) => {
            let known = CardState {
                warnings,
                ..CardState::default()
            };
            if CardChanges::between(&known, &state).is_empty() {
                add(Occasion::Start, state);
            } else {
                add(Occasion::Start, known);
                add(Occasion::Published, state);
            }
        }
    }
    true
}

/// Records that a card is not published in a language any more.
pub fn record_gone(history: &mut History, (card, lang): (&str, &str), on: Day) {
    history.add(Revision {
        card: card.to_owned(),
        lang: lang.to_owned(),
        on,
        occasion: Occasion::Gone,
        state: CardState::default(),
    });
}
