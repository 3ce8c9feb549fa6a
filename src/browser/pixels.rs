//! Two pictures of a warning, one with its words and one without them: what differs is what a reader sees of the words.

use image::{ImageFormat, RgbImage, load_from_memory_with_format};
use stappenkaart_say::say;

use super::BrowserFault;
use crate::colour::Rgb;

/// The least contrast of a word and what is around it. Thin letters don't reach the contrast of their colour.
const LEAST_CONTRAST: f64 = 2.0;

/// A picture of a part of the screen.
pub struct Screenshot(RgbImage);

impl Screenshot {
    /// Reads a PNG.
    pub fn read(png: &[u8]) -> Result<Screenshot, BrowserFault> {
        match load_from_memory_with_format(png, ImageFormat::Png) {
            Ok(image) => Ok(Screenshot(image.to_rgb8())),
            Err(error) => Err(BrowserFault::new(
                say!("a picture of the page can't be read: {error}"),
                say!("use a newer Chromium; if it happens again, report it"),
            )),
        }
    }

    /// Whether something in a part of the picture has enough contrast to the same place in the picture without words.
    pub fn differs(&self, without: &Screenshot, [left, top, width, height]: [f64; 4]) -> bool {
        let end = |start: f64, length: f64, most: u32| ((start + length).ceil() as u32).min(most);
        let (right, bottom) = (
            end(left, width, self.0.width().min(without.0.width())),
            end(top, height, self.0.height().min(without.0.height())),
        );
        let mut places =
            (top as u32..bottom).flat_map(|y| (left as u32..right).map(move |x| (x, y)));
        places.any(|(x, y)| {
            let (one, other) = (self.0.get_pixel(x, y), without.0.get_pixel(x, y));
            one != other && colour(one.0).contrast(colour(other.0)) >= LEAST_CONTRAST
        })
    }
}

fn colour([red, green, blue]: [u8; 3]) -> Rgb {
    Rgb::new(red, green, blue)
}
