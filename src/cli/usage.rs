//! Help, and what is wrong with the arguments, in the language of the user. clap knows English only, so its own words are put in the place of
//! others here; in English, everything is as clap says it.

use std::ffi::OsString;
use std::fmt::Write as _;

use clap::builder::{PossibleValuesParser, StyledStr};
use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use stappenkaart_say::say;

use super::report;
use crate::phrases;

/// Prints what clap returns in the place of arguments: help, or an error.
pub fn print(error: &clap::Error, typed: &[OsString], command: Command) {
    if !phrases::is_translated() {
        let _ = error.print();
        return;
    }
    if error.kind() == ErrorKind::DisplayVersion {
        let _ = error.print();
    } else if is_help(error) {
        let again = translated(command).try_get_matches_from(typed);
        let help = again.err().map(|error| error.render());
        let help = help.unwrap_or_else(|| error.render());
        match error.use_stderr() {
            true => report::error_line(in_words(&help).trim_end()),
            false => report::line(in_words(&help).trim_end()),
        }
    } else {
        report::error_line(explained(error));
    }
}

/// Every text of the commands that can be translated, in English.
pub fn texts(command: &Command) -> Vec<String> {
    let mut texts: Vec<String> = [command.get_about(), command.get_long_about()]
        .into_iter()
        .chain([command.get_after_help()])
        .flatten()
        .map(StyledStr::to_string)
        .collect();
    for argument in command.get_arguments() {
        let helps = [argument.get_help(), argument.get_long_help()];
        texts.extend(helps.into_iter().flatten().map(StyledStr::to_string));
        let values = argument.get_possible_values();
        let helps = values.iter().filter_map(|value| value.get_help());
        texts.extend(helps.map(StyledStr::to_string));
    }
    for inner in command.get_subcommands() {
        texts.extend(self::texts(inner));
    }
    texts
}

/// The same commands with their texts in the language of the user. They are only for help: a value is a text in them.
pub fn translated(command: Command) -> Command {
    let mut command = texts_translated(command);
    command.build();
    own_words(command)
}

fn texts_translated(mut command: Command) -> Command {
    if let Some(about) = command.get_about().and_then(said) {
        command = command.about(about);
    }
    if let Some(about) = command.get_long_about().and_then(said) {
        command = command.long_about(about);
    }
    if let Some(after) = command.get_after_help().and_then(said) {
        command = command.after_help(after);
    }
    command
        .mut_args(argument_translated)
        .mut_subcommands(texts_translated)
}

fn argument_translated(mut argument: Arg) -> Arg {
    if let Some(help) = argument.get_long_help().and_then(said) {
        argument = argument.long_help(help);
    }
    if let Some(help) = argument.get_help().and_then(said) {
        argument = argument.help(help);
    }
    let values = argument.get_possible_values();
    if values.iter().any(|value| value.get_help().is_some()) {
        let values = values.into_iter().map(|value| {
            let help = value.get_help().and_then(said);
            match help {
                Some(help) => value.help(help),
                None => value,
            }
        });
        argument = argument.value_parser(PossibleValuesParser::new(values));
    }
    argument
}

// The help of the options and the command that clap adds.
fn own_words(mut command: Command) -> Command {
    let has = |command: &Command, name: &str| {
        command
            .get_arguments()
            .any(|argument| argument.get_id() == name)
    };
    if has(&command, "help") {
        let short = say!("Print help (see more with '--help')");
        let long = say!("Print help (see a summary with '-h')");
        command = command.mut_arg("help", |argument| match argument.get_long_help() {
            Some(_) => argument.help(short).long_help(long),
            None => argument.help(say!("Print help")),
        });
    }
    // Not an option of a command's own with this name.
    let prints = |argument: &Arg| {
        argument.get_id() == "version" && matches!(argument.get_action(), ArgAction::Version)
    };
    if command.get_arguments().any(prints) {
        command = command.mut_arg("version", |argument| argument.help(say!("Print version")));
    }
    command.mut_subcommands(|inner| match inner.get_name() {
        "help" => inner.about(say!(
            "Print this message or the help of the given subcommand(s)"
        )),
        _ => own_words(inner),
    })
}

fn said(text: &StyledStr) -> Option<&'static str> {
    phrases::translation(&text.to_string())
}

fn is_help(error: &clap::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::DisplayHelp | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand
    )
}

// The headings and brackets that clap writes around the texts.
fn in_words(help: &StyledStr) -> String {
    let mut words = String::new();
    for line in help.ansi().to_string().lines() {
        let plain = anstream::adapter::strip_str(line).to_string();
        let line = match plain.trim() {
            "Commands:" => line.replacen("Commands:", say!("Commands:"), 1),
            "Arguments:" => line.replacen("Arguments:", say!("Arguments:"), 1),
            "Options:" => line.replacen("Options:", say!("Options:"), 1),
            "Possible values:" => line.replacen("Possible values:", say!("Possible values:"), 1),
            usage if usage.starts_with("Usage:") => line
                .replacen("Usage:", say!("Usage:"), 1)
                .replace("[OPTIONS]", say!("[OPTIONS]"))
                .replace("<COMMAND>", say!("<COMMAND>")),
            _ => line
                .replace("[default: ", say!("[default: "))
                .replace("[possible values: ", say!("[possible values: ")),
        };
        words.push_str(&line);
        words.push('\n');
    }
    words
}

// What is wrong, what may be meant, how the command is used.
fn explained(error: &clap::Error) -> String {
    let Some(message) = message(error) else {
        return in_words(&error.render()).trim_end().to_owned();
    };
    let mut text = say!("error: {message}");
    if let Some(values) = texts_of(error, ContextKind::ValidValue).filter(|all| !all.is_empty()) {
        let values = values.join(", ");
        let _ = write!(text, "\n  {}{values}]", say!("[possible values: "));
    }
    if let Some(tip) = tip(error) {
        let _ = write!(text, "\n\n  {tip}");
    }
    if let Some(ContextValue::StyledStr(usage)) = error.get(ContextKind::Usage) {
        let _ = write!(text, "\n\n{}", in_words(usage).trim_end());
    }
    text + "\n\n" + say!("For more information, try '--help'.")
}

fn message(error: &clap::Error) -> Option<String> {
    let argument = || text_of(error, ContextKind::InvalidArg);
    let value = || text_of(error, ContextKind::InvalidValue);
    Some(match error.kind() {
        ErrorKind::UnknownArgument => say!("unexpected argument '{}' found", argument()?),
        ErrorKind::InvalidSubcommand => {
            let command = text_of(error, ContextKind::InvalidSubcommand)?;
            say!("unrecognized subcommand '{command}'")
        }
        ErrorKind::InvalidValue if value()?.is_empty() => {
            say!(
                "a value is required for '{}' but none was supplied",
                argument()?
            )
        }
        ErrorKind::InvalidValue => say!("invalid value '{}' for '{}'", value()?, argument()?),
        ErrorKind::ValueValidation => {
            let why = std::error::Error::source(error)?;
            say!("invalid value '{}' for '{}': {why}", value()?, argument()?)
        }
        ErrorKind::MissingRequiredArgument => {
            let missing = texts_of(error, ContextKind::InvalidArg)?.join("\n  ");
            say!("the following required arguments were not provided:\n  {missing}")
        }
        ErrorKind::ArgumentConflict => {
            let others = texts_of(error, ContextKind::PriorArg)?.join("', '");
            match argument()? {
                one if one == others => {
                    say!("the argument '{one}' cannot be used multiple times")
                }
                one => say!("the argument '{one}' cannot be used with '{others}'"),
            }
        }
        _ => return None,
    })
}

fn tip(error: &clap::Error) -> Option<String> {
    let meant = |kind| Some(texts_of(error, kind)?.join("', '"));
    if let Some(other) = meant(ContextKind::SuggestedArg) {
        Some(say!("tip: a similar argument exists: '{other}'"))
    } else if let Some(other) = meant(ContextKind::SuggestedSubcommand) {
        Some(say!("tip: a similar subcommand exists: '{other}'"))
    } else {
        let other = meant(ContextKind::SuggestedValue)?;
        Some(say!("tip: a similar value exists: '{other}'"))
    }
}

fn text_of(error: &clap::Error, kind: ContextKind) -> Option<String> {
    texts_of(error, kind)?.into_iter().next()
}

fn texts_of(error: &clap::Error, kind: ContextKind) -> Option<Vec<String>> {
    match error.get(kind)? {
        ContextValue::String(text) => Some(vec![text.clone()]),
        ContextValue::Strings(texts) => Some(texts.clone()),
        _ => None,
    }
}
