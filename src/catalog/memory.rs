//! The translation memory: what was translated before. Takes texts with their translations, finds those that are like a new text.

use std::collections::HashMap;

use rapidfuzz::distance::levenshtein::{Args, BatchComparator};

/// Texts of one language with their translations into another.
#[derive(Debug, Default)]
pub struct Memory {
    pairs: Vec<MemoryPair>,
    exact: HashMap<String, usize>,
}

#[derive(Debug)]
struct MemoryPair {
    source: String,
    target: String,
    letters: usize,
}

/// A text that was translated before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MemoryMatch<'a> {
    /// 100 for the same text; never for another one.
    pub percent: u8,
    pub source: &'a str,
    pub target: &'a str,
}

impl Memory {
    /// Remembers these pairs. Of two translations of one text the first is kept.
    pub fn new(pairs: impl IntoIterator<Item = (String, String)>) -> Memory {
        let mut memory = Memory::default();
        for (source, target) in pairs {
            if !memory.exact.contains_key(&source) && target.chars().any(char::is_alphanumeric) {
                memory.exact.insert(source.clone(), memory.pairs.len());
                let letters = source.chars().count();
                memory.pairs.push(MemoryPair {
                    source,
                    target,
                    letters,
                });
            }
        }
        memory
    }

    pub fn is_empty(&self) -> bool {
        self.pairs.is_empty()
    }

    /// The text that is most like this one, if any is at least as similar as `like`, from 0 to 1; of two equal ones, the first.
    pub fn find(&self, source: &str, like: f64) -> Option<MemoryMatch<'_>> {
        if let Some(at) = self.exact.get(source) {
            let MemoryPair {
                source,
                target,
                letters: _,
            } = &self.pairs[*at];
            return Some(MemoryMatch {
                percent: 100,
                source,
                target,
            });
        }
        if like >= 1.0 {
            return None;
        }
        let letters = source.chars().count();
        let comparator = BatchComparator::new(source.chars());
        let mut best: Option<(f64, &MemoryPair)> = None;
        for pair in self
            .pairs
            .iter()
            .filter(|pair| may_be_like(pair.letters, letters, like))
        {
            let floor = best.map_or(like, |(score, _)| score);
            let score = comparator.normalized_similarity_with_args(
                pair.source.chars(),
                &Args::default().score_cutoff(floor),
            );
            best = score
                .filter(|score| best.is_none_or(|(known, _)| *score > known))
                .map(|score| (score, pair))
                .or(best);
        }
        let (
            score,
            MemoryPair {
                source,
                target,
                letters: _,
            },
        ) = best?;
        Some(MemoryMatch {
            percent: ((score * 100.0) as u8).min(99),
            source,
            target,
        })
    }
}

// Texts of too different lengths can't be similar.
fn may_be_like(one: usize, other: usize, like: f64) -> bool {
    one.min(other) as f64 >= like * one.max(other) as f64
}
