//! `stappenkaart warnings approve --from`: a sheet of a review copy that a reviewer has filled in.

use std::path::Path;

use stappenkaart_say::say;

use super::signed::signed;
use crate::catalog::FileProblem;
use crate::catalog::exchange::decoded;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::OpenGuide;
use crate::cli::report::{self, count};
use crate::cli::today::day_of_signing;
use crate::cli::writable_guide::WritableGuide;
use crate::codes;
use crate::ledger;
use crate::os_error;
use crate::review::sheet::{self, SheetOutcome, SignSheet};
use crate::source::FileId;

/// Records the approvals of a sheet: all of them, or none.
pub fn run(path: &Path, dir: Option<&Path>, dry_run: bool) -> Result<ExitStatus, Failure> {
    let bytes = bytes(path)?;
    let mut guide = WritableGuide::read(dir)?;
    guide.check_ledger()?;
    let (text, broken) = match decoded(&bytes) {
        Ok(text) => (text, None),
        Err((shown, problem)) => (shown, Some(problem)),
    };
    let file = guide.sources.admit(&path.display().to_string(), &text);
    if let Some(problem) = broken {
        return Err(refused(&guide, file, vec![problem]));
    }
    let sheet = sheet::read(&text, &guide.words).map_err(|all| refused(&guide, file, all))?;
    check_language(&guide, &sheet, file)?;
    let on = day_of_signing()?;
    let changes = ledger::changes(&guide.ledger, &guide.library);
    let locale = guide.locale(&sheet.lang);
    let outcome =
        sheet::judge(&sheet, &locale, &changes, &on).map_err(|all| refused(&guide, file, all))?;
    record(&guide, &outcome, dry_run)
}

fn bytes(path: &Path) -> Result<Vec<u8>, Failure> {
    let bytes = std::fs::read(path).map_err(|error| {
        let help = say!("type the name of the file that the reviewer sent back");
        Failure::new(
            say!(
                "`{}` can't be read: {}",
                path.display(),
                os_error::said(&error)
            ),
            help,
        )
    })?;
    // The first letters of a workbook.
    if bytes.starts_with(b"PK") || bytes.starts_with(&[0xD0, 0xCF]) {
        let message = say!("`{}` is a workbook, and not a CSV", path.display());
        let help = say!("open it, and save it as \"CSV UTF-8\"");
        return Err(Failure::new(message, help));
    }
    Ok(bytes)
}

fn check_language(guide: &OpenGuide, sheet: &SignSheet, file: FileId) -> Result<(), Failure> {
    let known = &guide.library.guide;
    if known.languages.contains(&sheet.lang) && sheet.lang != known.source {
        return Ok(());
    }
    let message = say!(
        "the file is about `{}`, and the guide is not translated into it",
        sheet.lang
    );
    let help = say!("use the file in the guide that it was written for");
    let problem = FileProblem::new(sheet.head.clone(), message, help);
    Err(refused(guide, file, vec![problem]))
}

fn refused(guide: &OpenGuide, file: FileId, problems: Vec<FileProblem>) -> Failure {
    let one = |problem: FileProblem| {
        problem
            .error(codes::SK406, file)
            .label(say!("nothing of the file is recorded"))
    };
    guide.reported(problems.into_iter().map(one).collect())
}

fn record(
    guide: &WritableGuide,
    outcome: &SheetOutcome<'_>,
    dry_run: bool,
) -> Result<ExitStatus, Failure> {
    let SheetOutcome {
        signs,
        already,
        declined,
        unticked,
        open,
        remarks,
    } = outcome;
    let text = ledger::approve(&guide.ledger, signs);
    let written = match signs.is_empty() || dry_run {
        true => None,
        false => Some(guide.write_ledger(&text)?),
    };
    signs.iter().for_each(|sign| report::line(signed(sign)));
    for (name, by) in already {
        report::line(say!("`{name}` is approved already, by {by}."));
    }
    for name in declined {
        report::line(say!("`{name}` is not approved: the reviewer says no."));
    }
    for name in unticked {
        report::line(say!("`{name}` is not approved: its row has no tick."));
    }
    for remark in remarks {
        let by = match remark.by.as_str() {
            "" => String::new(),
            by => say!(" by {by}"),
        };
        report::line(say!("Remark on `{}`{by}: {}", remark.warning, remark.text));
    }
    report::line(say!(
        "{}, {} approved already, {} not approved, {open} not filled in.",
        count(signs.len(), say!("approval"), say!("approvals")),
        already.len(),
        declined.len() + unticked.len()
    ));
    report::line(match (written, dry_run) {
        (Some(path), _) => say!("Recorded in {}. Review its diff, and commit it.", path),
        (None, true) => say!("Nothing is recorded: this was a dry run.").to_owned(),
        (None, false) => say!("There is nothing to record.").to_owned(),
    });
    Ok(ExitStatus::Fine)
}
