//! The words of one language. Takes the text of `words/<lang>.ftl`, returns the words and lists in it,
//! or why the file can't be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use fluent_syntax::ast;
use fluent_syntax::parser::ParserError;
use icu_locale::{Locale, LocaleDirectionality};

use super::keys::KeyNames;
use super::numbers;
use crate::codes;
use crate::diag::Diagnostic;

// The value of a list that is empty on purpose: the language has no such thing.
const NOTHING: &str = "-";

// The value of a list of which every word is a part.
const ANYTHING: &str = "*";

// The lists without which a warning could lose its meaning, or could be missed in plain prose.
const NEVER_EMPTY: [&str; 2] = ["meaning-negations", "meaning-signal-words"];

// How a key starts that holds a list of words which the tool looks for, and no reader sees.
const MEANING: &str = "meaning-";

/// The arguments of each word, by its key.
pub type WordKeys = BTreeMap<String, BTreeSet<String>>;

/// A language as its file says it.
pub struct Language {
    pub bundle: FluentBundle<FluentResource>,
    /// The words by key, `{name}` in the place of an argument.
    pub plain: BTreeMap<String, String>,
    /// What the language says about itself, by key.
    pub lists: BTreeMap<String, Vec<String>>,
    pub keys: Arc<KeyNames>,
    pub rtl: bool,
}

/// Reads the file of a language, with the keys that it has.
pub fn read(tag: &str, text: &str) -> Result<(Language, WordKeys), Diagnostic> {
    read_changed(tag, text, None)
}

/// The same, with other words in the place of some.
pub fn read_changed(
    tag: &str,
    text: &str,
    changes: Option<&str>,
) -> Result<(Language, WordKeys), Diagnostic> {
    let file = format!("templates/words/{tag}.ftl");
    let resource = FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| unreadable(text, &file, &errors))?;
    let (keys, rtl) = (keys(&resource), is_rtl(tag));
    let mut bundle = bundle(tag, resource, rtl, &file)?;
    if let Some(changes) = changes {
        let changes = FluentResource::try_new(changes.to_owned())
            .map_err(|(_, errors)| unreadable(changes, &file, &errors))?;
        bundle.add_resource_overriding(changes);
    }
    let words = plain_words(&bundle, &keys);
    // An empty list would silently switch off a check.
    if let Some((key, _)) = words.iter().find(|(key, text)| is_empty(key, text)) {
        let problem = Diagnostic::in_file(codes::SK005, file, format!("`{key}` is empty"));
        return Err(problem.help(help_for_empty(key)));
    }
    let (lists, plain): (Vec<_>, Vec<_>) = words
        .into_iter()
        .partition(|(key, _)| key.starts_with(MEANING));
    let lists = lists
        .into_iter()
        .map(|(key, text)| (key, items(&text)))
        .collect();
    let plain = plain.into_iter().collect();
    let language = Language {
        keys: Arc::new(KeyNames::new(&plain)),
        plain,
        lists,
        bundle,
        rtl,
    };
    Ok((language, keys))
}

fn bundle(
    tag: &str,
    resource: FluentResource,
    rtl: bool,
    file: &str,
) -> Result<FluentBundle<FluentResource>, Diagnostic> {
    let id = tag.parse().map_err(|_| {
        Diagnostic::in_file(codes::SK004, file, format!("`{tag}` is not a language"))
            .help("name the file after a BCP 47 tag, such as `de.ftl`")
    })?;
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(rtl);
    bundle.set_formatter(Some(numbers::in_words));
    bundle.add_resource(resource).map_err(|errors| {
        let what = errors.first().map(ToString::to_string).unwrap_or_default();
        let message = format!("a word is in the file twice: {what}");
        Diagnostic::in_file(codes::SK005, file, message).help("keep one")
    })?;
    Ok(bundle)
}

// Each word, with `{name}` in the place of its arguments.
fn plain_words(bundle: &FluentBundle<FluentResource>, keys: &WordKeys) -> BTreeMap<String, String> {
    let words = keys.iter().filter_map(|(key, arguments)| {
        let pattern = bundle.get_message(key)?.value()?;
        let places: FluentArgs<'_> = arguments
            .iter()
            .map(|name| (name.as_str(), FluentValue::from(format!("{{{name}}}"))))
            .collect();
        let text = bundle.format_pattern(pattern, Some(&places), &mut Vec::new());
        Some((key.clone(), text.into_owned()))
    });
    words.collect()
}

/// The keys of a file. One that can't be read has none.
pub fn keys_of(text: &str) -> WordKeys {
    FluentResource::try_new(text.to_owned())
        .map(|resource| keys(&resource))
        .unwrap_or_default()
}

/// Whether a language is written from right to left.
pub fn is_rtl(tag: &str) -> bool {
    let directionality = LocaleDirectionality::new_common();
    tag.parse::<Locale>()
        .is_ok_and(|locale| directionality.is_right_to_left(&locale.id))
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
        .help("write `key = Text`, as in the other languages; a continuation line can't start with `*`, `[`, `.` or `}`")
}

fn is_empty(key: &str, text: &str) -> bool {
    let may_be_nothing = key.starts_with(MEANING) && !NEVER_EMPTY.contains(&key);
    let is_said = [NOTHING, ANYTHING].contains(&text.trim());
    !(text.chars().any(char::is_alphanumeric) || may_be_nothing && is_said)
}

fn help_for_empty(key: &str) -> String {
    let behind = "write the words of the language after the `=`";
    match key.starts_with(MEANING) && !NEVER_EMPTY.contains(&key) {
        true => format!("{behind}, or `{key} = {NOTHING}` if the language has no such words"),
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
fn keys(resource: &FluentResource) -> WordKeys {
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
