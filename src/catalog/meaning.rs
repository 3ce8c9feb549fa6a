//! What a text denies. Takes a source and its translation with the word lists of both languages, gives the negation that was lost.
//!
//! Entry points: `Meaning::new` once per language, then `lost_negation` and `sentences`. An entry of a list is a word or a
//! phrase. A `*` inside a word stands for any letters, a `*` between two words for a few words or none: `ne * pas`.
//! In a script without spaces an entry is looked for anywhere. Negations and negative words are counted per sentence:
//! a translation that has fewer negations than its source must make up for it with negative words.

use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

// How many words a `*` between two words stands for at most, and how many characters of a script without spaces.
const GAP: usize = 8;
const SPACELESS_GAP: usize = 24;

/// What a language calls a negation.
pub struct Meaning {
    /// The phrases by their first word, as far as that has no `*`.
    words: HashMap<String, Vec<Phrase>>,
    patterns: Vec<Phrase>,
    abbreviations: HashSet<String>,
}

struct Phrase {
    kind: Kind,
    parts: Vec<Part>,
}

// In the order in which they win from each other.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Can negate or forbid by itself: without, avoid, invalid.
    Negative,
    /// Negates or forbids: never, not.
    Negation,
    /// Looks like a negation and is none: not only.
    Neither,
}

enum Part {
    Word(String),
    /// A word with `*` for any letters.
    Pattern(String),
    /// A few words or none.
    Gap,
}

// One word, or one character of a script without spaces.
struct Token {
    folded: String,
    range: Range<usize>,
    spaceless: bool,
}

// Where a phrase stands in a sentence: the tokens that are its words.
struct Match {
    kind: Kind,
    tokens: Vec<usize>,
    /// How many letters the phrase itself says of them.
    letters: usize,
}

// What stands in a sentence.
struct Count {
    negations: usize,
    negative: usize,
    /// The first negation as the text writes it.
    first: Option<String>,
}

/// The word of the source whose negation the translation lost, as the source writes it.
///
/// A negation may become a negative word ("do not use" -> "vermijd"), and a negative word a negation. Sentences are
/// compared one by one when both texts have as many, else all together.
pub fn lost_negation(source: &str, source_meaning: &Meaning, translation: &str, translation_meaning: &Meaning) -> Option<String> {
    let (before, after) = (counts(source, source_meaning), counts(translation, translation_meaning));
    if before.len() == after.len() {
        return before.into_iter().zip(&after).find_map(|(before, after)| before.lost(after));
    }
    sum(before).lost(&sum(after))
}

/// How many sentences a text has. One without a final mark counts, marks without words do not.
pub fn sentences(text: &str, meaning: &Meaning) -> usize {
    split(text, meaning).len()
}

// What each sentence of a text denies.
fn counts(text: &str, meaning: &Meaning) -> Vec<Count> {
    split(text, meaning).into_iter().map(|sentence| meaning.count(sentence)).collect()
}

fn sum(counts: Vec<Count>) -> Count {
    let none = Count { negations: 0, negative: 0, first: None };
    counts.into_iter().fold(none, |sum, count| Count {
        negations: sum.negations + count.negations,
        negative: sum.negative + count.negative,
        first: sum.first.or(count.first),
    })
}

impl Count {
    // A negation that is gone may live on in a negative word that the source does not have.
    fn lost(self, after: &Count) -> Option<String> {
        let fewer = after.negations < self.negations;
        self.first.filter(|_| fewer && after.negations + after.negative < self.negations + self.negative)
    }
}

impl Meaning {
    /// From the lists of a language in `words/<lang>.ftl`. A list that holds just "-" is empty.
    pub fn new(negations: &[String], negative_words: &[String], no_negations: &[String], abbreviations: &[String]) -> Meaning {
        let mut meaning = Meaning { words: HashMap::new(), patterns: Vec::new(), abbreviations: HashSet::new() };
        for (kind, list) in [(Kind::Negation, negations), (Kind::Negative, negative_words), (Kind::Neither, no_negations)] {
            list.iter().for_each(|entry| meaning.add(kind, entry));
        }
        let abbreviations = abbreviations.iter().map(|word| fold(word).trim_end_matches('.').to_owned());
        meaning.abbreviations = abbreviations.collect();
        meaning
    }

    fn add(&mut self, kind: Kind, entry: &str) {
        let parts = parts(entry);
        match parts.first() {
            None | Some(Part::Gap) => {}
            Some(Part::Word(word)) => self.words.entry(word.clone()).or_default().push(Phrase { kind, parts }),
            Some(Part::Pattern(_)) => self.patterns.push(Phrase { kind, parts }),
        }
    }

    fn count(&self, sentence: &str) -> Count {
        let tokens = tokens(sentence, is_word);
        let found = self.matches(sentence, &tokens);
        let of = |kind| found.iter().filter(move |found| found.kind == kind);
        let first = of(Kind::Negation).next().map(|found| sentence[found.range(&tokens)].to_owned());
        Count { negations: of(Kind::Negation).count(), negative: of(Kind::Negative).count(), first }
    }

    // All phrases of a sentence from left to right. Each word belongs to one phrase at most.
    fn matches(&self, text: &str, tokens: &[Token]) -> Vec<Match> {
        let mut taken: Vec<bool> = tokens.iter().map(|token| self.is_number_sign(text, token)).collect();
        let mut found = Vec::new();
        for at in 0..tokens.len() {
            if !taken[at]
                && let Some(best) = self.best(tokens, at, &taken)
            {
                best.tokens.iter().for_each(|token| taken[*token] = true);
                found.push(best);
            }
        }
        found
    }

    // "No. 5" and "the No. field" are about a number, and deny nothing.
    fn is_number_sign(&self, text: &str, token: &Token) -> bool {
        self.abbreviations.contains(&token.folded)
            && text[token.range.end..].strip_prefix('.').is_some_and(|rest| rest.trim_start().starts_with(char::is_alphanumeric))
    }

    // The phrase with the most words that starts here; of two, the one that stands closest together, then the one that says most.
    fn best(&self, tokens: &[Token], at: usize, taken: &[bool]) -> Option<Match> {
        let plain = self.words.get(&tokens[at].folded).into_iter().flatten();
        let found = plain.chain(&self.patterns).filter_map(|phrase| phrase.find(tokens, at, taken));
        found.max_by_key(|found| (found.tokens.len(), Reverse(found.tokens.last().copied()), found.letters, found.kind))
    }
}

impl Match {
    fn range(&self, tokens: &[Token]) -> Range<usize> {
        let ends = self.tokens.first().zip(self.tokens.last());
        ends.map_or(0..0, |(first, last)| tokens[*first].range.start..tokens[*last].range.end)
    }
}

impl Phrase {
    // The phrase from this token on, each word behind a gap as near as it can be.
    fn find(&self, tokens: &[Token], at: usize, taken: &[bool]) -> Option<Match> {
        let mut found = Vec::with_capacity(self.parts.len());
        let (mut next, mut gap) = (at, false);
        for part in &self.parts {
            if matches!(part, Part::Gap) {
                gap = true;
                continue;
            }
            let reach = reach(tokens, next, gap);
            let token = reach.into_iter().find(|token| !taken[*token] && part.fits(&tokens[*token].folded))?;
            found.push(token);
            (next, gap) = (token + 1, false);
        }
        Some(Match { kind: self.kind, tokens: found, letters: self.parts.iter().map(Part::letters).sum() })
    }
}

// The tokens among which the next word of a phrase may be.
fn reach(tokens: &[Token], next: usize, gap: bool) -> Range<usize> {
    let spaceless = tokens.get(next).is_some_and(|token| token.spaceless);
    let length = if !gap {
        0
    } else if spaceless {
        SPACELESS_GAP
    } else {
        GAP
    };
    next.min(tokens.len())..(next + length + 1).min(tokens.len())
}

impl Part {
    fn letters(&self) -> usize {
        match self {
            Part::Word(known) => known.len(),
            Part::Pattern(pattern) => pattern.len() - pattern.matches('*').count(),
            Part::Gap => 0,
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Part::Word(known) => known == word,
            Part::Pattern(pattern) => fits(pattern, word),
            Part::Gap => false,
        }
    }
}

fn fits(pattern: &str, word: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else { return pattern == word };
    let Some(rest) = word.strip_prefix(head) else { return false };
    match tail.rsplit_once('*') {
        None => rest.ends_with(tail),
        Some((middle, end)) => rest.strip_suffix(end).is_some_and(|rest| rest.contains(middle)),
    }
}

// The parts of an entry, without a `*` that stands before or behind all words.
fn parts(entry: &str) -> Vec<Part> {
    let tokens = tokens(entry, |c| is_word(c) || c == '*');
    let mut parts: Vec<Part> = tokens.into_iter().map(|token| part(token.folded)).collect();
    while matches!(parts.last(), Some(Part::Gap)) {
        parts.pop();
    }
    let words = parts.iter().position(|part| !matches!(part, Part::Gap)).unwrap_or(parts.len());
    parts.split_off(words)
}

fn part(word: String) -> Part {
    match word.contains('*') {
        true if word == "*" => Part::Gap,
        true => Part::Pattern(word),
        false => Part::Word(word),
    }
}

// The words of a text.
fn tokens(text: &str, is_word: fn(char) -> bool) -> Vec<Token> {
    let mut tokens = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_word).map(|found| at + found) {
        at = word_end(text, start, is_word);
        tokens.push(Token::new(text, start..at));
    }
    tokens
}

// Where the word ends that starts here. An apostrophe or a hyphen belongs to the word that it stands inside.
fn word_end(text: &str, start: usize, is_word: fn(char) -> bool) -> usize {
    let mut characters = text[start..].char_indices().peekable();
    while let Some((at, c)) = characters.next() {
        let end = start + at + c.len_utf8();
        let Some((_, next)) = characters.peek().copied() else { return end };
        let joins = is_joint(next) && text[end + next.len_utf8()..].starts_with(is_word);
        let parted = is_spaceless(c) || is_spaceless(next) || is_elided(&text[start..end]);
        if !is_inside(next) && (parted || !is_word(next) && !joins) {
            return end;
        }
    }
    text.len()
}

impl Token {
    fn new(text: &str, range: Range<usize>) -> Token {
        let word = &text[range.clone()];
        let mut folded = fold(word);
        // An elided word is what it is in full: n' is ne, qu' is que.
        if folded.ends_with('\'') {
            folded.pop();
            folded.push('e');
        }
        Token { folded, spaceless: word.starts_with(is_spaceless), range }
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || is_inside(c)
}

// What has no place of its own, and stands inside a word.
fn is_inside(c: char) -> bool {
    is_combining_mark(c) || is_invisible(c)
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | 'ʼ' | '‘' | '＇')
}

fn is_joint(c: char) -> bool {
    is_apostrophe(c) || matches!(c, '-' | '‐' | '‑')
}

// The French write a short word before a vowel as one with the next: n'est, qu'un.
fn is_elided(word: &str) -> bool {
    word.ends_with(is_apostrophe) && word.chars().count() <= 3 && !word.starts_with('*')
}

// Han, Hiragana and Katakana.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}')
}

// A word as it is compared: composed, lowercase, with a straight apostrophe and without invisible or optional marks.
fn fold(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfc() {
        match c {
            c if is_apostrophe(c) => folded.push('\''),
            '‐' | '‑' => folded.push('-'),
            // Turkish writes four letters where others write two.
            'İ' | 'ı' => folded.push('i'),
            // Arabic vowel signs and the stroke that lengthens a word.
            '\u{640}' | '\u{64B}'..='\u{652}' | '\u{670}' => {}
            c if is_invisible(c) => {}
            c => folded.extend(c.to_lowercase()),
        }
    }
    folded
}

// The sentences of a text, each with its final marks.
fn split<'t>(text: &'t str, meaning: &Meaning) -> Vec<&'t str> {
    let mut sentences = Vec::new();
    let (mut start, mut at) = (0, 0);
    while let Some(mark) = text[at..].find(is_final).map(|found| at + found) {
        at = behind_marks(text, mark);
        if meaning.ends(&text[start..mark], &text[mark..at], &text[at..]) {
            sentences.push(&text[start..at]);
            start = at;
        }
    }
    sentences.push(&text[start..]);
    sentences.retain(|sentence| sentence.contains(char::is_alphanumeric));
    sentences
}

impl Meaning {
    // Whether a sentence ends between these marks and what follows them.
    fn ends(&self, before: &str, marks: &str, after: &str) -> bool {
        let wide = marks.contains(is_wide_final);
        if !wide && !after.is_empty() && !after.starts_with(char::is_whitespace) {
            return false;
        }
        // Enough for a space, a quotation mark and a bracket.
        let next = after.chars().take(8).find(|c| c.is_alphanumeric());
        match next {
            Some(next) => wide || !next.is_lowercase() && !(marks == "." && self.is_inner_dot(before, next)),
            None => true,
        }
    }

    // Whether the dot behind this text belongs to an abbreviation, an initial or an ordinal.
    fn is_inner_dot(&self, before: &str, next: char) -> bool {
        let mut words = before.rsplit(char::is_whitespace).map(|word| word.trim_start_matches(|c: char| !c.is_alphanumeric()));
        let word = fold(words.next().unwrap_or_default());
        if self.abbreviations.contains(&word) {
            return next.is_numeric() || !self.words.contains_key(&word);
        }
        let length = word.chars().count();
        // "am 3. Mai", but "in Schritt 3. Danach": an ordinal starts the text or stands behind an article or a preposition.
        let ordinal = length <= 2 && word.chars().all(char::is_numeric);
        match ordinal {
            true => words.next().is_none_or(|word| word.chars().count() <= 3),
            false => length == 1 && word.chars().all(char::is_alphabetic),
        }
    }
}

// Behind a run of final marks and the quotation marks and brackets that close with it.
fn behind_marks(text: &str, mark: usize) -> usize {
    let marks = text[mark..].find(|c| !is_final(c) && !is_closing(c)).map_or(text.len(), |length| mark + length);
    // The French set a space before it.
    match text[marks..].strip_prefix([' ', '\u{a0}', '\u{202f}']).and_then(|rest| rest.strip_prefix('»')) {
        Some(rest) if !rest.starts_with(char::is_alphanumeric) => text.len() - rest.len(),
        Some(_) | None => marks,
    }
}

fn is_final(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔') || is_wide_final(c)
}

// Final marks that need no space behind them.
fn is_wide_final(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '“' | '’' | '»' | '›' | ')' | ']' | '」' | '』' | '）' | '】' | '》')
}
