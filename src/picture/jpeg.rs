//! The traces of a JPEG: its application segments and comments.

use stappenkaart_say::say;

use super::parts::{self, marker};
use super::trace::{Trace, valued};
use super::{exif, xmp};

const EXIF: &[u8] = b"Exif\0\0";
const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";
const PHOTOSHOP: &[u8] = b"Photoshop 3.0\0";

/// The traces of its segments up to the picture itself.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    for part in parts::jpeg(bytes).list {
        let data = &bytes[part.data];
        match part.name[3] {
            marker::APP1 if data.starts_with(EXIF) => {
                found.extend(exif::traces(&data[EXIF.len()..]));
            }
            marker::APP1 if data.starts_with(XMP) => found.extend(xmp::traces(&data[XMP.len()..])),
            marker::APP13 if data.starts_with(PHOTOSHOP) => {
                found.extend(iptc(&data[PHOTOSHOP.len()..]));
            }
            marker::COMMENT => found.push(Trace::new(valued(say!("a comment"), data))),
            _ => {}
        }
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
                by_line(resource)
                    .map_or("IPTC data".into(), |name| valued(say!("the author"), name)),
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

/// How many parts the colour of each pixel of a JPEG has: 1 for grey, 3 for red, green and blue, 4 for the inks of a printer. `None` where
/// the bytes do not say it.
pub fn parts_of_colour(bytes: &[u8]) -> Option<u8> {
    // The heads of frames; three of the numbers between them are tables.
    let is_frame =
        |marker: u8| matches!(marker, 0xC0..=0xCF) && ![0xC4, 0xC8, 0xCC].contains(&marker);
    let parts = parts::jpeg(bytes).list;
    let frame = parts.iter().find(|part| is_frame(part.name[3]))?;
    bytes[frame.data.clone()].get(5).copied()
}
