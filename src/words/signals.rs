//! The signal words of a guide's own language. A reader knows a warning by its word, so no two severities share one, and none of them
//! is the word of a note or tip. Takes the words, returns each that is taken.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Diagnostic;
use crate::fold::fold;

const SEVERITIES: [&str; 4] = [
    "severity-danger",
    "severity-warning",
    "severity-caution",
    "severity-notice",
];
const NOTES: [&str; 3] = ["note-important", "note-note", "note-tip"];

/// Finds the words of severities that another severity, a note or a tip has as well.
pub fn shared_signals(tag: &str, words: &BTreeMap<String, String>) -> Vec<Diagnostic> {
    let keys = SEVERITIES.into_iter().chain(NOTES);
    let said = |key: &str| Some(fold(words.get(key)?.trim()));
    let mut known: BTreeMap<String, &str> = BTreeMap::new();
    let mut problems = Vec::new();
    for key in keys {
        let Some(word) = said(key) else { continue };
        match known.get(&word).filter(|first| SEVERITIES.contains(first)) {
            Some(first) => problems.push(shared(tag, first, key)),
            None => {
                known.insert(word, key);
            }
        }
    }
    problems
}

fn shared(tag: &str, first: &str, key: &str) -> Diagnostic {
    let message =
        say!("`{first}` and `{key}` are the same word, so that readers can't distinguish them");
    Diagnostic::in_file(codes::SK005, format!("templates/words/{tag}.ftl"), message)
        .help(say!("type the signal word of ANSI Z535.6 or ISO 3864 in this language, such as `Danger`, `Warning`, `Caution` and `Notice` in English"))
}
