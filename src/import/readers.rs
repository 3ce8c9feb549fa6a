//! Parts of a page for some readers only. Takes drafts, and ties what came from these lines to a condition of the guide, or says in the
//! text for whom it is: a card can tie a step, an action and a note to a condition, and nothing else.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::draft::{CardDraft, DraftPart, PartKind};
use super::maker::ImportNotes;
use super::tree::SourceTree;
use super::write::quoted;
use crate::model::{Inline, NoteKind, to_markdown};
use crate::parse::{slug, with_section};

/// Ties the parts of all drafts.
pub fn tie(drafts: &mut [CardDraft], tree: &SourceTree, notes: &mut ImportNotes) {
    if tree.readers.is_empty() {
        return;
    }
    for draft in drafts {
        let parts = std::mem::take(&mut draft.parts);
        let mut tied = TiedParts {
            tree,
            notes: &mut *notes,
            conditions: &mut draft.conditions,
            parts: Vec::new(),
            action: None,
        };
        let is_step = |part: &DraftPart| part.kind.is_step();
        for section in parts.chunk_by(|_, next| !is_step(next)) {
            tied.section(section);
        }
        draft.parts = tied.parts;
    }
}

/// The conditions of some drafts, by their ids.
pub fn conditions(drafts: &[CardDraft]) -> BTreeMap<String, String> {
    let all = drafts.iter().flat_map(|draft| draft.conditions.clone());
    all.collect()
}

/// The text of a `guide.toml` with one more condition, which asks for the name that the source has for its readers.
pub fn with_condition(guide: &str, id: &str, readers: &str) -> String {
    let question = to_markdown(&[Inline::Text(format!("{readers}?"))]);
    let ask = format!("ask = {}", quoted(&question));
    with_section(guide, "condition", id, &[ask])
}

/// The readers that a line is for, if it is not for all of them.
pub fn readers_of(tree: &SourceTree, line: usize) -> Option<String> {
    let parts = tree.readers.iter();
    let own = parts.filter(|part| part.lines.contains(&line));
    let names: Vec<&str> = own.map(|part| part.readers.as_str()).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

struct TiedParts<'a> {
    tree: &'a SourceTree,
    notes: &'a mut ImportNotes,
    conditions: &'a mut BTreeMap<String, String>,
    parts: Vec<DraftPart>,
    /// The readers that the action above is for.
    action: Option<String>,
}

impl TiedParts<'_> {
    fn section(&mut self, section: &[DraftPart]) {
        self.action = None;
        let whole = self.whole(section);
        for part in section {
            let mut part = part.clone();
            let readers = readers_of(self.tree, part.lines.start);
            match (&mut part.kind, &whole) {
                (PartKind::Step { about: false, .. }, Some(readers)) => {
                    part.when = Some(self.condition(&part.lines, readers));
                    self.parts.push(part);
                }
                (PartKind::Step { title, .. }, Some(readers)) => {
                    title.push(named(readers));
                    self.parts.push(part);
                }
                (_, Some(_)) | (PartKind::Step { .. } | PartKind::Comment { .. }, None) => {
                    self.parts.push(part);
                }
                (_, None) => self.part(part, readers),
            }
        }
    }

    // The readers that a whole section is for.
    fn whole(&self, section: &[DraftPart]) -> Option<String> {
        let readers = |part: &DraftPart| readers_of(self.tree, part.lines.start);
        let first = section.first().filter(|part| part.kind.is_step())?;
        let first = readers(first)?;
        let is_same = |part: &DraftPart| readers(part).as_ref() == Some(&first);
        section.iter().all(is_same).then_some(first)
    }

    fn part(&mut self, mut part: DraftPart, readers: Option<String>) {
        if matches!(part.kind, PartKind::Action(_)) && !part.sub {
            self.action = readers.clone();
        }
        let is_action = matches!(part.kind, PartKind::Action(_)) && !part.sub;
        let below = !is_action && (part.under || part.sub) && self.action == readers;
        let Some(readers) = readers.filter(|_| !below) else {
            return self.parts.push(part);
        };
        match &mut part.kind {
            PartKind::Action(_) | PartKind::Note { .. } => {
                part.when = Some(self.condition(&part.lines, &readers));
            }
            PartKind::Text(text) | PartKind::Outcome(text) => {
                let body = vec![std::mem::take(text)];
                part.kind = note(body);
                part.when = Some(self.condition(&part.lines, &readers));
            }
            PartKind::Warning { body, .. } => {
                if let Some(first) = body.first_mut() {
                    first.push(named(&readers));
                }
            }
            PartKind::Facts(_)
            | PartKind::Figure { .. }
            | PartKind::Film { .. }
            | PartKind::Code(_)
            | PartKind::Table { .. } => self.lead(&part, &readers),
            PartKind::Step { .. } | PartKind::Comment { .. } => {}
        }
        self.parts.push(part);
    }

    // Says before a picture, a table, a list or code for whom it is.
    fn lead(&mut self, part: &DraftPart, readers: &str) {
        let words = vec![Inline::Text(format!("{readers}:"))];
        let mut lead = part.clone();
        lead.alerts.clear();
        match part.under {
            true => {
                lead.kind = note(vec![words]);
                lead.when = Some(self.condition(&part.lines, readers));
            }
            false => lead.kind = PartKind::Text(words),
        }
        self.parts.push(lead);
    }

    // The id of the condition that these readers answer with yes.
    fn condition(&mut self, lines: &Range<usize>, readers: &str) -> String {
        let known = self.conditions.iter().find(|(_, name)| *name == readers);
        if let Some((id, _)) = known {
            return id.clone();
        }
        let start = id_of(readers);
        let mut id = start.clone();
        let mut count = 1;
        while self.conditions.contains_key(&id) {
            count += 1;
            id = format!("{start}-{count}");
        }
        self.conditions.insert(id.clone(), readers.to_owned());
        let remark = say!(
            "only the readers of `{readers}` see this part: it is tied to the condition `{id}`, whose question is yours to write in `guide.toml`"
        );
        self.notes.remarks.push((lines.start, remark));
        id
    }
}

fn note(body: Vec<Vec<Inline>>) -> PartKind {
    let kind = NoteKind::Note;
    PartKind::Note { kind, body }
}

// The readers, after a text that is for them.
fn named(readers: &str) -> Inline {
    Inline::Text(format!(" ({readers})"))
}

// An id in which versions such as `>=2` and `<2` stay apart.
fn id_of(readers: &str) -> String {
    let signs = [
        (">=", " from "),
        ("<=", " until "),
        ("||", " or "),
        (">", " after "),
        ("<", " before "),
        ("!", " not "),
    ];
    let mut words = readers.to_owned();
    for (sign, word) in signs {
        words = words.replace(sign, word);
    }
    let id = slug(&words);
    match id.starts_with(|c: char| c.is_ascii_lowercase()) {
        true => id,
        false => format!("readers-{id}").trim_end_matches('-').to_owned(),
    }
}
