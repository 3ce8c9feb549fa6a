//! Paragraphs as passages. Paragraphs in the styles of one severity that follow each other are one warning, which a signal word starts.

use super::ReadParagraph;
use crate::characters::single_spaced;
use crate::format::{Passage, Role, Sight};

/// The names of styles that make a paragraph a part of a warning.
const SEVERITIES: [&str; 4] = ["danger", "warning", "caution", "notice"];

/// The passages of a document in this language.
pub fn passages(all: &[ReadParagraph], lang: &str) -> Vec<Passage> {
    let mut groups: Vec<Vec<&ReadParagraph>> = Vec::new();
    for paragraph in all.iter().filter(|paragraph| has_words(paragraph)) {
        match groups.last_mut() {
            Some(group) if continues(group, paragraph) => group.push(paragraph),
            _ => groups.push(vec![paragraph]),
        }
    }
    groups.iter().map(|group| passage(group, lang)).collect()
}

fn has_words(paragraph: &ReadParagraph) -> bool {
    !paragraph.words.text.trim().is_empty()
}

// Whether a paragraph is a part of the warning before it.
fn continues(group: &[&ReadParagraph], paragraph: &ReadParagraph) -> bool {
    let first = group[0];
    severity(paragraph).is_some()
        && severity(first) == severity(paragraph)
        && first.cell == paragraph.cell
        && !paragraph.words.starts_signal
}

// The particular style wins from those that it is based on.
fn severity(paragraph: &ReadParagraph) -> Option<&'static str> {
    let names = paragraph.styles.iter().rev();
    names
        .filter_map(|name| SEVERITIES.into_iter().find(|severity| severity == name))
        .next()
}

fn passage(group: &[&ReadParagraph], lang: &str) -> Passage {
    let texts: Vec<&str> = group.iter().map(|one| one.words.text.as_str()).collect();
    let flaw = group.iter().find_map(|one| one.words.flaw.clone());
    Passage {
        role: role(group[0]),
        text: single_spaced(&texts.join(" ")),
        lang: language(group, lang),
        severity: severity(group[0]).map(str::to_owned),
        sight: flaw.unwrap_or(Sight::Visible),
    }
}

fn role(paragraph: &ReadParagraph) -> Role {
    let named = |wanted: &dyn Fn(&str) -> bool| paragraph.styles.iter().any(|name| wanted(name));
    match severity(paragraph) {
        Some(_) => Role::Warning,
        None if named(&|name| name == "title" || name.starts_with("heading ")) => Role::Heading,
        None if named(&|name| name == "action") => Role::Action,
        None => Role::Other,
    }
}

// Of the text itself: signal words, labels and code can be in another one.
fn language(group: &[&ReadParagraph], lang: &str) -> String {
    let own = group.iter().flat_map(|one| &one.words.languages);
    let apart = group.iter().flat_map(|one| &one.words.apart);
    let mut all: Vec<&str> = own.map(String::as_str).collect();
    all.sort_unstable();
    all.dedup();
    match all.is_empty() {
        true => apart.last().map_or(lang, String::as_str).to_owned(),
        false => all.join(", "),
    }
}
