//! Signs before a text that say what it is, in every language: `⚠️ Hot`, and the names of such signs, `:warning: Hot`.

use super::labelled_as::LabelledAs;
use crate::characters::is_warning_sign;
use crate::model::{NoteKind, Severity};

const NAMES: [(&str, char); 13] = [
    (":warning:", '⚠'),
    (":no_entry:", '⛔'),
    (":no_entry_sign:", '🚫'),
    (":stop_sign:", '🛑'),
    (":octagonal_sign:", '🛑'),
    (":rotating_light:", '🚨'),
    (":exclamation:", '❗'),
    (":heavy_exclamation_mark:", '❗'),
    (":bangbang:", '‼'),
    (":bulb:", '💡'),
    (":information_source:", 'ℹ'),
    (":memo:", '📝'),
    (":pencil:", '📝'),
];

/// What a sign means. It says nothing of how severe a warning is.
pub fn of_sign(sign: char) -> Option<LabelledAs> {
    match sign {
        sign if is_warning_sign(sign) => Some(LabelledAs::Warning(Severity::Notice)),
        '💡' => Some(LabelledAs::Note(NoteKind::Tip)),
        'ℹ' | '📝' => Some(LabelledAs::Note(NoteKind::Note)),
        _ => None,
    }
}

/// The sign that a text starts with, and what follows it.
pub fn before_text(text: &str) -> Option<(char, LabelledAs, &str)> {
    let text = text.trim_start();
    let named = NAMES
        .iter()
        .find_map(|(name, sign)| Some((*sign, text.strip_prefix(name)?)));
    let typed = || {
        let mut rest = text.chars();
        Some((rest.next()?, rest.as_str()))
    };
    let (sign, rest) = named.or_else(typed)?;
    let labelled = of_sign(sign)?;
    // Whether it is drawn in colour.
    let rest = rest.trim_start_matches(['\u{fe0e}', '\u{fe0f}']);
    Some((sign, labelled, rest.trim_start()))
}
