//! What became of each line of a source: kept in a card, dropped as furniture of the page, or uncertain and in a comment.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::Serialize;
use stappenkaart_say::say;

use super::alert_lines::{AlertLine, alerts};
use super::cards::DraftCards;
use super::draft::{CardDraft, PartKind};
use super::maker::ImportNotes;
use super::tree::SourceTree;
use super::write::written;
use crate::phrases::{self, said};

/// The report about one source. Lines count from 1.
#[derive(Debug, Serialize)]
pub struct ImportReport {
    pub source: String,
    pub cards: Vec<CardLine>,
    pub count: LineCount,
    pub kept: Vec<KeptLine>,
    pub dropped: Vec<Remark>,
    pub uncertain: Vec<UncertainLine>,
    pub alerts: Vec<AlertLine>,
    /// What was put differently.
    pub changed: Vec<Remark>,
    /// Parts of kept lines that readers of the source don't see.
    pub hidden: Vec<Remark>,
    /// Files that the source includes, each as often as it does; their lines are not those of the source.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub included: Vec<ImportReport>,
}

/// Lines in are lines kept, dropped and uncertain.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LineCount {
    pub lines: usize,
    pub kept: usize,
    pub dropped: usize,
    pub uncertain: usize,
}

impl LineCount {
    /// The lines of all sources.
    pub fn total(counts: impl Iterator<Item = LineCount>) -> LineCount {
        counts.fold(LineCount::default(), |total, count| LineCount {
            lines: total.lines + count.lines,
            kept: total.kept + count.kept,
            dropped: total.dropped + count.dropped,
            uncertain: total.uncertain + count.uncertain,
        })
    }

    /// The sum, as a line about a source.
    pub fn of(&self, source: &str) -> String {
        let LineCount {
            lines,
            kept,
            dropped,
            uncertain,
        } = self;
        say!("{source}: {lines} lines = {kept} kept + {dropped} dropped + {uncertain} uncertain")
    }
}

/// A card that a source became.
#[derive(Debug, Serialize)]
pub struct CardLine {
    pub id: String,
    pub title: String,
    pub comments: usize,
}

/// A line that is in a card.
#[derive(Debug, Serialize)]
pub struct KeptLine {
    pub line: usize,
    pub card: String,
}

/// A line and what is said about it.
#[derive(Debug, Clone, Serialize)]
pub struct Remark {
    pub line: usize,
    pub why: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub text: String,
}

/// A line that is in a comment of a card.
#[derive(Debug, Serialize)]
pub struct UncertainLine {
    pub line: usize,
    pub card: String,
    /// Where the comment is in the card.
    pub at: usize,
    pub why: String,
}

/// What became of a line; the strongest counts.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    Dropped(String),
    Kept(String),
    Uncertain {
        card: String,
        at: usize,
        why: String,
    },
}

/// What became of each line of a tree, and a report that has no line yet. Its remarks and boxes count the lines of the tree.
pub fn fates_and_report(
    tree: &SourceTree,
    cards: &DraftCards,
    path: &str,
) -> (Vec<Option<Fate>>, ImportReport) {
    let DraftCards { drafts, notes } = cards;
    let fates = fates(tree, cards);
    let mut report = ImportReport {
        cards: drafts.iter().map(card_line).collect(),
        alerts: alerts(drafts, notes),
        changed: remarks(notes),
        hidden: hidden(notes),
        ..ImportReport::empty(path)
    };
    let mut said = BTreeSet::new();
    for (lines, why) in &notes.dropped {
        report
            .hidden
            .extend(beside(lines, why, &fates, tree, &mut said));
    }
    (fates, report)
}

// What became of each line; nothing where it is empty.
fn fates(tree: &SourceTree, cards: &DraftCards) -> Vec<Option<Fate>> {
    let DraftCards { drafts, notes } = cards;
    let mut fates: Vec<Option<Fate>> = vec![None; tree.lines.len()];
    let mut settle = |lines: &Range<usize>, fate: &Fate| {
        for line in lines.clone().filter(|line| *line < tree.lines.len()) {
            if fates[line].as_ref().is_none_or(|known| known < fate) {
                fates[line] = Some(fate.clone());
            }
        }
    };
    for (lines, why) in &notes.dropped {
        settle(lines, &Fate::Dropped(said(why).to_owned()));
    }
    for (lines, card) in &notes.titles {
        settle(lines, &Fate::Kept(card.clone()));
    }
    for draft in drafts {
        let whole = written(draft);
        let (mut line, mut counted) = (1, 0);
        for (range, at) in &whole.places {
            line += whole.text[counted..range.start].matches('\n').count();
            counted = range.start;
            let part = &draft.parts[*at];
            settle(&part.lines, &fate(draft, &part.kind, line));
        }
    }
    fates
}

// What was dropped of lines that are in a card for the sake of something else on them. A reason is said once of a line: each time it
// comes with the whole line, and a page can be one line with thousands of tags.
fn beside<'a>(
    lines: &Range<usize>,
    why: &'a str,
    fates: &[Option<Fate>],
    tree: &SourceTree,
    said: &mut BTreeSet<(usize, &'a str)>,
) -> Vec<Remark> {
    let shared = lines.clone().filter(|line| {
        let fate = fates.get(*line).and_then(Option::as_ref);
        let is_shared = fate.is_some_and(|fate| !matches!(fate, Fate::Dropped(_)));
        is_shared && said.insert((*line, why))
    });
    let remark = |line: usize| Remark {
        line: line + 1,
        why: phrases::said(why).to_owned(),
        text: tree.lines[line].trim().to_owned(),
    };
    shared.map(remark).collect()
}

impl ImportReport {
    /// A report without lines.
    pub fn empty(path: &str) -> ImportReport {
        ImportReport {
            source: path.to_owned(),
            cards: Vec::new(),
            count: LineCount::default(),
            kept: Vec::new(),
            dropped: Vec::new(),
            uncertain: Vec::new(),
            alerts: Vec::new(),
            changed: Vec::new(),
            hidden: Vec::new(),
            included: Vec::new(),
        }
    }

    /// The source itself, and each file that it includes.
    pub fn files(&self) -> impl Iterator<Item = &ImportReport> {
        std::iter::once(self).chain(&self.included)
    }

    /// Accounts for a line, counted from 0.
    pub fn add(&mut self, at: usize, fate: Fate, text: &str) {
        let line = at + 1;
        self.count.lines += 1;
        match fate {
            Fate::Kept(card) => {
                self.count.kept += 1;
                self.kept.push(KeptLine { line, card });
            }
            Fate::Dropped(why) => {
                self.count.dropped += 1;
                let text = text.trim().to_owned();
                self.dropped.push(Remark { line, why, text });
            }
            Fate::Uncertain { card, at, why } => {
                self.count.uncertain += 1;
                self.uncertain.push(UncertainLine {
                    line,
                    card,
                    at,
                    why,
                });
            }
        }
    }

    /// What the report says to a person, in lines.
    pub fn summary(&self) -> Vec<String> {
        let mut out = vec![self.count.of(&self.source)];
        for CardLine {
            id,
            title,
            comments,
        } in &self.cards
        {
            let comments = match comments {
                0 => say!("nothing to look at").to_owned(),
                1 => say!("1 comment to look at").to_owned(),
                count => say!("{count} comments to look at"),
            };
            out.push(say!("  card `{id}`: {title} ({comments})"));
        }
        out.extend(self.boxes());
        for file in &self.included {
            out.push(say!("  includes {}", file.count.of(&file.source)));
            let boxes = file.boxes().into_iter();
            out.extend(boxes.map(|said| format!("  {said}")));
        }
        out
    }

    fn boxes(&self) -> Vec<String> {
        let mut out = Vec::new();
        for AlertLine {
            line,
            word,
            card,
            became,
            id,
            guards,
        } in &self.alerts
        {
            if card.is_empty() {
                out.push(say!("  line {line}: {word} is in no card: {became}"));
                continue;
            }
            let id = if id.is_empty() {
                String::new()
            } else {
                format!(" `{id}`")
            };
            out.push(say!(
                "  line {line}: {word} became {became}{id} in `{card}`, for {guards}"
            ));
        }
        out
    }
}

fn fate(draft: &CardDraft, kind: &PartKind, at: usize) -> Fate {
    let card = draft.id.clone();
    match kind {
        PartKind::Comment { why, text: _ } => Fate::Uncertain {
            card,
            at,
            why: why.clone(),
        },
        PartKind::Text(_)
        | PartKind::Step { .. }
        | PartKind::Action(_)
        | PartKind::Warning { .. }
        | PartKind::Note { .. }
        | PartKind::Outcome(_)
        | PartKind::Figure { .. }
        | PartKind::Film { .. }
        | PartKind::Facts(_)
        | PartKind::Code(_)
        | PartKind::Table { .. } => Fate::Kept(card),
    }
}

fn card_line(draft: &CardDraft) -> CardLine {
    let is_comment = |kind: &PartKind| matches!(kind, PartKind::Comment { .. });
    CardLine {
        id: draft.id.clone(),
        title: draft.title.clone(),
        comments: draft
            .parts
            .iter()
            .filter(|part| is_comment(&part.kind))
            .count(),
    }
}

fn remarks(notes: &ImportNotes) -> Vec<Remark> {
    let remark = |(line, why): &(usize, String)| Remark {
        line: line + 1,
        why: said(why).to_owned(),
        text: String::new(),
    };
    notes.remarks.iter().map(remark).collect()
}

fn hidden(notes: &ImportNotes) -> Vec<Remark> {
    let remark = |(line, what, text): &(usize, String, String)| Remark {
        line: line + 1,
        why: said(what).to_owned(),
        text: text.clone(),
    };
    notes.hidden.iter().map(remark).collect()
}
