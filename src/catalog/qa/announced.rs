//! A translation that begins as a warning does: "Warning: hot." Takes a source and its translation, returns the signal word that only the
//! translation has. In a text that is not a warning, it would be lost among the other words.

use super::{LanguagePair, Refusal};
use crate::catalog::meaning::Meaning;
use crate::fold::fold;
use crate::model::{Inline, plain};

/// The signal word at the start of the translation, if its source does not begin with one.
pub fn announced(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let word = signal(&plain(translated), languages.target)?;
    let is_own = signal(&plain(source), languages.source).is_some();
    (!is_own).then_some(Refusal::AddedNegation(word))
}

// The words before the first colon or exclamation mark, if they announce a warning.
fn signal(text: &str, meaning: &Meaning) -> Option<String> {
    let end = text.find([':', '!', '：', '！'])?;
    let words = text[..end].trim();
    meaning
        .signals
        .contains(&fold(words))
        .then(|| words.to_owned())
}
