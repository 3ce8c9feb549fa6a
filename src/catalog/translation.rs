//! What a catalog has for one segment: a translation, the source text that it was made for, and what was noted on it.

use crate::source::{FileId, Span};

/// How the comment starts that says where a draft comes from. It is removed when a person removes `fuzzy`.
pub const SUGGESTED: &str = "suggested by ";

/// The same for a translation that a person wrote on a page in the other language.
pub const FROM_PAGE: &str = "from the page ";

/// Whether a comment says where a translation comes from that waits for a person.
pub fn is_origin(comment: &str) -> bool {
    [SUGGESTED, FROM_PAGE]
        .iter()
        .any(|start| comment.starts_with(start))
}

/// What a catalog has for a segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CatalogTranslation {
    /// The source text that was translated.
    pub source: String,
    pub text: String,
    /// Whether it needs a review before it is used.
    pub fuzzy: bool,
    /// The source text that it was made for, if that was reworded and a person has to check the translation.
    pub previous: Option<String>,
    /// What translators and machines noted on it, one line each.
    pub comments: Vec<String>,
    pub span: Span,
}

/// How a translator's comment starts that says that a machine drafted the translation.
const MACHINES: [&str; 2] = ["machine", SUGGESTED];

impl CatalogTranslation {
    /// A finished translation of this source text that is in no file.
    pub fn new(source: String, text: &str) -> CatalogTranslation {
        let span = Span::new(FileId::NONE, 0..0);
        CatalogTranslation {
            source,
            text: text.to_owned(),
            fuzzy: false,
            previous: None,
            comments: Vec::new(),
            span,
        }
    }

    /// Whether it is a draft of a machine: the comment that says so is still there.
    pub fn is_drafted_by_machine(&self) -> bool {
        self.comments
            .iter()
            .any(|comment| MACHINES.iter().any(|start| comment.starts_with(start)))
    }

    /// The source text that it says in the other language. It may differ from the current source.
    pub fn made_for(&self) -> &str {
        self.previous.as_deref().unwrap_or(&self.source)
    }
}
