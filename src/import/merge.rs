//! A second import. Takes a card as it was imported last, as a person left it, and as its source says it now; brings in what changed
//! in the source, and never touches what the person changed.

use std::ops::Range;

use similar::{DiffOp, TextDiff};
use stappenkaart_say::say;

use super::labelled_as::LabelledAs;
use super::write::comment;
use crate::model::Severity;

/// A card with the changes of its source.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    pub text: String,
    /// How many changes of the source are in a comment, because a person changed the same lines.
    pub conflicts: usize,
    /// The ids of the warnings that the card had and that are gone with their source.
    pub lost: Vec<String>,
    // Comments that wait for an empty line: within a list or box, they would split it.
    waiting: Vec<String>,
}

/// Merges line by line. Where both changed the same lines, the person's stay, and those of the source are a comment after them.
pub fn merge(base: &str, person: &str, source: &str) -> Merged {
    let lines: Vec<&str> = base.split_inclusive('\n').collect();
    let (ours, theirs) = (hunks(&lines, person), hunks(&lines, source));
    let (mut ours, mut theirs) = (ours.as_slice(), theirs.as_slice());
    let mut merged = Merged {
        text: String::new(),
        conflicts: 0,
        lost: Vec::new(),
        waiting: Vec::new(),
    };
    let mut at = 0;
    while let Some(change) = next_change(ours, theirs) {
        let ChangedRange { range, counts } = change;
        merged.push(&lines[at..range.start].concat());
        let our_text = replaced(&lines, range.clone(), &ours[..counts.0]);
        let their_text = replaced(&lines, range.clone(), &theirs[..counts.1]);
        merged.change(&our_text, &their_text, counts);
        ours = &ours[counts.0..];
        theirs = &theirs[counts.1..];
        at = range.end;
    }
    merged.push(&lines[at..].concat());
    merged.comments();
    let kept = warnings(&merged.text);
    merged.lost = warnings(person)
        .into_iter()
        .filter(|id| !kept.contains(id))
        .collect();
    merged
}

// The ids of the warnings of a card, as a person or an import writes them.
fn warnings(card: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut is_warning = false;
    for line in card.lines().map(str::trim_start) {
        let Some(text) = line.strip_prefix('>') else {
            is_warning = false;
            continue;
        };
        let marks = Severity::ALL.map(|severity| LabelledAs::Warning(severity).marker());
        is_warning |= marks.iter().any(|mark| text.trim_start().starts_with(mark));
        let id = text.split_once("{#").map(|(_, rest)| rest);
        let id = id.and_then(|rest| rest.split(['}', ' ']).next());
        ids.extend(id.filter(|_| is_warning).map(str::to_owned));
    }
    ids
}

// Lines of the base that one side or both replaced, and how many hunks of each side are in them.
struct ChangedRange {
    range: Range<usize>,
    counts: (usize, usize),
}

// Hunks that overlap, or start at one place, are one change.
fn next_change(ours: &[ChangedLines], theirs: &[ChangedLines]) -> Option<ChangedRange> {
    let first = ours.first().into_iter().chain(theirs.first());
    let start = first.map(|hunk| hunk.start).min()?;
    let (mut end, mut counts) = (start, (0, 0));
    loop {
        let touches = |hunk: &&ChangedLines| hunk.start < end || hunk.start == start;
        if let Some(hunk) = ours.get(counts.0).filter(touches) {
            counts.0 += 1;
            end = end.max(hunk.end);
        } else if let Some(hunk) = theirs.get(counts.1).filter(touches) {
            counts.1 += 1;
            end = end.max(hunk.end);
        } else {
            let range = start..end;
            return Some(ChangedRange { range, counts });
        }
    }
}

impl Merged {
    fn push(&mut self, text: &str) {
        for line in text.split_inclusive('\n') {
            if line.trim().is_empty() {
                self.comments();
            }
            self.text.push_str(line);
        }
    }

    fn comments(&mut self) {
        for comment in std::mem::take(&mut self.waiting) {
            let text = self.text.trim_end_matches('\n').len();
            self.text.truncate(text);
            self.text.push_str(&format!("\n\n{comment}\n"));
        }
    }

    fn change(&mut self, ours: &str, theirs: &str, counts: (usize, usize)) {
        match counts {
            (0, _) => self.push(theirs),
            (_, 0) => self.push(ours),
            _ if ours == theirs => self.push(ours),
            _ => {
                self.conflicts += 1;
                self.push(ours);
                let why = say!("the source says this now, where you changed the card");
                let theirs = match theirs.trim().is_empty() {
                    true => "(nothing)",
                    false => theirs.trim(),
                };
                self.waiting.push(comment(why, theirs));
            }
        }
    }
}

// Lines of the base that one side replaced.
struct ChangedLines {
    start: usize,
    end: usize,
    text: String,
}

fn hunks(base: &[&str], changed: &str) -> Vec<ChangedLines> {
    let changed: Vec<&str> = changed.split_inclusive('\n').collect();
    let diff = TextDiff::from_slices(base, &changed);
    let of = |op: &DiffOp| {
        let (old, range) = (op.old_range(), op.new_range());
        ChangedLines {
            start: old.start,
            end: old.end,
            text: changed[range].concat(),
        }
    };
    let is_change = |op: &&DiffOp| !matches!(op, DiffOp::Equal { .. });
    diff.ops().iter().filter(is_change).map(of).collect()
}

fn replaced(base: &[&str], range: Range<usize>, hunks: &[ChangedLines]) -> String {
    let mut text = String::new();
    let mut at = range.start;
    for hunk in hunks {
        text.push_str(&base[at..hunk.start].concat());
        text.push_str(&hunk.text);
        at = hunk.end;
    }
    text.push_str(&base[at..range.end].concat());
    text
}
