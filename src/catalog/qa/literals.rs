//! Links and code that differ by language. Takes those that `guide.toml` declares, turns the literals of a translation into those of its
//! source, to compare them, and into those of its language, to show them.

use std::collections::BTreeMap;

use crate::model::{Guide, Inline, Lang, Literal, Segment};

/// The links and code of a guide that have another form in a language.
#[derive(Debug, Clone, Default)]
pub struct Literals {
    links: Vec<[String; 2]>,
    code: BTreeMap<String, String>,
    /// The other way around.
    code_of_source: BTreeMap<String, String>,
}

impl Literals {
    /// What a guide declares for a language.
    pub fn new(guide: &Guide<Segment>, lang: &Lang) -> Literals {
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
        }
    }

    /// Where a link of the source leads in this language. An address that ends with `/` also means all that start with it.
    pub fn link(&self, address: &str) -> String {
        let pairs = self.links.iter();
        replaced(address, pairs.map(|[source, target]| [source, target]))
    }

    /// A translation as its source would have it.
    pub fn of_source(&self, inlines: &[Inline]) -> Vec<Inline> {
        let link = |address: &str| {
            let pairs = self.links.iter();
            replaced(address, pairs.map(|[source, target]| [target, source]))
        };
        each(inlines, &|text| known(&self.code_of_source, text), &link)
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
        Inline::Text(text) => Inline::Text(text.clone()),
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
