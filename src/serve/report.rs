//! What the bar of a page shows. Takes a page and the moment that it is of, returns JSON: whether the page is still the same, its
//! problems, its languages, and what each still lacks in translation.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::callouts::drawing;
use super::desk::Desk;
use super::moment::{Moment, WrittenFile};
use super::page::{fingerprint, instead, items};
use crate::diag::{Diagnostic, Level};
use crate::format::Scope;
use crate::localize::Session;
use crate::model::{Card, Lang, Segment, State};
use crate::pseudo::Pseudo;
use crate::status::{StatusRow, status_of};

/// The report of the page at a path.
pub fn page_report(desk: &Desk, moment: &Moment, path: &str, file: &WrittenFile) -> Value {
    let checked = desk.full_check(moment);
    let found = checked.as_ref().map(|checked| checked.problems.as_slice());
    let problems = found.unwrap_or(&moment.checked.problems);
    let card = card_at(moment, path);
    let (here, elsewhere): (Vec<Diagnostic>, Vec<Diagnostic>) = match file {
        WrittenFile::Refused(stopping) => (stopping.clone(), Vec::new()),
        WrittenFile::Proven(_) | WrittenFile::Loaded(_) | WrittenFile::Missing => {
            let problems = problems.iter().cloned();
            problems.partition(|problem| concerns(moment, problem, card))
        }
    };
    let count = |list: &[Diagnostic], level| list.iter().filter(|one| one.level == level).count();
    json!({
        "revision": moment.revision,
        "checked": checked.is_some(),
        "fingerprint": mark(desk, moment, file),
        "refused": matches!(file, WrittenFile::Refused(_)),
        "errors": count(&here, Level::Error),
        "warnings": count(&here, Level::Warning),
        "suggestions": count(&here, Level::Advice),
        "problems": items(desk, moment, &here),
        "elsewhere": items(desk, moment, &elsewhere),
        "elsewhere_errors": count(&elsewhere, Level::Error),
        "elsewhere_all": elsewhere.len(),
        "languages": languages(moment, path, card),
        "drawing": drawn_on(moment, card),
        "paper": paper(moment, card, path),
        "has_pdf": cfg!(feature = "pdf"),
    })
}

fn drawn_on(moment: &Moment, card: Option<&Card<Segment>>) -> Option<Value> {
    let library = moment.checked.library.as_ref()?;
    Some(drawing(card?, &library.guide.source))
}

fn mark(desk: &Desk, moment: &Moment, file: &WrittenFile) -> String {
    match (file, instead(desk, moment, file)) {
        (WrittenFile::Proven(proven), _) => fingerprint(proven.bytes(), moment),
        (_, Some((_, page))) => fingerprint(&page, moment),
        (_, None) => String::new(),
    }
}

fn card_at<'a>(moment: &'a Moment, path: &str) -> Option<&'a Card<Segment>> {
    let id = path.split('/').nth(1)?;
    let mut cards = moment.checked.library.as_ref()?.cards.iter();
    cards.find(|card| card.id.as_str() == id)
}

// The problems of a card are those in its folder; a front page has those that are in no card.
fn concerns(moment: &Moment, problem: &Diagnostic, card: Option<&Card<Segment>>) -> bool {
    let path = problem.path(&moment.sources);
    match card {
        Some(card) => path.starts_with(moment.sources.path(card.file).trim_end_matches("card.md")),
        None => !path.starts_with("cards/"),
    }
}

fn languages(moment: &Moment, path: &str, card: Option<&Card<Segment>>) -> Vec<Value> {
    let Some(session) = moment.checked.session(&moment.sources) else {
        return Vec::new();
    };
    let current = path.split('/').next().unwrap_or_default();
    let rest = path.split_once('/').map_or("", |(_, rest)| rest);
    let rest = rest.strip_suffix("index.html").unwrap_or(rest);
    let one = |lang: &Lang| {
        let pseudo = Pseudo::of(lang).map(|pseudo| match pseudo {
            Pseudo::Accented => say!("accented"),
            Pseudo::Mirrored => say!("mirrored"),
        });
        let name = match pseudo {
            None => session.words.word(lang, "language-name"),
            Some(_) => lang.to_string(),
        };
        json!({
            "lang": lang.as_str(),
            "name": name,
            "pseudo": pseudo,
            "href": format!("/{lang}/{rest}"),
            "current": lang.as_str() == current,
            "lacks": card.and_then(|card| lacks(&session, lang, card)),
        })
    };
    moment.languages().iter().map(one).collect()
}

// How many texts and warnings of a card still need a person. `None` for the language of the cards, and for pseudo-languages.
fn lacks(session: &Session<'_>, lang: &Lang, card: &Card<Segment>) -> Option<Value> {
    if *lang == session.library.guide.source || Pseudo::of(lang).is_some() {
        return None;
    }
    let locale = session.locale(lang);
    let row: StatusRow = status_of(card, session.library, &locale);
    Some(json!({
        "missing": row.count(&[State::Missing, State::Blank]),
        "changed": row.count(&[State::Stale]),
        "check": row.count(&[State::Review, State::Refused, State::Identical]),
        "texts": row.texts(),
        "warnings": row.warnings,
        "approved": row.approved,
    }))
}

// Where the first printed form of a card is.
fn paper(moment: &Moment, card: Option<&Card<Segment>>, path: &str) -> Option<String> {
    let (card, lang) = (card?, path.split('/').next()?);
    let formats = moment.targets()?.formats.iter();
    let fitting = formats.filter(|format| format.is_of(card.details.kind));
    let mut artefacts = fitting.flat_map(|format| format.artefacts());
    let found = artefacts.find(|artefact| artefact.scope == Scope::Card && artefact.is_pdf())?;
    Some(format!("/{}", found.path(lang, card.id.as_str())))
}
