//! A picture as it is published. Takes the bytes of a file, returns them without metadata about its maker, and not larger than a page
//! or a sheet of paper can show.

use std::borrow::Cow;
use std::io::Cursor;
use std::ops::Range;

use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageResult};

use super::exif;
use super::kind::PictureKind;
use super::parts::{self, Part, label, marker};
use super::svg_traces;

/// The width of A4 at 300 dots an inch, in pixels: more is not seen on paper, nor on a screen.
pub const MOST_WIDE: u32 = 2_480;
/// As cameras and web servers use it.
const JPEG_QUALITY: u8 = 85;

/// The bytes to publish. A picture that can't be read stays as it is; `measure` has refused it.
pub fn published<'a>(path: &str, bytes: &'a [u8]) -> Cow<'a, [u8]> {
    match PictureKind::by_content(bytes) {
        Some(PictureKind::Png) => {
            let clean = without(bytes, png_traces(bytes));
            narrowed(&clean, narrow_png).map_or(clean, Cow::Owned)
        }
        Some(PictureKind::Jpeg) => jpeg(bytes),
        Some(PictureKind::Gif) => without(bytes, gif_traces(bytes)),
        Some(PictureKind::Webp) => webp(bytes),
        Some(PictureKind::Svg) => Cow::Borrowed(bytes),
        None if PictureKind::by_name(path) == Some(PictureKind::Svg) => {
            without(bytes, svg_traces::ranges(bytes))
        }
        None => Cow::Borrowed(bytes),
    }
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

fn png_traces(bytes: &[u8]) -> Vec<Range<usize>> {
    let parts = parts::png(bytes).list;
    let names = [b"tEXt", b"zTXt", b"iTXt", b"tIME", b"eXIf"];
    let mut found = ranges(&parts, |part| names.contains(&&part.name));
    found.extend(tail(bytes, &parts));
    found
}

fn gif_traces(bytes: &[u8]) -> Vec<Range<usize>> {
    let is_trace = |part: &Part| match part.name[3] {
        label::COMMENT => true,
        label::APPLICATION => bytes[part.data.clone()].get(1..9) == Some(b"XMP Data"),
        _ => false,
    };
    ranges(&parts::gif(bytes).list, is_trace)
}

fn webp(bytes: &[u8]) -> Cow<'_, [u8]> {
    let parts = parts::webp(bytes).list;
    let names = [b"EXIF", b"XMP "];
    let mut found = ranges(&parts, |part| names.contains(&&part.name));
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
    let clean = without(bytes, jpeg_traces(bytes));
    let clean = narrowed(&clean, narrow_jpeg).map_or(clean, Cow::Owned);
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

type Narrow = fn(&[u8]) -> ImageResult<Option<Vec<u8>>>;

// A picture that can't be decoded is published unchanged.
fn narrowed(bytes: &[u8], narrow: Narrow) -> Option<Vec<u8>> {
    narrow(bytes).ok().flatten()
}

fn narrow_png(bytes: &[u8]) -> ImageResult<Option<Vec<u8>>> {
    let mut decoder = PngDecoder::new(Cursor::new(bytes))?;
    if decoder.dimensions().0 <= MOST_WIDE {
        return Ok(None);
    }
    let profile = decoder.icc_profile()?;
    let picture = scaled(DynamicImage::from_decoder(decoder)?);
    let mut out = Vec::new();
    let mut encoder = PngEncoder::new(&mut out);
    if let Some(profile) = profile {
        // A kind that can't carry it shows nearly the same colours without it.
        let _ = encoder.set_icc_profile(profile);
    }
    picture.write_with_encoder(encoder)?;
    Ok(Some(out))
}

fn narrow_jpeg(bytes: &[u8]) -> ImageResult<Option<Vec<u8>>> {
    let mut decoder = JpegDecoder::new(Cursor::new(bytes))?;
    if decoder.dimensions().0 <= MOST_WIDE {
        return Ok(None);
    }
    let profile = decoder.icc_profile()?;
    let picture = scaled(DynamicImage::from_decoder(decoder)?);
    let mut out = Vec::new();
    let mut encoder = JpegEncoder::new_with_quality(&mut out, JPEG_QUALITY);
    if let Some(profile) = profile {
        let _ = encoder.set_icc_profile(profile);
    }
    picture.write_with_encoder(encoder)?;
    Ok(Some(out))
}

fn scaled(picture: DynamicImage) -> DynamicImage {
    let height = u64::from(picture.height()) * u64::from(MOST_WIDE) / u64::from(picture.width());
    let height = u32::try_from(height.max(1)).unwrap_or(u32::MAX);
    picture.resize_exact(MOST_WIDE, height, FilterType::Lanczos3)
}
