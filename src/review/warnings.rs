//! The warnings of a card, each with all that its reviewer has to know before signing it.

use super::readings::{Readings, set};
use super::standing::Standing;
use crate::format::entries::{self, Guard};
use crate::format::{PlaceView, ReviewedWarning, TextView, WarningView};
use crate::ledger::{Approval, guarded};
use crate::model::{Day, Segment, Warning};

/// Every warning of a card, in the order in which its readers meet them.
pub fn of_card(readings: &Readings<'_, '_>) -> Vec<ReviewedWarning> {
    let Readings {
        source,
        edition,
        written,
        earlier,
        ..
    } = readings;
    let [source, edition, written, earlier] =
        [source, edition, written, earlier].map(entries::warnings);
    let zipped = guarded(readings.card)
        .into_iter()
        .zip(source)
        .zip(edition)
        .zip(written)
        .zip(earlier);
    let list = zipped.map(|(((((warning, _), source), edition), written), earlier)| {
        reviewed(
            readings,
            warning,
            source.warning,
            edition,
            written.warning,
            earlier.warning,
        )
    });
    list.collect()
}

/// The anchor of a warning in the copy, which has many cards.
pub fn anchor(readings: &Readings<'_, '_>, warning: &WarningView) -> String {
    format!("warning_{}_{}", readings.source.id, warning.id)
}

fn reviewed(
    readings: &Readings<'_, '_>,
    warning: &Warning<Segment>,
    source: &WarningView,
    edition: Guard<'_>,
    written: &WarningView,
    earlier: &WarningView,
) -> ReviewedWarning {
    let assessed = readings.assessed(warning);
    let standing = Standing {
        state: Some(assessed.state()),
        refusals: assessed
            .texts
            .iter()
            .filter_map(|text| text.as_ref().err().cloned())
            .collect(),
        fallback: edition.warning.fallback.clone(),
        machine: readings.is_drafted_by_machine(warning.texts()),
    };
    ReviewedWarning {
        anchor: anchor(readings, source),
        name: format!("{}/{}", readings.card.id, warning.id),
        severity: source.severity,
        place: place(readings, edition),
        source: set_warning(source),
        translation: set_warning(written),
        standing: standing.view(readings.words, readings.lang),
        approved: assessed
            .approval
            .map(|approval| approved(readings, approval)),
        waives: assessed
            .approval
            .iter()
            .flat_map(|approval| &approval.waives)
            .map(|waiver| waiver.name())
            .collect(),
        reason: assessed
            .approval
            .and_then(|approval| approval.reason.clone()),
        earlier: texts(earlier)
            .filter(|text| !text.runs.is_empty())
            .map(set)
            .collect(),
    }
}

fn texts(warning: &WarningView) -> impl Iterator<Item = &TextView> {
    std::iter::once(&warning.avoid).chain(&warning.consequence)
}

fn set_warning(warning: &WarningView) -> WarningView {
    let avoid = set(&warning.avoid);
    WarningView {
        avoid,
        consequence: warning.consequence.iter().map(set).collect(),
        fallback: None,
        ..warning.clone()
    }
}

// The card, the step and the action that it is in, as readers see them.
fn place(readings: &Readings<'_, '_>, guard: Guard<'_>) -> Vec<PlaceView> {
    let Guard {
        warning: _,
        step,
        action,
    } = guard;
    let mut place = vec![PlaceView {
        label: String::new(),
        text: set(&readings.edition.title),
    }];
    place.extend(step.map(|step| PlaceView {
        label: step.label.clone(),
        text: set(&step.title),
    }));
    place.extend(action.map(|action| PlaceView {
        label: format!("{}.", action.mark),
        text: set(&action.text),
    }));
    place
}

fn approved(readings: &Readings<'_, '_>, approval: &Approval) -> String {
    let Readings { words, lang, .. } = readings;
    let day =
        Day::parse(&approval.on).map_or_else(|| approval.on.clone(), |day| words.date(lang, day));
    words.with(
        lang,
        "review-approved",
        &[("name", approval.by.clone().into()), ("date", day.into())],
    )
}
