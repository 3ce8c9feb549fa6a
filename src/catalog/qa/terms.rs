//! The terms of a guide in two languages. Takes the terms of `guide.toml` with their translations, says which one a translation
//! lost.

use crate::model::{Descend, Guide, Inline, Segment, plain, walk};

/// A term and what it is called in another language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TermPair {
    /// What leads to it: `term:its-id`.
    link: String,
    /// As `guide.toml` writes it.
    pub source: String,
    /// As its catalog writes it.
    pub target: String,
    before: Vec<String>,
    after: Vec<String>,
}

/// The terms of a guide that have a translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Terms {
    pairs: Vec<TermPair>,
}

/// An ending may change: this many letters of a word have to stay, of four.
const KEPT_OF_FOUR: usize = 3;

impl Terms {
    /// The terms of a guide; `translate` returns the words of a term's name in the other language, if it has a translation that can
    /// be used.
    pub fn new(guide: &Guide<Segment>, translate: impl Fn(&Segment) -> Option<String>) -> Terms {
        let pairs = guide.terms.iter().filter_map(|(id, term)| {
            let (source, target) = (plain(&term.name.text), translate(&term.name)?);
            let (before, after) = (stems(&source), stems(&target));
            (!before.is_empty() && !after.is_empty()).then(|| TermPair {
                link: format!("term:{id}"),
                source,
                target,
                before,
                after,
            })
        });
        Terms {
            pairs: pairs.collect(),
        }
    }

    /// What a term is called in the other language, by its whole name; without what is in brackets after it.
    pub fn find(&self, name: &str) -> Option<&str> {
        let pair = self
            .pairs
            .iter()
            .find(|pair| pair.source.eq_ignore_ascii_case(name.trim()))?;
        Some(bare(&pair.target))
    }

    /// The terms that a text uses, each with what it is called in the other language.
    pub fn used_in(&self, text: &str) -> impl Iterator<Item = (&str, &str)> {
        let words = words(text);
        let used = self
            .pairs
            .iter()
            .filter(move |pair| is_used(&pair.before, &words));
        used.map(|pair| (pair.source.as_str(), bare(&pair.target)))
    }

    /// The first term that a text uses and its translation does not.
    pub fn lost(&self, source: &str, translation: &str) -> Option<&TermPair> {
        if self.pairs.is_empty() {
            return None;
        }
        let (source, translation) = (words(source), translation.to_lowercase());
        self.pairs.iter().find(|pair| {
            is_used(&pair.before, &source)
                && !pair.after.iter().all(|stem| translation.contains(stem))
        })
    }

    /// The first term whose link has its name in the source, and other words in the translation.
    pub fn misled(&self, source: &[Inline], translated: &[Inline]) -> Option<&TermPair> {
        self.pairs.iter().find(|pair| {
            let name =
                linked(source, &pair.link).is_some_and(|said| is_used(&pair.before, &words(&said)));
            let keeps = |said: String| {
                pair.after
                    .iter()
                    .all(|stem| said.to_lowercase().contains(stem))
            };
            name && linked(translated, &pair.link).is_some_and(|said| !keeps(said))
        })
    }
}

// The words of the links to this target.
fn linked(inlines: &[Inline], wanted: &str) -> Option<String> {
    let mut said: Option<String> = None;
    walk(inlines, &mut |inline| {
        if let Inline::Link { target, words } = inline
            && target == wanted
        {
            let said = said.get_or_insert_default();
            said.push(' ');
            said.push_str(&plain(words));
        }
        Descend::Into
    });
    said
}

// Each stem opens a word of the text, one after the other.
fn is_used(stems: &[String], words: &[String]) -> bool {
    words.windows(stems.len()).any(|window| {
        stems
            .iter()
            .zip(window)
            .all(|(stem, word)| is_form(stem, word))
    })
}

// A compound that merely begins with the term is another word: "gebruik" is not in "gebruikershandleiding".
fn is_form(stem: &str, word: &str) -> bool {
    word.strip_prefix(stem)
        .is_some_and(|ending| ending.chars().count() <= stem.chars().count().div_ceil(2).min(4))
}

// What is in brackets after a name explains it and is not a part of it: "permission (autorisatie)".
fn stems(name: &str) -> Vec<String> {
    words(bare(name)).iter().map(|word| stem(word)).collect()
}

fn bare(name: &str) -> &str {
    let bare = name
        .split(['(', '（', '['])
        .next()
        .unwrap_or_default()
        .trim();
    if bare.is_empty() { name } else { bare }
}

fn stem(word: &str) -> String {
    let letters = word.chars().count();
    // A script that writes a word in a letter or two does not inflect it.
    let kept = if letters < 4 {
        letters
    } else {
        (letters * KEPT_OF_FOUR).div_ceil(4)
    };
    word.chars().take(kept).collect()
}

fn words(text: &str) -> Vec<String> {
    let words = text
        .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’' && c != '-')
        .filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}
