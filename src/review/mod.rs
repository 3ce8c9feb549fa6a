//! The review copy: a guide in two languages side by side, for a person who knows both. Takes a library and one of its languages,
//! gives a `ReviewView`, and its bytes as a page or a PDF, in which every warning was found again.
//!
//! What translators wrote is shown whether it can be used or not: that is what has to be reviewed.

use std::collections::BTreeMap;

use crate::catalogs;
use crate::diag::Diagnostic;
use crate::format::{Plan, Presenter, Press, ReviewView, StateView, TallyView, html, pdf};
use crate::ledger::Ledger;
use crate::library::Library;
use crate::localize::Tongue;
use crate::model::{Lang, State};
use crate::source::Sources;
use crate::status::{Row, status};
use crate::words::Words;
use crate::workers;

mod guide;
mod proof;
mod readings;
mod rows;
mod sections;
mod standing;
mod warnings;

use readings::Readings;

/// What the copy is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Html,
    Pdf,
}

/// What a review copy is made of.
#[derive(Clone, Copy)]
pub struct Desk<'a> {
    pub sources: &'a Sources,
    pub library: &'a Library,
    pub words: &'a Words,
    pub ledger: &'a Ledger,
}

/// The guide's cards and their translation into the tongue's language, which is not that of the cards.
pub fn review(desk: Desk<'_>, tongue: &Tongue<'_>) -> ReviewView {
    let Desk {
        sources,
        library,
        words,
        ledger,
    } = desk;
    let source_tongue = Tongue::new(sources, library, words, ledger, &library.guide.source);
    let (source_guide, _) = source_tongue.guide();
    let (guide, _) = tongue.guide();
    let plan = plan(&[&source_tongue.lang, &tongue.lang]);
    let source = Presenter {
        library,
        guide: &source_guide,
        words,
        plan: &plan,
        lang: &source_tongue.lang,
    };
    let translation = Presenter {
        library,
        guide: &guide,
        words,
        plan: &plan,
        lang: &tongue.lang,
    };
    let cards: Vec<Readings<'_, '_>> = library
        .cards
        .iter()
        .map(|card| {
            Readings::new(
                card,
                library,
                (&source_tongue, &source),
                (tongue, &translation),
            )
        })
        .collect();
    let total = Row::total(&status(sources, library, tongue), "");
    let mut sections = sections::of_cards(sources, &cards);
    sections.push(guide::section(
        sources,
        library,
        &source,
        (tongue, &translation),
    ));
    ReviewView {
        lang: tongue.lang.to_string(),
        dir: words.direction(&tongue.lang),
        guide_title: translation.text(&guide.title),
        banner: guide.banner.as_ref().map(|banner| translation.text(banner)),
        source: translation.language(&source_tongue.lang),
        translation: translation.language(&tongue.lang),
        progress: progress(words, &tongue.lang, &total),
        approved: total.approved,
        total: total.warnings,
        tally: tally(words, &tongue.lang, &total),
        waiting: total.count(&WAITING),
        warnings: cards.iter().flat_map(warnings::of_card).collect(),
        sections,
        words: words.plain(&tongue.lang).clone(),
        page_of: words.with(
            &tongue.lang,
            "page-of",
            &[("page", "{page}".into()), ("total", "{total}".into())],
        ),
    }
}

/// What is wrong with the catalogs that the copy would be made of. What can't be read would be missing in it without a word.
pub fn problems(desk: Desk<'_>, lang: &Lang) -> Vec<Diagnostic> {
    let homes = catalogs::homes(desk.library);
    homes
        .keys()
        .filter_map(|home| catalogs::read(desk.sources, *home, lang).err())
        .flatten()
        .collect()
}

/// The copy as bytes. Fails on a broken template, on what can't be set, and when a warning is not found in what was written.
/// `path` is for messages.
pub fn write(
    view: &ReviewView,
    kind: Kind,
    press: &Press<'_>,
    path: &str,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let set = |view: &&ReviewView| match kind {
        Kind::Html => html::write_review(view, press),
        Kind::Pdf => pdf::write_review(view, press),
    };
    // A worker has the stack that setting type needs, whoever calls.
    let written = workers::each(&[view], set)
        .pop()
        .expect("one copy was asked for");
    let bytes = written.map_err(|problem| vec![problem])?;
    proof::read(view, kind, &bytes, path)?;
    Ok(bytes)
}

// A person has to do something about these, and a signature is not enough.
const WAITING: [State; 6] = [
    State::Missing,
    State::Blank,
    State::Identical,
    State::Stale,
    State::Refused,
    State::Review,
];

// There is no page beside the copy that it could lead to.
fn plan(languages: &[&Lang]) -> Plan {
    Plan {
        languages: languages.iter().map(|lang| (*lang).clone()).collect(),
        files: Box::new(|_| BTreeMap::new()),
    }
}

fn progress(words: &Words, lang: &Lang, total: &Row) -> String {
    words.with(
        lang,
        "review-progress",
        &[
            ("done", total.approved.into()),
            ("total", total.warnings.into()),
        ],
    )
}

fn tally(words: &Words, lang: &Lang, total: &Row) -> Vec<TallyView> {
    let counted = State::ALL
        .into_iter()
        .map(|name| (name, total.count(&[name])));
    counted
        .filter(|(_, count)| *count > 0)
        .map(|(name, count)| TallyView {
            state: state(words, lang, name),
            count,
        })
        .collect()
}

fn state(words: &Words, lang: &Lang, state: State) -> StateView {
    StateView {
        name: state.name(),
        word: words.word(lang, &format!("state-{}", state.name())),
    }
}
