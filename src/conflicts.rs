//! Marks of a merge conflict, which Git leaves in a file that two people changed. Takes problems; of a file with such marks, what
//! follows from them says nothing: it has one problem for each conflict instead.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::source::{FileId, Sources, Span};

const OURS: &str = "<<<<<<<";
const MIDDLE: &str = "=======";
const THEIRS: &str = ">>>>>>>";

/// The problems, with those of files with conflicts replaced. A ledger has words of its own for them.
pub fn named(sources: &Sources, mut problems: Vec<Diagnostic>) -> Vec<Diagnostic> {
    let broken: BTreeSet<FileId> = problems
        .iter()
        .filter(|problem| problem.level == Level::Error && problem.code != codes::SK404)
        .filter_map(Diagnostic::span)
        .map(|span| span.file)
        .collect();
    let conflicts: BTreeMap<FileId, Vec<Range<usize>>> = broken
        .into_iter()
        .filter_map(|file| Some((file, conflicts(&sources.text(file).ok()?))))
        .filter(|(_, found)| !found.is_empty())
        .collect();
    let follows = |problem: &Diagnostic| {
        let file = problem.span().map(|span| span.file);
        file.is_some_and(|file| conflicts.contains_key(&file))
    };
    problems.retain(|problem| !follows(problem));
    for (file, ranges) in conflicts {
        problems.extend(ranges.into_iter().map(|range| conflict(file, range)));
    }
    problems
}

fn conflict(file: FileId, range: Range<usize>) -> Diagnostic {
    Diagnostic::error(
        codes::SK015,
        Span::new(file, range),
        say!("two people changed these lines, and the merge left both versions"),
    )
    .help(say!(
        "keep what is right of both, delete the lines that start with `<<<<<<<`, `=======` and `>>>>>>>`, and check again"
    ))
}

// Each from its first mark to its last.
fn conflicts(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let (mut start, mut has_middle) = (None, false);
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let mark = |mark: &str| {
            let rest = line.strip_prefix(mark);
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([' ', '\r', '\n']))
        };
        if mark(OURS) {
            (start, has_middle) = (Some(at), false);
        } else if mark(MIDDLE) {
            has_middle = true;
        } else if mark(THEIRS) && has_middle {
            let end = at + line.trim_end().len();
            found.extend(start.take().map(|start| start..end));
        }
        at += line.len();
    }
    found
}
