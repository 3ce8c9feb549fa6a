//! Addresses, paths and names of files without the language in them: `https://example.com/nl/save` and `/en/save` are one page.

use crate::model::Lang;

/// An address by its words, without those that name this language and a region after it.
pub fn neutral_address(address: &str, lang: &Lang) -> String {
    let own = primary(lang);
    let mut kept: Vec<String> = Vec::new();
    let mut follows_language = false;
    for word in address.split(|c: char| !c.is_alphanumeric()) {
        let word = word.to_lowercase();
        let is_region = follows_language && word.len() == 2;
        follows_language = word == own;
        if !word.is_empty() && !follows_language && !is_region {
            kept.push(word);
        }
    }
    kept.join(" ")
}

/// A path below the folder of an import without folders, endings and ends of names that say this language, in lowercase; and whether
/// it had such a word.
pub fn neutral_path(path: &str, lang: &Lang) -> (Vec<String>, bool) {
    let lower = path.to_lowercase();
    let mut parts: Vec<&str> = lower.split('/').filter(|part| !part.is_empty()).collect();
    let name = parts.pop().unwrap_or_default();
    let (name, mut is_marked) = neutral_name(stem(name), lang);
    let folders = parts.len();
    parts.retain(|part| !says(part, lang));
    is_marked |= parts.len() < folders;
    let mut neutral: Vec<String> = parts.into_iter().map(str::to_owned).collect();
    neutral.push(name);
    (neutral, is_marked)
}

/// The name of a file in lowercase without its ending, and without this language at its end: `save.en`, `save-en`, `save_en`.
pub fn neutral_name(stem: &str, lang: &Lang) -> (String, bool) {
    let lower = stem.to_lowercase();
    for tag in [lang.as_str().to_lowercase(), primary(lang)] {
        let before = lower.strip_suffix(&tag).and_then(|rest| {
            let rest = rest.strip_suffix(['.', '-', '_'])?;
            Some(rest).filter(|rest| !rest.is_empty())
        });
        if let Some(before) = before {
            return (before.to_owned(), true);
        }
    }
    (lower, false)
}

/// The name of a file without its ending.
pub fn stem(name: &str) -> &str {
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

fn says(folder: &str, lang: &Lang) -> bool {
    folder == lang.as_str().to_lowercase() || folder == primary(lang)
}

fn primary(lang: &Lang) -> String {
    let tag = lang.as_str().split('-').next().unwrap_or_default();
    tag.to_lowercase()
}
