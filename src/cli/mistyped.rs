//! Mistyped options. Takes the error of clap for a command line, adds the closest option if clap suggests none. clap compares how
//! much of a word is the same, so it misses two swapped letters in a short word.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue};

use crate::suggest::nearest;

/// The same error, with a suggestion if there is one.
pub fn with_suggestion(
    mut error: clap::Error,
    typed: &[OsString],
    command: &clap::Command,
) -> clap::Error {
    let Some(ContextValue::String(option)) = error.get(ContextKind::InvalidArg) else {
        return error;
    };
    if !option.starts_with("--") || error.get(ContextKind::SuggestedArg).is_some() {
        return error;
    }
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
    if let Some(suggested) = nearest(option, known.iter().map(String::as_str)) {
        error.insert(
            ContextKind::SuggestedArg,
            ContextValue::String(suggested.to_owned()),
        );
    }
    error
}
