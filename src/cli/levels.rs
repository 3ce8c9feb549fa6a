//! The levels that a command line asks for: `--deny`, `--warn` and `--allow`, each with codes.

use stappenkaart_say::say;

use super::failure::Failure;
use super::today::today;
use crate::codes;
use crate::compile::CheckOptions;
use crate::diag::{Level, Levels};

/// The levels of codes.
#[derive(clap::Args)]
pub struct LevelArguments {
    /// Report these codes as errors, such as `SK612,SK620`.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    deny: Vec<String>,
    /// Report these codes as warnings.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    warn: Vec<String>,
    /// Don't report these codes. Codes that keep the promise can't be allowed.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    allow: Vec<String>,
    /// Report every warning as an error.
    #[arg(long)]
    strict: bool,
}

impl LevelArguments {
    /// How to check. Fails on an unknown code, on one with two levels, and on one that keeps the promise.
    pub fn options(&self) -> Result<CheckOptions, Failure> {
        Ok(CheckOptions {
            levels: self.levels()?,
            strict: self.strict,
            today: today(),
            ..CheckOptions::default()
        })
    }

    fn levels(&self) -> Result<Levels, Failure> {
        let mut levels = Levels::new();
        let lists = [
            (&self.deny, Some(Level::Error)),
            (&self.warn, Some(Level::Warning)),
            (&self.allow, None),
        ];
        for (names, wanted) in lists {
            for name in names {
                let code = codes::find(name).ok_or_else(|| unknown(name))?;
                if let Some((message, help)) = codes::refusal(code, wanted) {
                    return Err(Failure::new(message, help));
                }
                if levels
                    .insert(code, wanted)
                    .is_some_and(|before| before != wanted)
                {
                    let message = say!(
                        "{} is in more than one of `--deny`, `--warn` and `--allow`",
                        code.0
                    );
                    return Err(Failure::new(message, say!("keep one of them")));
                }
            }
        }
        Ok(levels)
    }
}

/// The failure for an unknown code.
pub fn unknown(name: &str) -> Failure {
    let suggestion = codes::near(name).map(|code| say!("did you mean `{}`?", code.0));
    Failure::new(
        say!("there is no code `{name}`"),
        suggestion.unwrap_or_else(|| say!("`stappenkaart explain` lists all codes").into()),
    )
}
