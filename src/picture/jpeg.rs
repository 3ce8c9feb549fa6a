//! The traces of a JPEG: its application segments and comments.

use super::trace::{Trace, valued};
use super::{exif, xmp};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// Walks the segments up to the picture itself.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    let mut at = 2_usize;
    while let Some([0xFF, marker]) = bytes.get(at..at.saturating_add(2)) {
        match marker {
            // A filler, and markers without a length.
            0xFF => {
                at += 1;
                continue;
            }
            0x01 | 0xD0..=0xD7 => {
                at += 2;
                continue;
            }
            // The picture, or its end.
            0xDA | 0xD9 => break,
            _ => {}
        }
        let Some([high, low]) = bytes.get(at + 2..at + 4) else {
            break;
        };
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let Some(data) = bytes.get(at + 4..(at + 2).saturating_add(length)) else {
            break;
        };
        match marker {
            0xE1 if data.starts_with(EXIF) => found.extend(exif::traces(&data[EXIF.len()..])),
            0xE1 if data.starts_with(XMP) => found.extend(xmp::traces(&data[XMP.len()..])),
            0xED if data.starts_with(PHOTOSHOP) => found.extend(iptc(&data[PHOTOSHOP.len()..])),
            0xFE => found.push(Trace::new(valued("a comment", data))),
            _ => {}
        }
        at += 2 + length.max(2);
    }
    found
}

// Resources of "8BIM", two bytes of number, a name, four bytes of length and the data; number 0x0404 is IPTC.
fn iptc(data: &[u8]) -> Vec<Trace> {
    let mut at = 0_usize;
    while let Some(head) = data.get(at..at.saturating_add(7)) {
        if !head.starts_with(b"8BIM") {
            break;
        }
        let name = usize::from(head[6]) + 1;
        let start = at + 6 + name + name % 2;
        let Some([a, b, c, d]) = data.get(start..start.saturating_add(4)) else {
            break;
        };
        let length = u32::from_be_bytes([*a, *b, *c, *d]) as usize;
        let Some(resource) = data.get(start + 4..(start + 4).saturating_add(length)) else {
            break;
        };
        if head[4..6] == [0x04, 0x04] {
            return vec![Trace::new(
                by_line(resource).map_or("IPTC data".into(), |name| valued("the author", name)),
            )];
        }
        at = start + 4 + length + length % 2;
    }
    Vec::new()
}

// A data set is 0x1C, record, number and two bytes of length; 2:80 is who made the picture.
fn by_line(resource: &[u8]) -> Option<&[u8]> {
    let mut at = 0_usize;
    while let Some([0x1C, record, number, high, low]) = resource.get(at..at.saturating_add(5)) {
        let length = usize::from(u16::from_be_bytes([*high, *low]));
        let value = resource.get(at + 5..(at + 5).saturating_add(length))?;
        if (*record, *number) == (2, 80) {
            return Some(value);
        }
        at += 5 + length;
    }
    None
}
