//! `stappenkaart completions`: a script that completes the command in a shell.

use clap_complete::Shell;

use super::failure::{ExitStatus, Failure};
use super::report;

/// Print a script that completes this command in your shell.
#[derive(clap::Args)]
pub struct CompletionsArguments {
    /// The shell.
    shell: Shell,
}

/// Runs the command.
pub fn run(
    arguments: &CompletionsArguments,
    command: &mut clap::Command,
) -> Result<ExitStatus, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(arguments.shell, command, "stappenkaart", &mut script);
    report::raw(&script);
    Ok(ExitStatus::Fine)
}
