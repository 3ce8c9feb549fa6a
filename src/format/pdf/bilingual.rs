//! A card in two languages on one sheet, each text beside its translation. Takes the card twice, returns one file.

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::about::About;
use super::anchors::{rename, within};
use super::design::{Design, Figures, Sheet};
use super::engine::OTHER;
use super::fit::printed;
use super::prints::PrintFormat;
use super::typeset::{Job, figures};
use crate::diag::Diagnostic;
use crate::format::entries::warnings;
use crate::format::{Artefact, CardView, Engines, Scope, Subject};
use crate::phrases::phrase;

const TEMPLATE: &str = "bilingual.typ";

const FILE: Artefact = Artefact {
    key: "bilingual",
    scope: Scope::Pair,
    file: "{card}.pdf",
    media_type: "application/pdf",
    link: None,
    counted: (phrase!("PDF"), phrase!("PDFs")),
};

/// A card in two languages. Written only for pairs of languages that are asked for.
pub const BILINGUAL: PrintFormat = PrintFormat {
    name: "bilingual",
    artefacts: &[FILE],
    is_usual: true,
    has_facts: true,
    write,
};

fn write(subject: Subject<'_>, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let (one, other) = subject.pair();
    let (first, second) = (side(one), side(other));
    let design = Design {
        format: BILINGUAL.name,
        template: TEMPLATE,
        paper: Sheet::of(engines.print().office()),
        figures: Figures::All,
        attempts: &[],
        scale: 1.0,
        fills: true,
        flows: false,
    };
    let job = Job::new(
        design,
        &first,
        about(one, other),
        figures(one).collect(),
        engines,
    )?;
    printed(&job.beside(OTHER, &second))
}

fn about<'a>(one: &'a CardView, other: &'a CardView) -> About<'a> {
    let all = [one, other].into_iter().flat_map(warnings);
    let (first, second) = (&one.page.lang, &other.page.lang);
    About {
        ident: format!("{TEMPLATE}/{first}+{second}/{}", one.id),
        name: say!("`{}` in `{first}` and `{second}`", one.id),
        path: format!("cards/{}/card.md", one.id),
        warnings: all.map(|guard| guard.warning).collect(),
        dated: one.details.verified.is_some(),
    }
}

// The card in one of the languages, with anchors that are not those of the other.
fn side(card: &CardView) -> Value {
    let mut value = json!(card);
    rename(&mut value, &card.page.lang);
    value["anchor"] = within(&card.page.lang, "card").into();
    value
}
