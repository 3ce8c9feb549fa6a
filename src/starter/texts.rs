//! The texts of a new guide, one file for each language. Takes a language, returns its words and its files.
//!
//! A file has parts that start with `==== path`. The part `words` has a word on each line; each other part is a file of the guide.

use crate::model::{Inline, Lang, to_markdown};

// To add a language: `templates/new/<lang>.txt`, and its tag here.
macro_rules! languages {
    ($($tag:literal),* $(,)?) => {
        &[$(($tag, include_str!(concat!("../../templates/new/", $tag, ".txt")))),*]
    };
}

const EMBEDDED: &[(&str, &str)] = languages![
    "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "tr", "zh"
];

const REFERENCE: &str = "en";
const PART: &str = "==== ";

/// The languages that a new guide can be in.
pub fn languages() -> impl Iterator<Item = &'static str> + Clone {
    EMBEDDED.iter().map(|(tag, _)| *tag)
}

/// The texts of one language.
#[derive(Debug, Clone, Copy)]
pub struct StarterTexts(&'static str);

impl StarterTexts {
    /// Those of `lang`, or else the English ones.
    pub fn of(lang: &Lang) -> StarterTexts {
        let named = |wanted: &str| EMBEDDED.iter().find(|(tag, _)| *tag == wanted);
        let found = named(lang.as_str()).or_else(|| named(REFERENCE));
        StarterTexts(found.expect("English is embedded").1)
    }

    /// A word of the language.
    pub fn word(self, name: &str) -> &'static str {
        let words = self.parts().find(|(path, _)| *path == "words");
        let mut lines = words.into_iter().flat_map(|(_, text)| text.lines());
        lines
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(" = "))
            .expect("every language has every word")
    }

    /// The files of the guide that differ by language: path and text.
    pub fn files(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        self.parts().filter(|(path, _)| *path != "words")
    }

    fn parts(self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let parts = self.0.split(PART).skip(1);
        parts.filter_map(|part| part.split_once('\n'))
    }
}

/// What someone typed as one line in which no letter is read as a mark.
pub fn as_typed(text: &str) -> String {
    to_markdown(&[Inline::Text(on_one_line(text))])
}

/// A text with one space between its words.
pub fn on_one_line(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// A text with a value in the place of each `{{name}}`; what has no value stays as it is.
pub fn filled(text: &str, value: &dyn Fn(&str) -> Option<String>) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        out.push_str(before);
        let found = after
            .split_once("}}")
            .and_then(|(name, rest)| Some((value(name)?, rest)));
        rest = match found {
            Some((value, rest)) => {
                out.push_str(&value);
                rest
            }
            None => {
                out.push_str("{{");
                after
            }
        };
    }
    out + rest
}
