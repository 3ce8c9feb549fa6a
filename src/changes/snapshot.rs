//! What an edition says, in the form of the history. Takes an edition, returns its warnings with their words, and digests of the rest.

use std::fmt::Write;

use super::seal;
use crate::characters::{is_trick, single_spaced};
use crate::digest::short_sha256;
use crate::history::{CardState, KnownStep, KnownWarning};
use crate::ledger::guarded_places;
use crate::localize::Edition;
use crate::model::{Block, CardText, Localized, Step, TextRole, Warning, plain};

/// How many hexadecimal digits distinguish the versions of a part.
const LENGTH: usize = 8;

/// All of an edition. `picture` returns a digest of a picture in the language of the edition, by its path in the guide.
pub fn snapshot(edition: &Edition<'_>, picture: &dyn Fn(&str) -> String) -> CardState {
    let card = &edition.card;
    let steps = card.sections().map(|step| KnownStep {
        id: step.id.to_string(),
        digest: digest(of_step(step)),
    });
    CardState {
        seal: Some(seal(edition)),
        version: card.details.revision.as_deref().map(honest),
        title: Some(words(&card.title)),
        warnings: warnings(edition),
        steps: Some(steps.collect()),
        pictures: Some(digest(pictures(edition, picture))),
        rest: Some(digest(rest(edition))),
    }
}

/// Its warnings, one for each id, in reading order.
pub fn warnings(edition: &Edition<'_>) -> Vec<KnownWarning> {
    let mut known: Vec<KnownWarning> = Vec::new();
    let guards = guarded_places(edition.source);
    for (warning, (_, guards)) in edition.card.all_warnings().zip(guards) {
        match known
            .iter_mut()
            .find(|other| other.id == warning.id.as_str())
        {
            // A shared warning can be there more than once.
            Some(other) => {
                let all = other.guards.get_or_insert_default();
                let _ = write!(all, ", {guards}");
            }
            None => known.push(known_warning(warning, guards)),
        }
    }
    known
}

fn known_warning(warning: &Warning<Localized<'_>>, guards: String) -> KnownWarning {
    let Warning {
        id,
        span: _,
        severity,
        avoid,
        consequence,
    } = warning;
    KnownWarning {
        id: id.to_string(),
        severity: *severity,
        lang: avoid.lang.to_string(),
        guards: Some(guards),
        avoid: words(avoid),
        consequence: consequence.iter().map(words).collect(),
    }
}

fn words(text: &Localized<'_>) -> String {
    honest(&plain(&text.text))
}

// Without what the history refuses, on one line.
fn honest(text: &str) -> String {
    let shown: String = text
        .chars()
        .filter(|c| *c == '\n' || !is_trick(*c))
        .collect();
    single_spaced(&shown)
}

fn digest(text: String) -> String {
    short_sha256(text, LENGTH)
}

fn is_of_warning(text: &CardText<'_, Localized<'_>>) -> bool {
    matches!(text.role, TextRole::Avoid(..) | TextRole::Consequence(..))
}

// What it says without its warnings, and what decides for whom and when it is.
fn of_step(step: &Step<Localized<'_>>) -> String {
    let mut all = String::new();
    let texts = step.texts();
    for text in texts.iter().filter(|text| !is_of_warning(text)) {
        all.push_str(&words(text.text));
        all.push('\n');
    }
    for block in step.all_blocks() {
        if let Block::Code(code) = block {
            all.push_str(&code.text);
            all.push('\n');
        }
    }
    let asks = step.requires.ids.iter().map(|(id, _)| id);
    let when = step.when.iter().map(|(id, _)| id);
    for id in asks.chain(when) {
        all.push_str(id.as_str());
        all.push('\n');
    }
    all
}

fn pictures(edition: &Edition<'_>, picture: &dyn Fn(&str) -> String) -> String {
    let mut all = String::new();
    let figures = edition.card.sections().flat_map(Step::figures);
    for figure in figures {
        all.push_str(&picture(&figure.image));
        for callout in &figure.callouts {
            let place = [callout.x, callout.y, callout.width, callout.height];
            let is_forbidden = callout.forbidden.is_some();
            let _ = write!(all, " {} {place:?} {is_forbidden}", callout.id);
        }
        all.push('\n');
    }
    all
}

// What is in no step and no warning, without the title.
fn rest(edition: &Edition<'_>) -> String {
    let texts = edition.card.texts();
    let others = texts.iter().filter(|text| {
        let is_title = matches!(text.role, TextRole::CardTitle);
        text.step.is_none() && !is_title && !is_of_warning(text)
    });
    let mut all: Vec<String> = others.map(|text| words(text.text)).collect();
    let asks = edition.card.requires.ids.iter();
    all.extend(asks.map(|(id, _)| id.to_string()));
    all.join("\n")
}
