//! What the system says went wrong, in the words of the user: `No such file or directory (os error 2)` is English in every language, and
//! says nothing to most people.

use std::io;

use stappenkaart_say::say;

/// Why the system could not do something, to go after a colon. An error that has words of its own keeps them.
pub fn said(error: &io::Error) -> String {
    use io::ErrorKind;
    if error.raw_os_error().is_none() {
        return error.to_string();
    }
    let known = match error.kind() {
        ErrorKind::NotFound => say!("there is no such file or folder"),
        ErrorKind::PermissionDenied => say!("you have no permission"),
        ErrorKind::AlreadyExists => say!("it exists already"),
        ErrorKind::IsADirectory => say!("it is a folder"),
        ErrorKind::NotADirectory => say!("a part of its path is not a folder"),
        ErrorKind::StorageFull => say!("the disk is full"),
        ErrorKind::QuotaExceeded => say!("your part of the disk is full"),
        ErrorKind::ReadOnlyFilesystem => say!("the disk can't be written to"),
        ErrorKind::AddrInUse => say!("another program uses it"),
        _ => return error.to_string(),
    };
    known.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_system_says_is_said_plainly() {
        // The number of "not found", on every system that we build for.
        let missing = io::Error::from_raw_os_error(2);
        assert_eq!(said(&missing), "there is no such file or folder");
        let own = io::Error::new(io::ErrorKind::NotFound, "the words of the caller");
        assert_eq!(said(&own), "the words of the caller");
        // The number of a kind that has no words here.
        let rare = io::Error::from_raw_os_error(71);
        assert_eq!(said(&rare), rare.to_string());
    }
}
