//! Warnings with their signal words. The severity is the tool's own word: a reader gets it in their language, whatever the language
//! of the texts.

use super::super::view::{StepRef, WarningLink, WarningView};
use super::figures::callouts;
use super::texts::{CardPresenter, anchor};
use super::{Text, own_signal, signal};
use crate::model::{Card, Guarded, Severity, Warning};

impl CardPresenter<'_> {
    pub(super) fn warnings(&self, warnings: &[Warning<Text<'_>>]) -> Vec<WarningView> {
        warnings
            .iter()
            .map(|warning| self.warning(warning))
            .collect()
    }

    fn warning(&self, warning: &Warning<Text<'_>>) -> WarningView {
        let Warning {
            id,
            span: _,
            severity,
            avoid,
            consequence,
        } = warning;
        let foreign = avoid.lang != *self.presenter.lang;
        let avoid_view = self.text(avoid);
        WarningView {
            id: id.to_string(),
            anchor: anchor(id),
            severity: severity.name(),
            signal: signal(self.words(), &avoid.lang, *severity),
            own_signal: self.own_signal(avoid, *severity),
            consequence: self.texts(consequence),
            lang: foreign.then(|| avoid.lang.to_string()),
            dir: foreign.then(|| self.words().direction(&avoid.lang)),
            fallback: avoid_view.fallback.clone(),
            avoid: avoid_view,
        }
    }

    pub(super) fn warning_links(&self, card: &Card<Text<'_>>) -> Vec<WarningLink> {
        let links = card.guarded_warnings().map(|(guarded, warning)| {
            let step = match guarded {
                Guarded::Card => None,
                Guarded::Step(step) | Guarded::Action(step, _) => Some(step),
            };
            self.callouts
                .replace(step.map(callouts).unwrap_or_default());
            self.warning_link(warning, step.map(|step| self.step_ref(step)))
        });
        let links = links.collect();
        self.callouts.replace(Vec::new());
        links
    }

    fn warning_link(&self, warning: &Warning<Text<'_>>, step: Option<StepRef>) -> WarningLink {
        WarningLink {
            anchor: anchor(&warning.id),
            severity: warning.severity.name(),
            signal: signal(self.words(), &warning.avoid.lang, warning.severity),
            own_signal: self.own_signal(&warning.avoid, warning.severity),
            avoid: self.text(&warning.avoid),
            step,
        }
    }

    fn own_signal(&self, avoid: &Text<'_>, severity: Severity) -> Option<String> {
        own_signal(self.words(), self.presenter.lang, &avoid.lang, severity)
    }
}
