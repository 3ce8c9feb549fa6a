//! The words of the command line in the language of its user. [`say!`](stappenkaart_say::say) takes a message from here, with the English
//! one as its key; what a reader of a card sees is in `templates/words/`, and does not depend on this.

use std::borrow::Cow;
use std::sync::OnceLock;

// Set at most once, before anything is said: without it, everything is English.
static PHRASES: OnceLock<Phrases> = OnceLock::new();

/// English messages with their holes such as `{name}`, each with its translation, in the order of the messages.
pub type Phrases = Vec<(&'static str, Cow<'static, str>)>;

/// Marks a text in a constant as a message, which is said later with [`said`].
macro_rules! phrase {
    ($text:literal) => {
        $text
    };
}
pub(crate) use phrase;

/// Says everything by these translations from here on. A second call changes nothing.
pub fn speak(phrases: Phrases) {
    let _ = PHRASES.set(phrases);
}

/// The translation of a message, or nothing where it is said in English.
pub fn translation(message: &str) -> Option<&'static str> {
    let phrases = PHRASES.get()?;
    let at = phrases.binary_search_by_key(&message, |(known, _)| known);
    Some(&phrases[at.ok()?].1)
}

/// Whether messages are in another language than English.
pub fn is_translated() -> bool {
    PHRASES.get().is_some()
}

/// A message without holes, in the language of the user.
pub fn said(message: &str) -> &str {
    translation(message).unwrap_or(message)
}

/// A translation with its holes filled. A brace around anything else than the name of a value stays: messages have examples such as `{#an-id}`.
pub fn filled(phrase: &str, values: &[(&str, String)]) -> String {
    let mut filled = String::with_capacity(phrase.len() + 32);
    let mut rest = phrase;
    while let Some(at) = rest.find('{') {
        filled.push_str(&rest[..at]);
        rest = &rest[at..];
        let hole = rest.find('}').and_then(|end| {
            let name = &rest[1..end];
            let value = values.iter().find(|(known, _)| *known == name)?;
            Some((end, &value.1))
        });
        match hole {
            Some((end, value)) => {
                filled.push_str(value);
                rest = &rest[end + 1..];
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}
