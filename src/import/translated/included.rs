//! The report about a page in another language, settled for the files that the page includes: each line is accounted for in its file.

use super::report::TranslatedReport;
use crate::import::account::origins;
use crate::import::includes::LinePlace;
use crate::import::report::{LineCount, Remark};
use crate::import::tree::SourceTree;

/// Settles a report whose lines are those of a tree. A page that includes nothing stays as it is.
pub fn settled(whole: TranslatedReport, tree: &SourceTree) -> TranslatedReport {
    if tree.files.is_empty() {
        return whole;
    }
    let mut reports: Vec<TranslatedReport> = Vec::new();
    for file in &tree.files {
        let mut report = TranslatedReport::new(file.path.clone(), Vec::new());
        for (at, place) in file.places.iter().enumerate() {
            let line = at + 1;
            match place {
                LinePlace::In(read) => copy(&whole, read + 1, &mut report, line),
                LinePlace::Dropped(why) => report.dropped.push(Remark {
                    line,
                    why: (*why).to_owned(),
                    text: file.lines[at].trim().to_owned(),
                }),
            }
        }
        report.count = LineCount {
            lines: file.lines.len(),
            kept: report.kept.len(),
            dropped: report.dropped.len(),
            uncertain: report.uncertain.len(),
        };
        reports.push(report);
    }
    moved(whole, tree, reports)
}

// What became of a line of the tree, for a line of a file.
fn copy(whole: &TranslatedReport, read: usize, report: &mut TranslatedReport, line: usize) {
    let kept = whole.kept.iter().filter(|kept| kept.line == read).cloned();
    let dropped = whole.dropped.iter().filter(|dropped| dropped.line == read);
    let uncertain = whole.uncertain.iter().filter(|line| line.line == read);
    report.kept.extend(kept.map(|mut kept| {
        kept.line = line;
        kept
    }));
    report.dropped.extend(dropped.cloned().map(|mut dropped| {
        dropped.line = line;
        dropped
    }));
    report
        .uncertain
        .extend(uncertain.cloned().map(|mut uncertain| {
            uncertain.line = line;
            uncertain
        }));
}

// What is said about a line goes to the report of its file.
fn moved(
    whole: TranslatedReport,
    tree: &SourceTree,
    mut reports: Vec<TranslatedReport>,
) -> TranslatedReport {
    let origins = origins(tree);
    let origin = |line: usize| {
        let origin = origins.get(line.wrapping_sub(1)).copied().flatten();
        origin.unwrap_or((0, 0))
    };
    for mut pair in whole.pairs {
        let (file, at) = origin(pair.line);
        pair.line = at + 1;
        reports[file].pairs.push(pair);
    }
    for mut remark in whole.changed {
        let (file, at) = origin(remark.line);
        remark.line = at + 1;
        reports[file].changed.push(remark);
    }
    for mut remark in whole.hidden {
        let (file, at) = origin(remark.line);
        remark.line = at + 1;
        reports[file].hidden.push(remark);
    }
    let mut reports = reports.into_iter();
    let first = reports.next().expect("a page is a file of itself");
    TranslatedReport {
        cards: whole.cards,
        texts: whole.texts,
        missing: whole.missing,
        included: reports.collect(),
        ..first
    }
}
