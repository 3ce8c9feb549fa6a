//! The kinds of pictures. Takes a file name or bytes, returns the kind that it claims to be, or is.

/// A kind of picture that pages and PDFs show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PictureKind {
    Svg,
    Png,
    Jpeg,
    Gif,
    Webp,
}

impl PictureKind {
    /// By the ending of a file name, in capitals or not.
    pub fn by_name(path: &str) -> Option<PictureKind> {
        let (_, ending) = path.rsplit_once('.')?;
        match ending.to_ascii_lowercase().as_str() {
            "svg" => Some(PictureKind::Svg),
            "png" => Some(PictureKind::Png),
            "jpg" | "jpeg" => Some(PictureKind::Jpeg),
            "gif" => Some(PictureKind::Gif),
            "webp" => Some(PictureKind::Webp),
            _ => None,
        }
    }

    /// By the first bytes of a file. An SVG is a text, so it does not have them.
    pub fn by_content(bytes: &[u8]) -> Option<PictureKind> {
        match bytes {
            [0xFF, 0xD8, ..] => Some(PictureKind::Jpeg),
            [0x89, b'P', b'N', b'G', ..] => Some(PictureKind::Png),
            [b'G', b'I', b'F', b'8', ..] => Some(PictureKind::Gif),
            _ if bytes.starts_with(b"RIFF") && bytes.get(8..12) == Some(b"WEBP") => {
                Some(PictureKind::Webp)
            }
            _ => None,
        }
    }

    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            PictureKind::Svg => "SVG",
            PictureKind::Png => "PNG",
            PictureKind::Jpeg => "JPEG",
            PictureKind::Gif => "GIF",
            PictureKind::Webp => "WebP",
        }
    }

    /// The ending of its files: `jpg`.
    pub fn ending(self) -> &'static str {
        match self {
            PictureKind::Svg => "svg",
            PictureKind::Png => "png",
            PictureKind::Jpeg => "jpg",
            PictureKind::Gif => "gif",
            PictureKind::Webp => "webp",
        }
    }

    /// Its media type: `image/jpeg`.
    pub fn media_type(self) -> &'static str {
        match self {
            PictureKind::Svg => "image/svg+xml",
            PictureKind::Png => "image/png",
            PictureKind::Jpeg => "image/jpeg",
            PictureKind::Gif => "image/gif",
            PictureKind::Webp => "image/webp",
        }
    }
}
