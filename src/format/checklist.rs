//! Checklists: a card as boxes to tick, on screen and on one sheet of paper, with every warning in its place.

use std::borrow::Cow;

#[cfg(feature = "pdf")]
use super::pdf;
use super::{
    Artefact, BlockView, CardView, Engines, Format, Link, Reading, Scope, Subject, WarningView,
    html,
};
use crate::diag::Diagnostic;
use crate::model::{CardKind, ChecklistKind};
use crate::phrases::phrase;

const PAGE: Artefact = Artefact {
    key: "checklist.html",
    scope: Scope::Card,
    file: "checklist.html",
    media_type: "text/html",
    link: Some(Link {
        label: "open-checklist",
        icon: "ticks",
    }),
    counted: (phrase!("page"), phrase!("pages")),
};

#[cfg(feature = "pdf")]
const SHEET: Artefact = Artefact {
    key: "checklist.pdf",
    scope: Scope::Card,
    file: "{card}-checklist.pdf",
    media_type: "application/pdf",
    link: Some(Link {
        label: "print-checklist",
        icon: "file",
    }),
    counted: (phrase!("PDF"), phrase!("PDFs")),
};

/// A card as a checklist.
pub struct Checklist;

impl Format for Checklist {
    fn name(&self) -> &'static str {
        "checklist"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[
            PAGE,
            #[cfg(feature = "pdf")]
            SHEET,
        ]
    }

    // There is nothing to tick in questions and facts.
    fn is_of(&self, kind: CardKind) -> bool {
        match kind {
            CardKind::Sequence => true,
            CardKind::Decision | CardKind::Reference => false,
        }
    }

    fn is_confirmed(&self, checklist: ChecklistKind) -> bool {
        checklist == ChecklistKind::DoConfirm
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        #[cfg(feature = "pdf")]
        engines.get::<pdf::PdfEngine>()?;
        engines.get::<html::HtmlEngine>().map(drop)
    }

    fn assets(&self, engines: &Engines<'_>) -> Result<Vec<(String, Vec<u8>)>, Diagnostic> {
        Ok(engines.get::<html::HtmlEngine>()?.assets())
    }

    fn write(
        &self,
        artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let card = as_used(subject.card());
        match artefact.key {
            #[cfg(feature = "pdf")]
            "checklist.pdf" => pdf::write_checklist(&card, engines),
            _ => engines.get::<html::HtmlEngine>()?.checklist(&card),
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        #[cfg(feature = "pdf")]
        if path.ends_with(".pdf") {
            return pdf::read_back(bytes, path);
        }
        html::read_back(path, bytes, fetch)
    }
}

// A step that is done from memory is done before its list is read: each of its warnings comes before that.
fn as_used(card: &CardView) -> Cow<'_, CardView> {
    if card.details.checklist != ChecklistKind::DoConfirm.name() {
        return Cow::Borrowed(card);
    }
    let mut card = card.clone();
    for step in &mut card.steps {
        take_warnings(&mut step.blocks, &mut step.warnings);
    }
    Cow::Owned(card)
}

fn take_warnings(blocks: &mut [BlockView], warnings: &mut Vec<WarningView>) {
    for block in blocks {
        if let BlockView::Action(action) = block {
            warnings.append(&mut action.warnings);
            take_warnings(&mut action.blocks, warnings);
        }
    }
}
