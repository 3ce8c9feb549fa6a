//! What a word before a text says about it: "Let op:", "Waarschuwing:", and the words of boxes. The words of a language are data,
//! those of a markup are the same in every language.

use std::collections::BTreeSet;

use super::labelled_as::LabelledAs;
use super::signs::{before_text, of_sign};
use super::step_numbers::StepNumbers;
use super::tree::{SourceInline, plain_words};
use crate::characters::is_spaceless;
use crate::fold::fold;
use crate::model::{Lang, NoteKind, Severity};
use crate::words::Words;

// The words of boxes that are titles as well, in pages of every language. `IMPORTANT` is a notice: the source warns, and a note does not.
const SIGNALS: [(&str, LabelledAs); 11] = [
    ("danger", LabelledAs::Warning(Severity::Danger)),
    ("warning", LabelledAs::Warning(Severity::Warning)),
    ("caution", LabelledAs::Warning(Severity::Caution)),
    ("important", LabelledAs::Warning(Severity::Notice)),
    ("notice", LabelledAs::Warning(Severity::Notice)),
    ("attention", LabelledAs::Warning(Severity::Notice)),
    ("note", LabelledAs::Note(NoteKind::Note)),
    ("info", LabelledAs::Note(NoteKind::Note)),
    ("information", LabelledAs::Note(NoteKind::Note)),
    ("tip", LabelledAs::Note(NoteKind::Tip)),
    ("hint", LabelledAs::Note(NoteKind::Tip)),
];

// The other words that tools have for boxes. As a title, "Example" or "Error" says what its box is about.
const BOXES: [(&str, LabelledAs); 21] = [
    ("warn", LabelledAs::Warning(Severity::Warning)),
    ("alert", LabelledAs::Warning(Severity::Notice)),
    ("error", LabelledAs::Warning(Severity::Notice)),
    ("bug", LabelledAs::Warning(Severity::Notice)),
    ("failure", LabelledAs::Warning(Severity::Notice)),
    ("fail", LabelledAs::Warning(Severity::Notice)),
    ("abstract", LabelledAs::Note(NoteKind::Note)),
    ("summary", LabelledAs::Note(NoteKind::Note)),
    ("todo", LabelledAs::Note(NoteKind::Note)),
    ("success", LabelledAs::Note(NoteKind::Note)),
    ("check", LabelledAs::Note(NoteKind::Note)),
    ("done", LabelledAs::Note(NoteKind::Note)),
    ("question", LabelledAs::Note(NoteKind::Note)),
    ("help", LabelledAs::Note(NoteKind::Note)),
    ("faq", LabelledAs::Note(NoteKind::Note)),
    ("example", LabelledAs::Note(NoteKind::Note)),
    ("quote", LabelledAs::Note(NoteKind::Note)),
    ("cite", LabelledAs::Note(NoteKind::Note)),
    ("details", LabelledAs::Note(NoteKind::Note)),
    ("seealso", LabelledAs::Note(NoteKind::Note)),
    ("more", LabelledAs::Note(NoteKind::Note)),
];

/// The labels of a language, in lowercase.
pub struct ImportLabels {
    /// The words of a link to a film without a title.
    pub film: String,
    /// The title of what is read before the steps and is more than a goal.
    pub background: String,
    /// How a text names a step by its number.
    pub numbers: StepNumbers,
    commands: BTreeSet<String>,
    conditions: Vec<String>,
    outcomes: Vec<String>,
    fillers: Vec<String>,
    needs: Vec<String>,
    known: Vec<(String, LabelledAs)>,
}

impl ImportLabels {
    pub fn new(words: &Words, lang: &Lang) -> ImportLabels {
        use LabelledAs::{Note, Warning};
        let own = [
            ("severity-danger", Warning(Severity::Danger)),
            ("severity-warning", Warning(Severity::Warning)),
            ("severity-caution", Warning(Severity::Caution)),
            ("severity-notice", Warning(Severity::Notice)),
            ("note-important", Warning(Severity::Notice)),
            ("note-note", Note(NoteKind::Note)),
            ("note-tip", Note(NoteKind::Tip)),
        ];
        let mut known: Vec<(String, LabelledAs)> = own
            .into_iter()
            .map(|(key, labelled)| (words.word(lang, key).to_lowercase(), labelled))
            .collect();
        for (key, labelled) in [
            ("meaning-signal-words", Warning(Severity::Notice)),
            ("meaning-note-words", Note(NoteKind::Note)),
        ] {
            for word in words.list(lang, key) {
                if !known.iter().any(|(label, _)| *label == word) {
                    known.push((word, labelled));
                }
            }
        }
        // "Let goed op" before "Let".
        known.sort_by_key(|(label, _)| std::cmp::Reverse(label.len()));
        let film = words.word(lang, "film-watch").to_owned();
        ImportLabels {
            film,
            background: words.word(lang, "background").to_owned(),
            numbers: StepNumbers::new(words, lang),
            conditions: folded(words.list(lang, "meaning-conditions")),
            outcomes: folded(words.list(lang, "meaning-outcomes")),
            commands: words.list(lang, "meaning-commands").into_iter().collect(),
            fillers: words.list(lang, "meaning-fillers"),
            needs: folded(words.list(lang, "meaning-needs")),
            known,
        }
    }

    /// Whether a text starts with a verb that commands, as an action does.
    pub fn is_command(&self, words: &[SourceInline]) -> bool {
        let text = fold(plain_words(words).trim());
        let words = text.split_whitespace();
        let is_filler = |word: &&str| self.fillers.iter().any(|filler| filler == word);
        let first = words.into_iter().find(|word| !is_filler(word));
        first.is_some_and(|first| self.commands.contains(first))
    }

    /// Whether a text says what a reader sees when an action worked, in its first sentence.
    pub fn is_outcome(&self, words: &[SourceInline]) -> bool {
        let text = fold(plain_words(words).trim());
        let sentence = text
            .split_once(". ")
            .map_or(text.as_str(), |(first, _)| first);
        let starts = |phrase: &String| {
            let rest = text.strip_prefix(phrase.as_str());
            rest.is_some_and(|rest| !rest.starts_with(char::is_alphabetic))
        };
        self.outcomes.iter().any(|phrase| has(sentence, phrase))
            && !self.conditions.iter().any(starts)
    }

    /// Whether a section with this title says what a reader needs.
    pub fn is_of_needs(&self, title: &str) -> bool {
        let title = fold(title);
        let title = title.trim_matches(|c: char| !c.is_alphanumeric());
        self.needs.iter().any(|need| need == title)
    }

    /// Whether a line of a page names a step by its number.
    pub fn names_a_step(&self, lines: &[String]) -> bool {
        lines.iter().any(|line| self.step_number(line).is_some())
    }

    /// The first number in a text such as "see step 5".
    fn step_number(&self, text: &str) -> Option<u64> {
        let named = self.numbers.named(text).into_iter();
        named.flatten().next().map(|(number, _)| number)
    }

    /// What the word of a box means; `None` where no one knows.
    pub fn of_box(&self, word: &str) -> Option<LabelledAs> {
        let word = word.to_lowercase();
        let boxes = SIGNALS.iter().chain(&BOXES);
        let mut boxes = boxes.map(|(name, labelled)| (*name, *labelled));
        let found = boxes.find(|(name, _)| *name == word);
        let found = found.map(|(_, labelled)| labelled);
        let sign = || word.chars().next().and_then(of_sign);
        found.or_else(|| self.of_title(&word)).or_else(sign)
    }

    /// What a title means that is a signal word and nothing else, in the language of the page or in English.
    pub fn of_title(&self, title: &str) -> Option<LabelledAs> {
        let title = title.trim_matches(|c: char| !c.is_alphanumeric());
        let title = title.to_lowercase();
        let own = self.known.iter();
        let own = own.map(|(name, labelled)| (name.as_str(), *labelled));
        let mut known = own.chain(SIGNALS);
        let found = known.find(|(name, _)| *name == title);
        found.map(|(_, labelled)| labelled)
    }

    /// The label that a text starts with, as it is written, and the text after it.
    pub fn split(&self, words: &[SourceInline]) -> Option<(String, LabelledAs, Vec<SourceInline>)> {
        match words.first()? {
            SourceInline::Strong(inner) | SourceInline::Emphasis(inner) => {
                let said = plain_words(inner);
                let (label, labelled) = self.whole(&said)?;
                let rest = &words[1..];
                let has_mark = said.trim_end().ends_with([':', '!', '.']);
                if !has_mark && !goes_on(rest) {
                    return None;
                }
                Some((label, labelled, without_mark(rest)))
            }
            SourceInline::Text(text) => {
                if let Some((sign, labelled, after)) = before_text(text) {
                    return Some(self.after_sign(sign, labelled, after, &words[1..]));
                }
                let text = text.trim_start();
                let (label, labelled, after) =
                    self.known.iter().find_map(|(label, labelled)| {
                        let said = prefix(text, label)?;
                        let after = &text[said.len()..];
                        let is_marked = after.trim_start().starts_with([':', '!']);
                        (is_marked || is_shouted(said, after))
                            .then(|| (said.to_owned(), *labelled, after.to_owned()))
                    })?;
                let mut rest = vec![SourceInline::Text(after)];
                rest.extend_from_slice(&words[1..]);
                Some((label, labelled, without_mark(&rest)))
            }
            _ => None,
        }
    }

    // "⚠️ **Gevaar:** ..." is a danger: the word says more than the sign.
    fn after_sign(
        &self,
        sign: char,
        labelled: LabelledAs,
        after: &str,
        words: &[SourceInline],
    ) -> (String, LabelledAs, Vec<SourceInline>) {
        let mut rest = Vec::with_capacity(words.len() + 1);
        if !after.is_empty() {
            rest.push(SourceInline::Text(after.to_owned()));
        }
        rest.extend_from_slice(words);
        match self.split(&rest) {
            Some((label, said, rest)) => (label, said, rest),
            None => (sign.to_string(), labelled, without_mark(&rest)),
        }
    }

    fn whole(&self, said: &str) -> Option<(String, LabelledAs)> {
        let said = said.trim_matches(|c: char| !c.is_alphanumeric());
        let lower = said.to_lowercase();
        let mut known = self.known.iter();
        let (_, labelled) = known.find(|(label, _)| *label == lower)?;
        Some((said.to_owned(), *labelled))
    }
}

// "GEVAAR Raak de fuser niet aan": capitals, and then a sentence in small letters.
fn is_shouted(said: &str, after: &str) -> bool {
    let is_loud = said.chars().all(|c| !c.is_lowercase()) && said.chars().count() > 3;
    is_loud && after.starts_with(' ') && after.contains(char::is_lowercase)
}

fn folded(phrases: Vec<String>) -> Vec<String> {
    phrases.iter().map(|phrase| fold(phrase)).collect()
}

// Whether a text has a phrase as whole words; Chinese and Japanese have no spaces between them.
fn has(text: &str, phrase: &str) -> bool {
    let is_wide = phrase.contains(is_spaceless);
    text.match_indices(phrase).any(|(at, _)| {
        let before = text[..at].ends_with(char::is_alphabetic);
        let after = text[at + phrase.len()..].starts_with(char::is_alphabetic);
        is_wide || !before && !after
    })
}

// The start of a text that is this label in any case.
fn prefix<'a>(text: &'a str, label: &str) -> Option<&'a str> {
    let count = label.chars().count();
    let end = text
        .char_indices()
        .nth(count)
        .map_or(text.len(), |(at, _)| at);
    let said = &text[..end];
    (said.to_lowercase() == label).then_some(said)
}

// After a bold label: a mark, another line, or a sentence. "**Tip** opens a list" is about a button.
fn goes_on(rest: &[SourceInline]) -> bool {
    match rest.first() {
        None | Some(SourceInline::Break) => true,
        Some(SourceInline::Text(text)) => {
            let text = text.trim_start();
            text.starts_with([':', '!', '-', '–', '—']) || text.starts_with(char::is_uppercase)
        }
        Some(_) => false,
    }
}

fn without_mark(words: &[SourceInline]) -> Vec<SourceInline> {
    let mut words = words.to_vec();
    while let Some(first) = words.first_mut() {
        match first {
            SourceInline::Break => {
                words.remove(0);
            }
            SourceInline::Text(text) => {
                let is_mark = |c: char| c.is_whitespace() || ":!-–—".contains(c);
                *text = text.trim_start_matches(is_mark).to_owned();
                if !text.is_empty() {
                    break;
                }
                words.remove(0);
            }
            _ => break,
        }
    }
    words
}
