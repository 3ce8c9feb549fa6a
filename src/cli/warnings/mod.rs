//! `stappenkaart warnings`: the ledger of a guide.

use clap::Subcommand;

use super::failure::{ExitStatus, Failure};

mod accept;
mod approve;
mod list;
mod named;
mod signed;
mod signed_sheet;

/// List the warnings, accept them as they are now, or approve their translations.
#[derive(clap::Args)]
pub struct WarningsArguments {
    #[command(subcommand)]
    command: WarningsCommand,
}

#[derive(Subcommand)]
enum WarningsCommand {
    List(list::ListArguments),
    Accept(accept::AcceptArguments),
    Approve(approve::ApproveArguments),
}

/// Runs the command.
pub fn run(arguments: &WarningsArguments) -> Result<ExitStatus, Failure> {
    match &arguments.command {
        WarningsCommand::List(arguments) => list::run(arguments),
        WarningsCommand::Accept(arguments) => accept::run(arguments),
        WarningsCommand::Approve(arguments) => approve::run(arguments),
    }
}
