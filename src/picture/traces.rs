//! What a picture says in addition to what it shows. Takes its bytes, returns the traces of who made it, where, when and with what.

use stappenkaart_say::say;

use super::kind::PictureKind;
use super::parts::{self, label};
use super::trace::{Trace, shown, valued};
use super::{exif, jpeg, svg_traces, xmp};

/// Every trace of a picture, each once, in the order of the file. A file of another kind has none.
pub fn traces(path: &str, bytes: &[u8]) -> Vec<Trace> {
    let mut found = match PictureKind::by_content(bytes) {
        Some(PictureKind::Jpeg) => jpeg::traces(bytes),
        Some(PictureKind::Png) => png(bytes),
        Some(PictureKind::Gif) => gif(bytes),
        Some(PictureKind::Webp) => webp(bytes),
        Some(PictureKind::Svg) | None if PictureKind::by_name(path) == Some(PictureKind::Svg) => {
            return svg_traces::traces(bytes);
        }
        Some(PictureKind::Svg) | None => Vec::new(),
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

fn png(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    for part in parts::png(bytes).list {
        let data = &bytes[part.data];
        match &part.name {
            b"tEXt" | b"zTXt" | b"iTXt" => found.extend(png_text(&part.name, data)),
            b"eXIf" => found.extend(exif::traces(data)),
            _ => {}
        }
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
        "Author" => say!("the author"),
        "Software" => say!("the software"),
        "Creation Time" | "date:create" | "date:modify" => say!("the time"),
        "Comment" => say!("a comment"),
        keyword => &say!("a text \"{keyword}\""),
    };
    let value = if kind == b"tEXt" { rest } else { &[] };
    vec![Trace::new(valued(name, value))]
}

fn gif(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    for part in parts::gif(bytes).list {
        let first = parts::pieces(bytes, part.data.start)
            .next()
            .unwrap_or_default();
        match part.name[3] {
            label::COMMENT => found.push(Trace::new(valued(say!("a comment"), first))),
            label::APPLICATION if first.starts_with(b"XMP Data") => {
                let xmp = bytes.get(part.data.start + 12..).unwrap_or_default();
                found.extend(xmp::traces(xmp));
            }
            _ => {}
        }
    }
    found
}

fn webp(bytes: &[u8]) -> Vec<Trace> {
    let mut found = Vec::new();
    for part in parts::webp(bytes).list {
        let data = &bytes[part.data];
        match &part.name {
            b"EXIF" => found.extend(exif::traces(data)),
            b"XMP " => found.extend(xmp::traces(data)),
            _ => {}
        }
    }
    found
}
