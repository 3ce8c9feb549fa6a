//! `stappenkaart changes list`: the changes that were recorded, newest first.

use crate::changes::notes;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguagesArgument};
use crate::cli::report;

const EXAMPLES: &str = "\
Examples:
  stappenkaart changes list             what was recorded, in every language
  stappenkaart changes list --lang en   in English only";

/// List the changes that were recorded, newest first, each in the words that readers get.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ListChangesArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    languages: LanguagesArgument,
}

/// Runs the command.
pub fn run(arguments: &ListChangesArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read()?;
    let languages = guide.languages(&arguments.languages)?;
    for lang in &languages {
        for note in notes(&guide.library.history, &guide.words, lang) {
            report::line(format!("{} {lang} {}", note.on, note.card));
            for line in note.lines(&guide.words) {
                report::line(format!("  {line}"));
            }
        }
    }
    Ok(ExitStatus::Fine)
}
