//! The review copy: a guide in two languages side by side, for a person who knows both. Takes a library and one of its languages,
//! returns a `ReviewView`, and its bytes as a page or a PDF, in which every warning was found again.
//!
//! What translators wrote is shown whether it can be used or not: that is what has to be reviewed.

use crate::catalog_files;
use crate::diag::Diagnostic;
use crate::format::{
    Engines, Presenter, Published, ReviewSection, ReviewView, ReviewedWarning, StateView,
    TallyView, Translated, html,
};
use crate::localize::{Locale, Session};
use crate::model::{Lang, State};
use crate::status::{StatusRow, status};
use crate::words::Words;
use crate::workers;

mod guide;
mod proof;
mod readings;
mod rows;
mod sections;
pub mod sheet;
mod standing;
mod warnings;

use readings::Readings;

/// What the copy is written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Html,
    #[cfg(feature = "pdf")]
    Pdf,
}

/// The guide's cards and their translation into the locale's language, which is not that of the cards. `sheet` is the name of the
/// file that comes with the copy.
pub fn review(locale: &Locale<'_>, sheet: &str) -> ReviewView {
    let Session {
        sources,
        library,
        words,
        ledger: _,
        known: _,
    } = &locale.session;
    let source_locale = locale.session.locale(&library.guide.source);
    let (source_guide, _) = source_locale.guide();
    let (guide, _) = locale.guide();
    let published = published(&[&source_locale.lang, &locale.lang]);
    let source = Presenter {
        library,
        guide: &source_guide,
        words,
        published: &published,
        lang: &source_locale.lang,
    };
    let translation = Presenter {
        library,
        guide: &guide,
        words,
        published: &published,
        lang: &locale.lang,
    };
    let cards: Vec<Readings<'_, '_>> = library
        .cards
        .iter()
        .map(|card| {
            Readings::new(
                card,
                library,
                (&source_locale, &source),
                (locale, &translation),
            )
        })
        .collect();
    let mut sections = sections::of_cards(sources, &cards);
    sections.push(guide::section(
        sources,
        library,
        &source,
        (locale, &translation),
    ));
    let total = StatusRow::total(&status(sources, library, locale), "");
    let warnings = cards.iter().flat_map(warnings::of_card).collect();
    let hand_back = words.with(&locale.lang, "review-hand-back", &[("file", sheet.into())]);
    ReviewView {
        hand_back,
        ..view(&source, &translation, &total, warnings, sections)
    }
}

fn view(
    source: &Presenter<'_>,
    translation: &Presenter<'_>,
    total: &StatusRow,
    warnings: Vec<ReviewedWarning>,
    sections: Vec<ReviewSection>,
) -> ReviewView {
    let Presenter {
        guide, words, lang, ..
    } = translation;
    ReviewView {
        lang: lang.to_string(),
        dir: words.direction(lang),
        guide_title: translation.text(&guide.title),
        banner: guide.banner.as_ref().map(|banner| translation.text(banner)),
        source: translation.language(source.lang),
        translation: translation.language(lang),
        progress: progress(words, lang, total),
        approved: total.approved,
        total: total.warnings,
        tally: tally(words, lang, total),
        waiting: total.count(&WAITING),
        warnings,
        sections,
        hand_back: String::new(),
        words: words.plain(lang).clone(),
        page_of: words.with(
            lang,
            "page-of",
            &[("page", "{page}".into()), ("total", "{total}".into())],
        ),
    }
}

/// What is wrong with the catalogs that the copy would be made of. A text that can't be read would be missing in it unnoticed.
pub fn problems(session: &Session<'_>, lang: &Lang) -> Vec<Diagnostic> {
    let files = catalog_files::segments_by_file(session.library);
    files
        .keys()
        .filter_map(|home| catalog_files::read(session.sources, *home, lang).err())
        .flatten()
        .collect()
}

/// The copy as bytes. Fails if a template is broken, if the copy can't be typeset, and if a warning is not found in the written copy.
/// `path` is for messages.
pub fn write(
    view: &ReviewView,
    kind: Kind,
    engines: &Engines<'_>,
    path: &str,
) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let set = |view: &&ReviewView| match kind {
        Kind::Html => html::write_review(view, engines),
        #[cfg(feature = "pdf")]
        Kind::Pdf => crate::format::pdf::write_review(view, engines),
    };
    // A worker has the stack that setting type needs, from any thread.
    let written = workers::each(&[view], set)
        .pop()
        .expect("one copy was asked for");
    let bytes = written.map_err(|problem| vec![problem])?;
    proof::read(view, kind, &bytes, path)?;
    Ok(bytes)
}

// A person has to work on these: a signature is not enough.
const WAITING: [State; 6] = [
    State::Missing,
    State::Blank,
    State::Identical,
    State::Stale,
    State::Refused,
    State::Review,
];

// The copy does not have other pages that it could lead to.
fn published(languages: &[&Lang]) -> Published<'static> {
    Published {
        languages: languages.iter().map(|lang| (*lang).clone()).collect(),
        pairs: Vec::new(),
        formats: Vec::new(),
        categories: Vec::new(),
        translated: Translated::default(),
    }
}

fn progress(words: &Words, lang: &Lang, total: &StatusRow) -> String {
    words.with(
        lang,
        "review-progress",
        &[
            ("done", total.approved.into()),
            ("total", total.warnings.into()),
        ],
    )
}

fn tally(words: &Words, lang: &Lang, total: &StatusRow) -> Vec<TallyView> {
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
