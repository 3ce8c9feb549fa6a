//! `stappenkaart templates`: the templates of the tool, for a guide that wants its own.

use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::report;
use crate::format::own_templates::{copy, names};
use crate::suggest::did_you_mean;
use crate::words::files;

const EXAMPLES: &str = "\
Examples:
  stappenkaart templates                                        list them
  stappenkaart templates html/site.css > docs/templates/html/site.css";

/// Print the templates of pages and PDFs, and the words of a language, to change a copy in the folder `templates` of a guide.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct TemplatesArguments {
    /// Template to print, such as `html/card.html`; without it, all names.
    name: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &TemplatesArguments) -> Result<ExitStatus, Failure> {
    let Some(name) = &arguments.name else {
        names().for_each(report::line);
        files().for_each(|(name, _)| report::line(&name));
        return Ok(ExitStatus::Fine);
    };
    let words = || files().find(|(known, _)| known == name);
    let text = copy(name).or_else(|| words().map(|(_, text)| text.to_owned()));
    let text = text.ok_or_else(|| {
        let files = files().map(|(name, _)| name);
        let known: Vec<String> = names().map(str::to_owned).chain(files).collect();
        let help = did_you_mean(name, known.iter().map(String::as_str))
            .unwrap_or_else(|| say!("`stappenkaart templates` lists the names").to_owned());
        Failure::new(say!("there is no template `{name}`"), help)
    })?;
    report::line(text.trim_end());
    Ok(ExitStatus::Fine)
}
