//! `stappenkaart completions`: a script for the shell.

use clap::CommandFactory;
use clap_complete::Shell;

use super::{Failure, Outcome, report};

/// Print a script that completes this command in your shell.
#[derive(clap::Args)]
pub struct Arguments {
    /// Which shell.
    shell: Shell,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(
        arguments.shell,
        &mut super::Arguments::command(),
        "stappenkaart",
        &mut script,
    );
    report::raw(&script);
    Ok(Outcome::Fine)
}
