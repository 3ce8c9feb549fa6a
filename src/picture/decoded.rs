//! The pixels of a picture, upright as it is shown. Takes the bytes of a PNG, JPEG, GIF or WebP.

use image::DynamicImage;
use image::metadata::Orientation;

use super::published::orientation;

/// A picture as pixels, each of four bytes: red, green, blue and how solid it is.
pub struct DecodedPicture {
    pub width: u32,
    pub height: u32,
    pub pixels: Vec<u8>,
}

/// The pixels. `None` where the bytes are not a picture.
pub fn decoded(bytes: &[u8]) -> Option<DecodedPicture> {
    let mut picture: DynamicImage = image::load_from_memory(bytes).ok()?;
    let way = orientation(bytes).and_then(|way| u8::try_from(way).ok());
    if let Some(way) = way.and_then(Orientation::from_exif) {
        picture.apply_orientation(way);
    }
    let pixels = picture.into_rgba8();
    Some(DecodedPicture {
        width: pixels.width(),
        height: pixels.height(),
        pixels: pixels.into_raw(),
    })
}
