//! Texts that are not warnings, with what is wrong with their translations. Takes a segment, returns its translation and what the QA
//! checks doubt about it. What cards share is assessed once for all of them.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use super::usability::Usability;
use crate::catalog::Refusal;
use crate::model::{Id, Inline, Segment};
use crate::source::FileId;

/// A text with its translation.
#[derive(Clone)]
pub struct AssessedText {
    /// The translation, or why there is none to rely on.
    pub text: Result<Vec<Inline>, Refusal>,
    /// Why the translation may say something else.
    pub doubt: Option<Refusal>,
}

/// The texts of shared files and of `guide.toml`, by file and id.
#[derive(Default)]
pub struct SharedTexts(Mutex<HashMap<(FileId, Id), SharedText>>);

// A picture of another version can have another text under the same id, so the words of the source are kept as well.
struct SharedText {
    source: Vec<Inline>,
    assessed: AssessedText,
}

impl SharedTexts {
    /// A text that cards share: assessed now, or taken from what is known.
    pub fn find(&self, usability: &Usability<'_, '_>, segment: &Segment) -> AssessedText {
        let key = (segment.home, segment.id.clone());
        let known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = known.get(&key)
            && known.source == segment.text
        {
            return known.assessed.clone();
        }
        drop(known);
        let assessed = assess(usability, segment, true);
        let shared = SharedText {
            source: segment.text.clone(),
            assessed: assessed.clone(),
        };
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(key, shared);
        assessed
    }
}

/// Looks at the translation of a text, and on request for doubts about it.
pub fn assess(usability: &Usability<'_, '_>, segment: &Segment, has_doubts: bool) -> AssessedText {
    let text = usability.other_text(segment);
    let doubts = match &text {
        Ok(inlines) if has_doubts => usability.text_doubts(segment, inlines),
        Ok(_) | Err(_) => Vec::new(),
    };
    AssessedText {
        text,
        doubt: doubts.into_iter().next(),
    }
}
