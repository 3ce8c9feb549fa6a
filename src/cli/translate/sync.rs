//! `stappenkaart translate sync`: every catalog up to date with its card.

use stappenkaart_say::say;

use crate::catalog_files;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguagesArgument};
use crate::cli::report;
use crate::cli::today::today;

/// Bring every catalog up to date with its card: add new texts, carry moved ones over, mark reworded ones fuzzy, and fill in similar
/// ones from memory. No translation is lost.
#[derive(clap::Args)]
pub struct SyncArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    languages: LanguagesArgument,
}

/// Runs the command.
// A card that can't be read would have its translations removed: then nothing is written.
pub fn run(arguments: &SyncArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read_to_change()?;
    let languages = guide.languages(&arguments.languages)?;
    let changed = catalog_files::synced(&guide.sources, &guide.library, &languages, today())
        .map_err(|problems| guide.reported(problems))?;
    guide.write_catalogs(&changed)?;
    if changed.is_empty() {
        report::line(say!("Every catalog is up to date."));
    }
    Ok(ExitStatus::Fine)
}
