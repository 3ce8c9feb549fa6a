//! How far the translations are. Takes a guide and one of its languages, returns numbers for each file that is translated.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::{Refusal, segments};
use crate::catalog_files::count_words;
use crate::library::Library;
use crate::localize::{Locale, Usability};
use crate::model::{Card, Guide, Id, Segment, State, to_markdown};
use crate::source::{FileId, Sources};
use crate::workers;

/// The translation of one source file into one language. Texts that several cards share count for the file that they belong to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StatusRow {
    /// The source file, such as `cards/log-in/card.md`.
    pub path: String,
    /// How many texts are how far. Those of warnings among them are a draft or approved together.
    pub states: BTreeMap<State, usize>,
    /// The warnings that the card shows its readers, shared ones among them.
    pub warnings: usize,
    pub approved: usize,
    /// Words of texts that are not translated, or that a person still has to check.
    pub words: usize,
    /// Of these, the words of texts that were in the guide before.
    pub repeated: usize,
}

// What a text waits for, with what its source says and how many words that has.
struct StatusText {
    home: FileId,
    id: Id,
    state: State,
    source: String,
    words: usize,
}

/// One row for each file, in their order.
pub fn status(sources: &Sources, library: &Library, locale: &Locale<'_>) -> Vec<StatusRow> {
    let cards = workers::each(&library.cards, |card| {
        of_card(card, &library.guide, &locale.usability(card).0)
    });
    let mut tally = StatusTally::default();
    of_guide(&library.guide, &locale.shared_usability())
        .into_iter()
        .for_each(|text| tally.count(text));
    for (card, (texts, approved)) in library.cards.iter().zip(cards) {
        texts.into_iter().for_each(|text| tally.count(text));
        let row = tally.rows.entry(card.file).or_default();
        (row.warnings, row.approved) = (card.all_warnings().count(), approved);
    }
    let rows = tally.rows.into_iter();
    rows.map(|(file, row)| StatusRow {
        path: sources.path(file).to_owned(),
        ..row
    })
    .collect()
}

/// The texts that one card shows, shared ones among them, as one row.
pub fn status_of(card: &Card<Segment>, library: &Library, locale: &Locale<'_>) -> StatusRow {
    let (texts, approved) = of_card(card, &library.guide, &locale.usability(card).0);
    let mut tally = StatusTally::default();
    texts.into_iter().for_each(|text| tally.count(text));
    let rows: Vec<StatusRow> = tally.rows.into_values().collect();
    StatusRow {
        warnings: card.all_warnings().count(),
        approved,
        ..StatusRow::total(&rows, card.id.as_str())
    }
}

#[derive(Default)]
struct StatusTally {
    rows: BTreeMap<FileId, StatusRow>,
    /// A shared text is counted once.
    seen: BTreeSet<(FileId, Id)>,
    sources: BTreeSet<String>,
}

impl StatusTally {
    fn count(&mut self, text: StatusText) {
        if !self.seen.insert((text.home, text.id)) {
            return;
        }
        let row = self.rows.entry(text.home).or_default();
        *row.states.entry(text.state).or_default() += 1;
        if is_done(text.state) {
            return;
        }
        row.words += text.words;
        if !self.sources.insert(text.source) {
            row.repeated += text.words;
        }
    }
}

fn is_done(state: State) -> bool {
    match state {
        State::Draft | State::Approved | State::Translated => true,
        State::Missing
        | State::Blank
        | State::Identical
        | State::Stale
        | State::Refused
        | State::Review => false,
    }
}

fn of_guide(guide: &Guide<Segment>, usability: &Usability<'_, '_>) -> Vec<StatusText> {
    let texts = segments::of_guide(guide).into_iter();
    texts
        .map(|source| text(source.segment, plain_state(usability, source.segment)))
        .collect()
}

// Its texts, and how many of its warnings are approved.
fn of_card(
    card: &Card<Segment>,
    guide: &Guide<Segment>,
    usability: &Usability<'_, '_>,
) -> (Vec<StatusText>, usize) {
    let mut of_warnings: BTreeMap<&Id, State> = BTreeMap::new();
    let mut approved = 0;
    for warning in card.all_warnings() {
        let assessed = usability.warning(&card.id, warning);
        let whole = assessed.state();
        approved += usize::from(whole == State::Approved);
        for (segment, verdict) in warning.texts().zip(&assessed.texts) {
            of_warnings.insert(
                &segment.id,
                verdict
                    .as_ref()
                    .err()
                    .map_or(whole_or_draft(whole), Refusal::state),
            );
        }
    }
    let texts = segments::of_card(card, guide).into_iter().map(|source| {
        let known = of_warnings.get(&source.segment.id).copied();
        text(
            source.segment,
            known.unwrap_or_else(|| plain_state(usability, source.segment)),
        )
    });
    (texts.collect(), approved)
}

// A right text of a warning is a draft as long as another text of the warning is not right.
fn whole_or_draft(whole: State) -> State {
    if whole == State::Approved {
        State::Approved
    } else {
        State::Draft
    }
}

fn plain_state(usability: &Usability<'_, '_>, segment: &Segment) -> State {
    usability
        .other_text(segment)
        .err()
        .map_or(State::Translated, |refusal| refusal.state())
}

fn text(segment: &Segment, state: State) -> StatusText {
    let words = count_words(segment);
    StatusText {
        home: segment.home,
        id: segment.id.clone(),
        state,
        source: to_markdown(&segment.text),
        words,
    }
}

impl StatusRow {
    /// The sum of some rows, under a name.
    pub fn total(rows: &[StatusRow], name: &str) -> StatusRow {
        let mut total = StatusRow {
            path: name.to_owned(),
            ..StatusRow::default()
        };
        for StatusRow {
            path: _,
            states,
            warnings,
            approved,
            words,
            repeated,
        } in rows
        {
            states
                .iter()
                .for_each(|(state, count)| *total.states.entry(*state).or_default() += count);
            total.warnings += warnings;
            total.approved += approved;
            total.words += words;
            total.repeated += repeated;
        }
        total
    }

    /// How many texts are in one of these states.
    pub fn count(&self, states: &[State]) -> usize {
        states
            .iter()
            .filter_map(|state| self.states.get(state))
            .sum()
    }

    /// How many texts there are.
    pub fn texts(&self) -> usize {
        self.states.values().sum()
    }
}
