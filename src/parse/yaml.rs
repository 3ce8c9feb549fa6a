//! YAML at the head of a file. Takes a text, returns where its front matter is, and its keys and
//! values with their spans. No other module knows the YAML library.

use std::ops::Range;

use serde::Deserialize;
use serde::de::{DeserializeOwned, Deserializer, MapAccess, Visitor};
use serde_saphyr::{Location, MergeKeyPolicy, Spanned};
use stappenkaart_say::say;

use super::yaml_lines::quoted;
use crate::codes;
use crate::diag::Diagnostic;
use crate::phrases::{self, phrase};
use crate::source::{FileId, Span};

/// The front matter of a file.
pub struct Yaml<'a> {
    pub file: FileId,
    /// The text of the whole file.
    pub text: &'a str,
    /// What is between the two lines of `---`.
    pub range: Range<usize>,
}

/// A value of front matter, or nothing where its key is missing. An empty value is not missing.
#[derive(Debug, Default)]
pub struct YamlValue(Option<Spanned<String>>);

impl<'de> Deserialize<'de> for YamlValue {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<YamlValue, D::Error> {
        Spanned::deserialize(deserializer).map(|value| YamlValue(Some(value)))
    }
}

/// Where the front matter of a text is, and where its body starts. It is between `---` on the
/// first line and the next `---` on a line of its own.
pub fn split(text: &str) -> Option<(Range<usize>, usize)> {
    let first = text.lines().next()?;
    if first.trim_end() != "---" {
        return None;
    }
    let start = text.find('\n')? + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

impl Yaml<'_> {
    /// The keys in the author's order. Fails when the YAML is anything but keys with a text each.
    pub fn keys(&self) -> Result<Vec<(String, Span)>, Diagnostic> {
        let KeysOfTexts(keys) = self.read()?;
        let keys = keys.into_iter().map(|key| {
            let span = self.span(&key.referenced);
            (key.value, span)
        });
        Ok(keys.collect())
    }

    /// Reads the values into a type whose fields are [`YamlValue`]s.
    pub fn read<T: DeserializeOwned + Default>(&self) -> Result<T, Diagnostic> {
        let yaml = &self.text[self.range.clone()];
        if yaml.trim().is_empty() {
            return Ok(T::default());
        }
        // No aliases, no merge keys, no second document: front matter is flat, and this keeps out
        // texts that grow when they are read.
        let options = serde_saphyr::options! {
            with_snippet: false,
            budget: serde_saphyr::budget! {
                max_anchors: 0, max_aliases: 0, max_depth: 4, max_nodes: 200, max_events: 1_000, max_documents: 1
            },
            merge_keys: MergeKeyPolicy::Error,
            strict_booleans: true
        };
        serde_saphyr::from_str_with_options(yaml, options).map_err(|error| self.problem(&error))
    }

    /// The text of a value and its place.
    pub fn text(&self, value: YamlValue) -> Option<(String, Span)> {
        let value = value.0?;
        let span = self.span(&value.referenced);
        Some((value.value, span))
    }

    fn span(&self, location: &Location) -> Span {
        let inside = &self.text[self.range.clone()];
        let offset = |characters: u64| {
            inside
                .char_indices()
                .nth(characters as usize)
                .map_or(inside.len(), |(at, _)| at)
        };
        let span = location.span();
        let start = self.range.start + offset(span.offset());
        let end = self.range.start + offset(span.offset() + span.len());
        Span::new(self.file, start..end.max(start))
    }

    fn problem(&self, error: &serde_saphyr::Error) -> Diagnostic {
        let start = self.range.start;
        let span = error
            .location()
            .map_or(Span::new(self.file, start..start), |at| self.span(&at));
        let said = error.without_snippet().to_string().to_lowercase();
        let marked = marked(line_at(self.text, span.start)).filter(|_| !said.contains("duplicate"));
        let (message, help) = marked.unwrap_or_else(|| self.explain(&said, span));
        Diagnostic::error(codes::SK011, span, message).help(help)
    }

    // What the library says, in the words of the author.
    fn explain(&self, said: &str, span: Span) -> (&'static str, String) {
        let says = |words: &[&str]| words.iter().any(|word| said.contains(word));
        let colon = line_at(self.text, span.start)
            .split_once(": ")
            .filter(|(_, value)| value.contains(": ") && !value.contains('"'));
        let nothing = line_at(self.text, span.start)
            .split_once(": ")
            .filter(|(_, value)| matches!(value.trim(), "~" | "null" | "Null" | "NULL"));
        let tab = self.text[self.range.clone()]
            .lines()
            .any(|line| line.starts_with('\t'));
        let (message, help) = if says(&["duplicate"]) {
            (
                say!("a key is in the front matter twice"),
                say!("keep one of the two lines"),
            )
        } else if says(&["anchor", "alias", "merge", "budget"]) {
            (
                say!("the front matter has an anchor, an alias, or too much text"),
                say!("write every text out: no `&name`, `*name` or `<<`"),
            )
        } else if tab {
            (
                say!("a line of the front matter starts with a tab"),
                say!("start it at the left margin, as `key: text`"),
            )
        } else if let Some((key, value)) = colon {
            return (
                say!("a text with a colon in the front matter"),
                say!(
                    "put the text between quotes: `{key}: {}`",
                    quoted(value.trim())
                ),
            );
        } else if let Some((key, value)) = nothing {
            return (
                say!("a word that means nothing in YAML"),
                say!(
                    "put the word between quotes: `{key}: {}`",
                    quoted(value.trim())
                ),
            );
        } else if says(&["scalar", "expected"]) {
            (
                say!("this part of the front matter is not a text"),
                say!("write one `key: text` on each line, without lists, braces or indented lines"),
            )
        } else {
            UNREADABLE.map(phrases::said).into()
        };
        (message, help.to_owned())
    }
}

// `title: "MFA" for all`, `title: @home`, `title: *new*`: a mark of YAML at the start of a text.
fn marked(line: &str) -> Option<(&'static str, String)> {
    let (key, value) = line.split_once(": ")?;
    let value = value.trim();
    let is_marked = value.starts_with(['@', '`', '%', '*', '!', '|', '>'])
        || value.starts_with(['"', '\'']) && !value[1..].ends_with(['"', '\'']);
    let is_key = key.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    (is_marked && is_key).then(|| {
        (
            say!("a text that starts with a mark of YAML"),
            say!(
                "put the whole text between quotes: `{key}: {}`",
                quoted(value)
            ),
        )
    })
}

// What is wrong where nothing better is known, and what to do.
const UNREADABLE: [&str; 2] = [
    phrase!("the front matter can't be read"),
    phrase!(
        "write one `key: text` on each line; put a text with `: `, `#` or quotes between double quotes"
    ),
];

fn line_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text[start..].lines().next().unwrap_or_default()
}

// The keys of a mapping in which every value is a text.
#[derive(Default)]
struct KeysOfTexts(Vec<Spanned<String>>);

impl<'de> Deserialize<'de> for KeysOfTexts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<KeysOfTexts, D::Error> {
        deserializer.deserialize_map(KeysVisitor)
    }
}

struct KeysVisitor;

impl<'de> Visitor<'de> for KeysVisitor {
    type Value = KeysOfTexts;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("keys with a text each, such as `title: Log in`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<KeysOfTexts, A::Error> {
        let mut keys = Vec::new();
        while let Some((key, YamlValue(_))) = map.next_entry()? {
            keys.push(key);
        }
        Ok(KeysOfTexts(keys))
    }
}
