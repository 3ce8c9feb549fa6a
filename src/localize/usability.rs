//! Which translations can be used. Takes a segment or a warning, returns its translation or why there is none to rely on.

use super::Locale;
use super::known_texts::CleanAs;
use crate::catalog::{self, Catalog, CatalogTranslation, Refusal, Waiver};
use crate::ledger::{Approval, Wording};
use crate::model::{self, Id, Inline, Segment, State, Warning};
use crate::source::FileId;

/// Assesses the translations of one card, or those that all cards share.
pub struct Usability<'a, 'b> {
    pub(super) locale: &'b Locale<'a>,
    own: Option<(FileId, Catalog)>,
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
    pub(super) fn new(locale: &'b Locale<'a>, own: Option<(FileId, Catalog)>) -> Usability<'a, 'b> {
        Usability { locale, own }
    }

    /// The catalog of a source file, if the current card uses it.
    pub fn catalog(&self, home: FileId) -> Option<&Catalog> {
        let own = self
            .own
            .as_ref()
            .filter(|(file, _)| *file == home)
            .map(|(_, catalog)| catalog);
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
        let translation = self.translation(segment);
        if let Some(translation) = translation
            && let Some(known) = session.known.inlines(lang, segment, translation)
        {
            return Ok(known);
        }
        let inlines = literals.shown(catalog::text(segment, translation, literals)?);
        if let Some(translation) = translation {
            session.known.add(lang, segment, translation, &inlines);
        }
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
        if self.clean(segment).warning {
            return Ok(inlines);
        }
        let doubts = self.doubts(segment, &inlines);
        let warning = doubts.is_empty();
        self.set_clean(
            segment,
            CleanAs {
                warning,
                text: false,
            },
        );
        match doubts.into_iter().find(held) {
            Some(refusal) => Err(refusal),
            None => Ok(inlines),
        }
    }

    /// What the QA checks find in the translation of a warning's text.
    pub fn doubts(&self, segment: &Segment, inlines: &[Inline]) -> Vec<Refusal> {
        self.locale.doubts(segment, inlines)
    }

    /// The first that they find in the translation of another text.
    pub fn text_doubt(&self, segment: &Segment, inlines: &[Inline]) -> Option<Refusal> {
        if self.clean(segment).text {
            return None;
        }
        let doubts = self.locale.text_doubts(segment, inlines);
        let text = doubts.is_empty();
        self.set_clean(
            segment,
            CleanAs {
                text,
                warning: false,
            },
        );
        doubts.into_iter().next()
    }

    fn clean(&self, segment: &Segment) -> CleanAs {
        let Locale { session, lang, .. } = self.locale;
        let translation = self.translation(segment);
        translation.map_or_else(CleanAs::default, |translation| {
            session.known.clean(lang, segment, translation)
        })
    }

    fn set_clean(&self, segment: &Segment, clean: CleanAs) {
        let Locale { session, lang, .. } = self.locale;
        if let Some(translation) = self
            .translation(segment)
            .filter(|_| clean.text || clean.warning)
        {
            session.known.set_clean(lang, segment, translation, clean);
        }
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
