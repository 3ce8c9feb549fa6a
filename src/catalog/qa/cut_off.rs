//! A translation of which the rest is missing: "Click on the". Takes a source and its translation, returns the words with which the
//! translation stops too early.

use super::{LanguagePair, Refusal};
use crate::catalog::meaning::Meaning;
use crate::characters::{is_sentence_end, is_spaceless};
use crate::model::{Inline, plain};

// In letters, of which one of a language without spaces counts for two. Signs say in two words what a sentence says ("Staff only."), but
// a long text is never said in a third of its length.
const LONG: usize = 60;
const LEAST_PERCENT: usize = 40;

// How many of the last words a message shows.
const SHOWN: usize = 3;

/// The translation ends with a word after which a sentence goes on, or with a comma; or it is much shorter than a long source.
pub fn cut_off(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let (before, after) = (plain(source), plain(translated));
    let (source_width, width) = (width(&before), width(&after));
    let is_short = source_width >= LONG && width * 100 < source_width * LEAST_PERCENT;
    let goes_on = goes_on(translated, languages.target) && !goes_on(source, languages.source);
    (is_short || goes_on).then(|| Refusal::CutOff(last_words(&after)))
}

// A label, a link or code at the end can be any word.
fn goes_on(inlines: &[Inline], meaning: &Meaning) -> bool {
    let Some(Inline::Text(text)) = inlines.last() else {
        return false;
    };
    let text = text.trim_end();
    let said = text.trim_end_matches(is_sentence_end);
    if said.ends_with([',', ';', '،', '؛', '、', '，', '；']) {
        return true;
    }
    match meaning.joined.has_spaces() {
        // As it is written: "DE" is the name of a country, and "él" is not "el".
        true => said
            .split_whitespace()
            .next_back()
            .is_some_and(|word| meaning.unfinished.contains(word)),
        false => meaning
            .unfinished
            .iter()
            .any(|word| said.ends_with(&**word)),
    }
}

fn width(text: &str) -> usize {
    let letters = text.chars();
    letters.map(|c| if is_spaceless(c) { 2 } else { 1 }).sum()
}

fn last_words(text: &str) -> String {
    let text = text.trim_end();
    let words = text.rmatch_indices(char::is_whitespace);
    let start = words.map(|(at, space)| at + space.len()).nth(SHOWN - 1);
    text[start.unwrap_or_default()..].to_owned()
}
