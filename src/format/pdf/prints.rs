//! What all printed formats share, and those that are made of one card: in full, on one sheet, for the pocket, as a poster, and the
//! sheet of a checklist.

use super::design::{Design, Figures, Sheet};
use super::engine::PdfEngine;
use super::fit::set_card;
use super::read::read_back;
use crate::diag::Diagnostic;
use crate::format::{Artefact, CardView, Engines, Format, Link, Reading, Scope, Subject};
use crate::model::{CardKind, Paper, Print};
use crate::phrases::phrase;

/// A printed format: its name, its one artefact, and what writes that.
pub struct PrintFormat {
    pub(super) name: &'static str,
    pub(super) artefacts: &'static [Artefact],
    pub(super) is_usual: bool,
    /// Whether it has sections of facts.
    pub(super) has_facts: bool,
    pub(super) write: fn(Subject<'_>, &Engines<'_>) -> Result<Vec<u8>, Diagnostic>,
}

/// Writes a card by the design that a format makes for the paper of a guide.
fn write(
    design: fn(&Print) -> Design,
    subject: Subject<'_>,
    engines: &Engines<'_>,
) -> Result<Vec<u8>, Diagnostic> {
    set_card(design(engines.print()), subject.card(), engines)
}

/// A card in full, with its figures.
pub const GUIDE: PrintFormat = PrintFormat {
    name: "pdf",
    artefacts: &[artefact("pdf", "{card}.pdf", "print-card")],
    is_usual: true,
    has_facts: true,
    write: |subject, engines| write(guide, subject, engines),
};

fn guide(print: &Print) -> Design {
    Design {
        format: GUIDE.name,
        template: "card.typ",
        paper: Sheet::of(print.office()),
        figures: Figures::All,
        attempts: &[],
        scale: 1.0,
        fills: true,
        flows: false,
    }
}

/// The essentials on both sides of one sheet, in type as large as it can be.
pub const ONE_SHEET: PrintFormat = PrintFormat {
    name: "card",
    artefacts: &[artefact("card", "{card}-card.pdf", "print-one-sheet")],
    is_usual: false,
    has_facts: false,
    write: |subject, engines| write(one_sheet, subject, engines),
};

fn one_sheet(print: &Print) -> Design {
    Design {
        format: ONE_SHEET.name,
        template: "one-sheet.typ",
        paper: Sheet::of(print.paper("card", Paper::half)),
        figures: Figures::None,
        attempts: ONE_SHEET_SIZES,
        scale: 1.0,
        fills: false,
        flows: false,
    }
}

const ONE_SHEET_SIZES: &[(usize, f64)] = &[
    (1, 1.4),
    (1, 1.2),
    (1, 1.05),
    (1, 0.95),
    (2, 1.2),
    (2, 1.05),
    (2, 0.95),
    (2, 0.86),
    (2, 0.78),
];

/// A booklet of eight small pages, folded from one sheet.
pub const POCKET: PrintFormat = PrintFormat {
    name: "pocket",
    artefacts: &[artefact("pocket", "{card}-pocket.pdf", "print-pocket")],
    is_usual: false,
    has_facts: false,
    write: |subject, engines| write(pocket, subject, engines),
};

fn pocket(print: &Print) -> Design {
    Design {
        format: POCKET.name,
        template: "pocket.typ",
        paper: Sheet::of(print.office()).turned(FOLDED_MARGIN),
        figures: Figures::None,
        attempts: POCKET_SIZES,
        scale: SMALLEST_POCKET,
        fills: false,
        flows: false,
    }
}

const POCKET_SIZES: &[(usize, f64)] = &[
    (1, 1.5),
    (1, 1.3),
    (1, 1.15),
    (1, 1.0),
    (1, SMALLEST_POCKET),
];

/// Its type is then 7.5 points high. A card that needs more room goes on on another sheet.
const SMALLEST_POCKET: f64 = 0.94;

/// Millimetres around the words of a small page, which no printer cuts off.
const FOLDED_MARGIN: f64 = 5.0;

/// A sheet that is folded once, printed on both sides.
pub const LEAFLET: PrintFormat = PrintFormat {
    name: "leaflet",
    artefacts: &[artefact("leaflet", "{card}-leaflet.pdf", "print-leaflet")],
    is_usual: false,
    has_facts: false,
    write: |subject, engines| write(leaflet, subject, engines),
};

fn leaflet(print: &Print) -> Design {
    Design {
        format: LEAFLET.name,
        template: "leaflet.typ",
        paper: Sheet::of(print.office()).turned(FOLDED_MARGIN),
        figures: Figures::None,
        attempts: LEAFLET_SIZES,
        scale: 0.9,
        fills: false,
        flows: false,
    }
}

const LEAFLET_SIZES: &[(usize, f64)] = &[(2, 1.4), (2, 1.25), (2, 1.1), (2, 1.0), (2, 0.9)];

/// One figure as large as the paper lets it be, and everything to do.
pub const POSTER: PrintFormat = PrintFormat {
    name: "poster",
    artefacts: &[artefact("poster", "{card}-poster.pdf", "print-poster")],
    is_usual: false,
    has_facts: false,
    write: |subject, engines| write(poster, subject, engines),
};

fn poster(print: &Print) -> Design {
    let paper = Sheet::of(print.paper("poster", Paper::double));
    Design {
        format: POSTER.name,
        template: "poster.typ",
        paper,
        figures: Figures::One,
        attempts: POSTER_SIZES,
        scale: (paper.width / A3_WIDTH).clamp(SMALLEST_POSTER, 1.0),
        fills: false,
        flows: false,
    }
}

/// Millimetres.
const A3_WIDTH: f64 = 297.0;

/// On small paper, the words of a poster that needs several sheets are about as high as those of a card.
const SMALLEST_POSTER: f64 = 0.68;

const POSTER_SIZES: &[(usize, f64)] = &[
    (1, 1.3),
    (1, 1.15),
    (1, 1.0),
    (1, 0.92),
    (1, 0.84),
    (1, 0.76),
    (1, 0.68),
    (1, 0.6),
];

const fn artefact(key: &'static str, file: &'static str, label: &'static str) -> Artefact {
    Artefact {
        key,
        scope: Scope::Card,
        file,
        media_type: "application/pdf",
        link: Some(Link {
            label,
            icon: "file",
        }),
        counted: (phrase!("PDF"), phrase!("PDFs")),
    }
}

impl Format for PrintFormat {
    fn name(&self) -> &'static str {
        self.name
    }

    fn artefacts(&self) -> &'static [Artefact] {
        self.artefacts
    }

    fn is_usual(&self) -> bool {
        self.is_usual
    }

    fn is_of(&self, kind: CardKind) -> bool {
        match kind {
            CardKind::Sequence | CardKind::Decision => true,
            CardKind::Reference => self.has_facts,
        }
    }

    fn load(&self, engines: &Engines<'_>) -> Result<(), Diagnostic> {
        engines.get::<PdfEngine>().map(drop)
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        (self.write)(subject, engines)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read_back(bytes, path)
    }
}

/// How far a checklist's type may shrink to fit one page, at the last one to 8.2 points, and where it does not, to fit two.
const CHECKLIST_SIZES: &[(usize, f64)] = &[
    (1, 1.0),
    (1, 0.94),
    (1, 0.88),
    (1, 0.82),
    (1, 0.78),
    (2, 1.0),
    (2, 0.94),
    (2, 0.88),
];

/// The card as a list to tick off with a pen: one page where it fits in legible type, more where it does not. Fails as
/// [`set_card`] does.
pub fn write_checklist(card: &CardView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let design = Design {
        format: "checklist",
        template: "checklist.typ",
        paper: Sheet::of(engines.print().office()),
        figures: Figures::None,
        attempts: CHECKLIST_SIZES,
        scale: 1.0,
        fills: false,
        flows: false,
    };
    set_card(design, card, engines)
}
