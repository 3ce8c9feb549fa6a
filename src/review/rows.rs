//! Texts beside their translations, one row each.

use super::readings::{Parallel, Readings, set};
use super::warnings::anchor;
use crate::format::entries::EntryKind;
use crate::format::{CalloutMark, LeadView, ReviewRow};

/// The rows of some texts.
pub fn rows(readings: &Readings<'_, '_>, texts: &[Parallel<'_>]) -> Vec<ReviewRow> {
    texts.iter().map(|text| row(readings, text)).collect()
}

fn row(readings: &Readings<'_, '_>, text: &Parallel<'_>) -> ReviewRow {
    let Parallel {
        source,
        edition,
        written,
        earlier,
    } = text;
    let standing = readings
        .standing(edition.text)
        .view(readings.words, readings.lang);
    ReviewRow {
        lead: if source.first {
            lead(readings, text)
        } else {
            None
        },
        number: number(source.kind),
        picture: matches!(source.kind, EntryKind::Picture),
        callout: callout(source.kind),
        source: set(source.text),
        translation: set(written.text),
        standing,
        earlier: (!earlier.text.runs.is_empty()).then(|| set(earlier.text)),
        warning: warning(readings, source.kind),
    }
}

// Each language has its own signal word, even where the published warning falls back.
fn lead(readings: &Readings<'_, '_>, text: &Parallel<'_>) -> Option<LeadView> {
    let said = |kind: EntryKind<'_>, words: &std::collections::BTreeMap<String, String>| match kind
    {
        EntryKind::Warning(warning) => Some(warning.signal.clone()),
        EntryKind::Choice(choice) => Some(choice.lead.clone()),
        EntryKind::Note(note) => Some(note.word.clone()),
        EntryKind::Outcome => words.get("outcome").cloned(),
        EntryKind::Callout(_) => words.get("callouts-legend").cloned(),
        EntryKind::Title
        | EntryKind::Text
        | EntryKind::Action(_)
        | EntryKind::Cell
        | EntryKind::Picture => None,
    };
    let source = said(text.source.kind, &readings.source.page.words)?;
    Some(LeadView {
        source,
        translation: said(text.written.kind, &readings.written.page.words)?,
    })
}

fn number(kind: EntryKind<'_>) -> Option<String> {
    match kind {
        EntryKind::Action(number) => Some(number.to_owned()),
        EntryKind::Title
        | EntryKind::Text
        | EntryKind::Warning(_)
        | EntryKind::Choice(_)
        | EntryKind::Note(_) => None,
        EntryKind::Outcome | EntryKind::Cell | EntryKind::Picture | EntryKind::Callout(_) => None,
    }
}

fn callout(kind: EntryKind<'_>) -> Option<CalloutMark> {
    match kind {
        EntryKind::Callout(callout) => Some(CalloutMark {
            mark: callout.mark.clone(),
        }),
        EntryKind::Title
        | EntryKind::Text
        | EntryKind::Warning(_)
        | EntryKind::Choice(_)
        | EntryKind::Note(_) => None,
        EntryKind::Action(_) | EntryKind::Outcome | EntryKind::Cell | EntryKind::Picture => None,
    }
}

fn warning(readings: &Readings<'_, '_>, kind: EntryKind<'_>) -> Option<String> {
    match kind {
        EntryKind::Warning(warning) => Some(anchor(readings, warning)),
        EntryKind::Title
        | EntryKind::Text
        | EntryKind::Action(_)
        | EntryKind::Choice(_)
        | EntryKind::Note(_) => None,
        EntryKind::Outcome | EntryKind::Cell | EntryKind::Picture | EntryKind::Callout(_) => None,
    }
}
