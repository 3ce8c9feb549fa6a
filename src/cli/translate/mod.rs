//! `stappenkaart translate`: the catalogs of a guide.

use clap::Subcommand;

use super::{Failure, Outcome};

mod review;
mod status;
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
    Status(status::Arguments),
    Review(review::Arguments),
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    match &arguments.command {
        Command::Sync(arguments) => sync::run(arguments),
        Command::Status(arguments) => status::run(arguments),
        Command::Review(arguments) => review::run(arguments),
    }
}
