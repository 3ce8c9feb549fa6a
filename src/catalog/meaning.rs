//! What a text denies. Takes a source and its translation with the word lists of both languages, returns the negation that was lost.
//!
//! Entry points: `NegationLists::new` once per language, then `lost_negation` and `sentences`. An entry of a list is a word or a
//! phrase. A `*` inside a word represents any letters, a `*` between two words represents a few words or none: `ne * pas`.
//! In a script without spaces an entry is looked for anywhere. Negations and negative words are counted per sentence:
//! a translation that has fewer negations than its source must make up for it with negative words.

use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::sentences::{Abbreviations, split};
use crate::characters::is_ignorable;
use crate::fold::{fold, is_apostrophe};
use crate::wildcard;

// How many words a `*` between two words represents at most, and how many characters of a script without spaces.
const GAP: usize = 8;
const SPACELESS_GAP: usize = 24;

/// What a language calls a negation.
pub struct NegationLists {
    /// The phrases by their first word.
    words: HashMap<String, Vec<Phrase>>,
    /// Those whose first word has a `*`.
    patterns: Vec<Phrase>,
    abbreviations: Abbreviations,
}

struct Phrase {
    kind: PhraseKind,
    parts: Vec<PhraseWord>,
    /// How many letters it is written with.
    letters: usize,
}

// In the order in which they win from each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum PhraseKind {
    /// Can negate or forbid by itself: without, avoid, invalid.
    Negative,
    /// Negates or forbids: never, not.
    Negation,
    /// Looks like a negation but is not: not only.
    Neither,
}

// A word of a phrase.
struct PhraseWord {
    /// Whether a few words may come before it.
    behind_gap: bool,
    /// The word, with `*` for any letters.
    pattern: String,
}

// One word, or one character of a script without spaces.
struct SentenceWord {
    folded: String,
    range: Range<usize>,
}

// A phrase in a sentence, and the tokens that are its words.
struct FoundPhrase<'m> {
    phrase: &'m Phrase,
    tokens: Vec<usize>,
    range: Range<usize>,
}

// The phrases that may start with a word, for the words that a text had so far.
type Known<'m> = HashMap<String, Vec<&'m Phrase>>;

// What is in a sentence.
#[derive(Default)]
struct NegationCount {
    negations: usize,
    negative: usize,
    /// The first negation as the text writes it.
    first: Option<String>,
}

/// The word of the source whose negation the translation lost, as the source writes it.
///
/// A negation may become a negative word ("do not use" -> "vermijd"), and a negative word a negation. Sentences are
/// compared one by one when both texts have as many, else all together.
pub fn lost_negation(
    source: &str,
    source_meaning: &NegationLists,
    translation: &str,
    translation_meaning: &NegationLists,
) -> Option<String> {
    let (before, after) = (
        counts(source, source_meaning),
        counts(translation, translation_meaning),
    );
    if before.len() == after.len() {
        return before
            .into_iter()
            .zip(&after)
            .find_map(|(before, after)| before.lost(after));
    }
    sum(before).lost(&sum(after))
}

/// How many sentences a text has. One without a final mark counts, marks without words do not.
pub fn sentences(text: &str, meaning: &NegationLists) -> usize {
    split(text, &meaning.abbreviations).len()
}

// What each sentence of a text denies.
fn counts(text: &str, meaning: &NegationLists) -> Vec<NegationCount> {
    let mut known = Known::new();
    split(text, &meaning.abbreviations)
        .into_iter()
        .map(|sentence| meaning.count(sentence, &mut known))
        .collect()
}

fn sum(counts: Vec<NegationCount>) -> NegationCount {
    counts
        .into_iter()
        .fold(NegationCount::default(), |sum, count| NegationCount {
            negations: sum.negations + count.negations,
            negative: sum.negative + count.negative,
            first: sum.first.or(count.first),
        })
}

impl NegationCount {
    // A negation can become a negative word that the source does not have.
    fn lost(self, after: &NegationCount) -> Option<String> {
        let fewer = after.negations < self.negations;
        self.first
            .filter(|_| fewer && after.negations + after.negative < self.negations + self.negative)
    }
}

impl NegationLists {
    /// From the lists of a language in `words/<lang>.ftl`. A list that holds just "-" is empty.
    pub fn new(
        negations: &[String],
        negative_words: &[String],
        no_negations: &[String],
        abbreviations: &[String],
    ) -> NegationLists {
        let mut meaning = NegationLists {
            words: HashMap::new(),
            patterns: Vec::new(),
            abbreviations: Abbreviations::new(&[], |_| false),
        };
        for (kind, list) in [
            (PhraseKind::Negation, negations),
            (PhraseKind::Negative, negative_words),
            (PhraseKind::Neither, no_negations),
        ] {
            list.iter().for_each(|entry| meaning.add(kind, entry));
        }
        let is_word = |word: &str| meaning.words.contains_key(word);
        meaning.abbreviations = Abbreviations::new(abbreviations, is_word);
        meaning
    }

    fn add(&mut self, kind: PhraseKind, entry: &str) {
        let parts = parts(entry);
        let letters = entry.chars().filter(|c| is_word(*c)).count();
        let list = match parts.first() {
            None => return,
            Some(part) if part.pattern.contains('*') => &mut self.patterns,
            Some(part) => self.words.entry(part.pattern.clone()).or_default(),
        };
        list.push(Phrase {
            kind,
            parts,
            letters,
        });
    }

    fn count<'m>(&'m self, sentence: &str, known: &mut Known<'m>) -> NegationCount {
        let found = self.matches(sentence, known);
        let of = |kind| found.iter().filter(move |found| found.phrase.kind == kind);
        let first = of(PhraseKind::Negation)
            .next()
            .map(|found| sentence[found.range.clone()].to_owned());
        NegationCount {
            negations: of(PhraseKind::Negation).count(),
            negative: of(PhraseKind::Negative).count(),
            first,
        }
    }

    // All phrases of a sentence from left to right. Each word belongs to one phrase at most.
    fn matches<'m>(&'m self, sentence: &str, known: &mut Known<'m>) -> Vec<FoundPhrase<'m>> {
        let tokens = tokens(sentence, is_word);
        let mut taken: Vec<bool> = tokens
            .iter()
            .map(|token| self.is_number_sign(sentence, token))
            .collect();
        let mut found = Vec::new();
        for (at, token) in tokens.iter().enumerate() {
            let phrases = known
                .entry(token.folded.clone())
                .or_insert_with(|| self.starting_with(&token.folded));
            if let Some(best) = best(phrases, &tokens, at, &taken) {
                best.tokens.iter().for_each(|token| taken[*token] = true);
                found.push(best);
            }
        }
        found
    }

    // "No. 5" and "the No. field" are about a number, and deny nothing.
    fn is_number_sign(&self, text: &str, token: &SentenceWord) -> bool {
        self.abbreviations.contains(&token.folded)
            && text[token.range.end..]
                .strip_prefix('.')
                .is_some_and(|rest| rest.trim_start().starts_with(char::is_alphanumeric))
    }

    fn starting_with(&self, word: &str) -> Vec<&Phrase> {
        self.words
            .get(word)
            .into_iter()
            .flatten()
            .chain(
                self.patterns
                    .iter()
                    .filter(|phrase| wildcard::fits(&phrase.parts[0].pattern, word)),
            )
            .collect()
    }
}

// The phrase with the most words that starts here; of two, the one whose words are closest together, then the one with most letters.
fn best<'m>(
    phrases: &[&'m Phrase],
    tokens: &[SentenceWord],
    at: usize,
    taken: &[bool],
) -> Option<FoundPhrase<'m>> {
    let found = phrases
        .iter()
        .filter_map(|phrase| phrase.find(tokens, at, taken));
    found.max_by_key(|found| {
        (
            found.tokens.len(),
            Reverse(found.range.end),
            found.phrase.letters,
            found.phrase.kind,
        )
    })
}

impl Phrase {
    // The phrase from this token on, each word after a gap as near as it can be.
    fn find(&self, tokens: &[SentenceWord], at: usize, taken: &[bool]) -> Option<FoundPhrase<'_>> {
        let (mut found, mut next) = (Vec::new(), at);
        for part in &self.parts {
            let fits = |token: &usize| {
                !taken[*token] && wildcard::fits(&part.pattern, &tokens[*token].folded)
            };
            let token = reach(tokens, next, part.behind_gap).find(fits)?;
            found.push(token);
            next = token + 1;
        }
        Some(FoundPhrase {
            phrase: self,
            tokens: found,
            range: tokens[at].range.start..tokens[next - 1].range.end,
        })
    }
}

// The tokens among which the next word of a phrase may be.
fn reach(tokens: &[SentenceWord], next: usize, gap: bool) -> Range<usize> {
    let spaceless = tokens
        .get(next)
        .is_some_and(|token| token.folded.starts_with(is_spaceless));
    let length = if spaceless { SPACELESS_GAP } else { GAP };
    next.min(tokens.len())..(next + if gap { length + 1 } else { 1 }).min(tokens.len())
}

fn parts(entry: &str) -> Vec<PhraseWord> {
    let mut behind_gap = false;
    let tokens = tokens(entry, |c| is_word(c) || c == '*')
        .into_iter()
        .skip_while(|token| token.folded == "*");
    let parts = tokens.filter_map(|SentenceWord { folded, .. }| {
        let gap = std::mem::replace(&mut behind_gap, folded == "*");
        (!behind_gap).then_some(PhraseWord {
            behind_gap: gap,
            pattern: folded,
        })
    });
    parts.collect()
}

// The words of a text.
fn tokens(text: &str, is_word: fn(char) -> bool) -> Vec<SentenceWord> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_word).map(|found| at + found) {
        at = word_end(text, start, is_word);
        tokens.push(SentenceWord {
            folded: fold_elided(&text[start..at]),
            range: start..at,
        });
    }
    tokens
}

// The end of the word that starts here. An apostrophe or a hyphen inside a word is a part of it.
fn word_end(text: &str, start: usize, is_word: fn(char) -> bool) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let end = start + at + c.len_utf8();
        let Some((_, next)) = characters.peek().copied() else {
            return end;
        };
        let joins = is_joint(next) && text[end + next.len_utf8()..].starts_with(is_word);
        let parted = is_spaceless(c) || is_spaceless(next) || is_elided(&text[start..end]);
        if !is_inside(next) && (parted || !is_word(next) && !joins) {
            return end;
        }
    }
    text.len()
}

// As it is compared; an elided word as it is in full: n' is ne, qu' is que.
fn fold_elided(word: &str) -> String {
    let folded = fold(word);
    folded
        .strip_suffix('\'')
        .map(|head| format!("{head}e"))
        .unwrap_or(folded)
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_inside(c)
}

// What is inside a word without its own place.
fn is_inside(c: char) -> bool {
    is_combining_mark(c) || is_ignorable(c)
}

fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '‐' | '‑')
}

// The French write a short word before a vowel as one with the next: n'est, qu'un.
fn is_elided(word: &str) -> bool {
    word.ends_with(is_apostrophe) && word.chars().nth(3).is_none() && !word.starts_with('*')
}

// Han, Hiragana and Katakana.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
