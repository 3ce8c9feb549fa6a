//! What is known of translations that were looked at before, shared by all workers and by all stages of a build. Takes a text and what a
//! catalog has for it, returns its words. A guide says the same again and again, and each card is localized to check it and to write it.
//!
//! Only a translation that can be used is kept, and it is compared with all that was read: another text is never taken for it.

use std::hash::{Hash, Hasher};
use std::sync::{Mutex, PoisonError};

use rustc_hash::{FxHashMap, FxHasher};

use crate::catalog::CatalogTranslation;
use crate::model::{Inline, Lang, Segment};

// Workers that look for different texts seldom wait for each other.
const SHARDS: usize = 64;

// In each of them: a few dozen megabytes in all, however large the guide.
const MOST: usize = 1 << 10;

/// The translations that can be used, of all languages of a guide.
pub struct KnownTexts([Mutex<FxHashMap<u64, KnownText>>; SHARDS]);

struct KnownText {
    lang: Lang,
    /// The text in the source, and as the catalog has it.
    segment: Vec<Inline>,
    source: String,
    translation: String,
    /// What readers get.
    inlines: Vec<Inline>,
    clean: CleanAs,
}

/// As what the QA checks found nothing in a translation. More is demanded of a warning than of another text.
#[derive(Clone, Copy, Default)]
pub struct CleanAs {
    pub text: bool,
    pub warning: bool,
}

impl Default for KnownTexts {
    fn default() -> KnownTexts {
        KnownTexts(std::array::from_fn(|_| Mutex::default()))
    }
}

impl KnownTexts {
    /// The words of a translation, if it is known.
    pub fn inlines(
        &self,
        lang: &Lang,
        segment: &Segment,
        translation: &CatalogTranslation,
    ) -> Option<Vec<Inline>> {
        self.with(lang, segment, translation, |known| known.inlines.clone())
    }

    /// As what nothing was found in it.
    pub fn clean(
        &self,
        lang: &Lang,
        segment: &Segment,
        translation: &CatalogTranslation,
    ) -> CleanAs {
        let clean = self.with(lang, segment, translation, |known| known.clean);
        clean.unwrap_or_default()
    }

    /// Remembers that nothing was found in a translation that is known.
    pub fn set_clean(
        &self,
        lang: &Lang,
        segment: &Segment,
        translation: &CatalogTranslation,
        clean: CleanAs,
    ) {
        self.with(lang, segment, translation, |known| {
            known.clean.text |= clean.text;
            known.clean.warning |= clean.warning;
        });
    }

    /// Remembers the words of a translation, as long as there is room.
    pub fn add(
        &self,
        lang: &Lang,
        segment: &Segment,
        translation: &CatalogTranslation,
        inlines: &[Inline],
    ) {
        if translation.fuzzy {
            return;
        }
        let key = key(lang, translation);
        let mut shard = self
            .shard(key)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if shard.len() < MOST {
            shard.entry(key).or_insert_with(|| KnownText {
                lang: lang.clone(),
                segment: segment.text.clone(),
                source: translation.source.clone(),
                translation: translation.text.clone(),
                inlines: inlines.to_vec(),
                clean: CleanAs::default(),
            });
        }
    }

    fn with<R>(
        &self,
        lang: &Lang,
        segment: &Segment,
        translation: &CatalogTranslation,
        take: impl FnOnce(&mut KnownText) -> R,
    ) -> Option<R> {
        if translation.fuzzy {
            return None;
        }
        let key = key(lang, translation);
        let mut shard = self
            .shard(key)
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        let known = shard.get_mut(&key)?;
        known.is_of(lang, segment, translation).then(|| take(known))
    }

    fn shard(&self, key: u64) -> &Mutex<FxHashMap<u64, KnownText>> {
        &self.0[(key >> 32) as usize % SHARDS]
    }
}

impl KnownText {
    fn is_of(&self, lang: &Lang, segment: &Segment, translation: &CatalogTranslation) -> bool {
        self.translation == translation.text
            && self.source == translation.source
            && self.segment == segment.text
            && self.lang == *lang
    }
}

// Two texts can have the same key, so all is compared.
fn key(lang: &Lang, translation: &CatalogTranslation) -> u64 {
    let mut hasher = FxHasher::default();
    lang.as_str().hash(&mut hasher);
    translation.source.hash(&mut hasher);
    translation.text.hash(&mut hasher);
    hasher.finish()
}
