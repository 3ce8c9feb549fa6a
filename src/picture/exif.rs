//! The traces of EXIF: a TIFF file inside a picture, with a list of numbered fields.

use super::traces::{Trace, shown, valued};

/// Fields that only say how to show the picture, or where another list of fields is.
const HARMLESS: [u16; 29] = [
    0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011A, 0x011B,
    0x011C, 0x0128, 0x0201, 0x0202, 0x0211, 0x0212, 0x0213, 0x0214, 0x8769, 0x9000, 0x9101, 0xA000,
    0xA001, 0xA002, 0xA003, 0xA005, 0x8773,
];

const MORE_FIELDS: u16 = 0x8769;
const POSITION: u16 = 0x8825;

/// The most fields of a list that are looked at; a camera writes some sixty.
const MOST: usize = 512;

/// Reads both lists of the picture; a second picture is the small copy that programs show in a list of files.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let bytes = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
    let Some(tiff) = Tiff::new(bytes) else {
        return vec![Trace::new("EXIF data")];
    };
    let mut found = Vec::new();
    let mut others = false;
    let first = tiff.long(4).unwrap_or(0) as usize;
    let (fields, next) = tiff.fields(first);
    let inner = fields
        .iter()
        .find(|field| field.tag == MORE_FIELDS)
        .map_or(0, |field| field.value as usize);
    for field in fields.into_iter().chain(tiff.fields(inner).0) {
        match tiff.trace(&field) {
            Some(trace) => found.push(Trace::new(trace)),
            None => others |= !HARMLESS.contains(&field.tag),
        }
    }
    if next != 0 && !tiff.fields(next).0.is_empty() {
        found.push(Trace::new(
            "a small copy, perhaps from before it was cropped",
        ));
    }
    if found.is_empty() && others {
        found.push(Trace::new("EXIF data"));
    }
    found
}

struct Tiff<'a> {
    bytes: &'a [u8],
    little: bool,
}

struct Field {
    tag: u16,
    kind: u16,
    count: usize,
    value: u32,
    /// Where the value itself stands, which four bytes can hold.
    at: usize,
}

impl<'a> Tiff<'a> {
    fn new(bytes: &'a [u8]) -> Option<Tiff<'a>> {
        let little = match bytes.get(..4)? {
            b"II*\0" => true,
            b"MM\0*" => false,
            _ => return None,
        };
        Some(Tiff { bytes, little })
    }

    fn short(&self, at: usize) -> Option<u16> {
        let two: [u8; 2] = self.bytes.get(at..at.checked_add(2)?)?.try_into().ok()?;
        Some(if self.little {
            u16::from_le_bytes(two)
        } else {
            u16::from_be_bytes(two)
        })
    }

    fn long(&self, at: usize) -> Option<u32> {
        let four: [u8; 4] = self.bytes.get(at..at.checked_add(4)?)?.try_into().ok()?;
        Some(if self.little {
            u32::from_le_bytes(four)
        } else {
            u32::from_be_bytes(four)
        })
    }

    // The fields of the list at `at`, and where the next list is.
    fn fields(&self, at: usize) -> (Vec<Field>, usize) {
        let Some(count) = self.short(at).filter(|_| at > 0) else {
            return (Vec::new(), 0);
        };
        let count = usize::from(count);
        let read = |number: usize| {
            let at = at + 2 + number * 12;
            let (tag, kind, count) = (
                self.short(at)?,
                self.short(at + 2)?,
                self.long(at + 4)? as usize,
            );
            Some(Field {
                tag,
                kind,
                count,
                value: self.long(at + 8)?,
                at: at + 8,
            })
        };
        let fields = (0..count.min(MOST)).map_while(read).collect();
        (fields, self.long(at + 2 + count * 12).unwrap_or(0) as usize)
    }

    fn text(&self, field: &Field) -> &'a [u8] {
        let start = if field.count <= 4 {
            field.at
        } else {
            field.value as usize
        };
        let text = self
            .bytes
            .get(start..start.saturating_add(field.count))
            .unwrap_or_default();
        text.split(|byte| *byte == 0).next().unwrap_or_default()
    }

    // What the field tells, in words.
    fn trace(&self, field: &Field) -> Option<String> {
        let name = match field.tag {
            0x010E => "a description",
            0x010F | 0x0110 => "the camera",
            0x0131 => "the software",
            0x0132 | 0x9003 | 0x9004 => "the time",
            0x013B | 0xA430 => "the author",
            0x013C => "the computer",
            0x8298 => "a copyright",
            0x9C9D => return Some(format!("the author `{}`", self.wide(field))),
            0x9C9B | 0x9C9C | 0x9C9E | 0x9C9F => {
                return Some(format!("a text `{}`", self.wide(field)));
            }
            0x9286 => return Some("a comment".into()),
            0x927C => return Some("notes of the camera".into()),
            0xA431 | 0xA435 => "a serial number",
            POSITION => return Some(self.position(field)),
            _ => return None,
        };
        Some(valued(name, self.text(field)))
    }

    // Windows writes two bytes a character.
    fn wide(&self, field: &Field) -> String {
        let start = if field.count <= 4 {
            field.at
        } else {
            field.value as usize
        };
        let bytes = self
            .bytes
            .get(start..start.saturating_add(field.count))
            .unwrap_or_default();
        let units: Vec<u16> = bytes
            .chunks_exact(2)
            .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
            .collect();
        shown(String::from_utf16_lossy(&units).as_bytes())
    }

    // Latitude and longitude in degrees, to about a kilometre.
    fn position(&self, field: &Field) -> String {
        let (fields, _) = self.fields(field.value as usize);
        let degrees = |tag: u16, south_or_west: u16| {
            let field = fields
                .iter()
                .find(|field| field.tag == tag && field.kind == 5)?;
            let part = |number: usize| {
                let at = (field.value as usize).checked_add(number * 8)?;
                let (above, below) = (f64::from(self.long(at)?), f64::from(self.long(at + 4)?));
                (below > 0.0).then_some(above / below)
            };
            let value = part(0)? + part(1).unwrap_or(0.0) / 60.0 + part(2).unwrap_or(0.0) / 3600.0;
            let negative = fields
                .iter()
                .any(|field| field.tag == south_or_west && matches!(self.text(field), b"S" | b"W"));
            Some(if negative { -value } else { value })
        };
        match (degrees(2, 1), degrees(4, 3)) {
            (Some(latitude), Some(longitude)) => {
                format!("the GPS position `{latitude:.2}, {longitude:.2}`")
            }
            _ => "a GPS position".into(),
        }
    }
}
