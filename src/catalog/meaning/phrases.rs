//! Phrases in a sentence. Takes lists of words and phrases, each with what it means, returns where a sentence has them.
//!
//! A `*` inside a word represents any letters, a `*` between two words represents a few words or none: `ne * pas`. A `#` represents one
//! word: `within # hours`. In a script without spaces an entry is looked for anywhere. Each word of a sentence belongs to one phrase at
//! most.

use std::cmp::{Ordering, Reverse};
use std::ops::Range;
use std::sync::OnceLock;

use aho_corasick::AhoCorasick;
use rustc_hash::FxHashMap;

use super::tokens::{HEAD, SentenceWord, is_word, key, tokens};
use super::word_memory::WordMemory;
use crate::wildcard::Wildcard;

// How many words a `*` between two words represents at most, and how many characters of a script without spaces.
const GAP: usize = 8;
const SPACELESS_GAP: usize = 24;

/// Phrases, each of a kind. Of two that are equal, the greater kind wins.
pub struct Phrases<K> {
    all: Vec<Phrase<K>>,
    /// Places in `all`, by the key of the first word.
    words: FxHashMap<u64, Vec<usize>>,
    /// Those whose first word has a `*`, by the key of the first letters before it.
    patterns: FxHashMap<u64, Vec<usize>>,
    /// Those whose first word begins with a `*`.
    endings: Vec<usize>,
    /// Finds the letters after that `*` in a word, for all of `endings` at once. Made when it is first needed.
    ending_letters: OnceLock<AhoCorasick>,
    /// The phrases that start with a word that was looked up: a guide says the same words again and again.
    known: WordMemory<Box<[usize]>>,
}

struct Phrase<K> {
    kind: K,
    parts: Vec<PhraseWord>,
    /// How many letters it is written with.
    letters: usize,
}

// A word of a phrase.
struct PhraseWord {
    /// Whether a few words may come before it.
    after_gap: bool,
    /// The word, with `*` for any letters.
    pattern: Wildcard,
}

/// A phrase in a sentence.
pub struct FoundPhrase<K> {
    pub kind: K,
    /// The kinds of other entries that fit the same words with as many letters.
    pub others: Vec<K>,
    /// The words of the sentence that belong to it.
    pub tokens: Vec<usize>,
    /// From its first to its last word, in bytes of the sentence.
    pub range: Range<usize>,
    letters: usize,
}

impl<K: Ord> FoundPhrase<K> {
    // The better one of two that begin with the same word.
    fn better(self, other: FoundPhrase<K>) -> FoundPhrase<K> {
        let (mut best, mut worse) = match self.rank().cmp(&other.rank()) {
            Ordering::Greater => return self,
            Ordering::Less => return other,
            Ordering::Equal if self.kind < other.kind => (other, self),
            Ordering::Equal => (self, other),
        };
        if best.tokens == worse.tokens {
            best.others.push(worse.kind);
            best.others.append(&mut worse.others);
        }
        best
    }

    fn rank(&self) -> (usize, Reverse<usize>, usize) {
        (self.tokens.len(), Reverse(self.range.end), self.letters)
    }
}

impl<K> FoundPhrase<K> {
    /// Where its words begin, in bytes of the sentence's text.
    pub fn places(&self, tokens: &[SentenceWord]) -> Vec<usize> {
        let places = self.tokens.iter().map(|at| tokens[*at].range.start);
        places.collect()
    }

    /// Its words as the sentence writes them, with an ellipsis for those between them.
    pub fn text(&self, sentence: &str, tokens: &[SentenceWord]) -> String {
        let mut text = String::new();
        let mut before: Option<usize> = None;
        for at in &self.tokens {
            let word = &tokens[*at].range;
            match before {
                Some(before) if before + 1 == *at => {
                    text.push_str(&sentence[tokens[before].range.end..word.start]);
                }
                Some(_) => text.push_str(" … "),
                None => {}
            }
            text.push_str(&sentence[word.clone()]);
            before = Some(*at);
        }
        text
    }
}

impl<K: Copy + Ord> Phrases<K> {
    pub fn new() -> Phrases<K> {
        Phrases {
            all: Vec::new(),
            words: FxHashMap::default(),
            patterns: FxHashMap::default(),
            endings: Vec::new(),
            ending_letters: OnceLock::new(),
            known: WordMemory::default(),
        }
    }

    /// Adds an entry of a list. One without words is ignored.
    pub fn add(&mut self, kind: K, entry: &str) {
        let parts = parts(entry);
        let letters = entry.chars().filter(|c| is_word(*c)).count();
        let Some(first) = parts.first().map(|part| part.pattern.clone()) else {
            return;
        };
        let list = match &first {
            Wildcard::Word(word) => self.words.entry(key(word)).or_default(),
            Wildcard::One(head, _) | Wildcard::Two(head, ..) if head.is_empty() => {
                self.ending_letters.take();
                &mut self.endings
            }
            Wildcard::One(head, _) | Wildcard::Two(head, ..) => {
                self.patterns.entry(key(prefix(head, HEAD))).or_default()
            }
        };
        list.push(self.all.len());
        self.all.push(Phrase {
            kind,
            parts,
            letters,
        });
        self.known = WordMemory::default();
    }

    /// Whether a phrase begins with this word.
    pub fn begins_with(&self, word: &str) -> bool {
        let mut phrases = self.words.get(&key(word)).into_iter().flatten();
        phrases.any(|phrase| self.all[*phrase].starts_with(word))
    }

    /// All phrases among the words of a sentence, from left to right, without the words that are taken.
    pub fn find(&self, tokens: &[SentenceWord], mut taken: Vec<bool>) -> Vec<FoundPhrase<K>> {
        let mut found = Vec::new();
        for at in 0..tokens.len() {
            if let Some(best) = self.best(tokens, at, &taken) {
                best.tokens.iter().for_each(|token| taken[*token] = true);
                found.push(best);
            }
        }
        found
    }

    /// Whether a phrase begins with this word of a sentence.
    pub fn starts_at(&self, tokens: &[SentenceWord], at: usize) -> bool {
        self.best(tokens, at, &vec![false; tokens.len()]).is_some()
    }

    /// The phrase that begins with the first word.
    pub fn first(&self, tokens: &[SentenceWord]) -> Option<FoundPhrase<K>> {
        self.best(tokens, 0, &vec![false; tokens.len()])
    }

    // The phrase with the most words that starts here; of two, the one whose words are closest together, then the one with most letters.
    fn best(&self, tokens: &[SentenceWord], at: usize, taken: &[bool]) -> Option<FoundPhrase<K>> {
        if taken[at] {
            return None;
        }
        let word = &tokens[at];
        let starting = || self.looked_up(word);
        self.known.of(&word.folded, starting, |phrases| {
            let phrases = phrases.iter().map(|phrase| &self.all[*phrase]);
            let found = phrases.filter_map(|phrase| phrase.find(tokens, at, taken));
            found.reduce(FoundPhrase::better)
        })
    }

    // Another word can have the same key, so each is compared.
    fn looked_up(&self, word: &SentenceWord) -> Box<[usize]> {
        let heads = word.keys.heads.iter().flatten();
        let patterns = heads.filter_map(|head| self.patterns.get(head));
        let all = self.words.get(&word.keys.word).into_iter().flatten();
        let letters = self.ending_letters().find_overlapping_iter(&word.folded);
        let endings = letters.map(|found| &self.endings[found.pattern().as_usize()]);
        let mut phrases: Vec<usize> = all
            .chain(patterns.flatten())
            .chain(endings)
            .copied()
            .filter(|phrase| self.all[*phrase].starts_with(&word.folded))
            .collect();
        phrases.sort_unstable();
        phrases.dedup();
        phrases.into()
    }

    fn ending_letters(&self) -> &AhoCorasick {
        self.ending_letters.get_or_init(|| {
            let endings = self.endings.iter().map(|phrase| &self.all[*phrase]);
            let patterns = endings.map(|phrase| &phrase.parts[0].pattern);
            AhoCorasick::new(patterns.map(Wildcard::ending)).expect("lists of words are short")
        })
    }
}

impl<K: Copy> Phrase<K> {
    fn starts_with(&self, word: &str) -> bool {
        self.parts[0].pattern.fits(word)
    }

    // The phrase from this token on, which is its first word; each word after a gap as near as it can be.
    fn find(&self, tokens: &[SentenceWord], at: usize, taken: &[bool]) -> Option<FoundPhrase<K>> {
        let (mut found, mut next) = (vec![at], at + 1);
        for part in &self.parts[1..] {
            let fits = |token: &usize| !taken[*token] && part.pattern.fits(&tokens[*token].folded);
            let token = reach(tokens, next, part.after_gap).find(fits)?;
            found.push(token);
            next = token + 1;
        }
        Some(FoundPhrase {
            kind: self.kind,
            others: Vec::new(),
            tokens: found,
            range: tokens[at].range.start..tokens[next - 1].range.end,
            letters: self.letters,
        })
    }
}

// The first letters of a word.
fn prefix(word: &str, length: usize) -> &str {
    let end = word
        .char_indices()
        .nth(length)
        .map_or(word.len(), |(end, _)| end);
    &word[..end]
}

// The tokens among which the next word of a phrase may be.
fn reach(tokens: &[SentenceWord], next: usize, gap: bool) -> Range<usize> {
    let spaceless = tokens.get(next).is_some_and(SentenceWord::is_spaceless);
    let length = if spaceless { SPACELESS_GAP } else { GAP };
    next.min(tokens.len())..(next + if gap { length + 1 } else { 1 }).min(tokens.len())
}

fn parts(entry: &str) -> Vec<PhraseWord> {
    let mut after_gap = false;
    let tokens = tokens(entry, |c| is_word(c) || matches!(c, '*' | '#'))
        .into_iter()
        .skip_while(|token| token.folded == "*");
    let parts = tokens.filter_map(|SentenceWord { folded, .. }| {
        let gap = std::mem::replace(&mut after_gap, folded == "*");
        (!after_gap).then_some(PhraseWord {
            after_gap: gap,
            pattern: Wildcard::new(if folded == "#" { "*" } else { &folded }),
        })
    });
    parts.collect()
}
