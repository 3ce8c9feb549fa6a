//! Fixes. Takes sources and their problems, applies the fixes, and checks again, until there is nothing left to fix.
//!
//! What no fix changes stays the same byte for byte. A round of fixes is undone if it would lose a warning or leave its problem
//! unsolved: it is tried again without that fix.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::codes;
use crate::compile::Checked;
use crate::diag::{Code, Diagnostic, Edit};
use crate::source::{BYTE_ORDER_MARK, FileId, Sources};

// One fix can make room for the next, and none needs more than a few; the limit is for two fixes that undo each other.
const ROUNDS: usize = 30;

/// What was fixed. The sources have the new texts.
pub struct FixReport {
    /// In the order in which they were fixed.
    pub problems: Vec<FixedProblem>,
    /// The files that changed.
    pub files: Vec<FixedFile>,
}

/// A problem that is gone.
pub struct FixedProblem {
    pub problem: Diagnostic,
    pub file: FileId,
    /// The line of its first edit when it was fixed, from 1.
    pub line: usize,
}

/// A file that has to be written.
pub struct FixedFile {
    pub file: FileId,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
}

/// Fixes what can be fixed. `check` says what is wrong with the sources as they are.
pub fn fix(sources: &mut Sources, check: &dyn Fn(&Sources) -> Checked) -> FixReport {
    let mut before: BTreeMap<FileId, Vec<u8>> = BTreeMap::new();
    let mut problems: Vec<FixedProblem> = Vec::new();
    let mut futile: BTreeSet<ProblemKey> = BTreeSet::new();
    let mut checked = check(sources);
    // What an older tool calls a mistake can be right in a newer version.
    let is_unknown = |problem: &Diagnostic| problem.code == codes::SK014;
    let rounds = match checked.problems.iter().any(is_unknown) {
        true => 0,
        false => ROUNDS,
    };
    for _ in 0..rounds {
        let round = Round::of(sources, &checked.problems, &futile);
        if round.fixed.is_empty() {
            break;
        }
        let old = amend(sources, round.texts);
        let now = check(sources);
        let in_vain = futile_fixes(&round.fixed, &old, &checked, &now);
        if in_vain.is_empty() {
            checked = now;
            futile.clear();
            problems.extend(round.fixed);
            for (file, bytes) in old {
                before.entry(file).or_insert(bytes);
            }
        } else {
            futile.extend(in_vain);
            for (file, bytes) in old {
                sources.amend(file, bytes);
            }
        }
    }
    let files = changed_files(sources, before);
    FixReport { problems, files }
}

// Puts the texts in the place of those of the files. Returns the bytes that they had.
fn amend(sources: &mut Sources, texts: BTreeMap<FileId, String>) -> OldFiles {
    let mut old = OldFiles::new();
    for (file, text) in texts {
        let bytes = sources.bytes(file).unwrap_or_default();
        let mark = match bytes.starts_with(BYTE_ORDER_MARK) {
            true => BYTE_ORDER_MARK,
            false => b"",
        };
        sources.amend(file, [mark, text.as_bytes()].concat());
        old.insert(file, bytes);
    }
    old
}

// Files as they were before a round of fixes.
type OldFiles = BTreeMap<FileId, Vec<u8>>;

// The problems that a round did not solve, or all of them if it would lose a warning.
fn futile_fixes(
    fixed: &[FixedProblem],
    old: &OldFiles,
    before: &Checked,
    now: &Checked,
) -> Vec<ProblemKey> {
    let costs = count_warnings(now) < count_warnings(before);
    let left: BTreeSet<ProblemKey> = now.problems.iter().filter_map(problem_key).collect();
    let stays = |problem: &Diagnostic| {
        let before = problem_text(problem, old);
        let keys = moved(problem, fixed, &before);
        keys.iter().any(|key| left.contains(key))
    };
    fixed
        .iter()
        .map(|fixed| &fixed.problem)
        .filter(|problem| costs || stays(problem))
        .filter_map(problem_key)
        .collect()
}

fn changed_files(sources: &Sources, before: OldFiles) -> Vec<FixedFile> {
    let files = before.into_iter().map(|(file, before)| {
        let after = sources.bytes(file).unwrap_or_else(|_| before.clone());
        FixedFile {
            file,
            before,
            after,
        }
    });
    files.filter(|file| file.before != file.after).collect()
}

fn problem_text<'a>(problem: &Diagnostic, old: &'a OldFiles) -> Cow<'a, str> {
    let bytes = problem
        .span()
        .and_then(|span| old.get(&span.file))
        .map_or(&[][..], Vec::as_slice);
    String::from_utf8_lossy(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
}

// What distinguishes a problem from all others: its code, its place and what it says.
type ProblemKey = (Code, FileId, usize, String);

fn problem_key(problem: &Diagnostic) -> Option<ProblemKey> {
    let span = problem.span()?;
    Some((problem.code, span.file, span.start, problem.message.clone()))
}

// The same after a round of fixes; `text` is its file before. An insertion right at its place may come before it or be in it.
fn moved(problem: &Diagnostic, fixed: &[FixedProblem], text: &str) -> Vec<ProblemKey> {
    let Some((code, file, start, message)) = problem_key(problem) else {
        return Vec::new();
    };
    let (mut at, mut inserted) = (start, 0);
    for Edit { span, text: new } in edits_of(fixed).filter(|edit| edit.span.file == file) {
        let length = new.replace('\n', line_end(text, span.start)).len();
        match (span.start < start, span.end <= start) {
            (true, true) => at = at + length - (span.end - span.start),
            (false, true) => inserted += length,
            (_, false) => {}
        }
    }
    [at, at + inserted]
        .into_iter()
        .map(|at| (code, file, at, message.clone()))
        .collect()
}

fn count_warnings(checked: &Checked) -> usize {
    checked
        .library
        .iter()
        .flat_map(|library| &library.cards)
        .map(|card| card.all_warnings().count())
        .sum()
}

// The fixes that can be made at once.
struct Round {
    texts: BTreeMap<FileId, String>,
    fixed: Vec<FixedProblem>,
}

impl Round {
    // Every fix that does not touch an earlier one: the new texts, and what they fix.
    fn of(sources: &Sources, problems: &[Diagnostic], futile: &BTreeSet<ProblemKey>) -> Round {
        let mut round = Round {
            texts: BTreeMap::new(),
            fixed: Vec::new(),
        };
        for problem in problems {
            if problem_key(problem).is_some_and(|key| !futile.contains(&key)) {
                round.add(sources, problem);
            }
        }
        let Round { texts, fixed } = &mut round;
        for (file, text) in texts.iter_mut() {
            let edits: Vec<&Edit> = edits_of(fixed)
                .filter(|edit| edit.span.file == *file)
                .collect();
            *text = apply(text, &edits);
        }
        texts.retain(|file, _| edits_of(fixed).any(|edit| edit.span.file == *file));
        round
    }

    fn add(&mut self, sources: &Sources, problem: &Diagnostic) {
        let edits = problem.fix.as_ref().map_or(&[][..], |fix| &fix.edits);
        let Some(first) = edits.first() else {
            return;
        };
        for edit in edits {
            self.texts
                .entry(edit.span.file)
                .or_insert_with(|| sources.text(edit.span.file).unwrap_or_default());
        }
        if !self.can_take(edits) {
            return;
        }
        let file = first.span.file;
        let line = self.texts[&file][..first.span.start].matches('\n').count() + 1;
        self.fixed.push(FixedProblem {
            problem: problem.clone(),
            file,
            line,
        });
    }

    // Whether the edits change something, and touch neither each other nor an earlier one.
    fn can_take(&self, edits: &[Edit]) -> bool {
        let text = |edit: &Edit| self.texts[&edit.span.file].as_str();
        let changes = edits
            .iter()
            .any(|edit| text(edit).get(edit.span.start..edit.span.end) != Some(&edit.text));
        let apart = edits
            .iter()
            .enumerate()
            .all(|(at, edit)| edits[..at].iter().all(|other| !touch(edit, other)));
        let fits = |edit: &Edit| {
            text(edit).get(edit.span.start..edit.span.end).is_some()
                && edits_of(&self.fixed).all(|other| !touch(edit, other))
        };
        changes && apart && edits.iter().all(fits)
    }
}

fn edits_of(fixed: &[FixedProblem]) -> impl Iterator<Item = &Edit> {
    let fixes = fixed.iter().filter_map(|fixed| fixed.problem.fix.as_ref());
    fixes.flat_map(|fix| &fix.edits)
}

// Edits that only touch don't overlap. But an insertion where another edit begins or ends could go before or after it.
fn touch(a: &Edit, b: &Edit) -> bool {
    let insertion = a.span.start == a.span.end || b.span.start == b.span.end;
    let same = a.span.file == b.span.file;
    match insertion {
        true => same && a.span.start <= b.span.end && b.span.start <= a.span.end,
        false => same && a.span.start < b.span.end && b.span.start < a.span.end,
    }
}

/// The text with these edits made, which don't touch each other. New lines end as the line does that they are put into.
pub fn apply(text: &str, edits: &[&Edit]) -> String {
    let mut edits = edits.to_vec();
    edits.sort_by_key(|edit| edit.span.start);
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in edits {
        out.push_str(&text[at..edit.span.start]);
        out.push_str(&edit.text.replace('\n', line_end(text, edit.span.start)));
        at = edit.span.end;
    }
    out.push_str(&text[at..]);
    out
}

// How the line at this place ends; the last line, as the one before it.
fn line_end(text: &str, at: usize) -> &'static str {
    let newline = text[at..]
        .find('\n')
        .map(|next| at + next)
        .or_else(|| text[..at].rfind('\n'));
    if newline.is_some_and(|newline| text[..newline].ends_with('\r')) {
        "\r\n"
    } else {
        "\n"
    }
}
