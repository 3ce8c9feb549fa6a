//! The texts of `guide.toml`: names, how to get a permission, what a term means.

use super::readings::{Side, earlier, localized, set};
use super::standing::Standing;
use crate::catalog::{CatalogTranslation, as_written, segments};
use crate::format::{Presenter, ReviewPart, ReviewRow, ReviewSection};
use crate::library::Library;
use crate::model::{Localized, Segment, State};
use crate::source::Sources;

/// The section of the guide's own texts.
pub fn section(
    sources: &Sources,
    library: &Library,
    source: &Presenter<'_>,
    translation: Side<'_, '_>,
) -> ReviewSection {
    let (_, presenter) = translation;
    // In the order of `Guide::map`, which is that of the segments.
    let mut published: Vec<Option<String>> = Vec::new();
    presenter
        .guide
        .map(&mut |text: &Localized<'_>| published.push(presenter.text(text).fallback));
    let texts = segments::of_guide(&library.guide)
        .into_iter()
        .zip(published);
    let rows = texts
        .map(|(text, fallback)| row(text.segment, fallback, source, translation))
        .collect();
    let home = library.guide.title.home;
    let part = ReviewPart {
        anchor: "guide__texts".to_owned(),
        label: String::new(),
        title: None,
        pictures: Vec::new(),
        rows,
        elsewhere: None,
    };
    ReviewSection {
        anchor: "guide".to_owned(),
        path: sources.path(home).to_owned(),
        title: Some(set(&presenter.text(&presenter.guide.title))),
        parts: vec![part],
    }
}

fn row(
    segment: &Segment,
    fallback: Option<String>,
    source: &Presenter<'_>,
    translation: Side<'_, '_>,
) -> ReviewRow {
    let (locale, presenter) = translation;
    let usability = locale.shared_usability();
    let entry = usability.translation(segment);
    let refusal = usability.other_text(segment).err();
    let standing = Standing {
        state: Some(
            refusal
                .as_ref()
                .map_or(State::Translated, |refusal| refusal.state()),
        ),
        refusals: refusal.into_iter().collect(),
        fallback,
        machine: entry.is_some_and(CatalogTranslation::is_drafted_by_machine),
    };
    let written = entry
        .map(|entry| as_written(&entry.text))
        .unwrap_or_default();
    let before = earlier(segment, entry);
    ReviewRow {
        lead: None,
        number: None,
        picture: false,
        callout: None,
        source: set(&source.text(&localized(segment, source.lang, segment.text.clone()))),
        translation: set(&presenter.text(&localized(segment, &locale.lang, written))),
        standing: standing.view(presenter.words, presenter.lang),
        earlier: (!before.is_empty())
            .then(|| set(&source.text(&localized(segment, source.lang, before)))),
        warning: None,
    }
}
