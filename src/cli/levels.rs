//! The levels that a command line asks for: `--deny`, `--warn` and `--allow`, each with codes.

use super::Failure;
use crate::codes;
use crate::diag::{Level, Levels};

/// Which codes to take how.
#[derive(clap::Args)]
pub struct LevelArguments {
    /// Take these codes as errors, such as `SK612,SK620`.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    deny: Vec<String>,
    /// Take these codes as warnings.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    warn: Vec<String>,
    /// Don't tell of these codes. What keeps the promise can't be allowed.
    #[arg(long, value_delimiter = ',', value_name = "CODES")]
    allow: Vec<String>,
}

impl LevelArguments {
    /// The levels by code. Fails on a code that nobody knows, that has two levels, or that keeps the promise.
    pub fn levels(&self) -> Result<Levels, Failure> {
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
                    let message = format!(
                        "{} stands with more than one of `--deny`, `--warn` and `--allow`",
                        code.0
                    );
                    return Err(Failure::new(message, "keep one of them"));
                }
            }
        }
        Ok(levels)
    }
}

/// Nobody knows this code.
pub fn unknown(name: &str) -> Failure {
    let near = codes::near(name).map(|code| format!("did you mean `{}`?", code.0));
    Failure::new(
        format!("there is no code `{name}`"),
        near.unwrap_or_else(|| "`stappenkaart explain` lists all codes".into()),
    )
}
