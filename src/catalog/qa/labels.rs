//! The labels of a translation: the names of buttons and fields, in bold. Takes the inlines of a source and its translation, returns a
//! label that is lost, added, or more than a name.

use std::collections::BTreeMap;
use std::iter;

use super::super::meaning::{self, Meaning};
use super::{Kept, LanguagePair, Refusal};
use crate::characters::is_sentence_end;
use crate::model::{Descend, Guide, Inline, Lang, Segment, plain, walk};

/// What the product calls its labels in two languages, as far as the guide says so.
#[derive(Debug, Clone, Default)]
pub struct LabelPairs(BTreeMap<String, String>);

impl LabelPairs {
    /// The labels of a guide: those that stay as they are for every reader, and those with a name in this language.
    pub fn new(guide: &Guide<Segment>, lang: &Lang) -> LabelPairs {
        let pairs = guide.labels.iter().filter_map(|label| {
            let target = label.in_language(lang)?;
            Some((label.text.clone(), target.to_owned()))
        });
        LabelPairs(pairs.collect())
    }

    /// What a label of the source is called.
    pub fn name(&self, label: &str) -> Option<&str> {
        self.0.get(label).map(String::as_str)
    }

    // What a label of the source has to be called and is not: `**Settings > Users**` has two of them.
    fn lost(&self, before: &[String], after: &[String]) -> Option<(String, String)> {
        let is_there = |target: &String| {
            after
                .iter()
                .any(|label| label == target || parts(label).any(|part| part == target))
        };
        let declared = before
            .iter()
            .flat_map(|label| iter::once(label.as_str()).chain(parts(label)))
            .filter_map(|label| self.0.get_key_value(label));
        declared
            .filter(|(_, target)| !is_there(target))
            .map(|(source, target)| (source.clone(), target.clone()))
            .next()
    }
}

fn parts(label: &str) -> impl Iterator<Item = &str> {
    label
        .split(['>', '›', '→'])
        .map(str::trim)
        .filter(|part| !part.is_empty())
}

// How many words more than the longest label of the source a label may have: "Save" is "In einer Datei speichern".
const MORE_WORDS: usize = 3;

/// As many labels as in the source, each a name and nothing more; one that `guide.toml` declares stays word for word.
pub fn same_labels(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Result<(), Refusal> {
    let (before, after) = (labels(source), labels(translated));
    match languages.labels.lost(&before, &after) {
        Some((source, target)) if source == target => {
            return Err(Refusal::Lacks(Kept::Label(source)));
        }
        Some((source, target)) => return Err(Refusal::OtherLabel { source, target }),
        None => {}
    }
    let lost = (after.len() < before.len())
        .then(|| before.iter().find(|label| !after.contains(label)))
        .flatten();
    if let Some(label) = lost {
        return Err(Refusal::Lacks(Kept::Label(label.clone())));
    }
    if after.len() > before.len()
        && let Some(label) = after.iter().find(|label| !before.contains(label))
    {
        return Err(Refusal::Adds(Kept::Label(label.clone())));
    }
    let mut own = after.iter().filter(|label| !before.contains(label));
    match own.find(|label| !is_name(label, &before, languages)) {
        Some(label) => Err(Refusal::NoName(label.clone())),
        None => Ok(()),
    }
}

/// The labels of a text, in its order.
pub fn labels(inlines: &[Inline]) -> Vec<String> {
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

/// The labels that both texts have in the same words.
pub fn shared(source: &[Inline], translated: &[Inline]) -> Vec<String> {
    let mut shared = labels(source);
    let translated = labels(translated);
    shared.retain(|label| translated.contains(label));
    shared
}

// Whether a label has what the labels of its source have: "**.**" and "**never click on Delete**" are not names.
fn is_name(label: &str, before: &[String], languages: &LanguagePair<'_>) -> bool {
    let any = |has: &dyn Fn(&str) -> bool| before.iter().any(|known| has(known));
    let letters = |label: &str| label.contains(char::is_alphanumeric);
    let ends = |label: &str| {
        label.contains(|c| is_sentence_end(c) || matches!(c, ',' | ';' | '，' | '、' | '،'))
    };
    let denies = |label: &str, meaning: &Meaning| meaning::denies(label, meaning);
    let has_number = |label: &str| label.contains(char::is_numeric);
    let words = |label: &str| label.split_whitespace().count();
    let most = before
        .iter()
        .map(|label| words(label))
        .max()
        .unwrap_or_default();
    (letters(label) || !any(&letters))
        && (!ends(label) || any(&ends))
        && (!has_number(label) || any(&has_number))
        && (!denies(label, languages.target)
            || any(&|label| meaning::is_negative(label, languages.source)))
        && words(label) <= 2 * most + MORE_WORDS
}
