//! Digests of bytes. Takes the parts of something, returns its SHA-256 as text.

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal, as `sha256sum` prints it.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    let mut text = String::with_capacity(64);
    for byte in Sha256::digest(bytes) {
        for half in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(half), 16).expect("a half byte is a digit"));
        }
    }
    text
}

/// The first `length` characters of it: enough to distinguish a few things.
pub fn short_sha256(bytes: impl AsRef<[u8]>, length: usize) -> String {
    let mut text = sha256(bytes);
    text.truncate(length);
    text
}
