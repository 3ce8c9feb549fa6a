//! Brings a catalog up to date with its source. Takes the segments of a file and its PO, gives the PO as it should be.
//!
//! A translation is kept where id and text match, marked fuzzy with its previous text where the source was reworded, and kept as
//! obsolete where its segment is gone. A second run changes nothing.

use std::collections::{HashMap, HashSet};

use super::limits::{self, Kind};
use super::po::{Entry, Po, Previous};
use crate::model::{Block, Card, Choice, Guide, Id, Lang, Note, Outcome, Segment, Step, Troubleshooting, Warning, to_markdown};

/// A segment with what a translator should know about it.
pub struct Source<'a> {
    pub segment: &'a Segment,
    pub comment: String,
    /// What decides how long its translation may be.
    pub kind: Kind,
}

impl Source<'_> {
    /// The comments for translators, a line each.
    pub fn comments(&self) -> Vec<String> {
        std::iter::once(self.comment.clone()).chain(limits::comment(self.kind)).collect()
    }
}

/// The segments of a card in reading order, those of its included steps among them.
pub fn of_card(card: &Card<Segment>) -> Vec<Source<'_>> {
    let Card {
        id: _,
        file: _,
        title,
        details: _,
        audience,
        goal,
        requires: _,
        warnings,
        notes,
        steps,
        outcomes,
        troubleshooting,
    } = card;
    let mut list = List { sources: Vec::new() };
    list.short(title, "Title of the card", Kind::CardTitle);
    audience.iter().for_each(|audience| list.one(audience, "Whom the card is for"));
    list.all(goal, "What the card is for");
    list.warnings(warnings, "the whole card");
    list.notes(notes);
    steps.iter().for_each(|step| list.step(step, "Title of a step"));
    list.outcomes(outcomes);
    if let Some(Troubleshooting { id: _, span: _, title, intro, problems }) = troubleshooting {
        list.short(title, "Title of the section on what to do when it does not work", Kind::StepTitle);
        list.all(intro, "Text");
        problems.iter().for_each(|problem| list.step(problem, "What the reader sees when it does not work"));
    }
    list.sources
}

/// The segments of `guide.toml`.
pub fn of_guide(guide: &Guide<Segment>) -> Vec<Source<'_>> {
    let mut list = List { sources: Vec::new() };
    let comments = HashMap::from([
        ("name", "Name"),
        ("get", "How to get it"),
        ("ask", "Whom to ask, or the question of a condition"),
        ("help", "Text of a link; it must make sense on its own"),
        ("definition", "What a term means"),
    ]);
    let mut segments: Vec<&Segment> = Vec::new();
    guide.map(&mut |segment| segments.push(segment));
    for segment in segments {
        let last = segment.id.as_str().rsplit('.').next().unwrap_or_default();
        let kind = if last == "name" { Kind::Name } else { Kind::Prose };
        list.short(segment, comments.get(last).copied().unwrap_or("Text of the guide"), kind);
    }
    list.sources
}

struct List<'a> {
    sources: Vec<Source<'a>>,
}

impl<'a> List<'a> {
    fn one(&mut self, segment: &'a Segment, comment: impl Into<String>) {
        self.short(segment, comment, Kind::Prose);
    }

    fn short(&mut self, segment: &'a Segment, comment: impl Into<String>, kind: Kind) {
        self.sources.push(Source { segment, comment: comment.into(), kind });
    }

    fn all(&mut self, segments: &'a [Segment], comment: &str) {
        segments.iter().for_each(|segment| self.one(segment, comment));
    }

    fn warnings(&mut self, warnings: &'a [Warning<Segment>], guarded: &str) {
        for Warning { id: _, span: _, severity, avoid, consequence } in warnings {
            let name = severity.name();
            self.one(
                avoid,
                format!("WARNING ({name}) that guards {guarded}: what never to do, or what to do. Keep every never, not and no"),
            );
            self.all(consequence, &format!("WARNING ({name}): what happens otherwise"));
        }
    }

    fn notes(&mut self, notes: &'a [Note<Segment>]) {
        for Note { kind: _, span: _, when: _, body } in notes {
            self.all(body, "Note");
        }
    }

    fn outcomes(&mut self, outcomes: &'a [Outcome<Segment>]) {
        for Outcome { span: _, body } in outcomes {
            self.all(body, "What the reader sees when it worked");
        }
    }

    fn step(&mut self, step: &'a Step<Segment>, title: &str) {
        self.short(&step.title, title, Kind::StepTitle);
        self.warnings(&step.warnings, "this step");
        step.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block<Segment>) {
        match block {
            Block::Text(text) => self.one(text, "Text"),
            Block::Note(note) => self.notes(std::slice::from_ref(note)),
            Block::Outcome(outcome) => self.outcomes(std::slice::from_ref(outcome)),
            Block::Action(action) => {
                self.warnings(&action.warnings, "the next action");
                self.one(&action.text, "Action: one command to the reader");
                let options = action.choice.iter().flat_map(Choice::texts);
                options.for_each(|option| self.one(option, "Option of a choice"));
                self.notes(&action.notes);
                self.outcomes(&action.outcomes);
            }
            Block::Table(table) => {
                table.head.iter().for_each(|cell| self.one(cell, "Head of a column of a table"));
                table.rows.iter().flatten().for_each(|cell| self.one(cell, "Cell of a table"));
            }
            Block::Figure(figure) => {
                self.one(&figure.alt, format!("Description of the picture {} for those who can't see it", figure.image));
                for callout in &figure.callouts {
                    let comment = format!("Name of a spot on the picture {}", figure.image);
                    self.short(&callout.label, comment, Kind::SpotLabel);
                }
            }
        }
    }
}

/// The PO of one file; `sources` are the segments at home in it, and one that several cards include counts once. `old` is what the PO holds now; empty when there is none.
pub fn sync(old: Po, sources: &[Source<'_>], project: &str, lang: &Lang) -> Po {
    let mut new = Po { entries: Vec::new(), ..old.clone() };
    new.entries.extend(old.header().cloned());
    if new.entries.is_empty() {
        new.entries.push(Entry::new(None, ""));
        header(&mut new, project, lang);
    }
    let mut by_context: HashMap<&str, &Entry> = HashMap::new();
    for entry in old.entries.iter().rev() {
        // A live entry wins over an obsolete one of the same segment.
        if let Some(context) = &entry.msgctxt
            && by_context.get(context.as_str()).is_none_or(|other| other.obsolete || !entry.obsolete)
        {
            by_context.insert(context, entry);
        }
    }
    let mut kept: HashSet<&Id> = HashSet::new();
    for source in sources {
        if kept.insert(&source.segment.id) {
            new.entries.push(updated(by_context.get(source.segment.id.as_str()).copied(), source));
        }
    }
    let gone = old.entries.iter().filter(|entry| !entry.is_header());
    for entry in gone.filter(|entry| !entry.msgctxt.as_ref().is_some_and(|context| kept.contains(&Id::new(context.as_str())))) {
        // An entry that nobody translated leaves nothing to keep.
        if !entry.translation().is_empty() {
            new.entries.push(Entry { obsolete: true, ..entry.clone() });
        }
    }
    new
}

fn header(po: &mut Po, project: &str, lang: &Lang) {
    for (name, value) in [
        ("Project-Id-Version", project),
        ("Language", lang.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        po.set_field(name, value);
    }
}

fn updated(old: Option<&Entry>, source: &Source<'_>) -> Entry {
    let msgid = to_markdown(&source.segment.text);
    let mut entry = match old {
        Some(old) => Entry { obsolete: false, ..old.clone() },
        None => Entry::new(Some(source.segment.id.as_str()), &msgid),
    };
    if entry.msgid != msgid {
        let previous =
            Previous { msgctxt: entry.msgctxt.clone(), msgid: std::mem::replace(&mut entry.msgid, msgid), msgid_plural: None };
        if !entry.translation().is_empty() {
            entry.previous = entry.previous.take().filter(|_| entry.is_fuzzy()).or(Some(previous));
            entry.set_fuzzy(true);
        }
    } else if !entry.is_fuzzy() {
        entry.previous = None;
    }
    entry.extracted = source.comments();
    entry
}
