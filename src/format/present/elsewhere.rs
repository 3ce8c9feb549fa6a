//! Links to other cards on paper, where no one can follow them. Takes the target of a link and its words, returns where it leads, in
//! words: the title of the card, and which step of it.

use super::texts::CardPresenter;
use crate::model::{Card, Id, Inline, Segment, Step, StepKind, card_target, plain};

impl CardPresenter<'_> {
    /// `None` for another link, and where the words of the link say all of it.
    pub(super) fn place(&self, target: &str, words: &[Inline]) -> Option<String> {
        let (card, place) = card_target(target)?;
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

// The number of a step, or of the step that an action is in. A problem and a section of facts have none.
fn number(card: &Card<Segment>, place: &str) -> Option<usize> {
    let is_it = |step: &Step<Segment>| {
        step.id.as_str() == place || step.actions().any(|action| action.id.as_str() == place)
    };
    let steps = card.steps.iter();
    let mut numbered = steps.filter(|step| step.kind == StepKind::Procedure);
    numbered.position(is_it).map(|at| at + 1)
}
