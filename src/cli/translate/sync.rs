//! `stappenkaart translate sync`: every catalog up to date with its card.

use std::path::PathBuf;

use super::super::today::today;
use super::super::{ExitStatus, Failure, languages, read_whole, report};
use crate::catalog_files;
use crate::publish::replace_file;

/// Bring every catalog up to date with its card: new texts are added, moved ones carried over, reworded ones marked fuzzy, like ones
/// filled in from memory; none is lost.
#[derive(clap::Args)]
pub struct SyncArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Only these languages, such as `en`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    lang: Vec<String>,
}

// A card that can't be read would have its translations thrown out.
pub fn run(arguments: &SyncArguments) -> Result<ExitStatus, Failure> {
    let Some((root, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(ExitStatus::Problems);
    };
    let wanted = languages(&arguments.lang, &library)?;
    match catalog_files::synced(&sources, &library, &wanted, today()) {
        Ok(changed) => {
            for (path, text) in &changed {
                replace_file(&root.join(path), text.as_bytes())?;
                report::line(format!("Updated {}", root.join(path).display()));
            }
            if changed.is_empty() {
                report::line("Every catalog is up to date.");
            }
            Ok(ExitStatus::Fine)
        }
        Err(problems) => {
            report::tell_person(
                &sources,
                &crate::diag::in_order(problems),
                report::Advice::Counted,
            );
            Ok(ExitStatus::Problems)
        }
    }
}
