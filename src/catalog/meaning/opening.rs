//! How a sentence opens: with a command, or with words that leave the reader a choice, such as "you may". In some languages these come
//! last. Takes a sentence and the lists of its language.

use super::opposites::SideWords;
use super::phrases::{FoundPhrase, Phrases};
use super::tokens::{SentenceWord, TokenText};

/// The openings of a language.
pub struct Openings {
    commands: Phrases<()>,
    fillers: Phrases<()>,
    weak: Phrases<()>,
    /// Last words that leave a choice, in languages that have their verb there.
    weak_endings: Phrases<()>,
}

/// How a sentence opens.
#[derive(Default)]
pub enum Opening {
    /// "Wear a helmet."
    Command,
    /// "You may wear a helmet."
    Weak(SideWords),
    #[default]
    Other,
}

impl Openings {
    /// From the lists of a language, by key.
    pub fn new(list: impl Fn(&str) -> Vec<String>) -> Openings {
        let phrases = |key| {
            let mut phrases = Phrases::new();
            let entries: Vec<String> = list(key);
            entries.iter().for_each(|entry| phrases.add((), entry));
            phrases
        };
        Openings {
            commands: phrases("meaning-commands"),
            fillers: phrases("meaning-fillers"),
            weak: phrases("meaning-weak-openings"),
            weak_endings: phrases("meaning-weak-endings"),
        }
    }

    /// How this sentence opens, after words such as "please".
    pub fn of(&self, sentence: TokenText<'_>) -> Opening {
        let mut tokens = sentence.tokens;
        while let Some(filler) = first(&self.fillers, tokens) {
            tokens = &tokens[filler.tokens.len()..];
        }
        let length = |found: &FoundPhrase<()>| found.tokens.len();
        match (first(&self.weak, tokens), first(&self.commands, tokens)) {
            // "Try" is a command, "try to" is not.
            (Some(weak), command)
                if command
                    .as_ref()
                    .is_none_or(|one| length(one) < length(&weak)) =>
            {
                Opening::Weak(SideWords {
                    text: weak.text(sentence.text, tokens),
                    places: weak.places(tokens),
                })
            }
            (_, Some(_)) => Opening::Command,
            (_, None) => self.ending(sentence).map_or(Opening::Other, Opening::Weak),
        }
    }

    // The last word, if it leaves a choice, of a sentence of one clause: what comes after a colon is about something else.
    fn ending(&self, sentence: TokenText<'_>) -> Option<SideWords> {
        let last = &sentence.tokens[sentence.tokens.len().checked_sub(1)?..];
        let found = first(&self.weak_endings, last)?;
        let clause = &sentence.text[sentence.start()?..sentence.end()?];
        (!clause.contains([',', ':', ';'])).then(|| SideWords {
            text: found.text(sentence.text, last),
            places: found.places(last),
        })
    }
}

fn first(phrases: &Phrases<()>, tokens: &[SentenceWord]) -> Option<FoundPhrase<()>> {
    (!tokens.is_empty()).then(|| phrases.first(tokens))?
}
