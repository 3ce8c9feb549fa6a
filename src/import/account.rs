//! A report about the lines of a page as it was read, settled for the files that they are from: the page, and each file that it
//! includes. Lines that were only put between them are in no account.

use stappenkaart_say::say;

use super::cards::DraftCards;
use super::includes::{FileLines, LinePlace};
use super::report::{Fate, ImportReport, fates_and_report};
use super::tree::SourceTree;

/// Accounts for every line, in the file that it is from.
pub fn report(tree: &SourceTree, cards: &DraftCards, path: &str) -> ImportReport {
    let (fates, report) = fates_and_report(tree, cards, path);
    settled(tree, &tree.files, &fates, report)
}

/// The same with the lines of the tree, whatever file they are from.
pub fn report_of_lines(tree: &SourceTree, cards: &DraftCards, path: &str) -> ImportReport {
    let (fates, report) = fates_and_report(tree, cards, path);
    settled(tree, &[], &fates, report)
}

/// The file and line that each line of a tree is from, both counted from 0.
pub fn origins(tree: &SourceTree) -> Vec<Option<(usize, usize)>> {
    let mut origins = vec![None; tree.lines.len()];
    for (number, file) in tree.files.iter().enumerate() {
        for (line, place) in file.places.iter().enumerate() {
            if let LinePlace::In(at) = place
                && origins[*at].is_none()
            {
                origins[*at] = Some((number, line));
            }
        }
    }
    origins
}

// Accounts for each line under its file.
fn settled(
    tree: &SourceTree,
    files: &[FileLines],
    fates: &[Option<Fate>],
    mut whole: ImportReport,
) -> ImportReport {
    let empty = || Fate::Dropped(say!("an empty line").to_owned());
    let fate = |place: &LinePlace| match place {
        LinePlace::In(at) => fates[*at].clone().unwrap_or_else(empty),
        LinePlace::Dropped(why) => Fate::Dropped((*why).to_owned()),
    };
    let alone = [FileLines::alone(&whole.source, &tree.lines)];
    let is_alone = files.is_empty();
    let files = if is_alone { &alone } else { files };
    let mut reports: Vec<ImportReport> = Vec::new();
    for file in files {
        let mut report = ImportReport::empty(&file.path);
        for (line, place) in file.places.iter().enumerate() {
            report.add(line, fate(place), &file.lines[line]);
        }
        reports.push(report);
    }
    if !is_alone {
        distributed(&mut whole, &origins(tree), &mut reports);
    }
    let mut reports = reports.into_iter();
    let first = reports.next().expect("a page is a file of itself");
    whole.count = first.count;
    whole.kept = first.kept;
    whole.dropped = first.dropped;
    whole.uncertain = first.uncertain;
    whole.alerts.extend(first.alerts);
    whole.changed.extend(first.changed);
    whole.hidden.extend(first.hidden);
    whole.included = reports.collect();
    whole
}

// Moves remarks and boxes to the reports of their files.
fn distributed(
    whole: &mut ImportReport,
    origins: &[Option<(usize, usize)>],
    reports: &mut [ImportReport],
) {
    let origin = |line: usize| {
        origins
            .get(line.wrapping_sub(1))
            .copied()
            .flatten()
            .unwrap_or((0, 0))
    };
    for mut alert in std::mem::take(&mut whole.alerts) {
        let (file, line) = origin(alert.line);
        alert.line = line + 1;
        reports[file].alerts.push(alert);
    }
    for mut remark in std::mem::take(&mut whole.changed) {
        let (file, line) = origin(remark.line);
        remark.line = line + 1;
        reports[file].changed.push(remark);
    }
    for mut remark in std::mem::take(&mut whole.hidden) {
        let (file, line) = origin(remark.line);
        remark.line = line + 1;
        reports[file].hidden.push(remark);
    }
}
