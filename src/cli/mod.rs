//! The command line. Takes arguments, gives an exit code: 0 fine, 1 problems in the content or the site, 2 usage or I/O.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::diag::{Levels, any_error, in_order};
use crate::levels::settle;
use crate::library::{self, Library};
use crate::model::Lang;
use crate::pseudo;
use crate::source::Sources;
use crate::wording::list;

mod build;
mod check;
mod completions;
mod diff;
mod explain;
mod levels;
mod mistyped;
mod report;
mod schema;
mod today;
mod translate;
mod verify;
mod warnings;

const EXAMPLES: &str = "\
Examples:
  stappenkaart build                    build ./content (or the guide in this folder) into ./site
  stappenkaart build docs --out public  build the guide in docs into public
  stappenkaart check                    say what is wrong, write nothing
  stappenkaart verify site              prove a site that was published earlier
  stappenkaart explain SK111            say more about a problem

Exit codes: 0 fine, 1 problems found in content or site, 2 usage or I/O.";

/// Compiles step cards. No warning is ever lost.
#[derive(Parser)]
#[command(name = "stappenkaart", version, after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Build(build::BuildArguments),
    Check(check::CheckArguments),
    Verify(verify::VerifyArguments),
    Explain(explain::ExplainArguments),
    Schema(schema::SchemaArguments),
    Translate(translate::TranslateArguments),
    Warnings(warnings::WarningsArguments),
    Completions(completions::CompletionsArguments),
}

/// How a command ended.
pub enum ExitStatus {
    Fine,
    Problems,
}

/// Runs a command as the shell gave it.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    let arguments = match CommandLine::try_parse_from(&typed) {
        Ok(arguments) => arguments,
        Err(error) => {
            let error = mistyped::with_near_option(error, &typed);
            let _ = error.print();
            return ExitCode::from(error.exit_code().clamp(0, 2) as u8);
        }
    };
    let outcome = match arguments.command {
        Command::Build(arguments) => build::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Translate(arguments) => translate::run(&arguments),
        Command::Warnings(arguments) => warnings::run(&arguments),
        Command::Completions(arguments) => completions::run(&arguments),
    };
    match outcome {
        Ok(ExitStatus::Fine) => ExitCode::SUCCESS,
        Ok(ExitStatus::Problems) => ExitCode::from(1),
        Err(failure) => {
            report::failure(&failure);
            ExitCode::from(2)
        }
    }
}

/// What stops a command before it can say anything about the content: what went wrong, and what to do.
pub struct Failure {
    pub message: String,
    pub help: Option<String>,
}

impl Failure {
    fn new(message: impl Into<String>, help: impl Into<String>) -> Failure {
        Failure {
            message: message.into(),
            help: Some(help.into()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        let full = error.kind() == std::io::ErrorKind::StorageFull;
        let help = full.then(|| {
            "make room on the disk and build again; the site that was there is untouched".to_owned()
        });
        Failure {
            message: error.to_string(),
            help,
        }
    }
}

/// The guide in `dir`; without one, in the current folder or else in `./content`.
fn open(dir: Option<&Path>) -> Result<(PathBuf, Sources), Failure> {
    let root = match dir {
        Some(dir) => dir.to_owned(),
        None if Path::new("guide.toml").is_file() => PathBuf::from("."),
        None => PathBuf::from("content"),
    };
    if !root.join("guide.toml").is_file() {
        let help = "name the folder that holds `guide.toml`, or make one: `stappenkaart explain SK001` shows how";
        return Err(Failure::new(
            format!("there is no `guide.toml` in `{}`", root.display()),
            help,
        ));
    }
    let sources = Sources::load(&root)?;
    Ok((root, sources))
}

/// A guide that can be worked on, or `None` when its cards can't be read whole: then the problems were told.
fn read_whole(dir: Option<&Path>) -> Result<Option<(PathBuf, Sources, Library)>, Failure> {
    let (root, sources) = open(dir)?;
    let (library, problems) = library::read(&sources);
    let problems = settle(&sources, library.as_ref(), problems, &Levels::new()).problems;
    match library.filter(|_| !any_error(&problems)) {
        Some(library) => Ok(Some((root, sources, library))),
        None => {
            report::tell_person(&sources, &in_order(problems), report::Advice::Counted);
            Ok(None)
        }
    }
}

/// The languages of the guide that were asked for, all of them when none was. Fails on one that the guide does not have.
fn languages(tags: &[String], library: &Library) -> Result<Vec<Lang>, Failure> {
    chosen(tags, &library.guide.languages, &[])
}

/// The same, and the pseudo-languages that were asked for.
fn languages_and_pseudo(tags: &[String], library: &Library) -> Result<Vec<Lang>, Failure> {
    chosen(
        tags,
        &library.guide.languages,
        &pseudo::ALL.map(|(tag, _)| Lang::new(tag)),
    )
}

fn chosen(tags: &[String], all: &[Lang], on_request: &[Lang]) -> Result<Vec<Lang>, Failure> {
    for tag in tags {
        if !all
            .iter()
            .chain(on_request)
            .any(|lang| lang.as_str() == tag)
        {
            let help = format!(
                "add it to `languages` in `guide.toml`, which has {}",
                list(all.iter().map(Lang::as_str))
            );
            return Err(Failure::new(
                format!("the guide has no language `{tag}`"),
                help,
            ));
        }
    }
    let asked = |lang: &&Lang| tags.iter().any(|tag| tag == lang.as_str());
    let of_guide = all.iter().filter(|lang| tags.is_empty() || asked(lang));
    Ok(of_guide
        .chain(on_request.iter().filter(asked))
        .cloned()
        .collect())
}
