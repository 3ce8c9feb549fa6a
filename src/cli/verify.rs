//! `stappenkaart verify`: proves a site that was published earlier, without its sources.

use std::path::PathBuf;

use super::failure::{ExitStatus, Failure};
use super::report::{Report, ReportFormat, Suggestions};
use crate::diag::{Diagnostic, Place, in_order};
use crate::format::ALL;
use crate::source::Sources;
use crate::verify::published;

const EXAMPLES: &str = "\
Example:
  stappenkaart verify site                 after copying it to a server, for example";

/// Prove a published site: no file was edited, removed or added, and every warning can still be read.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct VerifyArguments {
    /// The folder that `build` wrote.
    site: PathBuf,
    #[command(flatten)]
    report: ReportFormat,
}

pub fn run(arguments: &VerifyArguments) -> Result<ExitStatus, Failure> {
    let site = &arguments.site;
    if !site.is_dir() {
        return Err(Failure::new(
            format!("there is no folder `{}`", site.display()),
            "type the name of the folder that `stappenkaart build` wrote",
        ));
    }
    let nothing = Sources::in_memory(Vec::<(String, Vec<u8>)>::new());
    let mut report = Report::new(
        &nothing,
        arguments.report.message_format,
        Suggestions::Shown,
    );
    let outcome = match published(site, ALL) {
        Ok(proof) => {
            let (files, sightings) = (proof.files, proof.sightings);
            report.say(format!("Verified {files} files: unchanged, and all {sightings} sightings of warnings are there."));
            ExitStatus::Fine
        }
        Err(problems) => {
            let problems = in_order(problems)
                .into_iter()
                .map(|problem| in_site(problem, site))
                .collect::<Vec<_>>();
            report.add(&problems);
            ExitStatus::Problems
        }
    };
    report.close();
    Ok(outcome)
}

// The path as the user would type it.
fn in_site(mut problem: Diagnostic, site: &std::path::Path) -> Diagnostic {
    if let Place::Path(path) = &mut problem.place
        && !std::path::Path::new(path.as_str()).starts_with(site)
    {
        *path = site.join(&*path).display().to_string();
    }
    problem
}
