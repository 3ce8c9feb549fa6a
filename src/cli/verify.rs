//! `stappenkaart verify`: proves a site that was published earlier: by its own lists, by the sources of its guide, or as its server
//! gives it to readers.

use std::path::{Path, PathBuf};
use std::time::Duration;

use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::find::{guide_folder, site_folder};
use super::push::{is_center, look};
use super::report::{ProgressLine, Report, ReportFormat, Suggestions, count};
use crate::browser::{self, BrowserFault, BrowserProof};
use crate::diag::{Diagnostic, Place, any_error, in_order};
use crate::format::ALL;
use crate::live::{AddressFault, AskingPace, LiveProof, LiveSite};
use crate::owed::Owed;
use crate::source::Sources;
use crate::verify::{Judgement, Proof, judged, owed, published};
use judge::{GuideJudge, JudgeArguments};

mod judge;

const EXAMPLES: &str = "\
Examples:
  stappenkaart verify site                             after copying it to a server, for example
  stappenkaart verify site --guide my-guide            by what the cards say, not by the lists in the site
  stappenkaart verify --live https://example.com/help --guide my-guide
                                                       what readers see today
  stappenkaart verify --live zendesk --guide my-guide  the same in a help center that cards were pushed to
  stappenkaart verify site --browser                   also look at each warning in Chromium, with scripts running";

/// Prove a published site: no file was edited, removed or added, and every warning can still be read.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct VerifyArguments {
    /// The folder that `build` wrote [default: ./site].
    #[arg(conflicts_with = "live")]
    site: Option<PathBuf>,
    #[command(flatten)]
    judge: JudgeArguments,
    /// Ask the server for every page and PDF of the guide, as readers do today. URL is the address of the site [default: `url` in
    /// guide.toml], or the name of a help center that the guide was pushed to, such as `zendesk`.
    #[arg(long, value_name = "URL", num_args = 0..=1)]
    live: Option<Option<String>>,
    /// How many seconds the server may take for a file.
    #[arg(long, value_name = "SECONDS", default_value_t = 30, requires = "live",
        value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// Also look at each warning in a browser: the Chromium that is named here, or in the variable CHROMIUM, or found on the path.
    #[arg(long, value_name = "CHROMIUM", num_args = 0..=1, conflicts_with = "live")]
    browser: Option<Option<PathBuf>>,
    #[command(flatten)]
    report: ReportFormat,
}

/// Runs the command.
pub fn run(arguments: &VerifyArguments) -> Result<ExitStatus, Failure> {
    if let Some(center) = arguments.live.iter().flatten().find(|name| is_center(name)) {
        let guide = arguments.judge.of_help_center()?;
        let report = ReportFormat {
            message_format: arguments.report.message_format,
        };
        return look(center, guide, arguments.timeout, report);
    }
    verify(arguments)
}

fn verify(arguments: &VerifyArguments) -> Result<ExitStatus, Failure> {
    let program = arguments.browser.as_ref().map(program).transpose()?;
    let site = folder(arguments)?;
    let site = site.as_deref();
    let opened = match &arguments.live {
        Some(_) => Some(arguments.judge.open()?),
        None => arguments.judge.open_if_named()?,
    };
    let nothing = Sources::in_memory(Vec::<(String, Vec<u8>)>::new());
    let sources = opened.as_ref().unwrap_or(&nothing);
    let format = arguments.report.message_format;
    let mut report = Report::new(sources, format, Suggestions::Shown);
    let outcome = match (&opened, site) {
        (None, Some(site)) => {
            let proofs = |owed: &Owed| browsed(site, owed, program.as_deref());
            told(by_itself(site, &proofs)?, site, &mut report)
        }
        (Some(sources), site) => match arguments.judge.judge(sources, site, &mut report)? {
            None => ExitStatus::Problems,
            Some(judge) => match site {
                Some(site) => told(
                    by_guide(site, &judge, program.as_deref())?,
                    site,
                    &mut report,
                ),
                None => live(arguments, &judge, &mut report)?,
            },
        },
        (None, None) => unreachable!("without a site, the guide is opened"),
    };
    report.close();
    Ok(outcome)
}

// The site on the disk, unless a server has it.
fn folder(arguments: &VerifyArguments) -> Result<Option<PathBuf>, Failure> {
    if arguments.live.is_some() {
        return Ok(None);
    }
    // The one that `build` writes here.
    let usual = || site_folder(guide_folder().as_deref());
    let site = arguments.site.clone().unwrap_or_else(usual);
    match site.is_dir() {
        true => Ok(Some(site)),
        false => Err(Failure::new(
            say!("there is no folder `{}`", site.display()),
            say!("type the name of the folder that `stappenkaart build` wrote"),
        )),
    }
}

/// Sentences that say what was proven, and problems.
#[derive(Default)]
struct SiteVerdict {
    proven: Vec<String>,
    problems: Vec<Diagnostic>,
}

// What a browser sees of a site that was read back without an error.
fn browsed(site: &Path, owed: &Owed, program: Option<&Path>) -> Result<SiteVerdict, Failure> {
    let Some(program) = program else {
        return Ok(SiteVerdict::default());
    };
    let line = ProgressLine::new(say!("looking at pages"));
    let progress = |done, all| line.show(done, all);
    Ok(match browser::look(site, owed, program, &progress)? {
        Ok(BrowserProof {
            warnings,
            pages,
            modes,
        }) => {
            let pages = count(pages, say!("page"), say!("pages"));
            let proven = say!(
                "Looked at {pages} in a browser, in {modes} modes: all {warnings} warnings can be seen before their actions."
            );
            SiteVerdict {
                proven: vec![proven],
                problems: Vec::new(),
            }
        }
        Err(problems) => SiteVerdict {
            proven: Vec::new(),
            problems,
        },
    })
}

type Browse<'a> = dyn Fn(&Owed) -> Result<SiteVerdict, Failure> + 'a;

fn by_itself(site: &Path, browse: &Browse<'_>) -> Result<SiteVerdict, Failure> {
    let Proof { files, sightings } = match published(site, ALL) {
        Ok(proof) => proof,
        Err(problems) => {
            return Ok(SiteVerdict {
                problems,
                ..SiteVerdict::default()
            });
        }
    };
    let mut outcome = match owed(site) {
        Ok(owed) => browse(&owed)?,
        Err(problem) => SiteVerdict {
            problems: vec![problem],
            ..SiteVerdict::default()
        },
    };
    let sentence = say!(
        "Verified {files} files: unchanged, and all {sightings} sightings of warnings are there."
    );
    outcome.proven.insert(0, sentence);
    Ok(outcome)
}

fn by_guide(
    site: &Path,
    judge: &GuideJudge<'_>,
    program: Option<&Path>,
) -> Result<SiteVerdict, Failure> {
    let GuideJudge {
        owed,
        targets,
        kept,
        ..
    } = judge;
    let Judgement { proof, problems } = match judged(site, owed, kept, &targets.formats) {
        Ok(judgement) => judgement,
        Err(problem) => {
            return Ok(SiteVerdict {
                problems: vec![problem],
                ..SiteVerdict::default()
            });
        }
    };
    if any_error(&problems) {
        return Ok(SiteVerdict {
            problems,
            ..SiteVerdict::default()
        });
    }
    let mut outcome = browsed(site, owed, program)?;
    outcome.problems.extend(problems);
    let Proof { files, sightings } = proof;
    let sentence = say!(
        "Verified {files} files by the guide: unchanged, and all {sightings} sightings of its warnings are there."
    );
    outcome.proven.insert(0, sentence);
    Ok(outcome)
}

// Reports what was found in a folder.
fn told(outcome: SiteVerdict, site: &Path, report: &mut Report<'_>) -> ExitStatus {
    let SiteVerdict { proven, problems } = outcome;
    let found = any_error(&problems);
    proven.into_iter().for_each(|sentence| report.say(sentence));
    let problems = in_order(problems).into_iter();
    let problems: Vec<_> = problems.map(|problem| in_site(problem, site)).collect();
    report.add(&problems);
    match found {
        true => ExitStatus::Problems,
        false => ExitStatus::Fine,
    }
}

fn live(
    arguments: &VerifyArguments,
    judge: &GuideJudge<'_>,
    report: &mut Report<'_>,
) -> Result<ExitStatus, Failure> {
    let typed = arguments.live.iter().flatten().next();
    let url = typed.or(judge.url.as_ref()).ok_or_else(|| {
        let help = say!("type it after `--live`, or write it as `url` in `guide.toml`");
        Failure::new(say!("there is no address to look at"), help)
    })?;
    let site = LiveSite::new(url, &judge.owed, &judge.others, &judge.targets.formats)
        .map_err(|fault| no_address(fault, typed.is_some()))?;
    let pace = AskingPace {
        timeout: Duration::from_secs(arguments.timeout),
        repeats: 2,
        pause: Duration::from_millis(500),
    };
    let line = ProgressLine::new(say!("asking for files"));
    let LiveProof {
        files,
        sightings,
        problems,
    } = site.look(pace, &|done, all| line.show(done, all));
    let status = ExitStatus::of_server(&problems);
    if !any_error(&problems) {
        let files = count(files, say!("file"), say!("files"));
        report.say(say!(
            "Asked `{}` for {files}: readers get all {sightings} sightings of warnings.",
            site.address()
        ));
    }
    report.add(&in_order(problems));
    Ok(status)
}

// The address itself is not repeated: it may hold a password.
fn no_address(fault: AddressFault, typed: bool) -> Failure {
    let what = match typed {
        true => say!("the text after `--live`"),
        false => say!("`url` in `guide.toml`"),
    };
    match fault {
        AddressFault::Unreadable => Failure::new(
            say!("{what} is not the address of a site"),
            say!(
                "write it as `--live https://example.com/help`, without a name, a password or a `?`"
            ),
        ),
        AddressFault::NotEncrypted => Failure::new(
            say!(
                "{what} starts with `http://`: others could change what is sent, so it proves nothing"
            ),
            say!(
                "write it with `https://`; only a server on this machine, `localhost`, can do without"
            ),
        ),
    }
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
