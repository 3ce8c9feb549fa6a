//! One card read four ways: as it was written, as it is published, as its translator wrote it, and as it was at that time.
//! Their structure is that of the source, so text by text they are side by side.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::standing::Standing;
use crate::catalog::{CatalogTranslation, as_written, is_current_source, segments};
use crate::format::entries::Entry;
use crate::format::{CardView, Presenter, RunView, TextView};
use crate::library::Library;
use crate::localize::{Assessment, Edition, Locale, Usability};
use crate::model::{
    Card, Id, Inline, Lang, Localized, Provenance, Segment, State, Warning, is_web_address,
};
use crate::words::Words;

/// A language with who presents it.
pub type Side<'a, 'b> = (&'b Locale<'a>, &'b Presenter<'b>);

/// A card in all its readings.
pub struct Readings<'a, 'b> {
    pub card: &'a Card<Segment>,
    /// In the language of the card.
    pub source: CardView,
    /// In the language of the translation, with the source's words where it can't be used.
    pub edition: CardView,
    /// The translation as it was written; without words if there is none.
    pub written: CardView,
    /// The source as it was when it was translated; without words where it was not reworded since.
    pub earlier: CardView,
    usability: Usability<'a, 'b>,
    segments: BTreeMap<String, &'a Segment>,
    /// For the warnings of the card: how far the translation of each text is.
    states: BTreeMap<Id, State>,
    pub words: &'b Words,
    /// The language of the translation.
    pub lang: &'b Lang,
}

/// One text in all readings.
pub struct Parallel<'v> {
    pub source: Entry<'v>,
    pub edition: Entry<'v>,
    pub written: Entry<'v>,
    pub earlier: Entry<'v>,
}

impl<'a, 'b> Readings<'a, 'b> {
    /// Reads a card. `source` is the language of the cards, `translation` the other one.
    pub fn new(
        card: &'a Card<Segment>,
        library: &'a Library,
        source: Side<'a, 'b>,
        translation: Side<'a, 'b>,
    ) -> Readings<'a, 'b> {
        let (locale, presenter) = translation;
        let (usability, _) = locale.usability(card);
        let written = reading(card, &locale.lang, |segment| {
            usability
                .translation(segment)
                .map(|translation| as_written(&translation.text))
                .unwrap_or_default()
        });
        let earlier = reading(card, &source.0.lang, |segment| {
            earlier(segment, usability.translation(segment))
        });
        let segments = segments::of_card(card, &library.guide).into_iter();
        let states = card.all_warnings().flat_map(|warning| {
            let state = usability.warning(&card.id, warning).state();
            warning
                .texts()
                .map(move |segment| (segment.id.clone(), state))
        });
        Readings {
            card,
            source: source.1.card(&source.0.edition(card)),
            edition: presenter.card(&locale.edition(card)),
            written: presenter.card(&written),
            earlier: source.1.card(&earlier),
            states: states.collect(),
            segments: segments
                .map(|source| (source.segment.id.to_string(), source.segment))
                .collect(),
            usability,
            words: presenter.words,
            lang: presenter.lang,
        }
    }

    /// The texts of a part of the card, side by side.
    pub fn entries<'v>(
        &'v self,
        part: impl Fn(&'v CardView) -> Vec<Entry<'v>>,
    ) -> Vec<Parallel<'v>> {
        let Readings {
            source,
            edition,
            written,
            earlier,
            ..
        } = self;
        let [source, edition, written, earlier] = [source, edition, written, earlier].map(part);
        let zipped = source.into_iter().zip(edition).zip(written).zip(earlier);
        zipped
            .map(|(((source, edition), written), earlier)| Parallel {
                source,
                edition,
                written,
                earlier,
            })
            .collect()
    }

    /// The result for the translation of a warning.
    pub fn assessed(&self, warning: &Warning<Segment>) -> Assessment<'b> {
        self.usability.warning(&self.card.id, warning)
    }

    /// The segment of a text.
    pub fn segment(&self, text: &TextView) -> Option<&'a Segment> {
        self.segments.get(&text.id).copied()
    }

    /// How good the translation of a text is. `edition` is the text as readers see it.
    pub fn standing(&self, edition: &TextView) -> Standing {
        let Some(segment) = self.segment(edition) else {
            return Standing::default();
        };
        let refusal = self.usability.other_text(segment).err();
        let own = refusal
            .as_ref()
            .map_or(State::Translated, |refusal| refusal.state());
        Standing {
            state: Some(self.states.get(&segment.id).copied().unwrap_or(own)),
            refusals: refusal.into_iter().collect(),
            fallback: edition.fallback.clone(),
            machine: self
                .usability
                .translation(segment)
                .is_some_and(CatalogTranslation::is_drafted_by_machine),
        }
    }

    /// Whether a machine drafted the translation of any of these segments.
    pub fn is_drafted_by_machine<'s>(
        &self,
        mut segments: impl Iterator<Item = &'s Segment>,
    ) -> bool {
        segments.any(|segment| {
            self.usability
                .translation(segment)
                .is_some_and(CatalogTranslation::is_drafted_by_machine)
        })
    }
}

fn reading<'a>(
    card: &'a Card<Segment>,
    lang: &Lang,
    mut text: impl FnMut(&Segment) -> Vec<Inline>,
) -> Edition<'a> {
    Edition {
        lang: lang.clone(),
        card: card.map(&mut |segment| localized(segment, lang, text(segment))),
        source: card,
        linked: BTreeMap::new(),
    }
}

/// A text that a person wrote in this language, as it is.
pub fn localized(segment: &Segment, lang: &Lang, text: Vec<Inline>) -> Localized<'static> {
    Localized {
        id: segment.id.clone(),
        text: Cow::Owned(text),
        lang: lang.clone(),
        provenance: Provenance::Translated,
    }
}

/// The source text at the time of the translation, if it is different now.
pub fn earlier(segment: &Segment, translation: Option<&CatalogTranslation>) -> Vec<Inline> {
    let made_for = translation
        .filter(|translation| !translation.text.trim().is_empty())
        .map(CatalogTranslation::made_for);
    let reworded = made_for.filter(|made_for| !is_current_source(made_for, segment));
    reworded.map(as_written).unwrap_or_default()
}

/// A text in the copy: its links lead to the web or nowhere, as there are no other files beside it; a callout that is on no picture is named.
pub fn set(text: &TextView) -> TextView {
    let runs: Vec<RunView> = text.runs.iter().cloned().map(set_run).collect();
    let mut plain = String::new();
    push_plain(&runs, &mut plain);
    TextView {
        runs,
        plain,
        fallback: None,
        ..text.clone()
    }
}

fn push_plain(runs: &[RunView], plain: &mut String) {
    for run in runs {
        match run {
            RunView::Text { text } | RunView::Code { text, keys: _ } => plain.push_str(text),
            RunView::Then { text } => plain.push_str(text),
            RunView::Ui { runs, lang: _ }
            | RunView::Emphasis { runs }
            | RunView::Link {
                href: _,
                runs,
                place: _,
            } => push_plain(runs, plain),
            RunView::Callout {
                id: _,
                mark: _,
                target: _,
                anchor: _,
                runs,
            } => push_plain(runs, plain),
        }
    }
}

fn set_run(run: RunView) -> RunView {
    let set_all = |runs: Vec<RunView>| -> Vec<RunView> { runs.into_iter().map(set_run).collect() };
    match run {
        RunView::Text { text } => RunView::Text { text },
        RunView::Code { text, keys } => RunView::Code { text, keys },
        RunView::Then { text } => RunView::Then { text },
        RunView::Ui { runs, lang } => RunView::Ui {
            runs: set_all(runs),
            lang,
        },
        RunView::Emphasis { runs } => RunView::Emphasis {
            runs: set_all(runs),
        },
        RunView::Link {
            href,
            runs,
            place: _,
        } => {
            let href = if is_web_address(&href) {
                href
            } else {
                "#".to_owned()
            };
            RunView::Link {
                href,
                runs: set_all(runs),
                place: None,
            }
        }
        RunView::Callout {
            id,
            mark,
            target,
            anchor,
            runs,
        } if !target.is_empty() => RunView::Callout {
            id,
            mark,
            target,
            anchor,
            runs: set_all(runs),
        },
        RunView::Callout {
            id,
            mark: _,
            target: _,
            anchor: _,
            runs,
        } => {
            let name = RunView::Code {
                text: format!("callout:{id}"),
                keys: Vec::new(),
            };
            RunView::Emphasis {
                runs: set_all(runs).into_iter().chain([name]).collect(),
            }
        }
    }
}
