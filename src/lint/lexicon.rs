//! What words mean to the rules. Takes the `meaning-...` lists of a language, returns for each word the lists that it is on.
//!
//! A language is data: to add one touches no rule.

use std::collections::HashMap;

use crate::fold::fold;
use crate::model::Lang;
use crate::wildcard::Wildcard;
use crate::words::Words;

macro_rules! meanings {
    ($($(#[$doc:meta])* $name:ident = $key:literal),* $(,)?) => {
        /// A list of words that describe how a language works.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum WordMeaning { $($(#[$doc])* $name),* }

        const KEYS: &[(WordMeaning, &str)] = &[$((WordMeaning::$name, $key)),*];
    };
}

meanings! {
    /// Opens a warning, such as "let op".
    Signal = "meaning-signal-words",
    /// Opens a note, such as "tip".
    Note = "meaning-note-words",
    /// Forbids permanently, where a sentence begins.
    Prohibition = "meaning-prohibitions",
    /// Forbids permanently, after a command.
    ProhibitionInside = "meaning-prohibitions-inside",
    /// Negates, whatever it is about.
    Negation = "meaning-negations",
    /// Says not to, where a sentence begins.
    Refusal = "meaning-refusals",
    /// Says not to, after a command.
    RefusalInside = "meaning-refusals-inside",
    /// Negates, but does not forbid, such as "don't forget".
    Reassurance = "meaning-reassurances",
    /// A verb that obliges: with "never" it forbids.
    Obligation = "meaning-obligations",
    /// A reader, to whom something is forbidden.
    Person = "meaning-persons",
    /// Asks to take care, such as "make sure that".
    Caution = "meaning-cautions",
    /// Forbids wherever it is, such as "you must not".
    Ban = "meaning-bans",
    /// Is an article and a pronoun alike, such as "het": before a negation, it is the thing that an order is about.
    Pronoun = "meaning-pronouns",
    /// Leads to a purpose: "use it to find and avoid errors" forbids nothing.
    Purpose = "meaning-purposes",
    /// Forbids before an infinitive, as on a sign: "Niet openen".
    Sign = "meaning-signs",
    /// Leads from a reason to an order, such as "so".
    Consequent = "meaning-consequents",
    /// A verb in the form that commands.
    Command = "meaning-commands",
    /// May come before a command, such as "please".
    Filler = "meaning-fillers",
    /// Joins two clauses.
    Coordinator = "meaning-coordinators",
    /// What follows a verb that commands rather than a noun of the same form.
    Determiner = "meaning-determiners",
    Article = "meaning-articles",
    /// A verb that makes a clause a statement.
    Auxiliary = "meaning-auxiliaries",
    /// Opens a clause inside another.
    Subordinator = "meaning-subordinators",
    /// Opens a text that does not command.
    Subject = "meaning-subjects",
    /// Opens a condition.
    Condition = "meaning-conditions",
    /// Comes before a condition that limits nothing, such as "even if".
    Concession = "meaning-concessions",
    /// A command to choose or to look, after which "if" does not start a condition.
    Asking = "meaning-asking",
    /// A command to choose from what follows.
    Choosing = "meaning-choosing",
    /// Answers a question: "yes" or "no".
    Answer = "meaning-answers",
    /// Says that two actions are done at the same time.
    Simultaneous = "meaning-simultaneous",
    /// Opens a warning that neither commands nor forbids.
    Weak = "meaning-weak-openings",
    /// Makes a passive together with a participle.
    Passive = "meaning-passives",
    /// Makes a passive together with a participle and who does it.
    PassiveWithAgent = "meaning-passives-with-agent",
    Agent = "meaning-agents",
    Colour = "meaning-colours",
    Shape = "meaning-shapes",
    /// A place in front of what is there.
    Place = "meaning-places",
    /// A place after what is there, or on its own.
    PlaceBehind = "meaning-places-behind",
    /// A part of a screen.
    Control = "meaning-controls",
    /// Says nothing if it is the whole text of a link.
    EmptyLink = "meaning-empty-links",
    ClickHere = "meaning-click-here",
    /// In the text of a picture, says only that it is a picture.
    Picture = "meaning-picture-words",
    /// Ends with a dot inside a sentence.
    Abbreviation = "meaning-abbreviations",
}

/// The words of one language by what they mean, with the signal words of all.
pub struct Lexicon {
    entries: HashMap<String, LexiconEntry>,
    pub injuries: Patterns,
    /// Words that may be about an injury, or about a thing.
    pub injuries_perhaps: Patterns,
    pub participles: Patterns,
    pub no_participles: Patterns,
    pub infinitives: Patterns,
    /// Words that forbid by their form, in languages that do so, or that don't put spaces between words.
    pub forbidding_forms: Patterns,
    pub no_forbidding_forms: Patterns,
    /// What is before and after the number of a step.
    pub step: (String, String),
}

/// What one word is, alone and as the first of several.
#[derive(Debug, Default)]
pub struct LexiconEntry {
    alone: u64,
    /// What it is in any way: most words are nothing that is asked for.
    any: u64,
    longer: Vec<(WordMeaning, Vec<String>)>,
}

impl LexiconEntry {
    /// How many words from the first one on have this meaning; `next` returns the words after it.
    pub fn length<'w>(
        &self,
        meaning: WordMeaning,
        next: impl Fn(usize) -> Option<&'w str>,
    ) -> Option<usize> {
        if self.any & bit(meaning) == 0 {
            return None;
        }
        let follows = |rest: &[String]| {
            rest.iter()
                .enumerate()
                .all(|(at, word)| next(at + 1) == Some(word.as_str()))
        };
        let longer = self
            .longer
            .iter()
            .filter(|(known, rest)| *known == meaning && follows(rest))
            .map(|(_, rest)| rest.len() + 1);
        longer
            .max()
            .or_else(|| (self.alone & bit(meaning) != 0).then_some(1))
    }
}

const _: () = assert!(KEYS.len() <= 64, "each meaning has a bit");

fn bit(meaning: WordMeaning) -> u64 {
    1 << meaning as u32
}

impl Lexicon {
    /// The lexicon of a guide that is written in `source`.
    pub fn new(words: &Words, source: &Lang) -> Lexicon {
        let mut lexicon = Lexicon {
            entries: HashMap::new(),
            injuries: Patterns::new(words.list(source, "meaning-injuries")),
            injuries_perhaps: Patterns::new(words.list(source, "meaning-injuries-perhaps")),
            participles: Patterns::new(words.list(source, "meaning-participles")),
            no_participles: Patterns::new(words.list(source, "meaning-no-participles")),
            infinitives: Patterns::new(words.list(source, "meaning-infinitives")),
            forbidding_forms: Patterns::new(words.list(source, "meaning-forbidding-forms")),
            no_forbidding_forms: Patterns::new(words.list(source, "meaning-no-forbidding-forms")),
            step: step(words, source),
        };
        for (meaning, key) in KEYS {
            for phrase in words.list(source, key) {
                lexicon.add(*meaning, &phrase);
            }
        }
        // A warning is pasted from a text in another language as well.
        for lang in words.languages().map(Lang::new) {
            for phrase in words.list(&lang, "meaning-signal-words") {
                lexicon.add(WordMeaning::Signal, &phrase);
            }
        }
        lexicon
    }

    fn add(&mut self, meaning: WordMeaning, phrase: &str) {
        let mut words = phrase.split_whitespace().map(fold);
        let Some(first) = words.next() else { return };
        let rest: Vec<String> = words.collect();
        let entry = self.entries.entry(first).or_default();
        entry.any |= bit(meaning);
        if rest.is_empty() {
            entry.alone |= bit(meaning);
        } else {
            entry.longer.push((meaning, rest));
        }
    }

    /// What a folded word is.
    pub fn entry(&self, word: &str) -> Option<&LexiconEntry> {
        self.entries.get(word)
    }
}

// What is around the number of "Step 2".
fn step(words: &Words, source: &Lang) -> (String, String) {
    let label = words.with(source, "step", &[("number", "{number}".into())]);
    let (before, after) = label.split_once("{number}").unwrap_or((&label, ""));
    let plain = |text: &str| text.replace(['\u{2068}', '\u{2069}'], "");
    (plain(before), plain(after))
}

/// Words and phrases with `*` for any letters.
#[derive(Debug, Default)]
pub struct Patterns {
    /// Each with the last byte of the words that fit, if all of them end alike: few patterns are compared with a word.
    words: Vec<(Option<u8>, Wildcard)>,
    phrases: Vec<Vec<Wildcard>>,
}

impl Patterns {
    fn new(list: Vec<String>) -> Patterns {
        let mut patterns = Patterns::default();
        for pattern in &list {
            let words = pattern.split_whitespace();
            let words: Vec<Wildcard> = words.map(|word| Wildcard::new(&fold(word))).collect();
            match words.len() {
                0 => {}
                1 => {
                    let words = words.into_iter().map(|word| (word.last_byte(), word));
                    patterns.words.extend(words);
                }
                _ => patterns.phrases.push(words),
            }
        }
        patterns
    }

    /// Whether a folded word is one of these.
    pub fn fit(&self, word: &str) -> bool {
        let last = word.bytes().next_back();
        let mut near = self
            .words
            .iter()
            .filter(|(end, _)| end.is_none() || *end == last);
        near.any(|(_, pattern)| pattern.fits(word))
    }

    /// How many words from the first one on are one of these; `next` returns the first word and those after it.
    pub fn length<'w>(&self, next: impl Fn(usize) -> Option<&'w str>) -> Option<usize> {
        let fits = |phrase: &[Wildcard]| {
            let mut words = phrase.iter().enumerate();
            words.all(|(at, pattern)| next(at).is_some_and(|word| pattern.fits(word)))
        };
        let phrases = self.phrases.iter().filter(|phrase| fits(phrase));
        let longest = phrases.map(Vec::len).max();
        longest.or_else(|| next(0).is_some_and(|word| self.fit(word)).then_some(1))
    }
}
