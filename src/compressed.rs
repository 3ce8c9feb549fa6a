//! Smaller forms of a file that a server can send instead of it. Takes bytes, returns them as gzip or Brotli, the same on every machine;
//! and takes such a form, returns what a browser makes of it.

use std::io::{self, Read, Write};

use brotli::enc::BrotliEncoderParams;
use flate2::read::MultiGzDecoder;
use flate2::{Compression, GzBuilder};

/// One form: the ending of its files, and how it is made.
pub struct Form {
    pub ending: &'static str,
    pub of: fn(&[u8]) -> io::Result<Vec<u8>>,
}

/// Every form.
pub const FORMS: [Form; 2] = [
    Form {
        ending: ".gz",
        of: gzip,
    },
    Form {
        ending: ".br",
        of: brotli,
    },
];

// Without a time or a name, which would differ between two builds.
fn gzip(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

// The two levels above make a page a few per cent smaller, and take many times as long.
fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let parameters = BrotliEncoderParams {
        quality: 9,
        lgwin: 22,
        size_hint: bytes.len(),
        ..BrotliEncoderParams::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small)
}

/// The path of the file that a compressed one repeats.
pub fn original(path: &str) -> Option<&str> {
    let mut endings = FORMS.iter().map(|form| form.ending);
    endings.find_map(|ending| path.strip_suffix(ending))
}

/// What is in a compressed file, up to one byte more than `most`. Fails where a browser would.
pub fn expanded(path: &str, bytes: &[u8], most: usize) -> io::Result<Vec<u8>> {
    let reader: Box<dyn Read> = if path.ends_with(".br") {
        Box::new(brotli::Decompressor::new(bytes, 4096))
    } else {
        Box::new(MultiGzDecoder::new(bytes))
    };
    let mut whole = Vec::with_capacity(most.saturating_add(1));
    let limit = u64::try_from(most).unwrap_or(u64::MAX).saturating_add(1);
    reader.take(limit).read_to_end(&mut whole)?;
    Ok(whole)
}
