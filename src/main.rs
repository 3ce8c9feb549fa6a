//! Arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    stappenkaart::cli::run(std::env::args_os())
}
