//! Whether a reviewer approves. Takes what was typed into a cell, returns yes or no by the lists of words of the languages.

use crate::fold::fold;
use crate::model::Lang;
use crate::words::Words;

const YES: &str = "meaning-tick-yes";
const NO: &str = "meaning-tick-no";

/// What a cell says. `None` if no language has such a word, or if they do not agree about it.
///
/// The reviewer's own language comes first, because `×` is a "no" in Japan; then that of the cards, then all others.
pub fn tick(cell: &str, words: &Words, languages: [&Lang; 2]) -> Option<bool> {
    let typed = fold(cell.trim_end_matches(['.', '!']));
    let says = |lang: &Lang| {
        let has = |key| words.list(lang, key).iter().any(|word| fold(word) == typed);
        match (has(YES), has(NO)) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            (true, true) | (false, false) => None,
        }
    };
    languages.into_iter().find_map(says).or_else(|| {
        let mut others = words.languages().filter_map(|tag| says(&Lang::new(tag)));
        let first = others.next()?;
        others.all(|other| other == first).then_some(first)
    })
}

/// The word for yes in a language, and that for no.
pub fn examples(words: &Words, lang: &Lang) -> [String; 2] {
    [YES, NO].map(|key| words.list(lang, key).into_iter().next().unwrap_or_default())
}
