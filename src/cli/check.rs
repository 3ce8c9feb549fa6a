//! `stappenkaart check`: what is wrong with a guide, all at once; writes nothing.

use std::path::PathBuf;

use super::build::strict;
use super::report::{self, MessageFormat};
use super::{Failure, Outcome, open};
use crate::compile;
use crate::diag::any_error;

const EXAMPLES: &str = "\
Examples:
  stappenkaart check                       for a person
  stappenkaart check docs --message-format json";

/// Say everything that is wrong with the guide. Writes nothing.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// For a person, or one JSON object a line.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: MessageFormat,
    /// Take every warning as an error.
    #[arg(long)]
    strict: bool,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let (_, sources) = open(arguments.dir.as_deref())?;
    let checked = compile::check(&sources);
    let problems = if arguments.strict { strict(checked.problems) } else { checked.problems };
    report::problems(&sources, &problems, arguments.message_format);
    if any_error(&problems) {
        return Ok(Outcome::Problems);
    }
    if arguments.message_format == MessageFormat::Human {
        let cards = checked.library.map_or(0, |library| library.cards.len());
        report::line(format!("Checked {cards} {}: no errors.", if cards == 1 { "card" } else { "cards" }));
    }
    Ok(Outcome::Fine)
}
