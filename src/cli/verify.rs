//! `stappenkaart verify`: proves a site that was published earlier, without its sources.

use std::path::{Path, PathBuf};

use super::failure::{ExitStatus, Failure};
use super::report::{Report, ReportFormat, Suggestions, count, progress};
use crate::browser::{self, BrowserFault, BrowserProof};
use crate::diag::{Diagnostic, Place, in_order};
use crate::format::ALL;
use crate::source::Sources;
use crate::verify::{Proof, owed, published};

const EXAMPLES: &str = "\
Example:
  stappenkaart verify site                 after copying it to a server, for example
  stappenkaart verify site --browser       also look at each warning in Chromium, with scripts running";

/// Prove a published site: no file was edited, removed or added, and every warning can still be read.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct VerifyArguments {
    /// The folder that `build` wrote.
    site: PathBuf,
    /// Also look at each warning in a browser: the Chromium that is named here, or in the variable CHROMIUM, or found on the path.
    #[arg(long, value_name = "CHROMIUM", num_args = 0..=1)]
    browser: Option<Option<PathBuf>>,
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
    let program = arguments.browser.as_ref().map(program).transpose()?;
    let mut proofs = vec![read_back(site)];
    if let (Some(program), [Ok(_)]) = (program, proofs.as_slice()) {
        proofs.push(seen(site, &program)?);
    }
    let mut outcome = ExitStatus::Fine;
    for proof in proofs {
        match proof {
            Ok(sentence) => report.say(sentence),
            Err(problems) => {
                let problems = in_order(problems).into_iter();
                let problems: Vec<_> = problems.map(|problem| in_site(problem, site)).collect();
                report.add(&problems);
                outcome = ExitStatus::Problems;
            }
        }
    }
    report.close();
    Ok(outcome)
}

// A sentence that says what was proven, or all problems.
type ProofOrProblems = Result<String, Vec<Diagnostic>>;

fn read_back(site: &Path) -> ProofOrProblems {
    let Proof { files, sightings } = published(site, ALL)?;
    Ok(format!(
        "Verified {files} files: unchanged, and all {sightings} sightings of warnings are there."
    ))
}

fn seen(site: &Path, program: &Path) -> Result<ProofOrProblems, Failure> {
    let owed = match owed(site) {
        Ok(owed) => owed,
        Err(problem) => return Ok(Err(vec![problem])),
    };
    let progress = |done, all| progress("looking at pages", done, all);
    let looked = browser::look(site, &owed, program, &progress)?;
    Ok(looked.map(|proof| {
        let BrowserProof { warnings, pages, modes } = proof;
        let pages = count(pages, "page", "pages");
        format!("Looked at {pages} in a browser, in {modes} modes: all {warnings} warnings can be seen before their actions.")
    }))
}

fn program(asked: &Option<PathBuf>) -> Result<PathBuf, Failure> {
    Ok(browser::find(asked.as_deref())?)
}

impl From<BrowserFault> for Failure {
    fn from(fault: BrowserFault) -> Failure {
        Failure::new(fault.message, fault.help)
    }
}

// The path as the user would type it.
fn in_site(mut problem: Diagnostic, site: &Path) -> Diagnostic {
    if let Place::Path(path) = &mut problem.place
        && !Path::new(path.as_str()).starts_with(site)
    {
        *path = site.join(&*path).display().to_string();
    }
    problem
}
