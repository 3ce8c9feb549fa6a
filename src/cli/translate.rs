//! `stappenkaart translate`: the catalogs of a guide.

use std::path::PathBuf;

use clap::Subcommand;

use super::{Failure, Outcome, languages, read_whole, report};
use crate::compile;
use crate::publish::replace_file;

/// Work on the translations.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring every catalog up to date with its card: new texts are added, reworded ones marked fuzzy, none is lost.
    Sync(Sync),
}

#[derive(clap::Args)]
struct Sync {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Only these languages, such as `en`.
    #[arg(long, value_delimiter = ',', value_name = "LANGUAGES")]
    lang: Vec<String>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    match &arguments.command {
        Command::Sync(arguments) => sync(arguments),
    }
}

// A card that can't be read would have its translations thrown out.
fn sync(arguments: &Sync) -> Result<Outcome, Failure> {
    let Some((root, sources, library)) = read_whole(arguments.dir.as_deref())? else { return Ok(Outcome::Problems) };
    let wanted = languages(&arguments.lang, &library)?;
    match compile::sync(&sources, &library, &wanted) {
        Ok(changed) => {
            for (path, text) in &changed {
                replace_file(&root.join(path), text.as_bytes())?;
                report::line(format!("Updated {}", root.join(path).display()));
            }
            if changed.is_empty() {
                report::line("Every catalog is up to date.");
            }
            Ok(Outcome::Fine)
        }
        Err(problems) => {
            report::tell_person(&sources, &crate::diag::in_order(problems), report::Advice::Counted);
            Ok(Outcome::Problems)
        }
    }
}
