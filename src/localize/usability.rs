//! Which translations can be used. Takes a segment or a warning, returns its translation or why there is none to rely on.

use std::cell::OnceCell;

use super::Locale;
use super::known_texts::{SaidAs, TextPair};
use crate::catalog::{self, CardNames, Catalog, CatalogTranslation, Refusal, Waiver};
use crate::ledger::{Approval, Wording};
use crate::model::{self, Card, CardText, Id, Inline, Segment, State, TextRole, Warning};
use crate::source::FileId;

/// Assesses the translations of one card, or those that all cards share.
pub struct Usability<'a, 'b> {
    pub(super) locale: &'b Locale<'a>,
    own: Option<OwnCard<'b>>,
}

// The card, its catalog, and what it calls its labels and callouts, which few texts need.
struct OwnCard<'b> {
    card: &'b Card<Segment>,
    catalog: Catalog,
    names: OnceCell<CardNames>,
}

/// The result for the translation of a warning.
#[derive(Debug)]
pub struct Assessment<'a> {
    /// Each of its texts, what to avoid first.
    pub texts: Vec<Result<Vec<Inline>, Refusal>>,
    /// Why no approval covers it, if it passes the QA checks and has no approval.
    pub unsigned: Option<Refusal>,
    /// The signature that covers it.
    pub approval: Option<&'a Approval>,
    approval_required: bool,
}

impl<'a, 'b> Usability<'a, 'b> {
    pub(super) fn new(
        locale: &'b Locale<'a>,
        own: Option<(&'b Card<Segment>, Catalog)>,
    ) -> Usability<'a, 'b> {
        let own = own.map(|(card, catalog)| OwnCard {
            card,
            catalog,
            names: OnceCell::new(),
        });
        Usability { locale, own }
    }

    /// The catalog of a source file, if the current card uses it.
    pub fn catalog(&self, home: FileId) -> Option<&Catalog> {
        let own = self.own.as_ref().filter(|own| own.card.file == home);
        let own = own.map(|own| &own.catalog);
        own.or_else(|| self.locale.shared.get(&home))
    }

    /// What a translator wrote for a segment, usable or not.
    pub fn translation(&self, segment: &Segment) -> Option<&CatalogTranslation> {
        self.catalog(segment.home)?.find(segment.id.as_str())
    }

    /// A text of a warning or another, which can be read and is current.
    pub fn text(&self, segment: &Segment) -> Result<Vec<Inline>, Refusal> {
        let Locale {
            session,
            lang,
            literals,
            ..
        } = self.locale;
        let Some(translation) = self.translation(segment) else {
            return Err(Refusal::Missing);
        };
        let pair = TextPair {
            lang,
            segment,
            translation,
        };
        if let Some(known) = session.known.inlines(&pair) {
            return Ok(known);
        }
        let inlines = catalog::text(segment, Some(translation), literals)?;
        let inlines = literals.shown(inlines);
        session.known.add(&pair, &inlines);
        Ok(inlines)
    }

    /// A text that is not a warning: it is in the language of the edition as well.
    pub fn other_text(&self, segment: &Segment) -> Result<Vec<Inline>, Refusal> {
        let inlines = self.text(segment)?;
        match self.translation(segment) {
            Some(translation) if catalog::is_untranslated(segment, translation, &inlines) => {
                Err(Refusal::SameAsSource)
            }
            Some(_) | None => Ok(inlines),
        }
    }

    /// A warning as a whole: each text separately, and then whether exactly these are approved.
    pub fn warning(&self, card: &Id, warning: &Warning<Segment>) -> Assessment<'b> {
        let texts: Vec<_> = warning.texts().map(|segment| self.text(segment)).collect();
        let approval = self
            .locale
            .session
            .ledger
            .approval(card, &warning.id, &self.locale.lang);
        let covering = approval.filter(|approval| {
            wording(&texts).is_some_and(|words| approval.covers(warning, &words))
        });
        let waived: &[Waiver] = covering.map_or(&[], |approval| &approval.waives);
        let texts: Vec<_> = warning
            .texts()
            .zip(texts)
            .map(|(segment, text)| self.meant(segment, text?, waived))
            .collect();
        let sound = texts.iter().all(Result::is_ok);
        let unsigned = (sound && covering.is_none()).then(|| match approval {
            Some(approval) => Refusal::Outdated {
                by: approval.by.clone(),
                on: approval.on.clone(),
            },
            None => Refusal::Unapproved,
        });
        let approval_required = self.locale.strictness().approval == model::Approval::Required;
        Assessment {
            texts,
            unsigned,
            approval: covering.filter(|_| sound),
            approval_required,
        }
    }

    fn meant(
        &self,
        segment: &Segment,
        inlines: Vec<Inline>,
        waived: &[Waiver],
    ) -> Result<Vec<Inline>, Refusal> {
        let held = |refusal: &Refusal| {
            refusal
                .waiver()
                .is_none_or(|waiver| !waived.contains(&waiver))
        };
        match self.doubts(segment, &inlines).into_iter().find(held) {
            Some(refusal) => Err(refusal),
            None => Ok(inlines),
        }
    }

    /// What the QA checks find in the translation of a warning's text.
    pub fn doubts(&self, segment: &Segment, inlines: &[Inline]) -> Vec<Refusal> {
        self.doubts_as(SaidAs::Warning, segment, inlines, self.names(segment))
    }

    /// The same for a text that is not a warning. What cards share is assessed whatever each of them calls things.
    pub fn text_doubts(&self, segment: &Segment, inlines: &[Inline]) -> Vec<Refusal> {
        let mut own = self.own.iter();
        let names = match own.any(|own| own.card.file == segment.home) {
            true => self.names(segment),
            false => &self.locale.no_names,
        };
        self.doubts_as(SaidAs::Other, segment, inlines, names)
    }

    // A translation that was found good is compared with what this card calls things, and no more.
    fn doubts_as(
        &self,
        kind: SaidAs,
        segment: &Segment,
        inlines: &[Inline],
        names: &CardNames,
    ) -> Vec<Refusal> {
        let Locale { session, lang, .. } = self.locale;
        let languages = self.locale.pair(names);
        let labels = catalog::known_labels(&segment.text, inlines, &languages);
        let pair = self.translation(segment).map(|translation| TextPair {
            lang,
            segment,
            translation,
        });
        let is_good = |pair: &TextPair<'_>| session.known.is_good(pair, kind, inlines, &labels);
        if pair.as_ref().is_some_and(is_good)
            && catalog::label_doubt(&segment.text, inlines, &languages).is_none()
        {
            return Vec::new();
        }
        let doubts = match kind {
            SaidAs::Warning => catalog::doubts(segment, inlines, &languages),
            SaidAs::Other => catalog::text_doubts(segment, inlines, &languages),
        };
        if let Some(pair) = pair.filter(|_| doubts.is_empty()) {
            session.known.found_good(&pair, kind, labels);
        }
        doubts
    }

    // What the card calls its labels and callouts, which only a text with one of them needs.
    fn names(&self, segment: &Segment) -> &CardNames {
        let mut has_names = false;
        model::walk(&segment.text, &mut |inline| {
            has_names |= matches!(inline, Inline::Callout { .. } | Inline::Ui(_));
            model::Descend::Into
        });
        match &self.own {
            Some(own) if has_names => own.names.get_or_init(|| self.names_of(own.card)),
            Some(_) | None => &self.locale.no_names,
        }
    }

    fn names_of(&self, card: &Card<Segment>) -> CardNames {
        let mut names = CardNames::default();
        for CardText { role, text, .. } in card.texts() {
            let Ok(translation) = self.text(text) else {
                continue;
            };
            names.add_text(&text.text, &translation);
            if let TextRole::CalloutLabel(figure) = role {
                let mut callouts = figure.callouts.iter();
                let own = callouts.find(|callout| callout.label.id == text.id);
                own.inspect(|callout| names.add_callout(&callout.id, &text.text, &translation));
            }
        }
        names
    }
}

/// What translated texts say together, if each can be read.
fn wording(texts: &[Result<Vec<Inline>, Refusal>]) -> Option<Wording> {
    let texts: Option<Vec<Vec<Inline>>> = texts
        .iter()
        .map(|text| text.as_ref().ok().cloned())
        .collect();
    Wording::translated(&texts?)
}

impl Assessment<'_> {
    /// Whether readers see the translation.
    pub fn is_used(&self) -> bool {
        self.texts.iter().all(Result::is_ok) && !(self.approval_required && self.unsigned.is_some())
    }

    /// How far the translation is: as far as its least finished text.
    pub fn state(&self) -> State {
        let refused = self
            .texts
            .iter()
            .filter_map(|text| text.as_ref().err().map(Refusal::state))
            .min();
        refused.unwrap_or(if self.approval.is_some() {
            State::Approved
        } else {
            State::Draft
        })
    }

    /// What it says in the other language, if all of it can be read.
    pub fn wording(&self) -> Option<Wording> {
        wording(&self.texts)
    }
}
