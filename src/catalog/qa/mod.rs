//! What a translation must keep. Takes a segment and what a catalog has for it, returns the usable inlines or why there are none.

use std::collections::BTreeMap;

use super::meaning::{self, NegationLists};
use super::translation::CatalogTranslation;
use crate::characters::{is_invisible, is_trick};
use crate::model::{Descend, Inline, Segment, UiLabel, plain, to_markdown, walk};
use crate::parse;

mod refusal;
mod terms;
mod written;

pub use refusal::{Kept, Refusal, Waiver};
pub use terms::Terms;
pub use written::as_written;

/// What the QA checks know about the two languages and the guide.
pub struct LanguagePair<'a> {
    pub source: &'a NegationLists,
    pub target: &'a NegationLists,
    /// Labels of the product's screens that stay as they are in every language.
    pub labels: &'a [UiLabel],
    /// The terms of the guide with their translations.
    pub terms: &'a Terms,
}

/// A text that is not a warning: it must be current, readable and keep its callouts, links and literal inputs.
pub fn text(
    segment: &Segment,
    translation: Option<&CatalogTranslation>,
) -> Result<Vec<Inline>, Refusal> {
    let translation = translation.ok_or(Refusal::Missing)?;
    if translation.text.is_empty() {
        return Err(Refusal::Empty);
    }
    if is_blank(&translation.text) {
        return Err(Refusal::Blank);
    }
    if translation.source != to_markdown(&segment.text) {
        return Err(Refusal::Stale);
    }
    if translation.fuzzy {
        return Err(Refusal::Fuzzy);
    }
    if let Some(c) = translation.text.chars().find(|c| is_trick(*c)) {
        return Err(Refusal::Unreadable(format!(
            "it contains the invisible character U+{:04X}",
            c as u32
        )));
    }
    let inlines = parse::translation(&translation.text).map_err(Refusal::Unreadable)?;
    same_atoms(&segment.text, &inlines)?;
    Ok(inlines)
}

/// Everything that makes the translation of a warning's text say something else than its source.
pub fn doubts(segment: &Segment, inlines: &[Inline], locales: &LanguagePair<'_>) -> Vec<Refusal> {
    let LanguagePair {
        source,
        target,
        labels,
        terms,
    } = locales;
    let (before, after) = (plain(&segment.text), plain(inlines));
    let identical = before.chars().any(char::is_alphabetic) && fold(&before) == fold(&after);
    let mut doubts: Vec<Refusal> = identical
        .then_some(Refusal::SameAsSource)
        .into_iter()
        .collect();
    doubts.extend(same_numbers(&before, &after).err());
    doubts.extend(same_labels(&segment.text, inlines, labels).err());
    doubts.extend(terms.lost(&before, &after).map(|term| Refusal::LostTerm {
        source: term.source.clone(),
        target: term.target.clone(),
    }));
    doubts
        .extend(meaning::lost_negation(&before, source, &after, target).map(Refusal::LostNegation));
    let (said, told) = (
        meaning::sentences(&before, source),
        meaning::sentences(&after, target),
    );
    doubts.extend((said != told).then_some(Refusal::Sentences {
        source: said,
        translation: told,
    }));
    doubts
}

// Nothing that a reader sees: white space, marks and invisible characters.
fn is_blank(text: &str) -> bool {
    let is_seen = |c: char| !c.is_whitespace() && !is_invisible(c) && !c.is_ascii_punctuation();
    !text.chars().any(is_seen)
}

fn fold(text: &str) -> String {
    text.chars()
        .filter(|c| c.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

type Atoms = BTreeMap<Kept, usize>;

// Callouts, links and literal inputs, each with how often it is there.
fn atoms(inlines: &[Inline]) -> Atoms {
    let mut found = Atoms::new();
    walk(inlines, &mut |inline| {
        let atom = match inline {
            Inline::Text(_) | Inline::Ui(_) | Inline::Emphasis(_) => None,
            Inline::Code(text) => Some(Kept::Code(text.clone())),
            Inline::Callout { id, words: _ } => Some(Kept::Callout(id.to_string())),
            Inline::Link { target, words: _ } => Some(Kept::Link(target.clone())),
        };
        if let Some(atom) = atom {
            *found.entry(atom).or_default() += 1;
        }
        Descend::Into
    });
    found
}

fn same_atoms(source: &[Inline], translated: &[Inline]) -> Result<(), Refusal> {
    let (before, after) = (atoms(source), atoms(translated));
    if let Some((name, _)) = before
        .iter()
        .find(|(name, count)| after.get(*name).unwrap_or(&0) < count)
    {
        return Err(Refusal::Lacks(name.clone()));
    }
    match after
        .iter()
        .find(|(name, count)| before.get(*name).unwrap_or(&0) < count)
    {
        Some((name, _)) => Err(Refusal::Adds(name.clone())),
        None => Ok(()),
    }
}

/// As many of each number as in the source.
pub fn same_numbers(before: &str, after: &str) -> Result<(), Refusal> {
    let (before, after) = (numbers(before), numbers(after));
    let more = |these: &[String], those: &[String]| {
        let count =
            |list: &[String], number: &String| list.iter().filter(|known| *known == number).count();
        these
            .iter()
            .find(|number| count(these, number) > count(those, number))
            .cloned()
    };
    if let Some(number) = more(&before, &after) {
        return Err(Refusal::Lacks(Kept::Number(number)));
    }
    more(&after, &before).map_or(Ok(()), |number| Err(Refusal::Adds(Kept::Number(number))))
}

// Digits in a row, with what separates thousands and decimals left out: 1.000 and 1,000 are one number.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut open = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let digit_next = characters.peek().is_some_and(|next| next.is_numeric());
        match c.to_digit(10).or_else(|| any_digit(c)) {
            Some(digit) => open.push_str(&digit.to_string()),
            None if !open.is_empty()
                && digit_next
                && matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\'' | '’') => {}
            None => numbers.extend((!open.is_empty()).then(|| std::mem::take(&mut open))),
        }
    }
    numbers.extend((!open.is_empty()).then_some(open));
    numbers
}

// Arabic-Indic, Persian, Devanagari and full-width digits.
fn any_digit(c: char) -> Option<u32> {
    let zero = [0x660, 0x6F0, 0x966, 0xFF10]
        .into_iter()
        .find(|zero| (*zero..zero + 10).contains(&(c as u32)))?;
    Some(c as u32 - zero)
}

fn labels(inlines: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    walk(inlines, &mut |inline| match inline {
        Inline::Ui(words) => {
            found.push(plain(words));
            Descend::Past
        }
        Inline::Text(_) | Inline::Code(_) | Inline::Emphasis(_) => Descend::Into,
        Inline::Callout { .. } | Inline::Link { .. } => Descend::Into,
    });
    found
}

/// As many labels as in the source; one that `guide.toml` declares stays word for word.
pub fn same_labels(
    source: &[Inline],
    translated: &[Inline],
    declared: &[UiLabel],
) -> Result<(), Refusal> {
    let (before, after) = (labels(source), labels(translated));
    let lost = before
        .iter()
        .find(|label| declared.iter().any(|known| known.text == **label) && !after.contains(label));
    let lost = lost.or_else(|| {
        (after.len() < before.len())
            .then(|| before.iter().find(|label| !after.contains(label)))
            .flatten()
    });
    if let Some(label) = lost {
        return Err(Refusal::Lacks(Kept::Label(label.clone())));
    }
    let added = (after.len() > before.len())
        .then(|| after.iter().find(|label| !before.contains(label)))
        .flatten();
    added.map_or(Ok(()), |label| {
        Err(Refusal::Adds(Kept::Label(label.clone())))
    })
}
