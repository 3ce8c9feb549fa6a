//! What our script says of a page: the warnings and actions in it, and which of their words can be seen.

use serde::Deserialize;
use serde_json::Value;

/// The warnings and actions of a page, in the order of the document.
#[derive(Debug, Clone, Deserialize)]
pub struct Survey {
    pub boxes: Vec<WarningBox>,
    /// The words of each action.
    pub actions: Vec<String>,
}

/// The box of a warning as it is in the page, after its scripts.
#[derive(Debug, Clone, Deserialize)]
pub struct WarningBox {
    /// Its anchor; empty if it has none.
    pub id: String,
    pub text: String,
    /// Words that a style adds to it.
    pub added: String,
    /// The severities that it looks like.
    pub severities: Vec<String>,
}

/// Which words of a warning are on the screen.
#[derive(Debug, Clone, Deserialize)]
pub struct Screenful {
    /// The part of the screen that holds them, for a picture of it.
    pub frame: Option<Value>,
    pub words: Vec<PlacedWord>,
}

/// Where a word is in the picture: a word that goes on in the next line has two rectangles.
#[derive(Debug, Clone, Deserialize)]
pub struct PlacedWord {
    /// Its position among the words of the warning.
    pub word: usize,
    /// Left, top, width and height in pixels.
    pub rects: Vec<[f64; 4]>,
}

/// Why a reader does not see a word as it was written.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub struct VisualFlaw {
    pub how: HowUnseen,
    /// The element that does it, as it is in the page: `<div class="veil">`.
    pub by: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HowUnseen {
    Hidden,
    Covered,
    Clipped,
    Outside,
    Small,
    Faint,
    Struck,
    Turned,
    Masked,
    Unseen,
}
