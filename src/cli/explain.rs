//! `stappenkaart explain`: the page of the book about a code.

use super::{Failure, Outcome, levels, report};
use crate::codes;

/// Say more about a problem: why it is one, a wrong example, and the right one.
#[derive(clap::Args)]
pub struct Arguments {
    /// A code such as SK101; without one, the list of all codes.
    code: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some(code) = &arguments.code else {
        codes::ALL
            .iter()
            .for_each(|(code, declared)| report::line(format!("{}  {}", code.0, declared.name)));
        return Ok(Outcome::Fine);
    };
    match codes::page(code) {
        Some(page) => {
            report::line(codes::for_readers(page));
            Ok(Outcome::Fine)
        }
        None => Err(levels::unknown(code)),
    }
}
