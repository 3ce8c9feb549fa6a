//! `stappenkaart explain`: the page of the book about a code.

use super::failure::{ExitStatus, Failure};
use super::{levels, report};
use crate::codes;

/// Explain a problem: why it matters, a wrong example, and the right one.
#[derive(clap::Args)]
pub struct ExplainArguments {
    /// A code such as SK101 [default: list all codes].
    code: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &ExplainArguments) -> Result<ExitStatus, Failure> {
    let Some(code) = &arguments.code else {
        codes::ALL
            .iter()
            .for_each(|(code, declared)| report::line(format!("{}  {}", code.0, declared.name)));
        return Ok(ExitStatus::Fine);
    };
    match codes::page(code) {
        Some(page) => {
            report::line(codes::for_readers(page));
            Ok(ExitStatus::Fine)
        }
        None => Err(levels::unknown(code)),
    }
}
