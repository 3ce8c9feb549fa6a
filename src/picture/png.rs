//! Pictures that the tool draws. Takes their pixels, returns a PNG: the same bytes on every machine.

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
