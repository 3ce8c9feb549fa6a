//! `stappenkaart warnings`: the ledger of a guide.

use clap::Subcommand;

use super::{Failure, Outcome};

mod accept;
mod approve;
mod list;

/// List the warnings, accept them as they are now, or approve their translations.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    List(list::Arguments),
    Accept(accept::Arguments),
    Approve(approve::Arguments),
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    match &arguments.command {
        Command::List(arguments) => list::run(arguments),
        Command::Accept(arguments) => accept::run(arguments),
        Command::Approve(arguments) => approve::run(arguments),
    }
}
