//! The traces of EXIF: a TIFF file inside a picture, with lists of numbered fields. `kamadak-exif`
//! reads the fields; this module describes them in words.

use exif::{Context, Exif, Field, In, Reader, Value};
use stappenkaart_say::say;

use super::trace::{Trace, shown, valued};

/// Fields that only say how to show the picture, or where something else is in the file.
const HARMLESS: [u16; 27] = [
    0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x0111, 0x0112, 0x0115, 0x0116, 0x0117, 0x011A, 0x011B,
    0x011C, 0x0128, 0x0201, 0x0202, 0x0211, 0x0212, 0x0213, 0x0214, 0x8773, 0x9000, 0x9101, 0xA000,
    0xA001, 0xA002, 0xA003,
];

/// Everything that the fields contain. The second picture of a file is the small copy that programs
/// show in a list of files.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let bytes = bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes);
    let Some((exif, mut is_more)) = read(bytes) else {
        return vec![Trace::new("EXIF data")];
    };
    let (main, small): (Vec<&Field>, Vec<&Field>) = exif
        .fields()
        .partition(|field| field.ifd_num == In::PRIMARY);
    let mut found = Vec::new();
    for field in main {
        match field.tag.context() {
            Context::Tiff | Context::Exif => match trace(field) {
                Some(what) => found.push(Trace::new(what)),
                None => is_more |= !HARMLESS.contains(&field.tag.number()),
            },
            Context::Gps => found.push(Trace::new(position(&exif))),
            // How to read the numbers of the other fields.
            _ => {}
        }
    }
    if !small.is_empty() {
        found.push(Trace::new(say!(
            "a small copy, perhaps from before it was cropped"
        )));
    }
    if found.is_empty() && is_more {
        found.push(Trace::new("EXIF data"));
    }
    found
}

/// How a program has to turn the picture: 1 is upright, 5 to 8 are on their side (Exif 3.0, tag 0x0112).
pub(super) fn orientation(bytes: &[u8]) -> Option<u32> {
    let (exif, _) = read(bytes.strip_prefix(b"Exif\0\0").unwrap_or(bytes))?;
    let field = exif.get_field(exif::Tag::Orientation, In::PRIMARY)?;
    field.value.get_uint(0).filter(|way| (1..=8).contains(way))
}

// The fields, and whether some can't be read. `None` if it is not EXIF at all.
fn read(bytes: &[u8]) -> Option<(Exif, bool)> {
    let mut is_broken = false;
    let read = Reader::new()
        .continue_on_error(true)
        .read_raw(bytes.to_vec());
    let exif = read.or_else(|error| error.distill_partial_result(|_| is_broken = true));
    Some((exif.ok()?, is_broken))
}

// What a field says, in words.
fn trace(field: &Field) -> Option<String> {
    let name = match field.tag.number() {
        0x010E => say!("a description"),
        0x010F | 0x0110 => say!("the camera"),
        0x0131 => say!("the software"),
        0x0132 | 0x9003 | 0x9004 => say!("the time"),
        0x013B | 0xA430 => say!("the author"),
        0x013C => say!("the computer"),
        0x8298 => say!("a copyright"),
        0x9C9D => return Some(say!("the author `{}`", wide(&field.value))),
        0x9C9B | 0x9C9C | 0x9C9E | 0x9C9F => {
            return Some(say!("a text `{}`", wide(&field.value)));
        }
        0x9286 => return Some(say!("a comment").into()),
        0x927C => return Some(say!("notes of the camera").into()),
        0xA431 | 0xA435 => say!("a serial number"),
        _ => return None,
    };
    Some(valued(name, text(&field.value)))
}

fn text(value: &Value) -> &[u8] {
    let bytes = match value {
        Value::Ascii(texts) => texts.first().map(Vec::as_slice).unwrap_or_default(),
        Value::Byte(bytes) | Value::Undefined(bytes, _) => bytes,
        _ => &[],
    };
    bytes.split(|byte| *byte == 0).next().unwrap_or_default()
}

// Windows writes two bytes a character.
fn wide(value: &Value) -> String {
    let (Value::Byte(bytes) | Value::Undefined(bytes, _)) = value else {
        return shown(text(value));
    };
    let units: Vec<u16> = bytes
        .chunks_exact(2)
        .map(|pair| u16::from_le_bytes([pair[0], pair[1]]))
        .collect();
    shown(String::from_utf16_lossy(&units).as_bytes())
}

// Latitude and longitude in degrees, to about a kilometre.
fn position(exif: &Exif) -> String {
    match (degrees(exif, 2, 1), degrees(exif, 4, 3)) {
        (Some(latitude), Some(longitude)) => {
            say!("the GPS position `{latitude:.2}, {longitude:.2}`")
        }
        _ => "a GPS position".into(),
    }
}

fn degrees(exif: &Exif, number: u16, south_or_west: u16) -> Option<f64> {
    let gps = |number| {
        let mut fields = exif.fields();
        fields.find(|field| field.tag.context() == Context::Gps && field.tag.number() == number)
    };
    let Value::Rational(parts) = &gps(number)?.value else {
        return None;
    };
    let part = |at: usize| {
        let part = parts.get(at).filter(|part| part.denom > 0)?;
        Some(part.to_f64())
    };
    let value = part(0)? + part(1).unwrap_or(0.0) / 60.0 + part(2).unwrap_or(0.0) / 3600.0;
    let negative =
        gps(south_or_west).is_some_and(|field| matches!(text(&field.value), b"S" | b"W"));
    Some(if negative { -value } else { value })
}
