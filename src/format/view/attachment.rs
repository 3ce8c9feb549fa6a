//! A film, a recording or a file to download, as the templates see it.

use serde::Serialize;

use super::DurationView;

/// What a reader gets who follows a figure.
#[derive(Debug, Clone, Serialize)]
pub struct AttachmentView {
    /// `film`, `sound` or `file`.
    pub kind: &'static str,
    /// Its address, or for a file of the guide its path from the site's root.
    pub href: String,
    pub is_file: bool,
    /// "Watch the video".
    pub label: String,
    /// How long it plays.
    pub length: Option<DurationView>,
    /// "PDF" and "300 kB".
    pub facts: Vec<String>,
    /// What paper prints. Of a file, only a guide that names the address of its site knows it.
    pub address: Option<String>,
    pub qr: Option<QrView>,
}

/// A QR code: the path of its dark squares in an SVG, and the length of its sides.
#[derive(Debug, Clone, Serialize)]
pub struct QrView {
    pub size: usize,
    pub path: String,
}
