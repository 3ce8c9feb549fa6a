//! What a picture says in addition to what it shows. Takes its bytes, returns the traces of who made it, where, when and with what.
//!
//! Each walker goes from part to part by the lengths that the file states, and stops where they lead outside it.

use super::trace::{Trace, shown, valued};
use super::{exif, jpeg, svg_traces, xmp};

/// Every trace of a picture, each once, in the order of the file. A file of another kind has none.
pub fn traces(path: &str, bytes: &[u8]) -> Vec<Trace> {
    let mut found = match bytes {
        [0xFF, 0xD8, ..] => jpeg::traces(bytes),
        [0x89, b'P', b'N', b'G', ..] => png(bytes),
        [b'G', b'I', b'F', b'8', ..] => gif(bytes),
        [
            b'R',
            b'I',
            b'F',
            b'F',
            _,
            _,
            _,
            _,
            b'W',
            b'E',
            b'B',
            b'P',
            ..,
        ] => webp(bytes),
        _ if path.to_lowercase().ends_with(".svg") => return svg_traces::traces(bytes),
        _ => Vec::new(),
    };
    let mut seen = Vec::new();
    found.retain(|trace| {
        !seen.contains(&trace.what) && {
            seen.push(trace.what.clone());
            true
        }
    });
    found
}

// Chunks of four bytes of length, four of name, the data and four of checksum.
fn png(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    let mut at = 8_usize;
    while let Some(head) = bytes.get(at..at.saturating_add(8)) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let Some(data) = bytes.get(at + 8..(at + 8).saturating_add(length)) else {
            break;
        };
        match &head[4..] {
            b"tEXt" | b"zTXt" | b"iTXt" => found.extend(png_text(&head[4..], data)),
            b"eXIf" => found.extend(exif::traces(data)),
            b"IEND" => break,
            _ => {}
        }
        at = (at + 12).saturating_add(length);
    }
    found
}

// A keyword, a zero, and the text, which is plain in `tEXt` alone.
fn png_text(kind: &[u8], data: &[u8]) -> Vec<Trace> {
    let end = data
        .iter()
        .position(|byte| *byte == 0)
        .unwrap_or(data.len());
    let (keyword, rest) = (shown(&data[..end]), data.get(end + 1..).unwrap_or_default());
    if keyword == "XML:com.adobe.xmp" {
        return xmp::traces(rest);
    }
    let name = match keyword.as_str() {
        "Author" => "the author",
        "Software" => "the software",
        "Creation Time" | "date:create" | "date:modify" => "the time",
        "Comment" => "a comment",
        keyword => &format!("a text \"{keyword}\""),
    };
    let value = if kind == b"tEXt" { rest } else { &[] };
    vec![Trace::new(valued(name, value))]
}

// Blocks after the header and its table of colours; each is a list of short pieces with a zero at its end.
fn gif(bytes: &[u8]) -> Vec<Trace> {
    let table = |flags: u8| {
        if flags & 0x80 == 0 {
            0
        } else {
            3 << ((flags & 7) + 1)
        }
    };
    let mut found = Vec::new();
    let mut at = 13 + bytes.get(10).map_or(0, |flags| table(*flags));
    loop {
        match bytes.get(at) {
            Some(0x21) => {
                let label = bytes.get(at + 1).copied().unwrap_or_default();
                let first = pieces(bytes, at + 2).next().unwrap_or_default();
                match label {
                    0xFE => found.push(Trace::new(valued("a comment", first))),
                    0xFF if first.starts_with(b"XMP Data") => {
                        found.extend(xmp::traces(bytes.get(at + 14..).unwrap_or_default()))
                    }
                    _ => {}
                }
                at = behind(bytes, at + 2);
            }
            Some(0x2C) => {
                let flags = bytes.get(at + 9).copied().unwrap_or_default();
                at = behind(bytes, at + 11 + table(flags));
            }
            Some(_) | None => return found,
        }
    }
}

fn pieces(bytes: &[u8], mut at: usize) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = usize::from(*bytes.get(at)?);
        let piece = bytes.get(at + 1..at + 1 + length)?;
        at += 1 + length;
        (length > 0).then_some(piece)
    })
}

fn behind(bytes: &[u8], at: usize) -> usize {
    at + pieces(bytes, at)
        .map(|piece| piece.len() + 1)
        .sum::<usize>()
        + 1
}

// Chunks of four bytes of name and four of length, the data, and a zero to make it even.
fn webp(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    let mut at = 12_usize;
    while let Some(head) = bytes.get(at..at.saturating_add(8)) {
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let Some(data) = bytes.get(at + 8..(at + 8).saturating_add(length)) else {
            break;
        };
        match &head[..4] {
            b"EXIF" => found.extend(exif::traces(data)),
            b"XMP " => found.extend(xmp::traces(data)),
            _ => {}
        }
        at = (at + 8).saturating_add(length).saturating_add(length % 2);
    }
    found
}
