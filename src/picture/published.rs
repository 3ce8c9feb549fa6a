//! A picture as it is published. Takes the bytes of a file, returns them without metadata about its maker, and not larger than a page
//! or a sheet of paper can show.

use std::borrow::Cow;
use std::ops::Range;

use super::exif;
use super::kind::PictureKind;
use super::narrow;
use super::parts::{self, Part, label, marker};
use super::svg_traces;

/// The bytes to publish. A picture that can't be read stays as it is; `measure` has refused it.
pub fn published<'a>(path: &str, bytes: &'a [u8]) -> Cow<'a, [u8]> {
    match PictureKind::by_content(bytes) {
        Some(PictureKind::Png) => narrowed(without(bytes, png_traces(bytes)), narrow::png),
        Some(PictureKind::Jpeg) => jpeg(bytes),
        Some(PictureKind::Gif) => narrowed(without(bytes, gif_traces(bytes)), narrow::gif),
        Some(PictureKind::Webp) => narrowed(webp(bytes), narrow::webp),
        Some(PictureKind::Svg) => Cow::Borrowed(bytes),
        None if PictureKind::by_name(path) == Some(PictureKind::Svg) => {
            without(bytes, svg_traces::ranges(bytes))
        }
        None => Cow::Borrowed(bytes),
    }
}

fn narrowed<'a>(clean: Cow<'a, [u8]>, narrow: impl Fn(&[u8]) -> Option<Vec<u8>>) -> Cow<'a, [u8]> {
    narrow(&clean).map_or(clean, Cow::Owned)
}

// The bytes without these ranges, which are in order.
fn without(bytes: &[u8], ranges: Vec<Range<usize>>) -> Cow<'_, [u8]> {
    if ranges.is_empty() {
        return Cow::Borrowed(bytes);
    }
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    for range in ranges {
        out.extend_from_slice(&bytes[at..range.start.max(at)]);
        at = range.end.max(at);
    }
    out.extend_from_slice(&bytes[at..]);
    Cow::Owned(out)
}

fn ranges(parts: &[Part], is_trace: impl Fn(&Part) -> bool) -> Vec<Range<usize>> {
    let traces = parts.iter().filter(|part| is_trace(part));
    traces.map(|part| part.whole.clone()).collect()
}

// What comes after the last part of a file was perhaps cut out of the picture.
fn tail(bytes: &[u8], parts: &[Part]) -> Option<Range<usize>> {
    let end = parts.last()?.whole.end;
    (end < bytes.len()).then_some(end..bytes.len())
}

// The chunks that draw, which start with a capital, and those about colours, transparency and size. Any other chunk can say what its
// program liked: texts, times, layers, who edited it.
fn png_traces(bytes: &[u8]) -> Vec<Range<usize>> {
    let parts = parts::png(bytes).list;
    let about_colours = [
        b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"cICP", b"mDCV", b"cLLI", b"sBIT", b"bKGD",
        b"hIST", b"sPLT", b"pHYs",
    ];
    let is_kept =
        |part: &Part| part.name[0].is_ascii_uppercase() || about_colours.contains(&&part.name);
    let mut found = ranges(&parts, |part| !is_kept(part));
    found.extend(tail(bytes, &parts));
    found
}

fn gif_traces(bytes: &[u8]) -> Vec<Range<usize>> {
    let is_trace = |part: &Part| match part.name[3] {
        label::COMMENT => true,
        // Colours need a profile; all other applications write metadata, or how often a moving picture moves.
        label::APPLICATION => bytes[part.data.clone()].get(1..9) != Some(b"ICCRGBG1"),
        _ => false,
    };
    let parts = parts::gif(bytes);
    let mut found = ranges(&parts.list, is_trace);
    let end = parts.list.last().map(|part| part.whole.end + 1);
    found.extend(
        end.filter(|end| parts.complete && *end < bytes.len())
            .map(|end| end..bytes.len()),
    );
    found
}

fn webp(bytes: &[u8]) -> Cow<'_, [u8]> {
    let parts = parts::webp(bytes).list;
    let drawing = [
        b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF",
    ];
    let mut found = ranges(&parts, |part| !drawing.contains(&&part.name));
    found.extend(tail(bytes, &parts));
    if found.is_empty() {
        return Cow::Borrowed(bytes);
    }
    let mut out = without(bytes, found).into_owned();
    let size = u32::try_from(out.len() - 8).unwrap_or(u32::MAX);
    out[4..8].copy_from_slice(&size.to_le_bytes());
    if out.get(12..16) == Some(b"VP8X")
        && let Some(flags) = out.get_mut(20)
    {
        // It says whether there are EXIF (8) and XMP (4).
        *flags &= !0b1100;
    }
    Cow::Owned(out)
}

fn jpeg(bytes: &[u8]) -> Cow<'_, [u8]> {
    let turned = orientation(bytes);
    let clean = narrowed(without(bytes, jpeg_traces(bytes)), narrow::jpeg);
    match turned {
        Some(way) if way > 1 => Cow::Owned([&bytes[..2], &upright(way), &clean[2..]].concat()),
        Some(_) | None => clean,
    }
}

// Colours need the segments of JFIF, of Adobe, and profiles; all other applications write metadata.
fn jpeg_traces(bytes: &[u8]) -> Vec<Range<usize>> {
    let parts = parts::jpeg(bytes).list;
    let is_trace = |part: &Part| match part.name[3] {
        marker::JFIF | marker::ADOBE => false,
        marker::APP2 => !bytes[part.data.clone()].starts_with(b"ICC_PROFILE\0"),
        marker::APP1..=marker::LAST_APP | marker::COMMENT => true,
        _ => false,
    };
    let mut found = ranges(&parts, is_trace);
    found.extend(tail(bytes, &parts));
    found
}

/// How a program has to turn a JPEG, by the numbers of EXIF: 1 is upright, 5 to 8 are on their side.
pub fn orientation(bytes: &[u8]) -> Option<u32> {
    let parts = parts::jpeg(bytes).list;
    let mut exif = parts
        .iter()
        .filter(|part| part.name[3] == marker::APP1)
        .filter_map(|part| bytes[part.data.clone()].strip_prefix(b"Exif\0\0"));
    exif.find_map(exif::orientation)
}

// A segment of EXIF with this one field.
fn upright(way: u32) -> Vec<u8> {
    let mut segment = vec![0xFF, marker::APP1, 0, 34];
    segment.extend_from_slice(b"Exif\0\0MM\0\x2A\0\0\0\x08");
    segment.extend_from_slice(&[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, way as u8, 0, 0]);
    segment.extend_from_slice(&[0; 4]);
    segment
}
