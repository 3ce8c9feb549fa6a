//! What changed, for the page of a card and for the feed of a language: the same changes in the same words.

use super::super::Scope;
use super::super::view::{
    ChangeView, FeedView, RevisionView, StepRef, WarningChangeView, WarningWordsView,
};
use super::Presenter;
use super::texts::{CardPresenter, anchor};
use crate::changes::{SaidChange, SaidRevision, SaidWarning, SaidWarningChange, notes, said};
use crate::localize::Edition;
use crate::model::{Card, Id, Localized};

impl Presenter<'_> {
    /// The feed of the language, from the site's root. `None` where there is none.
    pub(super) fn feed_path(&self) -> Option<String> {
        let mut artefacts = self.published.artefacts(&[Scope::Language]);
        let (_, feed) = artefacts.find(|(_, artefact)| artefact.key == "feed")?;
        Some(feed.path(self.lang.as_str(), ""))
    }

    pub(super) fn feed(&self) -> Option<FeedView> {
        let history = &self.library.history;
        let newest = history.newest().filter(|_| self.guide.has_feed())?;
        let notes = notes(history, self.words, self.lang);
        Some(FeedView {
            updated: newest.to_string(),
            revisions: notes
                .into_iter()
                .map(|note| self.revision(note, &|_| None, &|_| Vec::new()))
                .collect(),
        })
    }

    // `target` leads to a warning that is still there, `steps` to those of these ids.
    fn revision(
        &self,
        said: SaidRevision,
        target: &dyn Fn(&str) -> Option<String>,
        steps: &dyn Fn(&[String]) -> Vec<StepRef>,
    ) -> RevisionView {
        let SaidRevision {
            card,
            lang: _,
            title,
            on,
            anchor,
            version,
            seal,
            is_gone: _,
            warnings,
            others,
        } = said;
        let other = |change: SaidChange| ChangeView {
            steps: steps(&change.steps),
            what: change.what,
        };
        RevisionView {
            anchor,
            card,
            title,
            on: self.date(on),
            version,
            seal,
            warnings: warnings
                .into_iter()
                .map(|change| self.warning_change(change, target))
                .collect(),
            others: others.into_iter().map(other).collect(),
        }
    }

    fn warning_change(
        &self,
        change: SaidWarningChange,
        target: &dyn Fn(&str) -> Option<String>,
    ) -> WarningChangeView {
        let SaidWarningChange {
            id,
            kind,
            what,
            before,
            after,
        } = change;
        WarningChangeView {
            kind: kind.name(),
            what,
            target: target(&id),
            before: before.map(|said| self.warning_words(said)),
            after: after.map(|said| self.warning_words(said)),
        }
    }

    fn warning_words(&self, said: SaidWarning) -> WarningWordsView {
        let SaidWarning { signal, text, lang } = said;
        let foreign = lang != *self.lang;
        WarningWordsView {
            signal,
            text,
            dir: foreign.then(|| self.words.direction(&lang)),
            lang: foreign.then(|| lang.to_string()),
        }
    }
}

impl CardPresenter<'_> {
    /// What changed in a card, newest first.
    pub(super) fn changes(&self, edition: &Edition<'_>) -> Vec<RevisionView> {
        let Presenter {
            library,
            words,
            lang,
            ..
        } = self.presenter;
        let card = &edition.card;
        let target = |id: &str| {
            let mut warnings = card.all_warnings();
            let found = warnings.find(|warning| warning.id.as_str() == id);
            found.map(|warning| anchor(&warning.id))
        };
        let steps = |ids: &[String]| self.steps_of(card, ids);
        let said = said(&library.history, words, card.id.as_str(), lang).into_iter();
        said.map(|said| self.presenter.revision(said, &target, &steps))
            .collect()
    }

    // Those of these steps that are there.
    fn steps_of(&self, card: &Card<Localized<'_>>, ids: &[String]) -> Vec<StepRef> {
        let is_of = |id: &Id| ids.iter().any(|known| known == id.as_str());
        let steps = card.sections().filter(|step| is_of(&step.id));
        steps.map(|step| self.step_ref(step)).collect()
    }
}
