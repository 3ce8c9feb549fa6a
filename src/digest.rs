//! Digests of bytes. Takes the parts of something, returns its SHA-256 as text.

use std::fmt::{self, Debug, Write};

use sha2::{Digest, Sha256};

/// SHA-256 in hexadecimal, as `sha256sum` prints it.
pub fn sha256(bytes: impl AsRef<[u8]>) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// SHA-256 as bytes.
pub fn sha256_bytes(bytes: impl AsRef<[u8]>) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

fn hexadecimal(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(64);
    for byte in bytes {
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

/// The digest of several things, by all of their fields.
#[derive(Default)]
pub struct Digester {
    sha256: Sha256,
    /// What was not digested yet: a field is often a few letters.
    text: String,
}

impl Digester {
    /// Adds one. Things that differ in a field have different digests.
    pub fn add(&mut self, part: &dyn Debug) {
        write!(self, "{part:?}").expect("a digest takes any text");
        // No `Debug` of a field ends with it: texts are quoted.
        self.text.push('\0');
    }

    /// SHA-256 in hexadecimal.
    pub fn finish(mut self) -> String {
        self.sha256.update(&self.text);
        hexadecimal(&self.sha256.finalize())
    }
}

impl Write for Digester {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        const ENOUGH: usize = 4096;
        self.text.push_str(text);
        if self.text.len() > ENOUGH {
            self.sha256.update(&self.text);
            self.text.clear();
        }
        Ok(())
    }
}
