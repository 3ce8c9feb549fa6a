//! Turns. Takes the folder of a guide, makes the runs that change it wait for each other, so that none writes over what another has
//! just written.

use std::fs::{File, OpenOptions, TryLockError};
use std::io;
use std::path::Path;

use crate::digest::short_sha256;

/// The turn of this run. The next run has it when this value is dropped, or when this run ends in any other way.
#[derive(Debug)]
pub struct Turn {
    // The system locks a file for as long as it is open.
    _file: File,
}

impl Turn {
    /// Takes the turn for `what` in this guide. `None` while another run has it. Fails when the system has no place for a lock, or has
    /// no locks.
    pub fn try_take(guide: &Path, what: &str) -> io::Result<Option<Turn>> {
        let file = lock_file(guide, what)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Turn { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }

    /// The same, but waits for another run, after a call of `waiting`. Fails as [`Turn::try_take`] does.
    pub fn take(guide: &Path, what: &str, waiting: impl FnOnce()) -> io::Result<Turn> {
        let file = lock_file(guide, what)?;
        match file.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                waiting();
                file.lock()?;
            }
            Err(TryLockError::Error(error)) => return Err(error),
        }
        Ok(Turn { _file: file })
    }
}

// Not in the guide, where it would have to be kept out of version control. It is never removed: a run that waits has it open. Another
// user of the machine can have made it: then it can be read, and that is enough for a lock.
fn lock_file(guide: &Path, what: &str) -> io::Result<File> {
    let guide = guide.canonicalize()?;
    let name = short_sha256(guide.as_os_str().as_encoded_bytes(), 16);
    let path = std::env::temp_dir().join(format!("stappenkaart-{what}-{name}.lock"));
    let mut made = OpenOptions::new();
    made.write(true).create(true).truncate(false);
    made.open(&path).or_else(|_| File::open(&path))
}
