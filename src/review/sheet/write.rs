//! The sheet as it goes to a reviewer. Takes a language of a guide, returns a table with a row for each warning and three empty cells
//! in it.

use std::collections::BTreeSet;

use super::columns::{CHECK, SheetColumn};
use super::shown::{all, identity, shown};
use crate::catalog::exchange::spreadsheet::write_table;
use crate::localize::Locale;
use crate::model::{Card, Segment, Warning};

/// The sheet of a language. A warning that several cards share is in it once.
pub fn write(locale: &Locale<'_>) -> String {
    let words = &locale.session.words;
    let library = locale.session.library;
    let mut head: Vec<String> = SheetColumn::ALL
        .iter()
        .map(|column| column.name(words, &locale.lang))
        .collect();
    head.push(format!("{CHECK}{}", locale.lang));
    let mut rows = vec![head];
    let mut met = BTreeSet::new();
    rows.extend(
        all(library)
            .filter(|(_, warning)| met.insert(identity(warning)))
            .map(|(card, warning)| row(locale, card, warning)),
    );
    write_table(&rows, &[&library.guide.source, &locale.lang])
}

fn row(locale: &Locale<'_>, card: &Card<Segment>, warning: &Warning<Segment>) -> Vec<String> {
    let (usability, _) = locale.usability(card);
    let word = |key: String| locale.session.words.word(&locale.lang, &key);
    let shown = shown(&usability, warning);
    let state = usability.warning(&card.id, warning).state();
    let cell = |column: &SheetColumn| match column {
        SheetColumn::Card => card.id.to_string(),
        SheetColumn::Warning => warning.id.to_string(),
        SheetColumn::SignalWord => word(format!("severity-{}", warning.severity.name())),
        SheetColumn::Source => shown.source.clone(),
        SheetColumn::Translation => shown.translation.clone(),
        SheetColumn::State => word(format!("state-{}", state.name())),
        SheetColumn::Name | SheetColumn::Tick | SheetColumn::Remark => String::new(),
    };
    let cells = SheetColumn::ALL.iter().map(cell);
    cells.chain([shown.check.clone()]).collect()
}
