//! One text of a guide with a change. Takes what changes it, reads the file and replaces it in one turn.

use std::fs;
use std::io;
use std::path::Path;

use stappenkaart_say::say;

use super::{Turn, rescue_file};
use crate::os_error;
use crate::source::BYTE_ORDER_MARK;

/// Replaces the file at `path`, from the guide's folder, by what `edit` makes of its text: of nothing where there is no such file. A byte
/// order mark stays. Fails with words for the user when `edit` does, and when the file can't be read or written; then it stays as it is.
pub fn edit_file(
    guide: &Path,
    path: &str,
    edit: impl FnOnce(&str) -> Result<String, String>,
) -> Result<(), String> {
    // Where the system has no locks, the last one wins.
    let _turn = Turn::take(guide, "change", || {}).ok();
    let full = guide.join(path);
    let bytes = match fs::read(&full) {
        Ok(bytes) => bytes,
        Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
        Err(error) => return Err(say!("`{path}` can't be read: {}", os_error::said(&error))),
    };
    let bare = bytes.strip_prefix(BYTE_ORDER_MARK);
    let text = std::str::from_utf8(bare.unwrap_or(&bytes))
        .map_err(|error| say!("`{path}` can't be read: {error}"))?;
    let mut edited = bare.map_or(Vec::new(), |_| BYTE_ORDER_MARK.to_vec());
    edited.extend(edit(text)?.into_bytes());
    rescue_file(&full, &edited).map_err(|error| error.to_string())
}
