//! How a command ends: with an exit status, or with what stopped it.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::os_error;

/// How a command ended.
pub enum ExitStatus {
    Fine,
    /// Problems were found in the content or the site, and are reported.
    Problems,
    /// The server of the site did not answer, so nothing is known of some warnings; no other problem was found.
    Unreachable,
}

impl ExitStatus {
    /// How a command ends that asks a server, and has found these problems.
    pub fn of_server(problems: &[Diagnostic]) -> ExitStatus {
        let is_silent = |problem: &Diagnostic| problem.code == codes::SK514;
        let is_error = |problem: &Diagnostic| problem.level == Level::Error;
        if problems.iter().any(|it| is_error(it) && !is_silent(it)) {
            ExitStatus::Problems
        } else if problems.iter().any(is_silent) {
            ExitStatus::Unreachable
        } else {
            ExitStatus::Fine
        }
    }
}

/// What stops a command.
pub enum Failure {
    /// Problems in the content, which are reported already.
    Reported,
    /// Anything before the content can be checked: what went wrong, and what to do.
    Message {
        message: String,
        help: Option<String>,
    },
}

impl Failure {
    /// A failure with what to do about it.
    pub fn new(message: impl Into<String>, help: impl Into<String>) -> Failure {
        Failure::Message {
            message: message.into(),
            help: Some(help.into()),
        }
    }
}

impl From<std::io::Error> for Failure {
    fn from(error: std::io::Error) -> Failure {
        use std::io::ErrorKind::{PermissionDenied, ReadOnlyFilesystem, StorageFull};
        let help = match error.kind() {
            StorageFull => Some(say!(
                "make room on the disk and run the command again; the old files are unchanged"
            )),
            ReadOnlyFilesystem => Some(say!(
                "name a folder on another disk: this one is for reading alone"
            )),
            PermissionDenied => Some(say!(
                "give yourself the right to read it, and to write it if the command changes it, and run the command again"
            )),
            _ => None,
        };
        Failure::Message {
            message: os_error::said(&error),
            help: help.map(str::to_owned),
        }
    }
}
