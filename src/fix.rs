//! Mending. Takes sources and their problems, types what the fixes say, checks again, until nothing is left that can be mended.
//!
//! What no fix names stays byte for byte. A round of fixes that would cost a warning is taken back, and so is one with a fix that
//! mends nothing: it is tried again without that one.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use crate::compile::Checked;
use crate::diag::{Code, Diagnostic, Edit};
use crate::source::{BYTE_ORDER_MARK, FileId, Sources};

// One fix can make room for the next, and none needs more than a few; the bound is for two that would undo each other.
const ROUNDS: usize = 30;

/// What came of it. The sources hold the new texts.
pub struct Mended {
    /// What was mended, in the order in which it was.
    pub problems: Vec<Repair>,
    /// The files that changed.
    pub changes: Vec<Change>,
}

/// A problem that is no more.
pub struct Repair {
    pub problem: Diagnostic,
    pub file: FileId,
    /// The line of its first edit when it was mended, from 1.
    pub line: usize,
}

/// A file that has to be written.
pub struct Change {
    pub file: FileId,
    pub before: Vec<u8>,
    pub after: Vec<u8>,
}

/// Mends what can be mended. `check` says what is wrong with the sources as they are.
pub fn mend(sources: &mut Sources, check: &dyn Fn(&Sources) -> Checked) -> Mended {
    let mut before: BTreeMap<FileId, Vec<u8>> = BTreeMap::new();
    let mut problems: Vec<Repair> = Vec::new();
    let mut futile: BTreeSet<Sign> = BTreeSet::new();
    let mut checked = check(sources);
    for _ in 0..ROUNDS {
        let (texts, repairs) = round(sources, &checked.problems, &futile);
        if repairs.is_empty() {
            break;
        }
        let old: Vec<(FileId, Vec<u8>)> = texts
            .keys()
            .map(|file| (*file, sources.bytes(*file).unwrap_or_default()))
            .collect();
        for (file, text) in texts {
            let mark = old
                .iter()
                .any(|(known, bytes)| *known == file && bytes.starts_with(BYTE_ORDER_MARK));
            sources.amend(
                file,
                [if mark { BYTE_ORDER_MARK } else { b"" }, text.as_bytes()].concat(),
            );
        }
        let now = check(sources);
        let costs = count_warnings(&now) < count_warnings(&checked);
        let left: BTreeSet<Sign> = now.problems.iter().filter_map(sign).collect();
        let stays = |repair: &&Repair| {
            let before = problem_text(&repair.problem, &old);
            moved(&repair.problem, &repairs, &before)
                .into_iter()
                .any(|sign| left.contains(&sign))
        };
        let known = futile.len();
        futile.extend(
            repairs
                .iter()
                .filter(|repair| costs || stays(repair))
                .filter_map(|repair| sign(&repair.problem)),
        );
        if futile.len() > known {
            old.into_iter()
                .for_each(|(file, bytes)| sources.amend(file, bytes));
            continue;
        }
        checked = now;
        futile.clear();
        problems.extend(repairs);
        for (file, bytes) in old {
            before.entry(file).or_insert(bytes);
        }
    }
    let changes = before.into_iter().map(|(file, before)| {
        let after = sources.bytes(file).unwrap_or_else(|_| before.clone());
        Change {
            file,
            before,
            after,
        }
    });
    Mended {
        problems,
        changes: changes
            .filter(|change| change.before != change.after)
            .collect(),
    }
}

fn problem_text<'a>(problem: &Diagnostic, old: &'a [(FileId, Vec<u8>)]) -> Cow<'a, str> {
    let file = problem.span().map(|span| span.file);
    let bytes = old
        .iter()
        .find(|(known, _)| Some(*known) == file)
        .map_or(&[][..], |(_, bytes)| bytes);
    String::from_utf8_lossy(bytes.strip_prefix(BYTE_ORDER_MARK).unwrap_or(bytes))
}

// What tells a problem from all others: its code, its place and what it says.
type Sign = (Code, FileId, usize, String);

fn sign(problem: &Diagnostic) -> Option<Sign> {
    let span = problem.span()?;
    Some((problem.code, span.file, span.start, problem.message.clone()))
}

// The same behind a round of fixes; `text` is its file before. An insertion right at its place may come before it or be in it.
fn moved(problem: &Diagnostic, repairs: &[Repair], text: &str) -> Vec<Sign> {
    let Some((code, file, start, message)) = sign(problem) else {
        return Vec::new();
    };
    let edits = repairs
        .iter()
        .filter_map(|repair| repair.problem.fix.as_ref())
        .flat_map(|fix| &fix.edits);
    let (mut at, mut inserted) = (start, 0);
    for Edit { span, text: new } in edits.filter(|edit| edit.span.file == file) {
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

// Every fix that does not touch an earlier one: the new texts, and what they mend.
fn round(
    sources: &Sources,
    problems: &[Diagnostic],
    futile: &BTreeSet<Sign>,
) -> (BTreeMap<FileId, String>, Vec<Repair>) {
    let mut texts: BTreeMap<FileId, String> = BTreeMap::new();
    let mut taken: BTreeMap<FileId, Vec<&Edit>> = BTreeMap::new();
    let mut repairs = Vec::new();
    for problem in problems {
        let Some(fix) = &problem.fix else { continue };
        let Some(first) = fix
            .edits
            .first()
            .filter(|_| sign(problem).is_some_and(|sign| !futile.contains(&sign)))
        else {
            continue;
        };
        let file = first.span.file;
        for edit in &fix.edits {
            texts
                .entry(edit.span.file)
                .or_insert_with(|| sources.text(edit.span.file).unwrap_or_default());
        }
        let fits = |edit: &Edit| fits(edit, &texts[&edit.span.file], taken.get(&edit.span.file));
        let changes = fix.edits.iter().any(|edit| {
            texts[&edit.span.file].get(edit.span.start..edit.span.end) != Some(&edit.text)
        });
        let apart = fix
            .edits
            .iter()
            .enumerate()
            .all(|(at, edit)| fix.edits[..at].iter().all(|other| !touch(edit, other)));
        if !changes || !apart || !fix.edits.iter().all(fits) {
            continue;
        }
        fix.edits
            .iter()
            .for_each(|edit| taken.entry(edit.span.file).or_default().push(edit));
        let line = texts[&file][..first.span.start].matches('\n').count() + 1;
        repairs.push(Repair {
            problem: problem.clone(),
            file,
            line,
        });
    }
    texts.retain(|file, _| taken.contains_key(file));
    for (file, text) in &mut texts {
        *text = apply(text, &taken[file]);
    }
    (texts, repairs)
}

fn fits(edit: &Edit, text: &str, taken: Option<&Vec<&Edit>>) -> bool {
    let there = text.get(edit.span.start..edit.span.end).is_some();
    there && taken.is_none_or(|taken| taken.iter().all(|other| !touch(edit, other)))
}

// Edits that only meet are apart, but an insertion where another edit begins or ends has two readings.
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
