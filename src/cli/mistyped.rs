//! Mistyped options. Takes what clap says of a command line, adds the near option where clap knows none: it looks at how much of a
//! word is the same, and in a short one two swapped letters are most of it.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue};

use super::CommandLine;
use crate::suggest::nearest;

/// The same error, with a suggestion if there is one.
pub fn with_near_option(mut error: clap::Error, typed: &[OsString]) -> clap::Error {
    let Some(ContextValue::String(option)) = error.get(ContextKind::InvalidArg) else {
        return error;
    };
    if !option.starts_with("--") || error.get(ContextKind::SuggestedArg).is_some() {
        return error;
    }
    let command = CommandLine::command();
    let chosen = typed
        .iter()
        .skip(1)
        .find_map(|word| command.find_subcommand(word.to_str()?));
    let known: Vec<String> = chosen
        .into_iter()
        .flat_map(clap::Command::get_arguments)
        .filter_map(|option| option.get_long())
        .map(|name| format!("--{name}"))
        .collect();
    if let Some(near) = nearest(option, known.iter().map(String::as_str)) {
        error.insert(
            ContextKind::SuggestedArg,
            ContextValue::String(near.to_owned()),
        );
    }
    error
}
