//! What a translation must keep. Takes a segment and what a catalog has for it, gives the usable inlines or why there are none.

use std::collections::BTreeMap;

use super::Translation;
use crate::model::{Inline, Segment, UiLabel, plain, to_markdown};
use crate::parse;

/// Why a translation is not used.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    Missing,
    Blank,
    SameAsSource,
    /// The source was reworded after it was translated.
    Stale,
    /// A translator or tool has marked it as not final.
    Fuzzy,
    /// It can't be read as the dialect, and why.
    Unreadable(String),
    /// It lacks something that the source has: "the callout `opslaan`".
    Lacks(String),
    /// It has something that the source does not have.
    Adds(String),
    /// The source says never or not, and the translation does not.
    LostNegation(String),
}

/// What the words of two languages are, as far as the guard needs it.
pub struct Tongues<'a> {
    pub source_negations: &'a [String],
    pub target_negations: &'a [String],
    /// Labels of the product's screens that stay as they are in every language.
    pub labels: &'a [UiLabel],
}

/// A text that is no warning: it must be current, readable and keep its callouts, links and literal inputs.
pub fn text(segment: &Segment, translation: Option<&Translation>) -> Result<Vec<Inline>, Refusal> {
    let translation = translation.ok_or(Refusal::Missing)?;
    if is_blank(&translation.text) {
        return Err(Refusal::Blank);
    }
    if translation.source != to_markdown(&segment.text) {
        return Err(Refusal::Stale);
    }
    if translation.fuzzy {
        return Err(Refusal::Fuzzy);
    }
    if let Some(c) = translation.text.chars().find(|c| is_trick(*c)) {
        return Err(Refusal::Unreadable(format!("it holds the invisible character U+{:04X}", c as u32)));
    }
    let inlines = parse::translation(&translation.text).map_err(Refusal::Unreadable)?;
    same_atoms(&segment.text, &inlines)?;
    Ok(inlines)
}

/// A text of a warning: besides, it keeps its numbers, labels and negation, and is not the source's own words.
pub fn warning(segment: &Segment, translation: Option<&Translation>, tongues: &Tongues<'_>) -> Result<Vec<Inline>, Refusal> {
    let inlines = text(segment, translation)?;
    let (before, after) = (plain(&segment.text), plain(&inlines));
    if before.chars().any(char::is_alphabetic) && fold(&before) == fold(&after) {
        return Err(Refusal::SameAsSource);
    }
    same_numbers(&before, &after)?;
    same_labels(&segment.text, &inlines, tongues.labels)?;
    if let Some(word) = negation(&before, tongues.source_negations)
        && negation(&after, tongues.target_negations).is_none()
    {
        return Err(Refusal::LostNegation(word));
    }
    Ok(inlines)
}

// Nothing that a reader sees: white space, controls and the like.
fn is_blank(text: &str) -> bool {
    !text
        .chars()
        .any(|c| c.is_alphanumeric() || (!c.is_whitespace() && !c.is_control() && !is_trick(c) && !c.is_ascii_punctuation()))
}

// Characters that hide words or turn their order round: zero-width ones, bidi overrides and isolates, tags.
// The joiners that Persian, Hindi or emoji need (U+200C, U+200D) and plain direction marks are none of them.
fn is_trick(c: char) -> bool {
    matches!(c, '\u{200B}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}' | '\u{E0000}'..='\u{E007F}' | '\u{3164}' | '\u{115F}' | '\u{1160}')
        || (c.is_control() && c != '\n' && c != '\t')
}

fn fold(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

type Atoms = BTreeMap<String, usize>;

// Callouts, links and literal inputs by their name in a message, each with how often it stands there.
fn atoms(inlines: &[Inline], found: &mut Atoms) {
    for inline in inlines {
        match inline {
            Inline::Text(_) => {}
            Inline::Code(text) => *found.entry(format!("the code `{text}`")).or_default() += 1,
            Inline::Ui(words) | Inline::Emphasis(words) => atoms(words, found),
            Inline::Callout { id, words } => {
                *found.entry(format!("the callout `{id}`")).or_default() += 1;
                atoms(words, found);
            }
            Inline::Link { target, words } => {
                *found.entry(format!("the link to `{target}`")).or_default() += 1;
                atoms(words, found);
            }
        }
    }
}

fn same_atoms(source: &[Inline], translated: &[Inline]) -> Result<(), Refusal> {
    let (mut before, mut after) = (Atoms::new(), Atoms::new());
    atoms(source, &mut before);
    atoms(translated, &mut after);
    if let Some((name, _)) = before.iter().find(|(name, count)| after.get(*name).unwrap_or(&0) < count) {
        return Err(Refusal::Lacks(name.clone()));
    }
    match after.iter().find(|(name, count)| before.get(*name).unwrap_or(&0) < count) {
        Some((name, _)) => Err(Refusal::Adds(name.clone())),
        None => Ok(()),
    }
}

/// Every number of the one text is in the other, as often as there.
pub fn same_numbers(before: &str, after: &str) -> Result<(), Refusal> {
    let (before, after) = (numbers(before), numbers(after));
    match before
        .iter()
        .find(|number| before.iter().filter(|n| n == number).count() > after.iter().filter(|n| n == number).count())
    {
        Some(number) => Err(Refusal::Lacks(format!("the number {number}"))),
        None => Ok(()),
    }
}

// Digits in a row, with what separates thousands and decimals left out: 1.000 and 1,000 are one number.
fn numbers(text: &str) -> Vec<String> {
    let mut numbers = Vec::new();
    let mut open = String::new();
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        let digit_next = characters.peek().is_some_and(|next| next.is_numeric());
        match c.to_digit(10).or_else(|| any_digit(c)) {
            Some(digit) => open.push_str(&digit.to_string()),
            None if !open.is_empty() && digit_next && matches!(c, '.' | ',' | '\u{a0}' | '\u{202f}' | '\'' | '’') => {}
            None => numbers.extend((!open.is_empty()).then(|| std::mem::take(&mut open))),
        }
    }
    numbers.extend((!open.is_empty()).then_some(open));
    numbers
}

// Arabic-Indic, Persian, Devanagari and full-width digits.
fn any_digit(c: char) -> Option<u32> {
    let zero = [0x660, 0x6F0, 0x966, 0xFF10].into_iter().find(|zero| (*zero..zero + 10).contains(&(c as u32)))?;
    Some(c as u32 - zero)
}

fn labels(inlines: &[Inline], found: &mut Vec<String>) {
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Code(_) => {}
            Inline::Ui(words) => found.push(plain(words)),
            Inline::Emphasis(words) | Inline::Callout { id: _, words } | Inline::Link { target: _, words } => {
                labels(words, found)
            }
        }
    }
}

/// As many labels as in the source; one that `guide.toml` declares stays word for word.
pub fn same_labels(source: &[Inline], translated: &[Inline], declared: &[UiLabel]) -> Result<(), Refusal> {
    let (mut before, mut after) = (Vec::new(), Vec::new());
    labels(source, &mut before);
    labels(translated, &mut after);
    let lost = before.iter().find(|label| declared.iter().any(|known| known.text == **label) && !after.contains(label));
    let lost =
        lost.or_else(|| (after.len() < before.len()).then(|| before.iter().find(|label| !after.contains(label))).flatten());
    lost.map_or(Ok(()), |label| Err(Refusal::Lacks(format!("the label **{label}**"))))
}

// The first word that negates or prohibits. A word of a script without spaces is looked for anywhere.
fn negation(text: &str, negations: &[String]) -> Option<String> {
    let text = text.to_lowercase().replace('’', "'");
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-').collect();
    let found = negations.iter().find(|negation| {
        let spaced = negation.chars().all(|c| (c as u32) < 0x2E80);
        if spaced && !negation.contains(' ') { words.contains(&negation.as_str()) } else { text.contains(negation.as_str()) }
    });
    found.cloned()
}

impl Refusal {
    /// What is wrong with the translation, as the end of a sentence.
    pub fn reason(&self) -> String {
        match self {
            Refusal::Missing => "has no translation".into(),
            Refusal::Blank => "has a blank translation".into(),
            Refusal::SameAsSource => "is not translated: it repeats the source".into(),
            Refusal::Stale => "has a stale translation: the source was reworded after it".into(),
            Refusal::Fuzzy => "has a translation that is marked fuzzy".into(),
            Refusal::Unreadable(what) => format!("has a translation that can't be read: {what}"),
            Refusal::Lacks(what) => format!("has a translation without {what}"),
            Refusal::Adds(what) => format!("has a translation with {what}, which the source does not have"),
            Refusal::LostNegation(word) => format!("has a translation that lost the \"{word}\" of the source"),
        }
    }

    /// What to do about it.
    pub fn help(&self, lang: &str, path: &str, id: &str) -> String {
        match self {
            Refusal::Missing => {
                format!("run `stappenkaart translate sync --lang {lang}`, then translate the entry `{id}` in `{path}`")
            }
            Refusal::Blank => format!("fill in the `msgstr` of `{id}`"),
            Refusal::SameAsSource => format!("write the `msgstr` of `{id}` in the language of the file"),
            Refusal::Stale => {
                format!(
                    "run `stappenkaart translate sync --lang {lang}`, then check the translation of `{id}` against the new source"
                )
            }
            Refusal::Fuzzy => format!("check the translation of `{id}`, then take `fuzzy` out of the line that starts with `#,`"),
            Refusal::Unreadable(_) => "write it as one paragraph, with the marks of the source".into(),
            Refusal::Lacks(what) => format!("put {what} into the translation of `{id}`, as in the source"),
            Refusal::Adds(what) => format!("take {what} out of the translation of `{id}`"),
            Refusal::LostNegation(word) => {
                format!("say in the translation of `{id}` what the source's \"{word}\" says: it may not turn into its opposite")
            }
        }
    }
}
