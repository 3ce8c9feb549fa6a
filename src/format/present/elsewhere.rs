//! Links on paper, where no one can follow them. Takes the target of a link and its words, returns where it leads: the title of another
//! card and which step of it, or the address that a reader can type.

use super::texts::CardPresenter;
use crate::model::{Card, Id, Inline, Segment, Step, StepKind, card_target, is_web_address, plain};

impl CardPresenter<'_> {
    /// `None` for a link within the card, and where the words of the link say all of it.
    pub(super) fn place(&self, target: &str, words: &[Inline]) -> Option<String> {
        let Some((card, place)) = card_target(target) else {
            return address(target, words);
        };
        let title = plain(self.linked.get(&Id::new(card))?);
        let lang = self.presenter.lang;
        let cards = &self.presenter.library.cards;
        let card = cards.iter().find(|known| known.id.as_str() == card)?;
        let is_said = plain(words) == title;
        let title = ("title", title.into());
        let Some(place) = place else {
            let in_card = || self.words().with(lang, "in-card", &[title]);
            return (!is_said).then(in_card);
        };
        Some(match number(card, place) {
            Some(number) => {
                let number = ("number", number.into());
                self.words().with(lang, "in-card-step", &[title, number])
            }
            None => self.words().with(lang, "in-card", &[title]),
        })
    }
}

/// What a reader types to follow a link out of the guide: `example.com/help`. `None` where its words are that.
pub(super) fn address(target: &str, words: &[Inline]) -> Option<String> {
    let shown = typed(target);
    let is_said = letters(shown) == letters(typed(&plain(words)));
    (is_web_address(target) && !is_said).then(|| shown.to_owned())
}

// Without its scheme, and without the slash at its end.
fn typed(target: &str) -> &str {
    let schemes = ["https://", "http://", "mailto:", "tel:"];
    let rest = schemes
        .iter()
        .find_map(|scheme| target.strip_prefix(scheme));
    rest.unwrap_or(target).trim_end_matches('/')
}

// Of the number of a telephone, the spaces differ.
fn letters(text: &str) -> String {
    let letters = text.chars().filter(|letter| letter.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

// The number of a step, or of the step that an action is in. A problem and a section of facts have none.
fn number(card: &Card<Segment>, place: &str) -> Option<usize> {
    let is_it = |step: &Step<Segment>| {
        step.id.as_str() == place || step.actions().any(|action| action.id.as_str() == place)
    };
    let steps = card.steps.iter();
    let mut numbered = steps.filter(|step| step.kind == StepKind::Procedure);
    numbered.position(is_it).map(|at| at + 1)
}
