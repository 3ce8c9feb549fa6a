//! `stappenkaart warnings`: the ledger of a guide.

use std::path::PathBuf;

use clap::Subcommand;

use super::{Failure, Outcome, read_whole, report};
use crate::ledger;
use crate::library::Library;
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
    let Some((root, _, library)) = read_whole(dir.as_deref())? else { return Ok(Outcome::Problems) };
    match &arguments.command {
        Command::List(_) => list(&library),
        Command::Accept(_) => {
            replace_file(&root.join(ledger::LEDGER), ledger::accept(&library).as_bytes())?;
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
