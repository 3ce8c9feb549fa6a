//! `stappenkaart translate`: the catalogs of a guide.

use clap::Subcommand;

use super::failure::{ExitStatus, Failure};

mod export;
mod import;
mod review;
mod status;
mod suggest;
mod sync;

/// Work on the translations.
#[derive(clap::Args)]
pub struct TranslateArguments {
    #[command(subcommand)]
    command: TranslateCommand,
}

#[derive(Subcommand)]
enum TranslateCommand {
    Sync(sync::SyncArguments),
    Export(export::ExportArguments),
    Import(import::ImportArguments),
    Status(status::StatusArguments),
    Suggest(suggest::SuggestArguments),
    Review(review::ReviewArguments),
}

/// Runs the command.
pub fn run(arguments: &TranslateArguments) -> Result<ExitStatus, Failure> {
    match &arguments.command {
        TranslateCommand::Sync(arguments) => sync::run(arguments),
        TranslateCommand::Export(arguments) => export::run(arguments),
        TranslateCommand::Import(arguments) => import::run(arguments),
        TranslateCommand::Status(arguments) => status::run(arguments),
        TranslateCommand::Suggest(arguments) => suggest::run(arguments),
        TranslateCommand::Review(arguments) => review::run(arguments),
    }
}
