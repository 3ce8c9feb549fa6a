//! Several files of a guide at once.

use std::fs;
use std::io;
use std::path::PathBuf;

use super::{replace_file, rescue_file};

/// Replaces files, each as [`replace_file`] does, and makes their folders. When one can't be written, those before it are as they were.
pub fn replace_files(files: &[(PathBuf, Vec<u8>)]) -> io::Result<()> {
    let before: Vec<Option<Vec<u8>>> = files.iter().map(|(path, _)| fs::read(path).ok()).collect();
    for (at, (path, bytes)) in files.iter().enumerate() {
        if let Err(error) = rescue_file(path, bytes) {
            for ((path, _), bytes) in files[..at].iter().zip(&before) {
                let _ = match bytes {
                    Some(bytes) => replace_file(path, bytes),
                    None => fs::remove_file(path),
                };
            }
            return Err(error);
        }
    }
    Ok(())
}
