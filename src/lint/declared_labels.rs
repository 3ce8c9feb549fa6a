//! The labels that a guide declares. Takes the library, returns which label is meant by one that is
//! spelled in another way.

use std::collections::{HashMap, HashSet};

use crate::library::Library;
use crate::suggest::distance;

/// The labels that `guide.toml` declares.
pub struct DeclaredLabels {
    pub exact: HashSet<String>,
    folded: HashMap<String, String>,
    /// Whether those of the guide's own language are declared.
    pub is_complete: bool,
}

impl DeclaredLabels {
    /// The declared labels of a guide.
    pub fn new(library: &Library) -> DeclaredLabels {
        let guide = &library.guide;
        let on_paths = guide.paths.iter().flat_map(|path| &path.labels);
        let exact: HashSet<String> = guide
            .labels
            .iter()
            .map(|label| &label.text)
            .chain(on_paths)
            .cloned()
            .collect();
        let mut sorted: Vec<&String> = exact.iter().collect();
        sorted.sort();
        let folded = sorted
            .into_iter()
            .rev()
            .map(|text| (fold(text), text.clone()))
            .collect();
        let is_complete = guide
            .labels
            .iter()
            .any(|label| label.lang.as_ref().is_none_or(|lang| *lang == guide.source));
        DeclaredLabels {
            exact,
            folded,
            is_complete,
        }
    }

    /// The declared label that is meant: spelled the same, or nearly so.
    pub fn meant(&self, label: &str) -> Option<&str> {
        let typed = fold(label);
        if let Some(same) = self.folded.get(&typed) {
            return Some(same);
        }
        let length = typed.chars().count();
        let most = if length >= 10 { 2 } else { 1 };
        let is_close = |known: &str| {
            length >= 4
                && known.chars().count().abs_diff(length) <= most
                && digits(known) == digits(&typed)
                && distance(known, &typed) <= most
        };
        let close = self
            .folded
            .iter()
            .filter(|(known, _)| is_close(known))
            .map(|(_, text)| text.as_str());
        close.min()
    }
}

/// Without what a label is often written with or without: case, white space, quotes, a colon or dots at its end.
pub fn fold(label: &str) -> String {
    let folded = crate::fold::fold(label);
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || "\"'“”„«»".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    words
        .join(" ")
        .trim_end_matches([':', '.', '…', ' '])
        .to_owned()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}
