//! The command line. Takes arguments, returns an exit code: 0 fine, 1 problems in the content or the site, 2 usage or I/O, 3 a server does not
//! answer.

use std::ffi::OsString;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{ArgMatches, CommandFactory, FromArgMatches, Parser, Subcommand};
use stappenkaart_say::say;

use failure::{ExitStatus, Failure};

pub use language::{message_files, speak, spoken_messages};

mod add;
mod build;
mod cache;
mod cards;
mod changes;
mod check;
mod completions;
mod diff;
mod drafts;
mod explain;
mod failure;
mod find;
mod focus;
mod formats;
mod guide;
mod import;
mod language;
mod levels;
mod man;
mod merge;
mod mistyped;
mod new;
mod push;
mod redirects;
mod report;
mod schema;
mod serve;
mod templates;
mod today;
mod translate;
mod upgrade;
mod usage;
mod verify;
mod warnings;
mod writable_guide;

const EXAMPLES: &str = "\
Examples:
  stappenkaart new my-guide             make a guide to start with, in the folder my-guide
  stappenkaart build                    build the guide in this folder or in ./content into ./site
  stappenkaart build docs --out public  build the guide in docs into public
  stappenkaart add card log-in --title \"Log in\"
                                        make a card to fill in
  stappenkaart cards --overdue          list the cards that have to be checked again
  stappenkaart check                    report what is wrong, write nothing
  stappenkaart serve --open             show the guide in a browser while you edit it
  stappenkaart verify site              prove a site that was published earlier
  stappenkaart push --to zendesk        make articles of the cards, and read each one back
  stappenkaart explain SK111            explain a problem

Exit codes: 0 fine, 1 problems found in content or site, 2 usage or I/O, 3 a server does not answer.";

/// Compiles step cards. No warning is ever lost.
#[derive(Parser)]
#[command(name = "stappenkaart", version, after_help = EXAMPLES, max_term_width = 100)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
    /// Language of help and messages [default: that of the system, or else English]
    #[arg(long, global = true, value_name = "LANG", value_parser = language::values())]
    ui_lang: Option<String>,
}

#[derive(Subcommand)]
enum Command {
    New(new::NewArguments),
    Add(add::AddArguments),
    Build(build::BuildArguments),
    Merge(merge::MergeArguments),
    Check(check::CheckArguments),
    Cards(cards::CardsArguments),
    Changes(changes::ChangesArguments),
    Serve(serve::ServeArguments),
    Verify(verify::VerifyArguments),
    Push(push::PushArguments),
    Explain(explain::ExplainArguments),
    Redirects(redirects::RedirectsArguments),
    Schema(schema::SchemaArguments),
    Templates(templates::TemplatesArguments),
    Import(import::ImportPagesArguments),
    Translate(translate::TranslateArguments),
    Warnings(warnings::WarningsArguments),
    Upgrade(upgrade::UpgradeArguments),
    Completions(completions::CompletionsArguments),
    Man(man::ManArguments),
}

/// Runs a command as the shell gave it.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let typed: Vec<OsString> = arguments.into_iter().collect();
    language::choose(&typed, |variable| std::env::var_os(variable));
    let parsed = CommandLine::command().try_get_matches_from(&typed);
    let parsed = parsed.and_then(|matches| {
        let arguments = CommandLine::from_arg_matches(&matches)?;
        Ok((arguments, folder(&matches)))
    });
    let (arguments, folder) = match parsed {
        Ok(parsed) => parsed,
        Err(error) => {
            let error = mistyped::with_suggestion(error, &typed, &CommandLine::command());
            usage::print(&error, &typed, CommandLine::command());
            return ExitCode::from(error.exit_code().clamp(0, 2) as u8);
        }
    };
    let outcome = carried_out(arguments.command);
    let outcome = match report::lost_output() {
        true if outcome.is_ok() => Err(Failure::new(
            say!("the output could not be written"),
            say!(
                "make room on the disk, and type the command again: what was written is not complete"
            ),
        )),
        _ => outcome,
    };
    match outcome {
        Ok(ExitStatus::Fine) => ExitCode::SUCCESS,
        Ok(ExitStatus::Problems) => ExitCode::from(1),
        Ok(ExitStatus::Unreachable) => ExitCode::from(3),
        Err(Failure::Reported) => ExitCode::from(1),
        Err(Failure::Message { message, help }) => {
            report::failure(&message, help.as_deref(), &folder);
            ExitCode::from(2)
        }
    }
}

fn carried_out(command: Command) -> Result<ExitStatus, Failure> {
    match command {
        Command::Add(arguments) => add::run(&arguments),
        Command::New(arguments) => new::run(&arguments),
        Command::Build(arguments) => build::run(&arguments),
        Command::Merge(arguments) => merge::run(arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Cards(arguments) => cards::run(&arguments),
        Command::Changes(arguments) => changes::run(&arguments),
        Command::Serve(arguments) => serve::run(&arguments),
        Command::Verify(arguments) => verify::run(&arguments),
        Command::Push(arguments) => push::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Redirects(arguments) => redirects::run(&arguments),
        Command::Schema(arguments) => schema::run(&arguments),
        Command::Templates(arguments) => templates::run(&arguments),
        Command::Import(arguments) => import::run(&arguments),
        Command::Translate(arguments) => translate::run(&arguments),
        Command::Warnings(arguments) => warnings::run(&arguments),
        Command::Upgrade(arguments) => upgrade::run(&arguments),
        Command::Completions(arguments) => {
            completions::run(&arguments, &mut CommandLine::command())
        }
        Command::Man(arguments) => man::run(&arguments, CommandLine::command()),
    }
}

/// The texts of the help of every command, in English.
pub fn help_texts() -> Vec<String> {
    let made = [formats::format_help(), formats::host_help()];
    let mut texts = usage::texts(&CommandLine::command());
    texts.retain(|text| !made.contains(text));
    texts
}

/// What the bar of the preview says, in English.
pub fn preview_texts() -> Vec<String> {
    crate::serve::preview_texts().map(str::to_owned).collect()
}

// The folder of the guide as it was typed, for the commands that a message offers; empty where none was typed.
fn folder(matches: &ArgMatches) -> PathBuf {
    let mut command = matches;
    while let Some((_, inner)) = command.subcommand() {
        command = inner;
    }
    let typed = |name| {
        let value = command.try_get_one::<PathBuf>(name).ok().flatten();
        value.filter(|path| path.is_dir()).cloned()
    };
    typed("dir").or_else(|| typed("guide")).unwrap_or_default()
}
