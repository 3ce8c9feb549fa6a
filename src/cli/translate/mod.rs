//! `stappenkaart translate`: the catalogs of a guide.

use clap::Subcommand;

use super::{Failure, Outcome};

mod export;
mod import;
mod review;
mod status;
mod suggest;
mod sync;

/// Work on the translations.
#[derive(clap::Args)]
pub struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Sync(sync::Arguments),
    Export(export::Arguments),
    Import(import::Arguments),
    Status(status::Arguments),
    Suggest(suggest::Arguments),
    Review(review::Arguments),
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    match &arguments.command {
        Command::Sync(arguments) => sync::run(arguments),
        Command::Export(arguments) => export::run(arguments),
        Command::Import(arguments) => import::run(arguments),
        Command::Status(arguments) => status::run(arguments),
        Command::Suggest(arguments) => suggest::run(arguments),
        Command::Review(arguments) => review::run(arguments),
    }
}
