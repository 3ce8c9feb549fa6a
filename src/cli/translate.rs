//! `stappenkaart translate`: the catalogs of a guide.

use std::path::PathBuf;

use clap::Subcommand;

use super::report::{self, MessageFormat};
use super::{Failure, Outcome, open};
use crate::compile;
use crate::model::Lang;
use crate::near::list;
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

fn sync(arguments: &Sync) -> Result<Outcome, Failure> {
    let (root, sources) = open(arguments.dir.as_deref())?;
    let (library, problems) = crate::library::read(&sources);
    // A card that can't be read would have its translations thrown out.
    if crate::diag::any_error(&problems) {
        report::problems(&sources, &crate::diag::in_order(problems), MessageFormat::Human);
        return Ok(Outcome::Problems);
    }
    let Some(library) = library else { return Ok(Outcome::Problems) };
    let all = &library.guide.languages;
    if let Some(unknown) = arguments.lang.iter().find(|tag| !all.iter().any(|lang| lang.as_str() == *tag)) {
        let help = format!("add it to `languages` in `guide.toml`, which has {}", list(all.iter().map(Lang::as_str)));
        return Err(Failure::new(format!("the guide has no language `{unknown}`"), help));
    }
    let wanted: Vec<Lang> = all
        .iter()
        .filter(|lang| arguments.lang.is_empty() || arguments.lang.iter().any(|tag| tag == lang.as_str()))
        .cloned()
        .collect();
    match compile::sync(&sources, &library, &wanted) {
        Ok(changed) => {
            for (path, text) in &changed {
                replace_file(&root.join(path), text)?;
                report::line(format!("Updated {}", root.join(path).display()));
            }
            if changed.is_empty() {
                report::line("Every catalog is up to date.");
            }
            Ok(Outcome::Fine)
        }
        Err(problems) => {
            report::problems(&sources, &crate::diag::in_order(problems), MessageFormat::Human);
            Ok(Outcome::Problems)
        }
    }
}
