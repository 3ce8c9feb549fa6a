//! `stappenkaart warnings`: the ledger of a guide.

use std::path::PathBuf;

use clap::Subcommand;

use super::report::{self, MessageFormat};
use super::{Failure, Outcome, open};
use crate::diag::{any_error, in_order};
use crate::ledger;
use crate::library::{self, Library};
use crate::model::plain;
use crate::publish::replace_file;

/// List the warnings, or accept them as they are now.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Print every warning: its severity, its card, what it guards and what it says.
    List(Guide),
    /// Write `warnings.lock` anew. Commit it, and let somebody review its diff.
    Accept(Guide),
}

#[derive(clap::Args)]
struct Guide {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let (Command::List(Guide { dir }) | Command::Accept(Guide { dir })) = &arguments.command;
    let (root, sources) = open(dir.as_deref())?;
    let (library, problems) = library::read(&sources);
    let Some(library) = library.filter(|_| !any_error(&problems)) else {
        report::problems(&sources, &in_order(problems), MessageFormat::Human);
        return Ok(Outcome::Problems);
    };
    match &arguments.command {
        Command::List(_) => list(&library),
        Command::Accept(_) => {
            replace_file(&root.join(ledger::LEDGER), &ledger::accept(&library))?;
            let count: usize = library.cards.iter().map(|card| card.all_warnings().count()).sum();
            let name = if count == 1 { "warning" } else { "warnings" };
            report::line(format!(
                "Accepted {count} {name} in {}. Review its diff, and commit it.",
                root.join(ledger::LEDGER).display()
            ));
        }
    }
    Ok(Outcome::Fine)
}

fn list(library: &Library) {
    for card in &library.cards {
        for (warning, guards) in ledger::guarded(card) {
            let text: Vec<String> = warning.texts().map(|text| plain(&text.text)).collect();
            report::line(format!(
                "{:7}  {}  {}  guards {guards}\n         {}",
                warning.severity.name(),
                card.id,
                warning.id,
                text.join(" ")
            ));
        }
    }
}
