//! How far a guide may lower a code. A code that keeps the promise can only be an error: no one can
//! lower or suppress it.

use stappenkaart_say::say;

use crate::diag::{Code, Level};
use crate::phrases;

/// What a guide, a card and the command line may make of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    /// Any level, and allowed anywhere.
    Free,
    /// Allowed in a file that says why, and nowhere else.
    InFile,
    /// Nothing but an error; the sentence says why.
    Kept(&'static str),
}

impl Policy {
    /// Why a code with this policy can't have the level that someone wants for it, and what to do.
    pub fn refusal(self, code: Code, wanted: Option<Level>) -> Option<(String, String)> {
        let verb = if wanted.is_none() {
            say!("allowed")
        } else {
            say!("lowered")
        };
        match self {
            Policy::Free => None,
            _ if wanted == Some(Level::Error) => None,
            Policy::InFile => Some((
                say!("{} can be {verb} only in the file that it is in", code.0),
                say!(
                    "put a line such as `# stappenkaart: allow {} because ...` into its front matter, with the reason",
                    code.0
                ),
            )),
            Policy::Kept(why) => Some((
                say!("{} can't be {verb}: {}", code.0, phrases::said(why)),
                say!("fix what {} says; it can only be an error", code.0),
            )),
        }
    }
}
