//! `stappenkaart changes`: what changed in the cards of a guide, for their readers.

use clap::Subcommand;

use super::failure::{ExitStatus, Failure};

mod list;
mod record;

/// Record what changed in the cards for their readers, or list it.
#[derive(clap::Args)]
pub struct ChangesArguments {
    #[command(subcommand)]
    command: ChangesCommand,
}

#[derive(Subcommand)]
enum ChangesCommand {
    Record(record::RecordArguments),
    List(list::ListChangesArguments),
}

/// Runs the command.
pub fn run(arguments: &ChangesArguments) -> Result<ExitStatus, Failure> {
    match &arguments.command {
        ChangesCommand::Record(arguments) => record::run(arguments),
        ChangesCommand::List(arguments) => list::run(arguments),
    }
}
