//! A film, a recording or a file to download, which a figure is the poster of.

use crate::source::Span;

/// What a reader gets who follows a figure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attachment {
    pub span: Span,
    pub kind: AttachmentKind,
    pub place: AttachmentPlace,
    /// How long it plays, in seconds.
    pub length: Option<u32>,
}

/// Where it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachmentPlace {
    /// A file of the guide, from its folder: `cards/toner/toner.mp4`. A language can have its own.
    File(String),
    /// A page of another site. Nothing is loaded from it before a reader asks.
    Address(String),
}

/// What it is to a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachmentKind {
    Film,
    Sound,
    Document,
}

/// The endings of files that can be published, each with what such a file is. Nothing in them is run by opening them in a browser.
pub const ATTACHMENT_ENDINGS: &[(&str, AttachmentKind)] = &[
    ("mp4", AttachmentKind::Film),
    ("webm", AttachmentKind::Film),
    ("mp3", AttachmentKind::Sound),
    ("m4a", AttachmentKind::Sound),
    ("ogg", AttachmentKind::Sound),
    ("pdf", AttachmentKind::Document),
    ("docx", AttachmentKind::Document),
    ("xlsx", AttachmentKind::Document),
    ("pptx", AttachmentKind::Document),
    ("odt", AttachmentKind::Document),
    ("ods", AttachmentKind::Document),
    ("odp", AttachmentKind::Document),
    ("csv", AttachmentKind::Document),
    ("txt", AttachmentKind::Document),
    ("zip", AttachmentKind::Document),
];

impl AttachmentKind {
    /// What a file is, by its ending in any case.
    pub fn by_name(path: &str) -> Option<AttachmentKind> {
        let (_, ending) = path.rsplit_once('.')?;
        let mut known = ATTACHMENT_ENDINGS.iter();
        let known = known.find(|(known, _)| known.eq_ignore_ascii_case(ending));
        known.map(|(_, kind)| *kind)
    }
}
