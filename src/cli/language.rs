//! The language of the command line: that of `--ui-lang`, or else that of the system. To add one: its catalog in `messages/`, and its line
//! here; `UPDATE_MESSAGES=1 cargo test --test it messages` fills in what there is to translate.

use std::collections::HashMap;
use std::ffi::{OsStr, OsString};

use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::catalog::po;
use crate::phrases;

/// A language that the command line speaks, other than English.
struct SpokenLanguage {
    tag: &'static str,
    /// The file that `catalog` is made of, from the folder of the project.
    path: &'static str,
    /// A PO file: English messages with their translations.
    catalog: &'static str,
}

const SPOKEN: &[SpokenLanguage] = &[SpokenLanguage {
    tag: "nl",
    path: "messages/nl.po",
    catalog: include_str!("../../messages/nl.po"),
}];

const ENGLISH: &str = "en";

/// Puts every known message between brackets. What is shown without them can't be translated.
const BRACKETED: &str = "qps";

const OPTION: &str = "--ui-lang";

/// The catalog of each language, with its path from the folder of the project.
pub fn message_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPOKEN.iter().map(|language| (language.tag, language.path))
}

/// What `--ui-lang` takes.
pub fn values() -> PossibleValuesParser {
    let bracketed = PossibleValue::new(BRACKETED).hide(true);
    let shown = std::iter::once(ENGLISH).chain(SPOKEN.iter().map(|language| language.tag));
    PossibleValuesParser::new(shown.map(PossibleValue::new).chain([bracketed]))
}

/// Chooses the language for all that is said from here on, before the arguments are parsed: help and usage errors are said in it too.
pub fn choose(typed: &[OsString], system: impl Fn(&str) -> Option<OsString>) {
    speak(&chosen(typed).unwrap_or_else(|| of_system(system)));
}

/// Says everything in this language from here on; in English where the command line does not speak it.
pub fn speak(tag: &str) {
    if tag == BRACKETED {
        let known = SPOKEN.iter().flat_map(catalog).map(|(message, _)| message);
        let bracketed = known.map(|message| (message.clone(), format!("⟦{message}⟧")));
        phrases::speak(bracketed.collect());
    } else if let Some(language) = SPOKEN.iter().find(|language| language.tag == tag) {
        phrases::speak(catalog(language));
    }
}

// The value of the option, wherever it is; clap reports what is wrong with it.
fn chosen(typed: &[OsString]) -> Option<String> {
    let mut words = typed
        .iter()
        .skip(1)
        .map(OsString::as_os_str)
        .take_while(|word| *word != "--");
    while let Some(word) = words.next() {
        if word == OPTION {
            return words.next().and_then(OsStr::to_str).map(str::to_owned);
        }
        let value = word.to_str().and_then(|word| word.strip_prefix(OPTION));
        if let Some(value) = value.and_then(|rest| rest.strip_prefix('=')) {
            return Some(value.to_owned());
        }
    }
    None
}

// As POSIX has it: the first of these that has a value decides, and `C` is English.
fn of_system(variable: impl Fn(&str) -> Option<OsString>) -> String {
    let value = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(variable)
        .find(|value| !value.is_empty());
    let value = value.unwrap_or_default().to_string_lossy().to_lowercase();
    let language = value.split(['_', '.', '@', '-']).next();
    language.unwrap_or_default().to_owned()
}

fn catalog(language: &SpokenLanguage) -> HashMap<String, String> {
    let (catalog, _) = po::read(language.catalog);
    let said = catalog
        .entries
        .into_iter()
        .filter(|entry| !entry.is_header() && !entry.is_fuzzy() && !entry.translation().is_empty());
    said.map(|mut entry| (entry.msgid, entry.msgstr.swap_remove(0)))
        .collect()
}
