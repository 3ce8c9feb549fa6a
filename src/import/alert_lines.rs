//! The boxes of a source, each with what it became. One that no part of a card was made of is in the report too, with what it was.

use serde::Serialize;
use stappenkaart_say::say;

use super::draft::{CardDraft, PartKind};
use super::labelled_as::LabelledAs;
use super::maker::{ImportNotes, SourceAlert};
use crate::phrases::said;

/// A box of the source, and what it became.
#[derive(Debug, Serialize)]
pub struct AlertLine {
    pub line: usize,
    /// The word of the source.
    pub word: String,
    pub card: String,
    /// The marker of its block; `comment` where a person has to decide.
    pub became: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    pub guards: String,
}

/// Each box of the source with its block. One that is in no part would be missing here, and is said to be.
pub fn alerts(drafts: &[CardDraft], notes: &ImportNotes) -> Vec<AlertLine> {
    let found = notes.alerts.iter().enumerate().map(|(number, alert)| {
        let place = drafts.iter().find_map(|draft| {
            let at = draft
                .parts
                .iter()
                .position(|part| part.alerts.contains(&number))?;
            Some((draft, at))
        });
        let (became, id, card, guards) = match place {
            None => (
                unmade(alert, notes),
                String::new(),
                String::new(),
                String::new(),
            ),
            Some((draft, at)) => {
                let (became, id) = match &draft.parts[at].kind {
                    PartKind::Warning { severity, id, .. } => {
                        (LabelledAs::Warning(*severity).marker(), id.clone())
                    }
                    PartKind::Note { kind, .. } => {
                        (LabelledAs::Note(*kind).marker(), String::new())
                    }
                    _ => (say!("a comment"), String::new()),
                };
                (became.to_owned(), id, draft.id.clone(), draft.guarded(at))
            }
        };
        AlertLine {
            line: alert.lines.start + 1,
            word: alert.word.clone(),
            card,
            became,
            id,
            guards,
        }
    });
    found.collect()
}

// What a box is that no part was made of: what its line is, if that is known.
fn unmade(alert: &SourceAlert, notes: &ImportNotes) -> String {
    let mark = format!("[!{}]", alert.word);
    let is_here = |line: &usize| alert.lines.contains(line);
    let mut hidden = notes.hidden.iter();
    let inside = hidden.find(|(line, _, text)| is_here(line) && text.contains(&mark));
    let mut dropped = notes.dropped.iter();
    let whole = dropped.find(|(lines, _)| alert.lines.clone().any(|line| lines.contains(&line)));
    let what = inside
        .map(|(_, what, _)| what)
        .or(whole.map(|(_, what)| what));
    match what {
        Some(what) => said(what).to_owned(),
        None => say!("nothing").to_owned(),
    }
}
