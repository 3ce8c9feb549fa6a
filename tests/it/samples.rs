//! What the tests know of each language of the tool. Takes `tests/languages/<lang>.md`, one for each
//! `templates/words/<lang>.ftl`, and returns a `Sample`.

use std::sync::LazyLock;

use crate::support::fences;

/// A language with a card and warnings in it.
pub struct Sample {
    pub lang: String,
    /// A card with a warning of each severity.
    #[cfg_attr(not(feature = "pdf"), allow(dead_code))]
    pub card: String,
    /// The font files that the language needs.
    #[cfg_attr(not(feature = "pdf"), allow(dead_code))]
    pub fonts: Vec<String>,
    /// 12345 as the language writes it.
    #[cfg_attr(not(feature = "pdf"), allow(dead_code))]
    pub number: String,
    /// Never, do not, never without, and a command that denies nothing.
    pub warnings: Vec<Says>,
}

/// What a warning says, and the same without its negation, if it has one.
pub struct Says {
    pub avoid: String,
    pub inverted: Option<String>,
    pub consequence: String,
}

/// The samples of all languages that have words, in order.
pub static SAMPLES: LazyLock<Vec<Sample>> = LazyLock::new(|| {
    let folder = std::fs::read_dir("templates/words").expect("the words");
    let names = folder.map(|entry| entry.expect("a file").file_name());
    let mut tags: Vec<String> = names
        .filter_map(|name| Some(name.to_str()?.strip_suffix(".ftl")?.to_owned()))
        .collect();
    tags.sort();
    tags.into_iter().map(read).collect()
});

/// The tags of all languages.
#[cfg_attr(not(feature = "pdf"), allow(dead_code))]
pub fn languages() -> impl Iterator<Item = &'static str> {
    SAMPLES.iter().map(|sample| sample.lang.as_str())
}

/// The sample of a language.
pub fn sample(lang: &str) -> &'static Sample {
    SAMPLES
        .iter()
        .find(|sample| sample.lang == lang)
        .expect("a language of the tool")
}

fn read(lang: String) -> Sample {
    let path = format!("tests/languages/{lang}.md");
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let fences = fences(&text);
    let block = |info: &str| {
        let fence = fences.iter().find(|fence| fence.info == info);
        fence.map(|fence| fence.text.clone())
    };
    let required = |info| block(info).unwrap_or_else(|| panic!("{path} has no block `{info}`"));
    let fonts = block("fonts").unwrap_or_default();
    Sample {
        card: required("md card.md"),
        fonts: fonts.lines().map(str::to_owned).collect(),
        number: required("number").trim_end_matches('\n').to_owned(),
        warnings: required("warnings").split("\n\n").map(says).collect(),
        lang,
    }
}

fn says(text: &str) -> Says {
    let (avoid, inverted, consequence) = match text.lines().collect::<Vec<_>>()[..] {
        [avoid, consequence] => (avoid, None, consequence),
        [avoid, inverted, consequence] => (avoid, Some(inverted), consequence),
        _ => panic!("a warning has two or three lines: {text}"),
    };
    Says {
        avoid: avoid.to_owned(),
        inverted: inverted.map(str::to_owned),
        consequence: consequence.to_owned(),
    }
}
