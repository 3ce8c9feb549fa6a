//! The terms that a card links to, with what they mean.

use super::super::view::TermView;
use super::texts::{CardPresenter, term_anchor};
use crate::model::{Card, Id, Inline, Segment};

impl CardPresenter<'_> {
    /// In the order in which the source mentions them, each once.
    pub(super) fn terms(&self, source: &Card<Segment>) -> Vec<TermView> {
        let mut mentioned = Vec::new();
        source.map(&mut |segment| collect(&segment.text, &mut mentioned));
        let guide = self.presenter.guide;
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
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Code(_) => {}
            Inline::Ui(words) | Inline::Emphasis(words) | Inline::Callout { id: _, words } => {
                collect(words, mentioned)
            }
            Inline::Link { target, words } => {
                if let Some(term) = target.strip_prefix("term:").map(Id::new)
                    && !mentioned.contains(&term)
                {
                    mentioned.push(term);
                }
                collect(words, mentioned);
            }
        }
    }
}
