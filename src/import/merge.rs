//! A second import. Takes a card as it was imported last, as a person left it, and as its source says it now; brings in what changed
//! in the source, and never touches what the person changed.

use similar::{DiffOp, TextDiff};

use super::write::comment;

/// A card with the changes of its source.
#[derive(Debug, PartialEq, Eq)]
pub struct Merged {
    pub text: String,
    /// How many changes of the source are in a comment, because a person changed the same lines.
    pub conflicts: usize,
    // Comments that wait for an empty line: within a list or box, they would split it.
    waiting: Vec<String>,
}

/// Merges line by line. Where both changed the same lines, the person's stay, and those of the source are a comment after them.
pub fn merge(base: &str, person: &str, source: &str) -> Merged {
    let base_lines: Vec<&str> = base.split_inclusive('\n').collect();
    let ours = hunks(base, person);
    let theirs = hunks(base, source);
    let mut merged = Merged {
        text: String::new(),
        conflicts: 0,
        waiting: Vec::new(),
    };
    let (mut at, mut ours, mut theirs) = (0, ours.as_slice(), theirs.as_slice());
    while at <= base_lines.len() {
        let next = ours
            .first()
            .into_iter()
            .chain(theirs.first())
            .map(|hunk| hunk.start)
            .min();
        let Some(start) = next else {
            merged.push(&base_lines[at..].concat());
            break;
        };
        merged.push(&base_lines[at..start].concat());
        let mut end = start;
        let (mut our_count, mut their_count) = (0, 0);
        // Hunks that overlap, or start at one place, are one change.
        loop {
            let grow = |hunks: &[ChangedLines], count: &mut usize, end: usize| {
                let touches = |hunk: &&ChangedLines| hunk.start < end || hunk.start == start;
                match hunks.get(*count).filter(touches) {
                    Some(hunk) => {
                        *count += 1;
                        Some(end.max(hunk.end))
                    }
                    None => None,
                }
            };
            let grown =
                grow(ours, &mut our_count, end).or_else(|| grow(theirs, &mut their_count, end));
            match grown {
                Some(grown) => end = grown,
                None => break,
            }
        }
        let our_text = replaced(&base_lines, start..end, &ours[..our_count]);
        let their_text = replaced(&base_lines, start..end, &theirs[..their_count]);
        merged.change(&our_text, &their_text, (our_count, their_count));
        ours = &ours[our_count..];
        theirs = &theirs[their_count..];
        at = end;
    }
    merged.comments();
    merged
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
                let why = "the source says this now, where you changed the card";
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

fn hunks(base: &str, changed: &str) -> Vec<ChangedLines> {
    let diff = TextDiff::from_lines(base, changed);
    let new = diff.new_slices();
    let of = |op: &DiffOp| {
        let (old, range) = (op.old_range(), op.new_range());
        ChangedLines {
            start: old.start,
            end: old.end,
            text: new[range].concat(),
        }
    };
    let is_change = |op: &&DiffOp| !matches!(op, DiffOp::Equal { .. });
    diff.ops().iter().filter(is_change).map(of).collect()
}

fn replaced(base: &[&str], range: std::ops::Range<usize>, hunks: &[ChangedLines]) -> String {
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
