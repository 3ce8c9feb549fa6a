//! In which language a translation is. Takes the words that nearly every text of a language has, returns another language than it
//! should have, where that is sure.
//!
//! A short text, a name or a list of labels has none of these words, and is in no language that could be known.

use rustc_hash::FxHashMap;

use super::super::meaning::{WordMemory, is_alike, words_of};
use crate::characters::is_spaceless;
use crate::fold::fold;
use crate::model::{Descend, Inline, walk};
use crate::wildcard::Wildcard;

// How many words of another language make it sure; each word of its own language makes up for as many.
const SURE: usize = 2;

// How many words of its source a translation has at least that was left as it was; each word of its own language makes up for as many.
const LEFT_IN: usize = 3;

// How many of the words a message names.
const NAMED: usize = 3;

// The marks before and after quoted words.
const QUOTES: [(char, char); 7] = [
    ('"', '"'),
    ('“', '”'),
    ('„', '“'),
    ('„', '”'),
    ('«', '»'),
    ('「', '」'),
    ('»', '«'),
];

/// The words that nearly every text has, with the languages that have them.
pub struct CommonWords {
    langs: Vec<String>,
    words: FxHashMap<String, Languages>,
    /// Words that are given by a part, by the last letter of those that fit: "*ção". Under nothing, those that any letter can end.
    patterns: FxHashMap<Option<char>, Vec<(Wildcard, Languages)>>,
    /// The words that were asked about: most of a guide's words come again.
    known: WordMemory<Languages>,
}

// A bit for each language.
type Languages = u64;

impl CommonWords {
    /// From the list of each language.
    pub fn new(lists: impl Iterator<Item = (String, Vec<String>)>) -> CommonWords {
        let mut common = CommonWords {
            langs: Vec::new(),
            words: FxHashMap::default(),
            patterns: FxHashMap::default(),
            known: WordMemory::default(),
        };
        let most = Languages::BITS as usize;
        let lists = lists.filter(|(_, words)| !words.is_empty());
        for (at, (lang, words)) in lists.take(most).enumerate() {
            common.langs.push(lang);
            for word in words.iter().map(|word| fold(word)) {
                if !word.contains('*') {
                    *common.words.entry(word).or_default() |= 1 << at;
                    continue;
                }
                let last = word.chars().next_back().filter(|last| *last != '*');
                let alike = common.patterns.entry(last).or_default();
                alike.push((Wildcard::new(&word), 1 << at));
            }
        }
        common
    }

    /// The language of a translation, if it is not `lang`, and some words that show it.
    pub fn other_language(
        &self,
        (source, from): (&[Inline], &str),
        (translated, lang): (&[Inline], &str),
    ) -> Option<(&str, Vec<String>)> {
        let own = self.langs.iter().position(|known| known == lang)?;
        let became = self.common(&prose(translated));
        let others = || (0..self.langs.len()).filter(|other| *other != own);
        // Of nearly all texts, the first look says that no other language comes near.
        let mut near = others().filter(|other| shown(&became, own, *other, |_| false).is_some());
        near.next()?;
        let said = spoken(&prose(source));
        let found = others().filter_map(|other| {
            let may_be_kept = self.langs[other] != from;
            let is_kept =
                |word: &SpokenWord| (may_be_kept || word.is_in_name) && is_in(&said, &word.text);
            let words = shown(&became, own, other, is_kept)?;
            Some((self.langs[other].as_str(), words))
        });
        let (language, words) = found.max_by_key(|(_, words)| words.len())?;
        let words = words.into_iter().take(NAMED).map(str::to_owned);
        Some((language, words.collect()))
    }

    /// Words of the source that a translation still has, where nearly all of its words are such. One of them at least has to be a common word
    /// of the language of the source alone: related languages have many words in common.
    pub fn left_in(
        &self,
        (source, from): (&[Inline], &str),
        (translated, lang): (&[Inline], &str),
    ) -> Option<Vec<String>> {
        let bit = |lang: &str| self.langs.iter().position(|known| known == lang);
        let (own, other) = (bit(lang)?, bit(from)?);
        let (before, after) = (prose(source), prose(translated));
        let (said, all) = (spoken(&before), spoken(&after));
        let became: Vec<&SpokenWord> = all.iter().filter(|word| is_compared(word)).collect();
        if own == other || became.len() < LEFT_IN || is_named_only(&before, &after) {
            return None;
        }
        let is_own =
            |word: &&&SpokenWord| self.is_only(word, own, other) && !is_in(&said, &word.text);
        let owns = became.iter().filter(is_own).count();
        let kept = kept(&became, &said, owns == 0);
        let is_sure = kept.len() >= LEFT_IN + LEFT_IN * owns
            && 3 * kept.len() > 2 * became.len()
            && kept.iter().any(|word| self.is_only(word, other, own));
        is_sure.then(|| some_of(&kept))
    }

    // Whether a word is common in one language and not in the other.
    fn is_only(&self, word: &SpokenWord, one: usize, other: usize) -> bool {
        let langs = self.languages_of(&word.text);
        (langs >> one & 1, langs >> other & 1) == (1, 0)
    }

    // The words of a text that are common in some language.
    fn common(&self, text: &str) -> Vec<(SpokenWord, Languages)> {
        let words = spoken(text).into_iter().map(|word| {
            let langs = self.languages_of(&word.text);
            (word, langs)
        });
        words.filter(|(_, langs)| *langs != 0).collect()
    }

    fn languages_of(&self, word: &str) -> Languages {
        let find = || self.looked_up(word);
        self.known.of(word, find, |langs| *langs)
    }

    fn looked_up(&self, word: &str) -> Languages {
        let given = self.words.get(word).copied().unwrap_or_default();
        let alike = [None, word.chars().next_back()];
        let alike = alike.iter().filter_map(|last| self.patterns.get(last));
        let fitting = alike.flatten().filter(|(part, _)| part.fits(word));
        fitting.fold(given, |all, (_, langs)| all | langs)
    }
}

// The words that show the other language, each once, if it is sure. A word of the source may be kept.
fn shown(
    became: &[(SpokenWord, Languages)],
    own: usize,
    other: usize,
    is_kept: impl Fn(&SpokenWord) -> bool,
) -> Option<Vec<&str>> {
    let (mut owns, mut others) = (Vec::new(), Vec::new());
    for (word, langs) in became {
        let text = word.text.as_str();
        match (langs >> own & 1, langs >> other & 1) {
            (1, 0) if !owns.contains(&text) => owns.push(text),
            (0, 1) if !others.contains(&text) && !is_kept(word) => others.push(text),
            _ => {}
        }
    }
    (others.len() >= SURE + SURE * owns.len()).then_some(others)
}

// A word of a text.
struct SpokenWord {
    /// As it is compared.
    text: String,
    /// Whether it or the next word begins with a capital inside a sentence, as in "van Dam".
    is_in_name: bool,
}

// Not a letter, a name, or a character of a script that several languages share.
fn is_compared(word: &SpokenWord) -> bool {
    let letters = word.text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1 && !word.is_in_name && !word.text.starts_with(is_spaceless)
}

// Whether a translation has what a screen says, with its meaning in brackets or among letters of another script.
fn is_named_only(before: &str, after: &str) -> bool {
    let has_brackets = |text: &str| text.contains(['(', '（', '[', '「']);
    has_brackets(after) && !has_brackets(before) || after.contains(is_spaceless)
}

// The words that are in the source as well; with enough of them, also those that have another ending there.
fn kept<'w>(
    became: &[&'w SpokenWord],
    said: &[SpokenWord],
    has_forms: bool,
) -> Vec<&'w SpokenWord> {
    let is_same = |word: &SpokenWord| is_in(said, &word.text);
    let same = became.iter().filter(|word| is_same(word)).count();
    let has_forms = has_forms && same >= SURE;
    let words = became.iter().copied();
    words
        .filter(|word| is_same(word) || has_forms && has_form(said, word))
        .collect()
}

fn some_of(words: &[&SpokenWord]) -> Vec<String> {
    let words = words.iter().take(NAMED);
    words.map(|word| word.text.clone()).collect()
}

fn has_form(words: &[SpokenWord], word: &SpokenWord) -> bool {
    words.iter().any(|known| is_alike(&known.text, &word.text))
}

fn is_in(words: &[SpokenWord], text: &str) -> bool {
    words.iter().any(|word| word.text == text)
}

fn spoken(text: &str) -> Vec<SpokenWord> {
    let words = words_of(text);
    let is_capital = |at: usize| {
        let Some(start) = words.get(at).map(|word| word.range.start) else {
            return false;
        };
        text[start..].starts_with(char::is_uppercase)
            && text[..start].trim_end().ends_with(char::is_alphanumeric)
    };
    let all = words.iter().enumerate().map(|(at, word)| SpokenWord {
        text: word.folded.clone(),
        is_in_name: is_capital(at) || is_capital(at + 1),
    });
    all.collect()
}

/// The words of a text without labels, code and quoted words, which may be in any language.
pub fn prose(inlines: &[Inline]) -> String {
    let mut out = String::new();
    walk(inlines, &mut |inline| match inline {
        Inline::Ui(_) | Inline::Code(_) => {
            out.push(' ');
            Descend::Past
        }
        Inline::Text(text) => {
            out.push_str(text);
            Descend::Past
        }
        Inline::Emphasis(_) | Inline::Callout { .. } | Inline::Link { .. } => Descend::Into,
    });
    unquoted(&out)
}

fn unquoted(text: &str) -> String {
    let mut text = text.to_owned();
    for (open, close) in QUOTES {
        while let Some(start) = text.find(open) {
            let inside = start + open.len_utf8();
            let Some(length) = text[inside..].find(close) else {
                break;
            };
            text.replace_range(start..inside + length + close.len_utf8(), " ");
        }
    }
    text
}
