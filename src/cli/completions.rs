//! `stappenkaart completions`: a script for the shell.

use clap::CommandFactory;
use clap_complete::Shell;

use super::{ExitStatus, Failure, report};

/// Print a script that completes this command in your shell.
#[derive(clap::Args)]
pub struct CompletionsArguments {
    /// Which shell.
    shell: Shell,
}

pub fn run(arguments: &CompletionsArguments) -> Result<ExitStatus, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut super::CommandLine::command(),
        "stappenkaart",
        &mut script,
    );
    report::raw(&script);
    Ok(ExitStatus::Fine)
}
