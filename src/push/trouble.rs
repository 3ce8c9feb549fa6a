//! Why a text was not pushed, and what to say of it.

use std::io;

use stappenkaart_say::say;

use super::api::CenterError;
use crate::codes;
use crate::diag::Diagnostic;

/// Why a text was not pushed.
#[derive(Debug)]
pub enum Trouble {
    Center(CenterError),
    /// Nothing was changed, or what was there is there again.
    Problems(Vec<Diagnostic>),
    /// `push.lock` can't be written.
    Disk(io::Error),
}

impl From<CenterError> for Trouble {
    fn from(error: CenterError) -> Trouble {
        Trouble::Center(error)
    }
}

impl From<Diagnostic> for Trouble {
    fn from(problem: Diagnostic) -> Trouble {
        Trouble::Problems(vec![problem])
    }
}

impl CenterError {
    /// Whether the same will happen to every text that is left.
    pub fn is_of_all(&self) -> bool {
        match self {
            CenterError::Silent(_) | CenterError::Busy(_) => true,
            CenterError::Refused(status, _) => matches!(status, 401 | 403),
            CenterError::Overtaken | CenterError::NotThere | CenterError::Strange(_) => false,
        }
    }

    /// What the help center does, at `place`.
    pub fn problem(&self, title: &str, place: &str) -> Diagnostic {
        let of = |code, message: String| Diagnostic::in_file(code, place, message);
        match self {
            CenterError::Silent(why) | CenterError::Busy(why) => {
                let message = say!("{title} does not answer: {why}");
                of(codes::SK514, message).help(say!(
                    "run the command again later: it continues with what is left"
                ))
            }
            CenterError::Refused(status, said) => {
                let why = match said.is_empty() {
                    true => String::new(),
                    false => format!(": {said}"),
                };
                let message = say!("{title} refused the request (status {status}){why}");
                of(codes::SK532, message).help(help_for(*status))
            }
            CenterError::Overtaken => {
                let message = say!(
                    "someone has changed this article while it was pushed, so it was not written"
                );
                of(codes::SK530, message.to_owned()).help(say!(
                    "run `stappenkaart push --dry-run` again: it shows what was changed"
                ))
            }
            CenterError::NotThere => {
                let message = say!("{title} says that this is not there");
                of(codes::SK532, message).help(help_for(404))
            }
            CenterError::Strange(what) => {
                let message = say!("{title} sent an unexpected answer: {what}");
                of(codes::SK532, message).help(say!(
                    "check `url` in `[push]` of `guide.toml`: another program may answer there"
                ))
            }
        }
    }
}

fn help_for(status: u16) -> &'static str {
    match status {
        401 | 403 => {
            say!("check the keys in the environment, and that their user may edit articles there")
        }
        300..=399 => say!("check `url` in `[push]` of `guide.toml`: the help center has moved"),
        404 => {
            say!(
                "check the numbers and the languages in `[push]` of `guide.toml`, and that the article was not deleted there"
            )
        }
        _ => {
            say!(
                "check `[push]` of `guide.toml`: each number, and that the help center has each language"
            )
        }
    }
}
