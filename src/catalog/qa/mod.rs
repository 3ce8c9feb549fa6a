//! What a translation must keep. Takes a segment and what a catalog has for it, returns the usable inlines or why there are none.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::meaning::{self, Difference, Meaning, QuantityDifference, TokenText, words_of};
use super::translation::CatalogTranslation;
use crate::bare_addresses::{address_in_words, pieces};
use crate::characters::{is_invisible, is_trick};
use crate::model::{Descend, Inline, OWNER, Segment, plain, to_markdown, walk};
use crate::parse;
use names::{name_of_another, other_callout};

// What a translator writes about an entry that is the same in both languages.
const IDENTICAL: &str = "identical";

mod announced;
mod cut_off;
mod escapes;
mod identifiers;
mod in_full;
mod labels;
mod language;
mod literals;
mod marks;
mod names;
mod placeholders;
mod printed;
mod refusal;
mod spaces;
mod terms;
mod written;

pub use labels::{LabelPairs, same_labels};
pub use language::{CommonWords, prose};
pub use literals::Literals;
pub use names::{CardNames, SameLabel, known_labels};
pub use refusal::{Kept, OtherWords, Refusal, Waiver};
pub use terms::Terms;
pub use written::as_written;

/// What the QA checks know about the two languages and the guide.
pub struct LanguagePair<'a> {
    pub source: &'a Meaning,
    pub target: &'a Meaning,
    /// What the product calls its labels in both languages.
    pub labels: &'a LabelPairs,
    /// What the card calls its labels and callouts in both languages.
    pub names: &'a CardNames,
    /// The terms of the guide with their translations.
    pub terms: &'a Terms,
    /// The words that show in which language a text is.
    pub common: &'a CommonWords,
    /// Which two languages they are.
    pub tags: (&'a str, &'a str),
}

/// A text that is not a warning: it must be current, readable and keep its callouts, links and literal inputs.
pub fn text(
    segment: &Segment,
    translation: Option<&CatalogTranslation>,
    literals: &Literals,
) -> Result<Vec<Inline>, Refusal> {
    let translation = translation.ok_or(Refusal::Missing)?;
    if translation.text.is_empty() {
        return Err(Refusal::Empty);
    }
    if is_blank(&translation.text) {
        return Err(Refusal::Blank);
    }
    if !is_current_source(&translation.source, segment) {
        return Err(Refusal::Stale);
    }
    if translation.fuzzy {
        return Err(Refusal::Fuzzy);
    }
    if let Some(why) = control(translation) {
        return Err(Refusal::Unreadable(why));
    }
    if let Some(c) = translation.text.chars().find(|c| is_trick(*c)) {
        return Err(Refusal::Unreadable(say!(
            "it contains the invisible character U+{:04X}",
            c as u32
        )));
    }
    let inlines = parse::translation(&translation.text).map_err(Refusal::Unreadable)?;
    if let Some(why) = placeholders::no_translation(&plain(&segment.text), &plain(&inlines)) {
        return Err(Refusal::NoTranslation(why));
    }
    let (before, after) = (
        marks::without_code(&segment.text),
        marks::without_code(&inlines),
    );
    if let Some(why) = placeholders::placeholder_inside(&before, &after) {
        return Err(Refusal::NoTranslation(why));
    }
    same_atoms(&segment.text, &literals.of_source(&inlines, &segment.text))?;
    match printed::printed_mark(&segment.text, &inlines) {
        Some(mark) => Err(Refusal::PrintsMark(mark)),
        None => Ok(inlines),
    }
}

// `C:\temp` typed as it is: what a catalog calls `\t` is a tab.
fn control(translation: &CatalogTranslation) -> Option<String> {
    let is_odd = |c: char| c.is_ascii_control() && c != '\r' && !translation.source.contains(c);
    let odd = translation.text.trim_end().chars().find(|c| is_odd(*c))?;
    let escape = odd.escape_default();
    Some(say!(
        "it has the character `{escape}`, which its source does not have; type `\\\\` for a backslash"
    ))
}

/// Everything that makes the translation of a warning's text say something else than its source.
pub fn doubts(segment: &Segment, inlines: &[Inline], languages: &LanguagePair<'_>) -> Vec<Refusal> {
    let (before, after) = (plain(&segment.text), plain(inlines));
    let mut doubts = Vec::new();
    if before.contains(char::is_alphabetic) && is_same(&before, &after) {
        doubts.push(Refusal::SameAsSource);
    }
    doubts.extend(text_doubts(segment, inlines, languages));
    let terms = languages.terms;
    let lost = terms
        .lost(&before, &after)
        .or_else(|| terms.misled(&segment.text, inlines));
    doubts.extend(lost.map(|term| Refusal::LostTerm {
        source: term.source.clone(),
        target: term.target.clone(),
    }));
    let source = meaning::sentences(&before, languages.source);
    let translation = meaning::sentences(&after, languages.target);
    doubts.extend((source != translation).then_some(Refusal::Sentences {
        source,
        translation,
    }));
    doubts
}

/// The same for a text that is not a warning: it can be freer, but not in its numbers and labels, nor in what it forbids and turns.
pub fn text_doubts(
    segment: &Segment,
    inlines: &[Inline],
    languages: &LanguagePair<'_>,
) -> Vec<Refusal> {
    let (source, target) = (languages.source, languages.target);
    let [before, after] = marks::marked_pair(&segment.text, inlines, languages);
    let identifier = other_identifier(&before.text, &after.text);
    let left_out = [before.left_out.clone(), after.left_out.clone()];
    let (before, after) = (before.without_accounts(), after.without_accounts());
    let (before_words, after_words) = (words_of(&before.text), words_of(&after.text));
    let before = TokenText {
        text: &before.text,
        tokens: &before_words,
        marks: &before.marks,
    };
    let after = TokenText {
        text: &after.text,
        tokens: &after_words,
        marks: &after.marks,
    };
    let quantities = meaning::other_quantity(before, source, after, target).map(other_number);
    let labels = label_doubt(&segment.text, inlines, languages);
    let difference = meaning::difference(before, source, after, target).map(other_meaning);
    let other_language = other_language(&segment.text, inlines, languages);
    [
        other_language,
        identifier.or(quantities),
        labels,
        difference,
    ]
    .into_iter()
    .chain(form_doubts(&segment.text, inlines, languages))
    .flatten()
    .map(|doubt| doubt.in_full((before.text, &left_out[0]), (after.text, &left_out[1])))
    .collect()
}

// How a translation begins and ends, and what is between its words.
fn form_doubts(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> [Option<Refusal>; 4] {
    [
        announced::announced(source, translated, languages),
        cut_off::cut_off(source, translated, languages),
        spaces::glued(source, translated, languages),
        escapes::escaped_twice(source, translated),
    ]
}

fn other_identifier(source: &str, translation: &str) -> Option<Refusal> {
    let (source, translation) = identifiers::other_identifier(source, translation)?;
    Some(Refusal::OtherNumber(OtherWords {
        source,
        translation,
    }))
}

/// What is wrong with the labels and callouts of a translation, by what the guide and the card call them.
pub fn label_doubt(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let labels = same_labels(source, translated, languages).err();
    labels
        .or_else(|| other_callout(source, translated, languages))
        .or_else(|| name_of_another(source, translated, languages))
}

// A text that repeats its source is reported as such.
fn other_language(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    if is_same(&plain(source), &plain(translated)) {
        return None;
    }
    let (from, to) = languages.tags;
    let (common, pair) = (languages.common, ((source, from), (translated, to)));
    let other = common.other_language(pair.0, pair.1);
    let other = other.or_else(|| Some((from, common.left_in(pair.0, pair.1)?)));
    other.map(|(language, words)| Refusal::OtherLanguage {
        language: language.to_owned(),
        words,
    })
}

fn other_meaning(difference: Difference) -> Refusal {
    match difference {
        Difference::Lost(word) => Refusal::LostNegation(word),
        Difference::Added(word) => Refusal::AddedNegation(word),
        Difference::Opposite {
            source,
            translation,
        } => Refusal::Opposite(OtherWords {
            source,
            translation,
        }),
        Difference::Choice {
            source,
            translation,
        } => Refusal::OtherChoice(OtherWords {
            source,
            translation,
        }),
        Difference::Letter {
            source,
            translation,
        } => Refusal::OtherNumber(OtherWords {
            source,
            translation,
        }),
        Difference::Order {
            source,
            translation,
        } => Refusal::OtherOrder(OtherWords {
            source,
            translation,
        }),
    }
}

/// Whether a translation repeats its source: with words of a sentence, not just with a name such as "Microsoft Teams". A translator says
/// that it is right so in a comment of the entry: `# identical`.
pub fn is_untranslated(
    segment: &Segment,
    translation: &CatalogTranslation,
    inlines: &[Inline],
) -> bool {
    let (before, after) = (plain(&segment.text), plain(inlines));
    // Between capitals, a name has short words of its own: "Jan van den Berg".
    let least = match segment.id.as_str() == OWNER.key && is_between_capitals(&before) {
        true => 3,
        false => 1,
    };
    let is_word =
        |word: &str| word.chars().nth(least).is_some() && word.starts_with(char::is_lowercase);
    // A number with its unit is the same in many languages: "381 mm".
    let words = before.split_whitespace();
    let words = words.filter(|word| word.contains(char::is_alphabetic));
    is_same(&before, &after)
        && words.clone().count() > 1
        && words.filter(|word| is_word(word)).count() > 0
        && !translation
            .comments
            .iter()
            .any(|comment| comment.trim().starts_with(IDENTICAL))
}

fn is_between_capitals(text: &str) -> bool {
    let mut words = text.split_whitespace();
    let is_capital =
        |word: Option<&str>| word.is_some_and(|word| word.starts_with(char::is_uppercase));
    is_capital(words.next()) && is_capital(words.next_back())
}

/// Whether a text of a catalog is the source as it is now, whatever marks of Markdown it escapes.
pub fn is_current_source(text: &str, segment: &Segment) -> bool {
    text == to_markdown(&segment.text)
        || text.contains('\\')
            && parse::translation(text).is_ok_and(|inlines| inlines == segment.text)
}

// Nothing that a reader sees: white space, marks and invisible characters.
fn is_blank(text: &str) -> bool {
    let is_seen = |c: char| !c.is_whitespace() && !is_invisible(c) && !c.is_ascii_punctuation();
    !text.chars().any(is_seen)
}

/// Whether two texts are the same but for case, spaces and marks. The marks within numbers count: "1,5" is not "15".
fn is_same(one: &str, other: &str) -> bool {
    folded(one).eq(folded(other))
}

fn folded(text: &str) -> impl Iterator<Item = char> {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let kept = text.char_indices().filter(move |(at, c)| {
        c.is_alphanumeric()
            || matches!(c, '.' | ',' | ':' | '/')
                && is_digit(text[..*at].chars().next_back())
                && is_digit(text[at + 1..].chars().next())
    });
    kept.flat_map(|(_, c)| c.to_lowercase())
}

type Atoms = BTreeMap<Kept, usize>;

// Callouts, links, addresses without brackets and literal inputs, each with how often it is there.
fn atoms(inlines: &[Inline]) -> Atoms {
    let mut found = Atoms::new();
    walk(inlines, &mut |inline| {
        match inline {
            Inline::Text(text) => pieces(text)
                .into_iter()
                .filter_map(|piece| piece.href)
                .for_each(|href| add(&mut found, Kept::Link(href))),
            Inline::Ui(_) | Inline::Emphasis(_) => {}
            Inline::Code(text) => add(&mut found, Kept::Code(text.clone())),
            Inline::Callout { id, words: _ } => add(&mut found, Kept::Callout(id.to_string())),
            Inline::Link { target, words } => {
                add(&mut found, Kept::Link(target.clone()));
                // What it says about its target is no other link.
                if plain(words) == address_in_words(target) {
                    return Descend::Past;
                }
            }
        }
        Descend::Into
    });
    found
}

fn add(atoms: &mut Atoms, atom: Kept) {
    *atoms.entry(atom).or_default() += 1;
}

fn same_atoms(source: &[Inline], translated: &[Inline]) -> Result<(), Refusal> {
    let (before, after) = (atoms(source), atoms(translated));
    if let Some((name, _)) = before
        .iter()
        .find(|(name, count)| after.get(*name).unwrap_or(&0) < count)
    {
        return Err(Refusal::Lacks(name.clone()));
    }
    match after
        .iter()
        .find(|(name, count)| before.get(*name).unwrap_or(&0) < count)
    {
        Some((name, _)) => Err(Refusal::Adds(name.clone())),
        None => Ok(()),
    }
}

fn other_number(difference: QuantityDifference) -> Refusal {
    match difference {
        QuantityDifference::Lost(number) => Refusal::Lacks(Kept::Number(number)),
        QuantityDifference::Added(number) => Refusal::Adds(Kept::Number(number)),
        QuantityDifference::Other {
            source,
            translation,
        } => Refusal::OtherNumber(OtherWords {
            source,
            translation,
        }),
    }
}
