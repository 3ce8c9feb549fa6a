//! Pictures that are wider than a page or a sheet of paper can show. Takes the bytes of one, returns a narrower picture of the same
//! kind, or nothing if it fits or can't be decoded: then it is published unchanged.

use std::io::Cursor;

use image::codecs::gif::{GifDecoder, GifEncoder};
use image::codecs::jpeg::{JpegDecoder, JpegEncoder};
use image::codecs::png::{PngDecoder, PngEncoder};
use image::codecs::webp::{WebPDecoder, WebPEncoder};
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageEncoder, ImageResult};

/// The width of A4 at 300 dots an inch, in pixels: more is not seen on paper, nor on a screen.
const MOST_WIDE: u32 = 2_480;
/// As cameras and web servers use it.
const JPEG_QUALITY: u8 = 85;

pub fn png(bytes: &[u8]) -> Option<Vec<u8>> {
    let (picture, profile) = scaled(PngDecoder::new(Cursor::new(bytes)))?;
    written(|out| encode(PngEncoder::new(out), &picture, profile))
}

pub fn jpeg(bytes: &[u8]) -> Option<Vec<u8>> {
    let (picture, profile) = scaled(JpegDecoder::new(Cursor::new(bytes)))?;
    written(|out| {
        let encoder = JpegEncoder::new_with_quality(out, JPEG_QUALITY);
        encode(encoder, &picture, profile)
    })
}

/// Its colours are chosen anew, because scaling mixes them.
pub fn gif(bytes: &[u8]) -> Option<Vec<u8>> {
    let (picture, profile) = scaled(GifDecoder::new(Cursor::new(bytes)))?;
    let picture = DynamicImage::from(picture.into_rgba8());
    written(|out| encode(GifEncoder::new(out), &picture, profile))
}

/// The result is written without loss. Where the original was not, it can be smaller than its narrower copy, and stays.
pub fn webp(bytes: &[u8]) -> Option<Vec<u8>> {
    let (picture, profile) = scaled(WebPDecoder::new(Cursor::new(bytes)))?;
    let narrow = written(|out| encode(WebPEncoder::new_lossless(out), &picture, profile))?;
    (narrow.len() < bytes.len()).then_some(narrow)
}

// The picture with its profile of colours.
fn scaled(decoder: ImageResult<impl ImageDecoder>) -> Option<(DynamicImage, Option<Vec<u8>>)> {
    let mut decoder = decoder.ok()?;
    let (width, height) = decoder.dimensions();
    if width <= MOST_WIDE {
        return None;
    }
    let profile = decoder.icc_profile().ok()?;
    let picture = DynamicImage::from_decoder(decoder).ok()?;
    let height = u64::from(height) * u64::from(MOST_WIDE) / u64::from(width);
    let height = u32::try_from(height.max(1)).unwrap_or(u32::MAX);
    let narrow = picture.resize_exact(MOST_WIDE, height, FilterType::Lanczos3);
    Some((narrow, profile))
}

fn encode(
    mut encoder: impl ImageEncoder,
    picture: &DynamicImage,
    profile: Option<Vec<u8>>,
) -> ImageResult<()> {
    if let Some(profile) = profile {
        // A kind that can't carry it shows nearly the same colours without it.
        let _ = encoder.set_icc_profile(profile);
    }
    picture.write_with_encoder(encoder)
}

fn written(write: impl FnOnce(&mut Vec<u8>) -> ImageResult<()>) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    write(&mut out).ok()?;
    Some(out)
}
