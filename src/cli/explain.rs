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
            .for_each(|(code, _)| report::line(format!("{}  {}", code.0, codes::meaning(*code))));
        return Ok(ExitStatus::Fine);
    };
    match codes::find(code) {
        Some(code) => {
            report::line(codes::page_for_readers(code));
            Ok(ExitStatus::Fine)
        }
        None => Err(levels::unknown(code)),
    }
}
