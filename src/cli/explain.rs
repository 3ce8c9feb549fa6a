//! `stappenkaart explain`: the page of the book about a code.

use super::{Failure, Outcome, report};
use crate::codes;
use crate::near::did_you_mean;

/// Say more about a problem: why it is one, a wrong example, and the right one.
#[derive(clap::Args)]
pub struct Arguments {
    /// A code such as SK101; without one, the list of all codes.
    code: Option<String>,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let Some(code) = &arguments.code else {
        for (code, page) in codes::ALL {
            let title = page.lines().next().unwrap_or_default().trim_start_matches("# ");
            report::line(title.strip_prefix(code.0).map_or_else(
                || format!("{}  {title}", code.0),
                |rest| format!("{}  {}", code.0, rest.trim_start_matches([':', ' '])),
            ));
        }
        return Ok(Outcome::Fine);
    };
    match codes::page(code) {
        Some(page) => {
            page.trim_end().lines().for_each(|line| report::line(without_marks(line)));
            Ok(Outcome::Fine)
        }
        None => {
            let near = did_you_mean(code, codes::ALL.iter().map(|(code, _)| code.0));
            Err(Failure::new(
                format!("there is no code `{code}`"),
                near.unwrap_or_else(|| "`stappenkaart explain` lists all codes".into()),
            ))
        }
    }
}

// What the test of the page needs behind a fence says nothing to a reader.
fn without_marks(line: &str) -> &str {
    if line.starts_with("```") { line.split(" at=\"").next().unwrap_or(line) } else { line }
}
