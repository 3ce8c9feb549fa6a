//! Numbers of steps in texts, as a language writes them: "see step 5", "steps 3-7", "Step 2: Save".

use std::ops::Range;

use crate::model::Lang;
use crate::words::Words;

/// A number in a text, and where it is.
pub type FoundNumber = (u64, Range<usize>);

/// How a language names a step.
pub struct StepNumbers {
    /// The word before the number and after it, in lowercase: those of the language, and those of English.
    words: Vec<(String, String)>,
}

impl StepNumbers {
    pub fn new(words: &Words, lang: &Lang) -> StepNumbers {
        let mut found = vec![around(words, lang)];
        let english = around(words, &Lang::new("en"));
        if !found.contains(&english) {
            found.push(english);
        }
        StepNumbers { words: found }
    }

    /// The steps that a text names, each with all numbers of one mention: "steps 3-7".
    pub fn named(&self, text: &str) -> Vec<Vec<FoundNumber>> {
        let lower = text.to_lowercase();
        // A letter that gets longer would move all places.
        if lower.len() != text.len() {
            return Vec::new();
        }
        let (before, after) = &self.words[0];
        let mut found = Vec::new();
        for (at, _) in lower.match_indices(before.as_str()) {
            let is_word = before.is_empty() || !lower[..at].ends_with(char::is_alphanumeric);
            // "Steps 2 and 3" names them too.
            let start = at + before.len();
            let plural: String = letters(&lower[start..]).chars().take(4).collect();
            let is_plural = !plural.is_empty() && !before.is_empty();
            let start = start + if before.is_empty() { 0 } else { plural.len() };
            let Some(first) = number(&lower, start).filter(|_| is_word) else {
                continue;
            };
            if !lower[first.1.end..]
                .trim_start()
                .starts_with(after.as_str())
            {
                continue;
            }
            let mut numbers = vec![first];
            while let Some(next) = next(&lower, numbers[numbers.len() - 1].1.end, is_plural) {
                numbers.push(next);
            }
            found.push(numbers);
        }
        found
    }

    /// The number before a title, with the part of the title that is nothing but this: "Step 2: ", "2. ".
    pub fn in_title(&self, title: &str) -> Option<FoundNumber> {
        let lower = title.to_lowercase();
        if lower.len() != title.len() {
            return None;
        }
        // "(Optional) Step 4: Check".
        let start = match lower.starts_with('(') {
            true => lower.find(") ").map_or(0, |end| end + 2),
            false => 0,
        };
        let mut words = self.words.iter();
        let named = words.find_map(|(before, after)| labelled(&lower, start, before, after));
        let (number, end) = named.or_else(|| bare(&lower, start))?;
        let end = title.len() - title[end..].trim_start().len();
        let has_title = title[end..].contains(char::is_alphabetic);
        has_title.then_some((number, start..end))
    }
}

// The number of "step 2: save", and where this ends.
fn labelled(lower: &str, start: usize, before: &str, after: &str) -> Option<(u64, usize)> {
    let rest = lower[start..].strip_prefix(before)?;
    let (number, range) = number(lower, lower.len() - rest.len())?;
    let rest = lower[range.end..].trim_start();
    let rest = rest.strip_prefix(after)?.trim_start();
    let mark = rest.strip_prefix([':', '.', '-', '–', '—', ')', '：'])?;
    let is_apart = mark.starts_with(' ') || rest.starts_with('：');
    is_apart.then_some((number, lower.len() - mark.len()))
}

// The number of "2. save", and where this ends.
fn bare(lower: &str, start: usize) -> Option<(u64, usize)> {
    let (number, range) = number(lower, start).filter(|(_, range)| range.start == start)?;
    let rest = lower[range.end..].strip_prefix(['.', ')'])?;
    rest.starts_with(' ')
        .then(|| (number, lower.len() - rest.len()))
}

// What is around the number of "Step 2".
fn around(words: &Words, lang: &Lang) -> (String, String) {
    let label = words.with(lang, "step", &[("number", "{number}".into())]);
    let (before, after) = label.split_once("{number}").unwrap_or((&label, ""));
    let plain = |text: &str| {
        let text = text.replace(['\u{2068}', '\u{2069}'], "");
        text.trim().to_lowercase()
    };
    (plain(before), plain(after))
}

fn letters(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic());
    &text[..end.unwrap_or(text.len())]
}

// The number that comes next, after spaces.
fn number(text: &str, start: usize) -> Option<FoundNumber> {
    let rest = text[start..].trim_start();
    let start = text.len() - rest.len();
    let end = rest
        .find(|c: char| !c.is_ascii_digit())
        .unwrap_or(rest.len());
    let number = rest[..end].parse().ok()?;
    Some((number, start..start + end))
}

// One more number of the same mention: "3-7", "8 up to 11", and after a plural "14 and 15".
fn next(text: &str, end: usize, is_plural: bool) -> Option<FoundNumber> {
    let digit = text[end..].find(|c: char| c.is_ascii_digit())?;
    let between = text[end..end + digit].trim();
    let is_dash = ["-", "–", "—", "/", "t/m"].contains(&between);
    let count = between.split_whitespace().count();
    let is_words = between
        .chars()
        .all(|c| c.is_alphabetic() || c == ' ' || c == ',')
        && between.chars().count() < 12
        && !between.is_empty();
    let goes_on = is_dash || is_words && (is_plural || count == 3);
    number(text, end + digit).filter(|_| goes_on)
}
