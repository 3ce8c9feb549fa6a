//! `stappenkaart warnings accept`: the warnings as they are now, with why some of them changed.

use stappenkaart_say::say;

use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::GuideArgument;
use crate::cli::report::{self, count};
use crate::cli::today::day_of_signing;
use crate::ledger::{self, ChangeNote, LedgerChange};
use crate::library::Library;

const EXAMPLES: &str = "\
Examples:
  stappenkaart warnings accept          record new warnings
  stappenkaart warnings accept --by \"Jan Smit\" --reason \"the portal asks for confirmation now\"";

/// Write `warnings.lock` from the cards as they are now. Commit it, and let another person review its diff.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct AcceptArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// Why warnings were changed or removed. Required in that case, and recorded with them.
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The name of the person who accepts the changes.
    #[arg(long, value_name = "NAME")]
    by: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &AcceptArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read_to_change()?;
    guide.check_ledger()?;
    let changes = ledger::changes(&guide.ledger, &guide.library);
    let note = note(arguments, &changes)?;
    let accepted = ledger::accept(&guide.ledger, &guide.library, &note);
    let path = guide.write_ledger(&accepted.text)?;
    for change in &changes {
        report::line(line(change));
    }
    for (card, id, lang, by) in &accepted.void {
        report::line(say!(
            "No longer approved in `{lang}`: `{card}/{id}`, which {by} had approved"
        ));
    }
    report::line(say!(
        "Accepted {} in {}. Review its diff, and commit it.",
        total(&guide.library),
        path
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
        say!("warning"),
        say!("warnings"),
    )
}

// A warning that was changed or removed needs a reason; a new one does not.
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
            .map(|change| format!("\n  {}", line(change)))
            .collect();
        let message = say!(
            "warnings were changed or removed without a reason:{}",
            list.concat()
        );
        return Err(Failure::new(
            message,
            say!("add it: `stappenkaart warnings accept --by NAME --reason \"...\"`"),
        ));
    }
    Ok(ChangeNote {
        reason: reason.to_owned(),
        by: arguments.by.clone(),
        on: day_of_signing()?,
    })
}

fn line(change: &LedgerChange) -> String {
    match change {
        LedgerChange::New { card, id } => say!("New: `{card}/{id}`"),
        LedgerChange::Changed { card, id, how } => say!("Changed: `{card}/{id}` {how}"),
        LedgerChange::Gone { card, id } => say!("Removed: `{card}/{id}`"),
    }
}
