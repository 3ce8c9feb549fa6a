//! Pictures. Takes the bytes of an image, returns its size in CSS pixels, refuses what could run or fetch something, and reports what it contains
//! in addition to what it shows.

use stappenkaart_say::say;

mod decoded;
mod exif;
mod jpeg;
pub mod kind;
mod narrow;
mod parts;
mod png;
mod published;
mod svg_colour;
mod svg_traces;
pub mod trace;
pub mod traces;
mod whole;
mod xmp;

pub use decoded::{DecodedPicture, decoded};
pub use jpeg::parts_of_colour;
pub use png::{opaque_png, png};
pub use published::published;

use kind::PictureKind;

/// A screen that is wider than this, in CSS pixels, is not readable in half a column.
const BESIDE_ACTIONS: u32 = 1100;

/// The size of a picture in CSS pixels, as it is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

impl Size {
    /// Whether a page shows it below its actions, as wide as they are, and not beside them. A picture that is higher than wide is beside
    /// them, however many pixels it has: the screen of a phone has more than that of a desk.
    pub fn is_wide(self) -> bool {
        self.width > BESIDE_ACTIONS && self.width > self.height
    }
}

/// Why a picture can't be shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFault {
    /// A sentence about the picture: "it is 9000 x 10 pixels".
    pub what: String,
    /// What to do, in the author's words.
    pub help: String,
}

impl PictureFault {
    /// From both sentences.
    pub fn new(what: impl Into<String>, help: impl Into<String>) -> PictureFault {
        PictureFault {
            what: what.into(),
            help: help.into(),
        }
    }
}

/// The largest width or height of a drawing.
const LARGEST: u32 = 8_000;
/// The largest width or height of a photo or a screenshot; a wide one is scaled down when it is published.
const LARGEST_RASTER: u32 = 20_000;
/// As many pixels as memory has room for while one is scaled down.
const MOST_PIXELS: u64 = 60_000_000;

/// Measures a picture by its file name and bytes. Fails with what is wrong and what to do.
pub fn measure(path: &str, bytes: &[u8]) -> Result<Size, PictureFault> {
    let Some(kind) = PictureKind::by_name(path) else {
        return Err(PictureFault::new(
            say!("a page can't show this kind of picture"),
            say!("use an SVG, PNG, JPEG, GIF or WebP"),
        ));
    };
    let (size, largest) = if kind == PictureKind::Svg {
        (svg(bytes)?, LARGEST)
    } else {
        whole::check(path, kind, bytes)?;
        (raster(bytes)?, LARGEST_RASTER)
    };
    let Size { width, height } = size;
    if width == 0 || height == 0 || width > largest || height > largest {
        let help = say!("make it at most {largest} pixels wide and high");
        return Err(PictureFault::new(
            say!("it is {width} x {height} pixels"),
            help,
        ));
    }
    let pixels = u64::from(width) * u64::from(height);
    if pixels > MOST_PIXELS {
        let what = say!("it is {width} x {height} pixels");
        let help = say!(
            "make it smaller than {} million pixels",
            MOST_PIXELS / 1_000_000
        );
        return Err(PictureFault::new(what, help));
    }
    Ok(size)
}

fn raster(bytes: &[u8]) -> Result<Size, PictureFault> {
    let size = imagesize::blob_size(bytes).map_err(|error| {
        PictureFault::new(error.to_string(), say!("save it again as PNG or JPEG"))
    })?;
    let width = size.width.try_into().unwrap_or(u32::MAX);
    let height = size.height.try_into().unwrap_or(u32::MAX);
    // A photo on its side is turned when it is shown.
    let is_turned = published::orientation(bytes).is_some_and(|way| way >= 5);
    Ok(if is_turned {
        Size {
            width: height,
            height: width,
        }
    } else {
        Size { width, height }
    })
}

fn svg(bytes: &[u8]) -> Result<Size, PictureFault> {
    let text = std::str::from_utf8(bytes).map_err(|_| {
        PictureFault::new(say!("it is not UTF-8"), say!("save it again as plain SVG"))
    })?;
    if text.contains("<!ENTITY") {
        return Err(PictureFault::new(
            say!("its DOCTYPE defines an entity"),
            say!("save it again as plain SVG"),
        ));
    }
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let text = text.trim_start_matches('\u{feff}');
    let document = roxmltree::Document::parse_with_options(text, options).map_err(|error| {
        PictureFault::new(
            say!("it can't be read: {error}"),
            say!("save it again as plain SVG"),
        )
    })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err(PictureFault::new(
            say!("it is a `{}` file", root.tag_name().name()),
            say!("save it as SVG"),
        ));
    }
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        refuse_acting(&node)?;
        if let Some(colour) = svg_colour::unprintable(&node) {
            return Err(PictureFault::new(
                say!("a PDF can't draw its `{colour}`"),
                say!(
                    "write each colour as `#rrggbb` or `rgb(1, 2, 3)`, with a separate `opacity`, and don't nest rules"
                ),
            ));
        }
    }
    svg_size(&root).ok_or_else(|| {
        PictureFault::new(
            say!("it does not have a size"),
            say!("give the `svg` element a `viewBox`, or a `width` and `height`"),
        )
    })
}

// A picture neither runs anything nor fetches anything.
fn refuse_acting(node: &roxmltree::Node<'_, '_>) -> Result<(), PictureFault> {
    let name = node.tag_name().name();
    if matches!(
        name,
        "script"
            | "foreignObject"
            | "iframe"
            | "set"
            | "animate"
            | "animateMotion"
            | "animateTransform"
            | "handler"
    ) {
        return Err(PictureFault::new(
            say!("it contains a `{name}`"),
            say!("remove the `{name}`, or save it again as plain SVG"),
        ));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if key.to_ascii_lowercase().starts_with("on") {
            return Err(PictureFault::new(
                say!("its `{name}` has a `{key}`, which runs a script"),
                say!("remove `{key}`"),
            ));
        }
        let outside = key == "href" && !value.starts_with('#') && !value.starts_with("data:image/");
        if outside
            || (value.contains("url(") && !value.replace(['"', '\'', ' '], "").contains("url(#"))
        {
            return Err(PictureFault::new(
                say!("its `{name}` refers to `{value}`"),
                say!("put everything that it shows in the file itself"),
            ));
        }
    }
    let style = name == "style"
        && node
            .text()
            .is_some_and(|text| text.contains("@import") || text.contains("url("));
    if style {
        return Err(PictureFault::new(
            say!("its `style` fetches another file"),
            say!("put everything that it shows in the file itself"),
        ));
    }
    Ok(())
}

fn svg_size(root: &roxmltree::Node<'_, '_>) -> Option<Size> {
    let pixels = |name: &str| {
        let value = root.attribute(name)?.trim().trim_end_matches("px");
        value
            .parse::<f64>()
            .ok()
            .filter(|value| value.is_finite() && *value >= 1.0)
    };
    let view_box = root.attribute("viewBox").map(|value| {
        let numbers = value.split([' ', ',']).filter(|part| !part.is_empty());
        numbers
            .filter_map(|part| part.parse::<f64>().ok())
            .collect::<Vec<_>>()
    });
    let from_view_box = match view_box.as_deref() {
        Some([_, _, width, height]) if *width >= 1.0 && *height >= 1.0 => Some((*width, *height)),
        _ => None,
    };
    let (width, height) = pixels("width").zip(pixels("height")).or(from_view_box)?;
    Some(Size {
        width: width.round().min(1e9) as u32,
        height: height.round().min(1e9) as u32,
    })
}
