//! What imports have put into the catalogs of a language, as `.import/texts.en.json` keeps it. So the next import knows which texts
//! wait for a review as it wrote them, and which a person has changed.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Texts that came from pages.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierTexts {
    /// The cards that a person named for a page.
    #[serde(default)]
    pub named: BTreeMap<String, Vec<String>>,
    /// By the path of the source file and the id of its text.
    #[serde(default)]
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
}

impl EarlierTexts {
    /// Whether an import wrote this text into the catalog of a file. A text may have another id by now.
    pub fn wrote(&self, path: &str, text: &str) -> bool {
        let texts = self.texts.get(path);
        texts.is_some_and(|texts| texts.values().any(|known| known == text))
    }

    pub fn put(&mut self, path: &str, id: &str, text: &str) {
        let texts = self.texts.entry(path.to_owned()).or_default();
        texts.insert(id.to_owned(), text.to_owned());
    }
}
