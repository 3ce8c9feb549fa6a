//! The lists of words that translations are compared by. Takes the words of a guide, returns them as the QA checks read them.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::catalog::{CommonWords, Meaning};
use crate::model::Lang;
use crate::words::{Words, separators};

// The languages of the binary are the same for every guide, and are read once.
static OWN: Mutex<BTreeMap<String, Arc<Meaning>>> = Mutex::new(BTreeMap::new());

static OWN_COMMON: OnceLock<Arc<CommonWords>> = OnceLock::new();

/// The words that nearly every text of a language has, of all languages.
pub(super) fn common_words(words: &Words) -> Arc<CommonWords> {
    let langs = || words.languages().map(Lang::new);
    let read = || {
        let list = |lang: Lang| (lang.to_string(), words.list(&lang, "meaning-common-words"));
        Arc::new(CommonWords::new(langs().map(list)))
    };
    if langs().any(|lang| !words.is_own(&lang)) {
        return read();
    }
    OWN_COMMON.get_or_init(read).clone()
}

/// The lists of a language.
pub(super) fn meaning(words: &Words, lang: &Lang) -> Arc<Meaning> {
    let read = || Arc::new(Meaning::new(|key| words.list(lang, key), separators(lang)));
    if !words.is_own(lang) {
        return read();
    }
    let mut own = OWN.lock().unwrap_or_else(PoisonError::into_inner);
    own.entry(lang.to_string()).or_insert_with(read).clone()
}
