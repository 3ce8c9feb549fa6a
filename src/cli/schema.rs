//! `stappenkaart schema`: a description of the files that authors write, for editors, and of what programs read.

use super::failure::{ExitStatus, Failure};
use super::report;
use crate::format::json;
use crate::parse::schema;

const EXAMPLES: &str = "\
Examples:
  stappenkaart schema guide > guide.schema.json      and start guide.toml with `#:schema ./guide.schema.json`
  stappenkaart schema card > card.schema.json
  stappenkaart schema callouts > callouts.schema.json
  stappenkaart schema json > card.json.schema.json   of what `build --format json` writes";

/// Print a JSON Schema: an editor uses it to complete and check as you type.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SchemaArguments {
    /// The kind of file to describe.
    #[arg(value_enum, value_name = "FILES")]
    files: SchemaFiles,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum SchemaFiles {
    /// `guide.toml`.
    Guide,
    /// The front matter of a card.
    Card,
    /// The callouts of a picture, such as `screen.callouts.toml`.
    Callouts,
    /// A card as `build --format json` writes it.
    Json,
}

/// Runs the command.
pub fn run(arguments: &SchemaArguments) -> Result<ExitStatus, Failure> {
    let schema = match arguments.files {
        SchemaFiles::Guide => schema::guide(),
        SchemaFiles::Card => schema::card(),
        SchemaFiles::Callouts => schema::callouts(),
        SchemaFiles::Json => json::schema(),
    };
    report::line(serde_json::to_string_pretty(&schema).expect("a schema is always JSON"));
    Ok(ExitStatus::Fine)
}
