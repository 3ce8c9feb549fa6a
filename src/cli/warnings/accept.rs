//! `stappenkaart warnings accept`: the warnings as they are now, with why some of them changed.

use std::path::PathBuf;

use super::super::report::{self, count};
use super::super::today::today;
use super::super::{ExitStatus, Failure, read_whole};
use crate::ledger::{self, ChangeNote, LEDGER, Ledger, LedgerChange};
use crate::library::Library;
use crate::publish::replace_file;

const EXAMPLES: &str = "\
Examples:
  stappenkaart warnings accept          record new warnings
  stappenkaart warnings accept --by \"Jan Smit\" --reason \"the portal asks for confirmation now\"";

/// Write `warnings.lock` anew, as the cards are now. Commit it, and let somebody review its diff.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct AcceptArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Why warnings changed or went. Needed where some did; kept with them.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Who accepts it.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

pub fn run(arguments: &AcceptArguments) -> Result<ExitStatus, Failure> {
    let Some((root, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(ExitStatus::Problems);
    };
    let (old, problems) = Ledger::read(&sources);
    // What can't be read would be lost, and with it who approved what.
    if !problems.is_empty() {
        report::tell_person(&sources, &problems, report::Advice::Counted);
        return Ok(ExitStatus::Problems);
    }
    let changes = ledger::changes(&old, &library);
    let accepted = ledger::accept(&old, &library, &note(arguments, &changes)?);
    let path = root.join(LEDGER);
    replace_file(&path, accepted.text.as_bytes())?;
    for line in changes.iter().map(said) {
        report::line(line);
    }
    for (card, id, lang, by) in &accepted.void {
        report::line(format!(
            "No longer approved in `{lang}`: `{card}/{id}`, which {by} had signed"
        ));
    }
    report::line(format!(
        "Accepted {} in {}. Review its diff, and commit it.",
        total(&library),
        path.display()
    ));
    Ok(ExitStatus::Fine)
}

fn total(library: &Library) -> String {
    count(
        library
            .cards
            .iter()
            .map(|card| card.all_warnings().count())
            .sum(),
        "warning",
        "warnings",
    )
}

// What goes or changes needs a reason; what is new does not.
fn note(arguments: &AcceptArguments, changes: &[LedgerChange]) -> Result<ChangeNote, Failure> {
    let reason = arguments
        .reason
        .as_deref()
        .map(str::trim)
        .unwrap_or_default();
    let changed: Vec<&LedgerChange> = changes
        .iter()
        .filter(|change| !matches!(change, LedgerChange::New { card: _, id: _ }))
        .collect();
    if reason.is_empty() && !changed.is_empty() {
        let list: Vec<String> = changed
            .iter()
            .map(|change| format!("\n  {}", said(change)))
            .collect();
        let message = format!("warnings changed, and nobody said why:{}", list.concat());
        return Err(Failure::new(
            message,
            "say it: `stappenkaart warnings accept --by NAME --reason \"...\"`",
        ));
    }
    let on = today().ok_or_else(|| {
        Failure::new(
            "the clock stands before 1970",
            "set it, or give a day in `SOURCE_DATE_EPOCH`",
        )
    })?;
    Ok(ChangeNote {
        reason: reason.to_owned(),
        by: arguments.by.clone(),
        on: on.to_string(),
    })
}

fn said(change: &LedgerChange) -> String {
    match change {
        LedgerChange::New { card, id } => format!("New: `{card}/{id}`"),
        LedgerChange::Changed { card, id, how } => format!("Changed: `{card}/{id}` {how}"),
        LedgerChange::Gone { card, id } => format!("Gone: `{card}/{id}`"),
    }
}
