//! What is known of translations that were looked at before, shared by all workers and by all stages of a build. Takes a text and what a
//! catalog has for it, returns its words, and whether it was found good. A guide says the same again and again, and each card is localized
//! to check it and to write it.
//!
//! Only a translation that can be used is kept, and all that it was made of is compared: another one is never taken for it.

use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

use crate::catalog::{CatalogTranslation, SameLabel};
use crate::model::{Inline, Lang, Segment};

// Workers that look for different texts seldom wait for each other.
const SHARDS: usize = 64;

// In each of them: a few dozen megabytes in all, however large the guide.
const MOST: usize = 1 << 10;

/// The translations that can be used, of all languages of a guide.
pub struct KnownTexts([Mutex<FxHashMap<u64, KnownText>>; SHARDS]);

/// A text, and what the catalog of a language has for it.
pub struct TextPair<'a> {
    pub lang: &'a Lang,
    pub segment: &'a Segment,
    pub translation: &'a CatalogTranslation,
}

/// What a text is. More is demanded of the translation of a warning.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum SaidAs {
    Warning,
    Other,
}

struct KnownText {
    lang: Lang,
    segment: Vec<Inline>,
    /// As the catalog has them.
    source: String,
    translation: String,
    /// What readers get.
    inlines: Vec<Inline>,
    /// As what the QA checks found nothing in it.
    good: Vec<FoundGood>,
}

// Which labels of it a card knew in both languages: another card can call them otherwise.
struct FoundGood {
    kind: SaidAs,
    labels: Vec<SameLabel>,
}

impl Default for KnownTexts {
    fn default() -> KnownTexts {
        KnownTexts(std::array::from_fn(|_| Mutex::default()))
    }
}

impl KnownTexts {
    /// The words of a translation, if it is known.
    pub fn inlines(&self, pair: &TextPair<'_>) -> Option<Vec<Inline>> {
        self.with(pair, |known| known.inlines.clone())
    }

    /// Whether nothing was found in these words as the translation of such a text, in a card that knows these labels.
    pub fn is_good(
        &self,
        pair: &TextPair<'_>,
        kind: SaidAs,
        inlines: &[Inline],
        labels: &[SameLabel],
    ) -> bool {
        let is_good = |known: &mut KnownText| {
            let mut good = known.good.iter();
            known.inlines == inlines && good.any(|good| good.kind == kind && good.labels == labels)
        };
        self.with(pair, is_good).unwrap_or(false)
    }

    /// Remembers that nothing was found in a translation that is known.
    pub fn found_good(&self, pair: &TextPair<'_>, kind: SaidAs, labels: Vec<SameLabel>) {
        self.with(pair, |known| {
            known.good.retain(|good| good.kind != kind);
            known.good.push(FoundGood { kind, labels });
        });
    }

    /// Remembers the words of a translation, as long as there is room.
    pub fn add(&self, pair: &TextPair<'_>, inlines: &[Inline]) {
        let key = pair.key();
        let mut shard = self.shard(key);
        if shard.len() < MOST && !pair.translation.fuzzy {
            shard.entry(key).or_insert_with(|| KnownText {
                lang: pair.lang.clone(),
                segment: pair.segment.text.clone(),
                source: pair.translation.source.clone(),
                translation: pair.translation.text.clone(),
                inlines: inlines.to_vec(),
                good: Vec::new(),
            });
        }
    }

    fn with<R>(&self, pair: &TextPair<'_>, take: impl FnOnce(&mut KnownText) -> R) -> Option<R> {
        let key = pair.key();
        let mut shard = self.shard(key);
        let known = shard.get_mut(&key)?;
        known.is_of(pair).then(|| take(known))
    }

    fn shard(&self, key: u64) -> std::sync::MutexGuard<'_, FxHashMap<u64, KnownText>> {
        let shard = &self.0[(key >> 32) as usize % SHARDS];
        shard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl KnownText {
    fn is_of(&self, pair: &TextPair<'_>) -> bool {
        !pair.translation.fuzzy
            && self.translation == pair.translation.text
            && self.source == pair.translation.source
            && self.segment == pair.segment.text
            && self.lang == *pair.lang
    }
}

impl TextPair<'_> {
    // Two texts can have the same key, so all is compared.
    fn key(&self) -> u64 {
        let mut hasher = FxHasher::default();
        self.lang.as_str().hash(&mut hasher);
        self.translation.source.hash(&mut hasher);
        self.translation.text.hash(&mut hasher);
        hasher.finish()
    }
}
