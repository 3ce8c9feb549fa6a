//! Pictures. Takes the bytes of an image, returns its size in CSS pixels, refuses what could run or fetch something, and reports what it contains
//! in addition to what it shows.

mod exif;
mod jpeg;
mod svg_traces;
pub mod trace;
pub mod traces;
mod xmp;

/// The size of a picture in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    pub width: u32,
    pub height: u32,
}

/// The largest width or height that a page or a PDF is asked to show.
const LARGEST: u32 = 8_000;

/// Measures a picture by its file name and bytes. Fails with what is wrong and what to do, in the author's words.
pub fn measure(path: &str, bytes: &[u8]) -> Result<Size, (String, String)> {
    let size = match path.rsplit('.').next() {
        Some("svg") => svg(bytes)?,
        Some("png" | "jpg" | "jpeg" | "gif" | "webp") => raster(bytes)?,
        _ => {
            return Err((
                "a page can't show this kind of picture".into(),
                "use an SVG, PNG, JPEG, GIF or WebP".into(),
            ));
        }
    };
    if size.width == 0 || size.height == 0 || size.width > LARGEST || size.height > LARGEST {
        let what = format!("it is {} x {} pixels", size.width, size.height);
        return Err((
            what,
            format!("make it at most {LARGEST} pixels wide and high"),
        ));
    }
    Ok(size)
}

fn raster(bytes: &[u8]) -> Result<Size, (String, String)> {
    let size = imagesize::blob_size(bytes)
        .map_err(|error| (error.to_string(), "save it again as PNG or JPEG".into()))?;
    Ok(Size {
        width: size.width.try_into().unwrap_or(u32::MAX),
        height: size.height.try_into().unwrap_or(u32::MAX),
    })
}

fn svg(bytes: &[u8]) -> Result<Size, (String, String)> {
    let text = std::str::from_utf8(bytes).map_err(|_| {
        (
            "it is not UTF-8".into(),
            "save it again as plain SVG".into(),
        )
    })?;
    let document =
        roxmltree::Document::parse(text.trim_start_matches('\u{feff}')).map_err(|error| {
            (
                format!("it can't be read: {error}"),
                "save it again as plain SVG, without a DOCTYPE".to_owned(),
            )
        })?;
    let root = document.root_element();
    if root.tag_name().name() != "svg" {
        return Err((
            format!("it is a `{}` file", root.tag_name().name()),
            "save it as SVG".into(),
        ));
    }
    for node in document.descendants().filter(roxmltree::Node::is_element) {
        refuse_acting(&node)?;
    }
    svg_size(&root).ok_or_else(|| {
        (
            "it does not have a size".into(),
            "give the `svg` element a `viewBox`, or a `width` and `height`".into(),
        )
    })
}

// A picture neither runs anything nor fetches anything.
fn refuse_acting(node: &roxmltree::Node<'_, '_>) -> Result<(), (String, String)> {
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
        return Err((
            format!("it contains a `{name}`"),
            format!("remove the `{name}`, or save it again as plain SVG"),
        ));
    }
    for attribute in node.attributes() {
        let (key, value) = (attribute.name(), attribute.value().trim());
        if key.to_ascii_lowercase().starts_with("on") {
            return Err((
                format!("its `{name}` has a `{key}`, which runs a script"),
                format!("remove `{key}`"),
            ));
        }
        let outside = key == "href" && !value.starts_with('#') && !value.starts_with("data:image/");
        if outside
            || (value.contains("url(") && !value.replace(['"', '\'', ' '], "").contains("url(#"))
        {
            return Err((
                format!("its `{name}` refers to `{value}`"),
                "put everything that it shows in the file itself".into(),
            ));
        }
    }
    let style = name == "style"
        && node
            .text()
            .is_some_and(|text| text.contains("@import") || text.contains("url("));
    if style {
        return Err((
            "its `style` fetches another file".into(),
            "put everything that it shows in the file itself".into(),
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
