//! `stappenkaart add`: one thing more in a guide.

use std::path::PathBuf;

use clap::Subcommand;

use super::failure::{ExitStatus, Failure};

mod card;
mod entry;
mod guide_text;
mod language;

const EXAMPLES: &str = "\
Examples:
  stappenkaart add card reset-password --title \"Reset your password\"
  stappenkaart add language fr
  stappenkaart add role admin --name administrator --ask \"your manager\"
  stappenkaart add permission export --name \"Export data\"
  stappenkaart add category accounts --name Accounts";

/// Add a card, language, role, permission or category to a guide. What is there already is never changed.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct AddArguments {
    #[command(subcommand)]
    command: AddCommand,
}

#[derive(Subcommand)]
enum AddCommand {
    /// Make a card to fill in. It is a draft until you delete its line `status: draft`.
    Card(card::AddCardArguments),
    /// Publish one more language: add it to `guide.toml`, and make its catalogs.
    Language(language::AddLanguageArguments),
    /// Declare who a reader has to be.
    Role(entry::RequirementArguments),
    /// Declare what the account of a reader must be allowed to do.
    Permission(entry::RequirementArguments),
    /// Declare a group of cards on the front page.
    Category(entry::CategoryArguments),
}

/// Which guide gets it.
#[derive(clap::Args)]
pub struct GuideOption {
    /// The folder with `guide.toml` [default: this folder, or else ./content, or else the nearest folder above].
    #[arg(long, value_name = "DIR")]
    guide: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &AddArguments) -> Result<ExitStatus, Failure> {
    match &arguments.command {
        AddCommand::Card(arguments) => card::run(arguments),
        AddCommand::Language(arguments) => language::run(arguments),
        AddCommand::Role(arguments) => entry::requirement("role", arguments),
        AddCommand::Permission(arguments) => entry::requirement("permission", arguments),
        AddCommand::Category(arguments) => entry::category(arguments),
    }
}
