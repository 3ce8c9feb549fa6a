//! The language of the command line: that of `--ui-lang`, or else that of the system. To add one: its catalog in `messages/`, and its line
//! here; `UPDATE_MESSAGES=1 cargo test --test it messages` fills in what there is to translate.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};

use clap::builder::{PossibleValue, PossibleValuesParser};

use crate::phrases;

/// A language that the command line speaks, other than English.
struct SpokenLanguage {
    tag: &'static str,
    /// Its catalog, from the folder of the project.
    path: &'static str,
    /// The same as `build.rs` makes it: English messages and their translations, a NUL after each, in the order of the messages.
    table: &'static str,
}

const SPOKEN: &[SpokenLanguage] = &[SpokenLanguage {
    tag: "nl",
    path: "messages/nl.po",
    table: include_str!(concat!(env!("OUT_DIR"), "/nl.phrases")),
}];

const ENGLISH: &str = "en";

/// Puts every known message between brackets. What is shown without them can't be translated.
const BRACKETED: &str = "qps";

const OPTION: &str = "--ui-lang";

/// The catalog of each language, with its path from the folder of the project.
pub fn message_files() -> impl Iterator<Item = (&'static str, &'static str)> {
    SPOKEN.iter().map(|language| (language.tag, language.path))
}

/// The messages of a language with their translations.
pub fn spoken_messages(tag: &str) -> Vec<(&'static str, &'static str)> {
    let language = SPOKEN.iter().find(|language| language.tag == tag);
    language.map(messages).unwrap_or_default()
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
        let known = SPOKEN.first().map(messages).unwrap_or_default();
        let bracketed = known.into_iter();
        let bracketed = bracketed.map(|(message, _)| (message, Cow::from(format!("⟦{message}⟧"))));
        phrases::speak(bracketed.collect());
    } else if let Some(language) = SPOKEN.iter().find(|language| language.tag == tag) {
        let said = messages(language).into_iter();
        phrases::speak(
            said.map(|(message, said)| (message, Cow::from(said)))
                .collect(),
        );
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

fn messages(language: &SpokenLanguage) -> Vec<(&'static str, &'static str)> {
    let mut texts = language.table.split_terminator('\0');
    let mut messages = Vec::new();
    while let (Some(message), Some(said)) = (texts.next(), texts.next()) {
        messages.push((message, said));
    }
    messages
}
