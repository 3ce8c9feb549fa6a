//! `stappenkaart schema`: what an editor needs to know of the files that authors write.

use super::{ExitStatus, Failure, report};
use crate::parse::schema;

const EXAMPLES: &str = "\
Examples:
  stappenkaart schema guide > guide.schema.json      then start guide.toml with `#:schema ./guide.schema.json`
  stappenkaart schema card > card.schema.json
  stappenkaart schema callouts > callouts.schema.json";

/// Print a JSON Schema, with which an editor completes and checks as you type.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct SchemaArguments {
    /// Of which files.
    #[arg(value_enum, value_name = "FILES")]
    files: SchemaFiles,
}

#[derive(Debug, Clone, Copy, clap::ValueEnum)]
enum SchemaFiles {
    /// `guide.toml`.
    Guide,
    /// The front matter of a card.
    Card,
    /// The spots of a picture, such as `screen.callouts.toml`.
    Callouts,
}

pub fn run(arguments: &SchemaArguments) -> Result<ExitStatus, Failure> {
    let schema = match arguments.files {
        SchemaFiles::Guide => schema::guide(),
        SchemaFiles::Card => schema::card(),
        SchemaFiles::Callouts => schema::callouts(),
    };
    report::line(serde_json::to_string_pretty(&schema).expect("a schema is always JSON"));
    Ok(ExitStatus::Fine)
}
