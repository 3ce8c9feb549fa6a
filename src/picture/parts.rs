//! The parts of which a picture file is made. Takes its bytes, returns each part with its place.
//!
//! Each walker goes from part to part by the lengths that the file states, and stops where they lead outside it.

use std::ops::Range;

/// A part of a file: a PNG chunk, a JPEG segment, a GIF block, a WebP chunk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// Four letters in PNG and WebP; the marker or label alone in JPEG and GIF.
    pub name: [u8; 4],
    /// From its first byte to its last one.
    pub whole: Range<usize>,
    /// Its content, without its name, length and checksum.
    pub data: Range<usize>,
}

/// The parts of a file in their order.
#[derive(Debug, Default)]
pub struct Parts {
    pub list: Vec<Part>,
    /// Whether the last part of a whole file is there.
    pub complete: bool,
}

impl Parts {
    /// How many parts have this name.
    pub fn count(&self, name: [u8; 4]) -> usize {
        self.list.iter().filter(|part| part.name == name).count()
    }
}

/// Where the first part of a PNG begins.
pub const PNG_HEAD: usize = 8;

/// Chunks of four bytes of length, four of name, the data, and four of checksum, up to `IEND`.
pub fn png(bytes: &[u8]) -> Parts {
    let mut parts = Parts::default();
    let mut at = PNG_HEAD;
    while let Some(head) = bytes.get(at..at.saturating_add(8)) {
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        let name = [head[4], head[5], head[6], head[7]];
        let data = at + 8..(at + 8).saturating_add(length);
        let whole = at..data.end.saturating_add(4);
        if whole.end > bytes.len() {
            break;
        }
        at = whole.end;
        parts.list.push(Part { name, whole, data });
        if name == *b"IEND" {
            parts.complete = true;
            break;
        }
    }
    parts
}

/// Chunks of four bytes of name and four of length, the data, and a zero to make it even.
pub fn webp(bytes: &[u8]) -> Parts {
    let mut parts = Parts::default();
    let mut at = 12_usize;
    while let Some(head) = bytes.get(at..at.saturating_add(8)) {
        let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
        let name = [head[0], head[1], head[2], head[3]];
        let data = at + 8..(at + 8).saturating_add(length);
        if data.end > bytes.len() {
            break;
        }
        let whole = at..(data.end + length % 2).min(bytes.len());
        at = whole.end;
        parts.list.push(Part { name, whole, data });
    }
    let stated = bytes.get(4..8).map_or(0, |size| {
        u32::from_le_bytes([size[0], size[1], size[2], size[3]]) as usize
    });
    parts.complete = stated.saturating_add(8) <= bytes.len() && !parts.list.is_empty();
    parts
}

/// The markers of JPEG that this code names.
pub mod marker {
    pub const JFIF: u8 = 0xE0;
    pub const APP1: u8 = 0xE1;
    pub const APP2: u8 = 0xE2;
    pub const APP13: u8 = 0xED;
    pub const ADOBE: u8 = 0xEE;
    pub const LAST_APP: u8 = 0xEF;
    pub const COMMENT: u8 = 0xFE;
    pub const SCAN: u8 = 0xDA;
    pub const END: u8 = 0xD9;
}

/// Segments of `FF`, a marker, two bytes of length and the data; after the head of a scan, its bits.
pub fn jpeg(bytes: &[u8]) -> Parts {
    let mut parts = Parts::default();
    let mut at = 2_usize;
    while let Some([0xFF, marker]) = bytes.get(at..at.saturating_add(2)) {
        let name = [0, 0, 0, *marker];
        match *marker {
            0xFF => {
                at += 1;
                continue;
            }
            // Without a length.
            0x01 | 0xD0..=0xD7 | marker::END => {
                parts.list.push(Part {
                    name,
                    whole: at..at + 2,
                    data: at + 2..at + 2,
                });
                at += 2;
                if *marker == marker::END {
                    parts.complete = true;
                    break;
                }
                continue;
            }
            _ => {}
        }
        let Some([high, low]) = bytes.get(at + 2..at + 4) else {
            break;
        };
        let length = usize::from(u16::from_be_bytes([*high, *low])).max(2);
        let data = at + 4..at + 2 + length;
        if data.end > bytes.len() {
            break;
        }
        let end = match *marker {
            marker::SCAN => end_of_bits(bytes, data.end),
            _ => data.end,
        };
        let whole = at..end;
        parts.list.push(Part { name, whole, data });
        at = end;
    }
    parts
}

// The bits of a scan end at the first marker; `FF 00` is a byte of them, and restarts are among them.
fn end_of_bits(bytes: &[u8], mut at: usize) -> usize {
    while let Some([first, second]) = bytes.get(at..at.saturating_add(2)) {
        if *first == 0xFF && !matches!(second, 0x00 | 0xD0..=0xD7) {
            return at;
        }
        at += 1;
    }
    bytes.len()
}

/// The labels of GIF that this code names.
pub mod label {
    pub const COMMENT: u8 = 0xFE;
    pub const APPLICATION: u8 = 0xFF;
    /// An image: not a label in the standard, but the byte that begins its block.
    pub const IMAGE: u8 = 0x2C;
}

/// Extensions and images after the header and its table of colours; each ends with a list of short pieces and a zero.
pub fn gif(bytes: &[u8]) -> Parts {
    let table = |flags: u8| {
        if flags & 0x80 == 0 {
            0
        } else {
            3 << ((flags & 7) + 1)
        }
    };
    let mut parts = Parts::default();
    let mut at = 13 + bytes.get(10).map_or(0, |flags| table(*flags));
    loop {
        let (label, first) = match bytes.get(at) {
            Some(0x21) => (bytes.get(at + 1).copied().unwrap_or_default(), at + 2),
            Some(0x2C) => {
                let flags = bytes.get(at + 9).copied().unwrap_or_default();
                (label::IMAGE, at + 11 + table(flags))
            }
            Some(0x3B) => {
                parts.complete = true;
                return parts;
            }
            Some(_) | None => return parts,
        };
        let pieces: usize = pieces(bytes, first).map(|piece| piece.len() + 1).sum();
        let end = first + pieces + 1;
        if end > bytes.len() {
            return parts;
        }
        parts.list.push(Part {
            name: [0, 0, 0, label],
            whole: at..end,
            data: first..end,
        });
        at = end;
    }
}

/// The short pieces of a GIF block, each a byte of length and that many bytes.
pub fn pieces(bytes: &[u8], mut at: usize) -> impl Iterator<Item = &[u8]> {
    std::iter::from_fn(move || {
        let length = usize::from(*bytes.get(at)?);
        let piece = bytes.get(at + 1..at + 1 + length)?;
        at += 1 + length;
        (length > 0).then_some(piece)
    })
}
