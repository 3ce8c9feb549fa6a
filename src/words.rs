//! Every word that the tool itself says to a reader. Takes `words/<lang>.ftl` (Fluent), gives `Words`; a missing word is a problem.
//!
//! What a language needs besides words comes from CLDR by ICU: the direction of its script and how it writes a date.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use icu_datetime::fieldsets::YMD;
use icu_datetime::input::Date;
use icu_datetime::{DateTimeFormatter, options::Length};
use icu_locale::{Locale, LocaleDirectionality};

use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Day, Lang};
use crate::pseudo::{self, Pseudo};
use crate::source::Sources;
use crate::wording::list;

mod numbers;

// To add a language: `templates/words/<lang>.ftl`, and its tag here.
macro_rules! languages {
    ($($tag:literal),* $(,)?) => {
        &[$(($tag, include_str!(concat!("../templates/words/", $tag, ".ftl")))),*]
    };
}

const EMBEDDED: &[(&str, &str)] = languages![
    "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "tr", "zh"
];

// The value of a list that is empty on purpose: the language has no such thing.
const NOTHING: &str = "-";

// The lists without which a warning could lose its meaning, or could be missed in plain prose.
const NEVER_EMPTY: [&str; 2] = ["meaning-negations", "meaning-signal-words"];

// How a key starts that holds a list of words which the tool looks for, and no reader sees.
const MEANING: &str = "meaning-";

// Every language has exactly the words of this one.
const REFERENCE: &str = "en";

/// The words of all languages.
pub struct Words {
    languages: BTreeMap<String, Arc<Language>>,
    /// The words of the pseudo-languages, by tag.
    pseudo: BTreeMap<&'static str, BTreeMap<String, String>>,
}

struct Language {
    bundle: FluentBundle<FluentResource>,
    /// The words by key, `{name}` in the place of an argument.
    plain: BTreeMap<String, String>,
    /// What the language says about itself, by key.
    lists: BTreeMap<String, Vec<String>>,
    rtl: bool,
}

// A language with the keys that its file has, or why it can't be read.
type Read = Result<(Arc<Language>, Arc<BTreeMap<String, BTreeSet<String>>>), Diagnostic>;

// The languages of the binary are the same for every guide, and are read once.
static OWN: LazyLock<Vec<(&str, Read)>> = LazyLock::new(|| {
    EMBEDDED
        .iter()
        .map(|(tag, text)| (*tag, read_language(tag, text)))
        .collect()
});

fn read_language(tag: &str, text: &str) -> Read {
    let (language, keys) = language(tag, text, &format!("templates/words/{tag}.ftl"))?;
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
                Err(problem) => problems.push(problem),
            }
        }
        problems.extend(missing_keys(&reference(), &keys));
        let english = languages
            .get(REFERENCE)
            .map(|language: &Arc<Language>| &language.plain);
        let strange = |pseudo: Pseudo| {
            english
                .into_iter()
                .flatten()
                .map(move |(key, text)| (key.clone(), pseudo.text(text)))
                .collect()
        };
        let pseudo = pseudo::ALL
            .map(|(tag, pseudo)| (tag, strange(pseudo)))
            .into();
        (Words { languages, pseudo }, problems)
    }

    /// The words of the binary with those that a guide brings along, in `templates/words`.
    pub fn of_guide(sources: &Sources) -> (Words, Vec<Diagnostic>) {
        Words::load(&sources.texts_under("templates/words/", ".ftl"))
    }

    /// Whether the tool speaks this language.
    pub fn speaks(&self, lang: &Lang) -> bool {
        self.languages.contains_key(lang.as_str())
    }

    /// The languages that the tool speaks.
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

    /// A list that a language keeps about itself, such as its negations: in lowercase, in the author's order.
    pub fn list(&self, lang: &Lang, key: &str) -> Vec<String> {
        let list = self
            .languages
            .get(lang.as_str())
            .and_then(|language| language.lists.get(key));
        list.cloned().unwrap_or_default()
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
        let tag = if Pseudo::of(lang).is_some() {
            REFERENCE
        } else {
            lang.as_str()
        };
        self.languages
            .get(tag)
            .expect("the guide's languages were checked to have words")
    }
}

fn language(
    tag: &str,
    text: &str,
    file: &str,
) -> Result<(Language, BTreeMap<String, BTreeSet<String>>), Diagnostic> {
    let resource = FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| unreadable(text, file, &errors))?;
    let keys = keys(&resource);
    let id = tag.parse().map_err(|_| {
        Diagnostic::in_file(codes::SK004, file, format!("`{tag}` is no language"))
            .help("name the file after a BCP 47 tag, such as `de.ftl`")
    })?;
    let rtl = is_rtl(tag);
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(rtl);
    bundle.set_formatter(Some(numbers::in_words));
    bundle.add_resource(resource).map_err(|errors| {
        let what = errors.first().map(ToString::to_string).unwrap_or_default();
        Diagnostic::in_file(
            codes::SK005,
            file,
            format!("a word stands there twice: {what}"),
        )
        .help("keep one")
    })?;
    let plain = keys.iter().filter_map(|(key, arguments)| {
        let pattern = bundle.get_message(key)?.value()?;
        let places: FluentArgs<'_> = arguments
            .iter()
            .map(|name| (name.as_str(), FluentValue::from(format!("{{{name}}}"))))
            .collect();
        Some((
            key.clone(),
            bundle
                .format_pattern(pattern, Some(&places), &mut Vec::new())
                .into_owned(),
        ))
    });
    let plain: BTreeMap<String, String> = plain.collect();
    // An empty list would switch a lock off without a word.
    if let Some((key, _)) = plain.iter().find(|(key, text)| is_empty(key, text)) {
        return Err(
            Diagnostic::in_file(codes::SK005, file, format!("`{key}` is empty"))
                .help(help_for_empty(key)),
        );
    }
    let (lists, plain): (Vec<_>, Vec<_>) = plain
        .into_iter()
        .partition(|(key, _)| key.starts_with(MEANING));
    let lists = lists
        .into_iter()
        .map(|(key, text)| (key, items(&text)))
        .collect();
    Ok((
        Language {
            plain: plain.into_iter().collect(),
            lists,
            bundle,
            rtl,
        },
        keys,
    ))
}

fn unreadable(text: &str, file: &str, errors: &[ParserError]) -> Diagnostic {
    let (line, what) = errors.first().map_or((1, String::new()), |error| {
        (
            text[..error.pos.start.min(text.len())]
                .matches('\n')
                .count()
                + 1,
            error.kind.to_string(),
        )
    });
    Diagnostic::in_file(codes::SK005, file, format!("line {line} can't be read: {what}"))
        .help("write `key = Text`, as in the other languages; a line that goes on does not begin with `*`, `[`, `.` or `}`")
}

fn is_empty(key: &str, text: &str) -> bool {
    let may_be_nothing = key.starts_with(MEANING) && !NEVER_EMPTY.contains(&key);
    !(text.chars().any(char::is_alphanumeric) || may_be_nothing && text.trim() == NOTHING)
}

fn help_for_empty(key: &str) -> String {
    let behind = "write what the language says, behind the `=`";
    match key.starts_with(MEANING) && !NEVER_EMPTY.contains(&key) {
        true => format!("{behind}, or `{key} = {NOTHING}` where the language has no such words"),
        false => behind.to_owned(),
    }
}

fn items(text: &str) -> Vec<String> {
    text.split([',', '،', '、'])
        .map(|word| word.trim().to_lowercase())
        .filter(|word| !word.is_empty() && word != NOTHING)
        .collect()
}

// Every key with the arguments that it takes.
fn keys(resource: &FluentResource) -> BTreeMap<String, BTreeSet<String>> {
    let messages = resource.entries().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(message),
        _ => None,
    });
    let with_arguments = messages.map(|message| {
        let mut arguments = BTreeSet::new();
        if let Some(pattern) = &message.value {
            collect_arguments(pattern, &mut arguments);
        }
        (message.id.name.to_owned(), arguments)
    });
    with_arguments.collect()
}

fn collect_arguments(pattern: &ast::Pattern<&str>, arguments: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let ast::PatternElement::Placeable { expression } = element {
            match expression {
                ast::Expression::Inline(inline) => collect_inline(inline, arguments),
                ast::Expression::Select { selector, variants } => {
                    collect_inline(selector, arguments);
                    variants
                        .iter()
                        .for_each(|variant| collect_arguments(&variant.value, arguments));
                }
            }
        }
    }
}

fn collect_inline(inline: &ast::InlineExpression<&str>, arguments: &mut BTreeSet<String>) {
    if let ast::InlineExpression::VariableReference { id } = inline {
        arguments.insert(id.name.to_owned());
    }
}

type Keys = BTreeMap<String, BTreeSet<String>>;

// The keys of the binary's own words: a guide that brings a language along can't do with fewer.
fn reference() -> Keys {
    let text = EMBEDDED
        .iter()
        .find(|(tag, _)| *tag == REFERENCE)
        .map(|(_, text)| *text)
        .unwrap_or_default();
    FluentResource::try_new(text.to_owned())
        .map(|resource| keys(&resource))
        .unwrap_or_default()
}

fn missing_keys(reference: &Keys, languages: &BTreeMap<String, Arc<Keys>>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    for (tag, keys) in languages {
        let file = format!("templates/words/{tag}.ftl");
        let missing: Vec<&str> = reference
            .keys()
            .filter(|key| !keys.contains_key(*key))
            .map(String::as_str)
            .collect();
        if !missing.is_empty() {
            problems.push(
                Diagnostic::in_file(codes::SK005, file.as_str(), format!("the language `{tag}` lacks {}", some(&missing))).help(
                    format!("add each as a line `key = Text`; `templates/words/{REFERENCE}.ftl` shows what it says in English"),
                ),
            );
        }
        for (key, arguments) in keys.as_ref() {
            let Some(expected) = reference.get(key) else {
                continue;
            };
            if let Some(unknown) = arguments.difference(expected).next() {
                problems.push(
                    Diagnostic::in_file(
                        codes::SK005,
                        file.as_str(),
                        format!("`{key}` uses `{{ ${unknown} }}`, which nobody fills in"),
                    )
                    .help(format!(
                        "it can use {}",
                        list(expected.iter().map(String::as_str))
                    )),
                );
            }
        }
    }
    problems
}

// Of a long list its head says enough.
fn some(names: &[&str]) -> String {
    const HEAD: usize = 10;
    match names.len().checked_sub(HEAD).filter(|rest| *rest > 1) {
        Some(rest) => {
            format!(
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

fn is_rtl(tag: &str) -> bool {
    let directionality = LocaleDirectionality::new_common();
    tag.parse::<Locale>()
        .is_ok_and(|locale| directionality.is_right_to_left(&locale.id))
}
