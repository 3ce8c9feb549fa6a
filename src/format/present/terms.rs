//! The terms that a card links to, with what they mean.

use super::super::view::TermView;
use super::texts::{CardPresenter, term_anchor};
use crate::model::{Card, Descend, Id, Inline, Segment, walk};

impl CardPresenter<'_> {
    /// In the order in which the source mentions them, each once; after them those that only the meaning of another one mentions.
    pub(super) fn terms(&self, source: &Card<Segment>) -> Vec<TermView> {
        let mut mentioned = Vec::new();
        for text in source.texts() {
            collect(&text.text.text, &mut mentioned);
        }
        let guide = self.presenter.guide;
        let mut at = 0;
        while let Some(id) = mentioned.get(at).cloned() {
            if let Some(term) = guide.terms.get(&id) {
                collect(&term.definition.text, &mut mentioned);
            }
            at += 1;
        }
        let terms = mentioned.iter().filter_map(|id| guide.terms.get(id));
        terms
            .map(|term| TermView {
                anchor: term_anchor(term.id.as_str()),
                name: self.text(&term.name),
                definition: self.text(&term.definition),
            })
            .collect()
    }
}

fn collect(inlines: &[Inline], mentioned: &mut Vec<Id>) {
    walk(inlines, &mut |inline| {
        if let Inline::Link { target, words: _ } = inline
            && let Some(term) = target.strip_prefix("term:").map(Id::new)
            && !mentioned.contains(&term)
        {
            mentioned.push(term);
        }
        Descend::Into
    });
}
