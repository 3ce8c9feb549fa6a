//! What a card calls its labels and callouts in both languages. Takes its texts with their translations, returns the names; and of one
//! text, the labels that both languages have, and the callout that has the words of another one in the translation.

use std::collections::BTreeMap;

use super::super::meaning::{Meaning, words_of};
use super::labels::labels;
use super::{LanguagePair, OtherWords, Refusal};
use crate::model::{Descend, Id, Inline, plain, walk};

/// The labels and callouts of a card, each by its name in both languages.
#[derive(Debug, Default)]
pub struct CardNames {
    /// Each with how often it has which name.
    labels: BTreeMap<String, BTreeMap<String, usize>>,
    /// `None` for a callout with another name in each step.
    callouts: BTreeMap<Id, Option<CalloutName>>,
}

#[derive(Debug, PartialEq, Eq)]
struct CalloutName {
    source: String,
    translation: String,
}

/// A label of the source with its name in the translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SameLabel {
    pub source: String,
    pub translation: String,
    /// Whether `guide.toml` says so.
    pub is_declared: bool,
}

// The words of a text that point at a callout.
struct PointingWords {
    callout: Id,
    words: String,
    labels: Vec<String>,
}

impl CardNames {
    /// Adds a text. One with a single label shows what that is called in the other language.
    pub fn add_text(&mut self, source: &[Inline], translation: &[Inline]) {
        if let ([label], [name]) = (&labels(source)[..], &labels(translation)[..]) {
            self.add_label(label, name);
        }
    }

    /// Adds the name of a callout.
    pub fn add_callout(&mut self, id: &Id, source: &[Inline], translation: &[Inline]) {
        let name = CalloutName {
            source: plain(source),
            translation: plain(translation),
        };
        self.add_label(&name.source, &name.translation);
        let known = self.callouts.get(id);
        let is_same = known.is_none_or(|known| known.as_ref() == Some(&name));
        self.callouts.insert(id.clone(), is_same.then_some(name));
    }

    fn add_label(&mut self, label: &str, name: &str) {
        let names = self.labels.entry(label.to_owned()).or_default();
        *names.entry(name.to_owned()).or_default() += 1;
    }

    fn is_called(&self, label: &str, name: &str) -> bool {
        self.labels
            .get(label)
            .is_some_and(|names| names.contains_key(name))
    }

    // The name that all other texts have for a label, if this one has the name of another label in its place.
    fn instead_of(&self, label: &str, name: &str) -> Option<&str> {
        let names = self.labels.get(label)?;
        let is_other = |known: &String| known != name;
        let mut elsewhere = names.keys().filter(|known| is_other(known));
        let right = elsewhere.next().filter(|_| elsewhere.next().is_none())?;
        let is_taken = |(other, names): (&String, &BTreeMap<String, usize>)| {
            other != label && names.contains_key(name) && !names.contains_key(right)
        };
        let is_single = names.get(name) == Some(&1);
        (is_single && self.labels.iter().any(is_taken)).then_some(right)
    }
}

/// The labels of a text whose name in the translation is known: each of the two can only be the other.
pub fn known_labels(
    source: &[Inline],
    translation: &[Inline],
    languages: &LanguagePair<'_>,
) -> Vec<SameLabel> {
    let (before, after) = (labels(source), labels(translation));
    let is_called = |label: &str, name: &str| match languages.labels.name(label) {
        Some(declared) => declared == name,
        None => label == name || languages.names.is_called(label, name),
    };
    let only = |list: &[String], fits: &dyn Fn(&str) -> bool| {
        let mut fitting = list.iter().filter(|label| fits(label));
        let first = fitting.next().cloned();
        first.filter(|_| fitting.next().is_none())
    };
    let same = before.iter().filter_map(|label| {
        let name = only(&after, &|name| is_called(label, name))?;
        only(&before, &|label| is_called(label, &name))?;
        Some(SameLabel {
            source: label.clone(),
            translation: name,
            is_declared: languages.labels.name(label).is_some(),
        })
    });
    same.collect()
}

/// The only label of a text, if the translation has the name of another label of the card in its place.
pub fn name_of_another(
    source: &[Inline],
    translation: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let (before, after) = (labels(source), labels(translation));
    let ([label], [name]) = (&before[..], &after[..]) else {
        return None;
    };
    let right = languages.names.instead_of(label, name)?;
    languages
        .labels
        .name(label)
        .is_none()
        .then(|| Refusal::OtherLabel {
            source: label.clone(),
            target: right.to_owned(),
        })
}

/// The first words of a translation that point at another callout than in the source.
pub fn other_callout(
    source: &[Inline],
    translation: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let (before, after) = (pointing(source), pointing(translation));
    if before.is_empty() {
        return None;
    }
    let same = known_labels(source, translation, languages);
    let wrong = after.iter().find_map(|words| {
        let said = before.iter().find(|said| said.callout == words.callout)?;
        let is_moved = has_label_of_another(said, words, &before, &same)
            || is_name_of_another(said, words, languages);
        is_moved.then_some((said, words))
    });
    let (said, words) = wrong?;
    let other = OtherWords {
        source: said.words.clone(),
        translation: words.words.clone(),
    };
    Some(Refusal::OtherCallout(said.callout.to_string(), other))
}

// Whether the source has a label of these words on another callout.
fn has_label_of_another(
    said: &PointingWords,
    words: &PointingWords,
    before: &[PointingWords],
    same: &[SameLabel],
) -> bool {
    let mut own = words.labels.iter().filter_map(|label| {
        let known = same.iter().find(|known| known.translation == *label)?;
        Some(&known.source)
    });
    own.any(|label| {
        let is_elsewhere = |other: &PointingWords| other.labels.contains(label);
        !said.labels.contains(label) && before.iter().any(is_elsewhere)
    })
}

// Whether these words are the name of another callout in the picture, and those of the source are the name of this one.
fn is_name_of_another(
    said: &PointingWords,
    words: &PointingWords,
    languages: &LanguagePair<'_>,
) -> bool {
    let names = &languages.names.callouts;
    let Some(Some(own)) = names.get(&said.callout) else {
        return false;
    };
    let in_source = |name: &str| is_part(&said.words, name, languages.source);
    let in_translation = |name: &str| is_part(&words.words, name, languages.target);
    let others = names.iter().filter(|(id, _)| **id != said.callout);
    let mut others = others.filter_map(|(_, name)| name.as_ref());
    !in_translation(&own.translation)
        && others.any(|other| {
            let is_whole = is_part(&other.translation, &words.words, languages.target);
            in_translation(&other.translation)
                && (in_source(&own.source) || is_whole)
                && !in_source(&other.source)
        })
}

// Whether these words are in a name, one after the other, whatever their articles.
fn is_part(words: &str, name: &str, meaning: &Meaning) -> bool {
    let folded = |text: &str| -> Vec<String> {
        let words = words_of(text).into_iter().map(|word| word.folded);
        words
            .filter(|word| !meaning.articles.contains(word))
            .collect()
    };
    let (words, name) = (folded(words), folded(name));
    !words.is_empty() && name.windows(words.len()).any(|part| part == words)
}

// The callouts that a text points at once.
fn pointing(inlines: &[Inline]) -> Vec<PointingWords> {
    let mut found: Vec<PointingWords> = Vec::new();
    walk(inlines, &mut |inline| match inline {
        Inline::Callout { id, words } => {
            found.push(PointingWords {
                callout: id.clone(),
                words: plain(words),
                labels: labels(words),
            });
            Descend::Past
        }
        Inline::Ui(_) | Inline::Text(_) | Inline::Code(_) => Descend::Into,
        Inline::Emphasis(_) | Inline::Link { .. } => Descend::Into,
    });
    let ids: Vec<Id> = found.iter().map(|words| words.callout.clone()).collect();
    found.retain(|words| ids.iter().filter(|id| **id == words.callout).count() == 1);
    found
}
