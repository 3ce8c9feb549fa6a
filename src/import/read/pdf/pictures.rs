//! Pictures of a PDF as files. A photograph stays the JPEG that it is; all others become PNG.

use hayro_interpret::hayro_syntax::Filter;
use hayro_interpret::{ImageData, RasterImage};
use kurbo::Rect;

use crate::picture::{opaque_png, parts_of_colour};

/// A picture with its place on the page.
#[derive(Debug, Clone)]
pub struct PdfPicture {
    pub place: Rect,
    pub taken: TakenPicture,
}

/// What could be taken out of the document.
#[derive(Debug, Clone)]
pub enum TakenPicture {
    File {
        ending: &'static str,
        bytes: Vec<u8>,
    },
    /// It covers nearly all of its page: the page is a picture.
    Page,
    /// It is as small as a letter.
    Sign,
    /// It can't be decoded.
    Unread,
}

// A smaller one is a sign or a rule, in points.
const SMALLEST: f64 = 24.0;

/// Takes a picture out of the document.
pub fn picture(raster: &RasterImage<'_>, place: Rect, page: Rect) -> PdfPicture {
    let mut picture = unread(place, page);
    if matches!(picture.taken, TakenPicture::Unread) {
        let (ending, bytes) = match jpeg(raster) {
            Some(bytes) => ("jpg", bytes),
            None => ("png", png(raster)),
        };
        if !bytes.is_empty() {
            picture.taken = TakenPicture::File { ending, bytes };
        }
    }
    picture
}

/// A picture that is not decoded.
pub fn unread(place: Rect, page: Rect) -> PdfPicture {
    let is_page = page.intersect(place).area() > page.area() * 0.8;
    let is_sign = place.width().min(place.height()) < SMALLEST;
    let taken = match (is_page, is_sign) {
        (true, _) => TakenPicture::Page,
        (false, true) => TakenPicture::Sign,
        (false, false) => TakenPicture::Unread,
    };
    PdfPicture { place, taken }
}

// Of three colours: readers of pictures don't agree on what four mean.
fn jpeg(raster: &RasterImage<'_>) -> Option<Vec<u8>> {
    let stream = raster.stream();
    let is_jpeg = matches!(stream.filters().as_slice(), [Filter::DctDecode]);
    let has_mask = ["SMask", "Mask", "Decode"]
        .iter()
        .any(|key| stream.dict().contains_key(key));
    if !is_jpeg || has_mask {
        return None;
    }
    let bytes = stream.raw_data();
    (parts_of_colour(&bytes)? <= 3).then(|| bytes.into_owned())
}

// What can be seen through is on white, as paper is.
fn png(raster: &RasterImage<'_>) -> Vec<u8> {
    let mut bytes = Vec::new();
    raster.with_rgba(
        |colours, alpha| {
            let (width, height) = (colours.width(), colours.height());
            let mut pixels = match colours {
                ImageData::Rgb(rgb) => rgb.data,
                ImageData::Luma(luma) => luma.data.iter().flat_map(|grey| [*grey; 3]).collect(),
            };
            let alpha = alpha.filter(|alpha| (alpha.width, alpha.height) == (width, height));
            if let Some(alpha) = alpha {
                for (pixel, alpha) in pixels.chunks_exact_mut(3).zip(alpha.data) {
                    for part in pixel {
                        let (ink, alpha) = (u32::from(*part), u32::from(alpha));
                        *part = ((ink * alpha + 255 * (255 - alpha)) / 255) as u8;
                    }
                }
            }
            bytes = opaque_png(width, height, &pixels);
        },
        None,
    );
    bytes
}
