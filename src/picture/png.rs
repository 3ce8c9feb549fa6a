//! Pictures that the tool draws. Takes their pixels, returns a PNG: the same bytes on every machine.

use std::borrow::Cow;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder};

/// A square picture of `size` pixels a side. `pixels` has four bytes for each: red, green, blue and how solid it is.
pub fn png(size: u32, pixels: &[u8]) -> Vec<u8> {
    let mut png = Vec::new();
    PngEncoder::new_with_quality(&mut png, CompressionType::Best, FilterType::NoFilter)
        .write_image(pixels, size, size, ExtendedColorType::Rgba8)
        .expect("a picture in memory has as many pixels as it says");
    png
}

/// A picture of this size without transparency, as small as it gets without loss. `colours` has three bytes for each pixel.
pub fn opaque_png(width: u32, height: u32, colours: &[u8]) -> Vec<u8> {
    let is_grey = colours
        .chunks_exact(3)
        .all(|pixel| pixel[0] == pixel[1] && pixel[1] == pixel[2]);
    let (pixels, kind): (Cow<'_, [u8]>, _) = match is_grey {
        true => (
            colours.iter().copied().step_by(3).collect(),
            ExtendedColorType::L8,
        ),
        false => (colours.into(), ExtendedColorType::Rgb8),
    };
    let filters = [FilterType::NoFilter, FilterType::Adaptive];
    let written = filters.map(|filter| {
        let mut png = Vec::new();
        PngEncoder::new_with_quality(&mut png, CompressionType::Best, filter)
            .write_image(&pixels, width, height, kind)
            .expect("a picture in memory has as many pixels as it says");
        png
    });
    written
        .into_iter()
        .min_by_key(Vec::len)
        .expect("there are several filters")
}
