//! Drafts are not published, unless someone asks for them. Takes a library, reports links that would lead nowhere without them, and
//! returns the library without them.

use stappenkaart_say::say;

use super::link_targets::LinkTargets;
use super::{KnownFiles, Library, files, pictures};
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::model::{Card, Descend, Inline, Segment, Status, card_target, walk};
use crate::source::{Sources, Span};

impl Library {
    /// The cards that are drafts.
    pub fn drafts(&self) -> impl Iterator<Item = &Card<Segment>> {
        self.cards.iter().filter(|card| is_draft(card))
    }

    /// The library without its drafts, and without the pictures and files that only drafts show. What can't be measured was reported
    /// when the library was linked.
    pub fn without_drafts(self, sources: &Sources) -> Library {
        let Library {
            guide,
            mut cards,
            history,
            ..
        } = self;
        cards.retain(|card| !is_draft(card));
        let mut reported = Problems::new();
        Library {
            pictures: pictures::measured(
                sources,
                &guide,
                &cards,
                &mut KnownFiles::default(),
                &mut reported,
            ),
            files: files::measured(sources, &guide, &cards, &mut reported),
            guide,
            cards,
            history,
        }
    }
}

/// Whether a card is a draft.
pub fn is_draft(card: &Card<Segment>) -> bool {
    match card.details.status {
        Status::Draft => true,
        Status::Review | Status::Published | Status::Retired => false,
    }
}

/// Links and redirects to a draft, from what is published.
pub fn links_to_drafts(sources: &Sources, library: &Library) -> Vec<Diagnostic> {
    let drafts: Vec<&str> = library.drafts().map(|card| card.id.as_str()).collect();
    if drafts.is_empty() {
        return Vec::new();
    }
    let mut places = LinkTargets::new(sources);
    let mut problems = Problems::new();
    for card in library.cards.iter().filter(|card| !is_draft(card)) {
        for text in card.texts() {
            let span = text.text.span;
            for id in linked(text.text).filter(|id| drafts.contains(&id.as_str())) {
                let place = places.target(span, "card:", &id).unwrap_or(span);
                report(&mut problems, place, say!("this link leads"), &id);
            }
        }
    }
    for redirect in &library.guide.redirects {
        if drafts.contains(&redirect.to.as_str()) {
            let from = say!("the redirect from `{}` leads", redirect.from);
            report(&mut problems, redirect.span, &from, redirect.to.as_str());
        }
    }
    problems.into_vec()
}

fn report(problems: &mut Problems, span: Span, what: &str, id: &str) {
    let message = say!("{what} to the card `{id}`, which is a draft and is not published");
    problems.error(codes::SK222, span, message).help(say!(
        "delete `status: draft` in the card `{id}` when it is ready, or remove the link; `--drafts` publishes drafts too"
    ));
}

// The ids of the cards that a text links to.
fn linked(text: &Segment) -> impl Iterator<Item = String> {
    let mut found = Vec::new();
    walk(&text.text, &mut |inline| {
        if let Inline::Link { target, words: _ } = inline
            && let Some((card, _)) = card_target(target)
        {
            found.push(card.to_owned());
        }
        Descend::Into
    });
    found.into_iter()
}
