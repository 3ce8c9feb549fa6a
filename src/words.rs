//! Every word that the tool itself says to a reader. Takes `words/<lang>.ftl` (Fluent), returns `Words`; a missing word is a problem.
//!
//! What a language needs in addition to words comes from CLDR by ICU: the direction of its script and how it writes a date.

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use fluent_bundle::{FluentArgs, FluentValue};
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, options::Length};
use icu_locale::Locale;
use stappenkaart_say::say;

use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Address, Day, Lang, Severity};
use crate::pseudo::{self, Pseudo};
use crate::source::Sources;
use crate::wording::list;

mod keys;
mod language;
mod numbers;
mod signals;

pub use keys::{KeyNames, PressedKey};
pub use numbers::{Separators, separators};

use language::{Language, WordKeys, is_rtl, keys_of};
use signals::shared_signals;

// To add a language: `templates/words/<lang>.ftl`, and its tag here.
macro_rules! languages {
    ($($tag:literal),* $(,)?) => {
        &[$(($tag, include_str!(concat!("../templates/words/", $tag, ".ftl")))),*]
    };
}

const EMBEDDED: &[(&str, &str)] = languages![
    "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "tr", "zh"
];

/// The names of the files with the words of the tool, as a guide can have its own: `words/nl.ftl`.
pub fn files() -> impl Iterator<Item = (String, &'static str)> + Clone {
    EMBEDDED
        .iter()
        .map(|(tag, text)| (format!("words/{tag}.ftl"), *text))
}

// What changes in a language when it addresses its readers in the other way than it usually does.
macro_rules! addresses {
    ($(($tag:literal, $form:ident, $file:literal)),* $(,)?) => {
        &[$(($tag, Address::$form, include_str!(concat!("../templates/words/address/", $file, ".ftl")))),*]
    };
}

/// The languages with two ways to address a reader, each with the other way and the words that differ in it.
pub const ADDRESSES: &[(&str, Address, &str)] = addresses![
    ("de", Informal, "de-informal"),
    ("es", Formal, "es-formal"),
    ("fr", Informal, "fr-informal"),
    ("it", Formal, "it-formal"),
    ("nl", Formal, "nl-formal"),
];

// Every language has exactly the words of this one.
const REFERENCE: &str = "en";

/// The words of all languages.
pub struct Words {
    languages: BTreeMap<String, Arc<Language>>,
    /// The words of the pseudo-languages, by tag.
    pseudo: BTreeMap<&'static str, BTreeMap<String, String>>,
}

// A language with the keys that its file has, or why it can't be read.
type Read = Result<(Arc<Language>, Arc<WordKeys>), Diagnostic>;

// The languages of the binary are the same for every guide, and are read once.
static OWN: LazyLock<Vec<(&str, Read)>> = LazyLock::new(|| {
    EMBEDDED
        .iter()
        .map(|(tag, text)| (*tag, read_language(tag, text)))
        .collect()
});

/// The severity that a language of the tool calls by this signal word: `Let op` is a notice in Dutch.
pub fn severity_called(signal: &str) -> Option<Severity> {
    let wanted = signal.trim().to_lowercase();
    let mut languages = OWN.iter().filter_map(|(_, read)| read.as_ref().ok());
    languages.find_map(|(language, _)| {
        let is_named = |severity: &Severity| {
            let word = language.plain.get(&format!("severity-{}", severity.name()));
            word.is_some_and(|word| word.to_lowercase() == wanted)
        };
        Severity::ALL.into_iter().find(is_named)
    })
}

/// The marker of a block that a language of the tool calls by this word: `REQUIRES` for `Vereisten`. Not of a warning.
pub fn block_called(word: &str) -> Option<&'static str> {
    let wanted = word.trim().to_lowercase();
    let is_meant = |word: &String| word.to_lowercase() == wanted;
    let mut languages = OWN.iter().filter_map(|(_, read)| read.as_ref().ok());
    languages.find_map(|(language, _)| {
        let is_called = |key: &str| language.plain.get(key).is_some_and(is_meant);
        let is_listed = |key: &str| {
            language
                .lists
                .get(key)
                .is_some_and(|list| list.iter().any(is_meant))
        };
        let markers = [
            ("IMPORTANT", is_called("note-important")),
            ("TIP", is_called("note-tip")),
            (
                "NOTE",
                is_called("note-note") || is_listed("meaning-note-words"),
            ),
            ("OUTCOME", is_called("outcome")),
            (
                "REQUIRES",
                is_called("before-you-start") || is_listed("meaning-needs"),
            ),
        ];
        markers
            .into_iter()
            .find(|(_, is_it)| *is_it)
            .map(|(marker, _)| marker)
    })
}

fn read_language(tag: &str, text: &str) -> Read {
    let (language, keys) = language::read(tag, text)?;
    Ok((Arc::new(language), Arc::new(keys)))
}

impl Words {
    /// The words of the binary, with a guide's own `(language, text)` in their place or beside them.
    pub fn load(own: &[(String, String)]) -> (Words, Vec<Diagnostic>) {
        let mut read: BTreeMap<&str, Read> =
            OWN.iter().map(|(tag, read)| (*tag, read.clone())).collect();
        read.extend(
            own.iter()
                .map(|(tag, text)| (tag.as_str(), read_language(tag, text))),
        );
        let mut problems = Vec::new();
        let mut languages = BTreeMap::new();
        let mut keys = BTreeMap::new();
        for (tag, read) in read {
            match read {
                Ok((language, known)) => {
                    languages.insert(tag.to_owned(), language);
                    keys.insert(tag.to_owned(), known);
                }
                Err(problem) => {
                    problems.push(problem);
                    // Nothing is published with such a problem; with the binary's words, the rest can be checked.
                    if let Some((_, Ok((language, _)))) = OWN.iter().find(|(own, _)| *own == tag) {
                        languages.insert(tag.to_owned(), language.clone());
                    }
                }
            }
        }
        for (tag, _) in own {
            if let Some(language) = languages.get(tag) {
                problems.extend(shared_signals(tag, &language.plain));
            }
        }
        problems.extend(missing_keys(&reference(), &keys));
        let pseudo = strange(languages.get(REFERENCE));
        (Words { languages, pseudo }, problems)
    }

    /// The words of the binary with those of a guide, in `templates/words`.
    pub fn of_guide(sources: &Sources) -> (Words, Vec<Diagnostic>) {
        Words::load(&sources.texts_under("templates/words/", ".ftl"))
    }

    /// The same words, as they address a reader in this way. A language that makes no difference stays as it is, and so does one that
    /// the guide itself has written.
    pub fn addressed(mut self, address: Option<Address>) -> Words {
        for (tag, form, changes) in ADDRESSES {
            let own = EMBEDDED.iter().find(|(known, _)| known == tag);
            if address != Some(*form) || !self.is_own(&Lang::new(*tag)) {
                continue;
            }
            if let Some((_, text)) = own
                && let Ok((language, _)) = language::read_changed(tag, text, Some(changes))
            {
                self.languages.insert((*tag).to_owned(), Arc::new(language));
            }
        }
        self
    }

    /// Whether the tool has words for this language.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.languages.contains_key(lang.as_str())
    }

    /// Whether its words are those of the binary, and not those of a guide.
    pub fn is_own(&self, lang: &Lang) -> bool {
        let own = OWN.iter().find(|(tag, _)| *tag == lang.as_str());
        let own = own.and_then(|(_, read)| read.as_ref().ok());
        own.zip(self.languages.get(lang.as_str()))
            .is_some_and(|((own, _), language)| Arc::ptr_eq(own, language))
    }

    /// The languages that the tool has words for.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.languages.keys().map(String::as_str)
    }

    /// The words by key. An argument is shown as `{name}`, for a script that fills it in.
    pub fn plain(&self, lang: &Lang) -> &BTreeMap<String, String> {
        if let Some(words) = self.pseudo.get(lang.as_str()) {
            return words;
        }
        &self.language(lang).plain
    }

    /// A word without arguments.
    pub fn word(&self, lang: &Lang, key: &str) -> String {
        self.plain(lang)
            .get(key)
            .cloned()
            .expect("every language was checked to have every word")
    }

    /// A word with its arguments: numbers decide its plural form by CLDR.
    pub fn with(&self, lang: &Lang, key: &str, arguments: &[(&str, FluentValue<'_>)]) -> String {
        let language = self.language(lang);
        let message = language
            .bundle
            .get_message(key)
            .and_then(|message| message.value());
        let pattern = message.expect("every language was checked to have every word");
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        let mut errors = Vec::new();
        let text = language
            .bundle
            .format_pattern(pattern, Some(&arguments), &mut errors)
            .into_owned();
        Pseudo::of(lang).map_or(text.clone(), |pseudo| pseudo.text(&text))
    }

    /// A list of words that describe how a language works, such as its negations: in lowercase, in the author's order.
    pub fn list(&self, lang: &Lang, key: &str) -> Vec<String> {
        let list = self
            .languages
            .get(lang.as_str())
            .and_then(|language| language.lists.get(key));
        list.cloned().unwrap_or_default()
    }

    /// What it calls the keys of a keyboard.
    pub fn keys(&self, lang: &Lang) -> Arc<KeyNames> {
        let tag = word_tag(lang);
        let language = self.languages.get(tag);
        language.map_or_else(Arc::default, |language| language.keys.clone())
    }

    /// `ltr` or `rtl`.
    pub fn direction(&self, lang: &Lang) -> &'static str {
        if self
            .languages
            .get(lang.as_str())
            .is_some_and(|language| language.rtl)
            || is_rtl(lang.as_str())
        {
            "rtl"
        } else {
            "ltr"
        }
    }

    /// A day as the language writes it: "1 november 2026".
    pub fn date(&self, lang: &Lang, day: Day) -> String {
        if let Some(pseudo) = Pseudo::of(lang) {
            return pseudo.text(&self.date(&Lang::new(REFERENCE), day));
        }
        // Every reader gets the Gregorian calendar and the digits of the rest of the page.
        let locale = format!("{lang}-u-ca-gregory-nu-latn").parse::<Locale>();
        let formatter = locale.ok().and_then(|locale| {
            DateTimeFormatter::try_new(locale.into(), YMD::for_length(Length::Long)).ok()
        });
        match (formatter, Date::try_new_iso(day.year, day.month, day.day)) {
            (Some(formatter), Ok(date)) => formatter.format(&date).to_string(),
            _ => day.to_string(),
        }
    }

    fn language(&self, lang: &Lang) -> &Language {
        self.languages
            .get(word_tag(lang))
            .expect("the guide's languages were checked to have words")
    }
}

// The words of the pseudo-languages, of those in English.
fn strange(english: Option<&Arc<Language>>) -> BTreeMap<&'static str, BTreeMap<String, String>> {
    let words = |pseudo: Pseudo| {
        let english = english.into_iter().flat_map(|language| &language.plain);
        let words = english.map(|(key, text)| (key.clone(), pseudo.text(text)));
        words.collect()
    };
    pseudo::ALL.map(|(tag, pseudo)| (tag, words(pseudo))).into()
}

// A pseudo-language is made of the words of another one.
fn word_tag(lang: &Lang) -> &str {
    match Pseudo::of(lang) {
        Some(_) => REFERENCE,
        None => lang.as_str(),
    }
}

// The keys of the binary's own words: a guide with its own language needs all of them.
fn reference() -> WordKeys {
    let embedded = EMBEDDED.iter().find(|(tag, _)| *tag == REFERENCE);
    embedded.map(|(_, text)| keys_of(text)).unwrap_or_default()
}

fn missing_keys(
    reference: &WordKeys,
    languages: &BTreeMap<String, Arc<WordKeys>>,
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (tag, keys) in languages {
        let file = format!("templates/words/{tag}.ftl");
        let missing: Vec<&str> = reference
            .keys()
            .filter(|key| !keys.contains_key(*key))
            .map(String::as_str)
            .collect();
        if !missing.is_empty() {
            let message = say!("the language `{tag}` does not have {}", some(&missing));
            problems.push(Diagnostic::in_file(codes::SK005, file.as_str(), message).help(say!(
                "add each as a line `key = Text`; `templates/words/{REFERENCE}.ftl` shows what it says in English"
            )));
        }
        problems.extend(unknown_arguments(reference, keys, &file));
    }
    problems
}

fn unknown_arguments(reference: &WordKeys, keys: &WordKeys, file: &str) -> Vec<Diagnostic> {
    let known = keys
        .iter()
        .filter_map(|(key, arguments)| Some((key, arguments, reference.get(key)?)));
    let problems = known.filter_map(|(key, arguments, expected)| {
        let Some(unknown) = arguments.difference(expected).next() else {
            let lost = expected.difference(arguments).next()?;
            let message = say!("`{key}` lacks `{{ ${lost} }}`, so readers would not see it");
            let help = say!("put `{{ ${lost} }}` where its value belongs");
            return Some(Diagnostic::in_file(codes::SK005, file, message).help(help));
        };
        let message = say!("`{key}` uses `{{ ${unknown} }}`, which does not have a value here");
        let help = say!("it can use {}", list(expected.iter().map(String::as_str)));
        Some(Diagnostic::in_file(codes::SK005, file, message).help(help))
    });
    problems.collect()
}

// Of a long list, the first names are enough.
fn some(names: &[&str]) -> String {
    const HEAD: usize = 10;
    match names.len().checked_sub(HEAD).filter(|rest| *rest > 1) {
        Some(rest) => {
            say!(
                "{} and {rest} more",
                names[..HEAD]
                    .iter()
                    .map(|name| format!("`{name}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            )
        }
        None => list(names.iter().copied()),
    }
}
