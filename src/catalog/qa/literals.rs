//! Links and code that differ by language. Takes those that `guide.toml` declares, and the keys of keyboards, turns the literals of a translation into those of its
//! source, to compare them, and into those of its language, to show them.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bare_addresses;
use crate::model::{Descend, Guide, Inline, Lang, Literal, Provenance, Segment, walk};
use crate::words::{KeyNames, PressedKey, Words};

/// The links and code of a guide that have another form in a language.
#[derive(Debug, Clone, Default)]
pub struct Literals {
    links: Vec<[String; 2]>,
    code: BTreeMap<String, String>,
    /// The other way around.
    code_of_source: BTreeMap<String, String>,
    source_keys: Arc<KeyNames>,
    keys: Arc<KeyNames>,
}

impl Literals {
    /// What a guide declares for a language.
    pub fn new(guide: &Guide<Segment>, lang: &Lang, words: &Words) -> Literals {
        let of = |literals: &[Literal]| -> Vec<[String; 2]> {
            let pairs = literals.iter().filter_map(|literal| {
                Some([
                    literal.source.clone(),
                    literal.translated.get(lang)?.clone(),
                ])
            });
            pairs.collect()
        };
        let mut links = of(&guide.links);
        // The longest address is the most exact one.
        links.sort_by_key(|[source, _]| std::cmp::Reverse(source.len()));
        let code = of(&guide.code);
        Literals {
            links,
            code: code.iter().cloned().map(Into::into).collect(),
            code_of_source: code
                .into_iter()
                .map(|[source, target]| (target, source))
                .collect(),
            source_keys: words.keys(&guide.source),
            keys: words.keys(lang),
        }
    }

    /// Where a link of the source leads in this language. An address that ends with `/` also means all that start with it.
    pub fn link(&self, address: &str) -> String {
        let pairs = self.links.iter();
        replaced(address, pairs.map(|[source, target]| [source, target]))
    }

    /// A translation as its source would have it. Keys may have the names of either language.
    pub fn of_source(&self, inlines: &[Inline], source: &[Inline]) -> Vec<Inline> {
        let link = |address: &str| {
            let pairs = self.links.iter();
            replaced(address, pairs.map(|[source, target]| [target, source]))
        };
        let code = |text: &str| match self.keys_of_source(text, source) {
            Some(keys) => keys,
            None => known(&self.code_of_source, text),
        };
        each(inlines, &code, &link)
    }

    // The keys of a translation, as its source writes them.
    fn keys_of_source(&self, text: &str, source: &[Inline]) -> Option<String> {
        let keys = self.pressed(text)?;
        let written = code_in(source);
        let same = |known: &&str| self.source_keys.is_same(known, &keys);
        let known = written.iter().find(|known| **known == text);
        let known = known.or_else(|| written.iter().find(|known| same(known)))?;
        Some((*known).to_owned())
    }

    // A translator may keep the names that the source has.
    fn pressed(&self, text: &str) -> Option<Vec<PressedKey>> {
        self.keys.read(text).or_else(|| self.source_keys.read(text))
    }

    /// A text with the names that its own language has for keys, or `None` if it has no code.
    pub fn with_key_names(&self, text: &[Inline], origin: Provenance) -> Option<Vec<Inline>> {
        if code_in(text).is_empty() {
            return None;
        }
        let named = |text: &str| {
            let (names, keys) = match origin {
                Provenance::Translated => (&self.keys, self.pressed(text)?),
                Provenance::Source | Provenance::Fallback => {
                    (&self.source_keys, self.source_keys.read(text)?)
                }
            };
            Some(names.names(&keys).join("+"))
        };
        let code = |text: &str| named(text).unwrap_or_else(|| text.to_owned());
        Some(each(text, &code, &str::to_owned))
    }

    /// A translation as readers get it.
    pub fn shown(&self, inlines: Vec<Inline>) -> Vec<Inline> {
        if self.links.is_empty() && self.code.is_empty() {
            return inlines;
        }
        each(&inlines, &|text| known(&self.code, text), &|address| {
            self.link(address)
        })
    }
}

fn code_in(inlines: &[Inline]) -> Vec<&str> {
    let mut found = Vec::new();
    walk(inlines, &mut |inline| {
        if let Inline::Code(text) = inline {
            found.push(text.as_str());
        }
        Descend::Into
    });
    found
}

fn known(code: &BTreeMap<String, String>, text: &str) -> String {
    code.get(text).map_or(text, String::as_str).to_owned()
}

fn replaced<'a>(address: &str, pairs: impl Iterator<Item = [&'a String; 2]>) -> String {
    for [from, to] in pairs {
        if address == from {
            return to.clone();
        }
        if let Some(rest) = address.strip_prefix(from.as_str())
            && from.ends_with('/')
            // What has the new form already stays: "https://example.com/" and "https://example.com/en/".
            && !address.starts_with(to.as_str())
        {
            return format!("{to}{rest}");
        }
    }
    address.to_owned()
}

fn each(
    inlines: &[Inline],
    code: &dyn Fn(&str) -> String,
    link: &dyn Fn(&str) -> String,
) -> Vec<Inline> {
    let one = |inline: &Inline| match inline {
        Inline::Text(text) => Inline::Text(bare_addresses::replaced(text, link)),
        Inline::Code(text) => Inline::Code(code(text)),
        Inline::Ui(words) => Inline::Ui(each(words, code, link)),
        Inline::Emphasis(words) => Inline::Emphasis(each(words, code, link)),
        Inline::Callout { id, words } => Inline::Callout {
            id: id.clone(),
            words: each(words, code, link),
        },
        Inline::Link { target, words } => Inline::Link {
            target: link(target),
            words: each(words, code, link),
        },
    };
    inlines.iter().map(one).collect()
}
