//! The words of a page as a translator would type them in the catalog: its links lead where those of the source lead, and the name of
//! the only button gets the callout of the source. Takes a text and its source, returns the text and what was done.

use std::collections::BTreeMap;

use super::neutral::neutral_address;
use crate::model::{Descend, Id, Inline, Lang, card_target, is_web_address, walk};

/// Both languages, and which cards and steps of the page are which of the guide.
pub struct Fitting<'a> {
    pub source: &'a Lang,
    pub lang: &'a Lang,
    pub ids: &'a BTreeMap<String, String>,
}

impl Fitting<'_> {
    /// The text with the marks of its source, and the links that now lead elsewhere: from where to where.
    pub fn fitted(
        &self,
        source: &[Inline],
        said: &[Inline],
    ) -> (Vec<Inline>, Vec<(String, String)>) {
        let mut moved = Vec::new();
        let mut free = links(source);
        let text = self.led(said, &mut free, &mut moved);
        (with_callout(source, text), moved)
    }

    fn led(
        &self,
        words: &[Inline],
        free: &mut Vec<String>,
        moved: &mut Vec<(String, String)>,
    ) -> Vec<Inline> {
        let mut out = Vec::new();
        for word in words {
            let inner = self.led(word.words(), free, moved);
            out.push(match word {
                Inline::Text(_) | Inline::Code(_) => word.clone(),
                Inline::Ui(_) => Inline::Ui(inner),
                Inline::Emphasis(_) => Inline::Emphasis(inner),
                Inline::Callout { id, words: _ } => Inline::Callout {
                    id: id.clone(),
                    words: inner,
                },
                Inline::Link { target, words: _ } => Inline::Link {
                    target: self.target(target, free, moved),
                    words: inner,
                },
            });
        }
        out
    }

    // Where a link leads in the guide: to the same step, card or page as a link of the source that no other word has yet.
    fn target(
        &self,
        target: &str,
        free: &mut Vec<String>,
        moved: &mut Vec<(String, String)>,
    ) -> String {
        let own = self.own(target);
        let is_same = |other: &String| {
            let are_pages = is_web_address(other) && is_web_address(&own);
            are_pages && neutral_address(other, self.source) == neutral_address(&own, self.lang)
        };
        // The headings of a page have other names in another language, so a link to one leads to its card.
        let is_place = |other: &String| match (card_target(&own), card_target(other)) {
            (Some((card, None)), Some((of, Some(_)))) => card == of,
            _ => false,
        };
        let exact = free.iter().position(|other| *other == own);
        let near = || {
            free.iter()
                .position(|other| is_same(other) || is_place(other))
        };
        let Some(at) = exact.or_else(near) else {
            return own;
        };
        let source = free.remove(at);
        if source != own {
            moved.push((own, source.clone()));
        }
        source
    }

    fn own(&self, target: &str) -> String {
        let known = |id: &str| self.ids.get(id).cloned();
        if let Some(step) = target.strip_prefix('#') {
            return known(step).map_or_else(|| target.to_owned(), |step| format!("#{step}"));
        }
        match card_target(target) {
            Some((card, None)) => {
                known(card).map_or_else(|| target.to_owned(), |card| format!("card:{card}"))
            }
            Some((_, Some(_))) | None => target.to_owned(),
        }
    }
}

fn links(text: &[Inline]) -> Vec<String> {
    let mut found = Vec::new();
    walk(text, &mut |inline| {
        if let Inline::Link { target, words: _ } = inline {
            found.push(target.clone());
        }
        Descend::Into
    });
    found
}

// With one callout and no other label in the source, and one label in the text, there is nothing to mix up.
fn with_callout(source: &[Inline], text: Vec<Inline>) -> Vec<Inline> {
    let is_mark = |inline: &&Inline| matches!(inline, Inline::Ui(_) | Inline::Callout { .. });
    let marks: Vec<&Inline> = source.iter().filter(is_mark).collect();
    let said = text.iter().filter(is_mark).count();
    let ([Inline::Callout { id, words }], 1) = (&marks[..], said) else {
        return text;
    };
    let is_label = words.iter().any(|word| matches!(word, Inline::Ui(_)));
    let pointed = |inline| match inline {
        Inline::Ui(words) => pointed(id, words, is_label),
        inline => inline,
    };
    text.into_iter().map(pointed).collect()
}

fn pointed(id: &Id, words: Vec<Inline>, is_label: bool) -> Inline {
    let id = id.clone();
    match is_label {
        true => Inline::Callout {
            id,
            words: vec![Inline::Ui(words)],
        },
        false => Inline::Callout { id, words },
    }
}
