//! Tables of a card, with a head that is repeated on each page. Takes a table, adds it to the document.

use super::document::Document;
use super::paper::DocxPaper;
use super::paragraph::Paragraph;
use super::run::{run, valued};
use super::text::{bold_text, is_rtl, text};
use crate::format::{TableView, TextView};
use crate::model::ColumnAlignment;
use crate::xml_writer::{element, empty_element};

/// The ground of the head.
const HEAD: &str = "EEF1F3";

/// Adds a table, and an empty paragraph below it: two tables without anything between would be one.
pub fn push_table(document: &mut Document<'_>, table: &TableView, indent: u32) {
    let columns = table.head.len().max(1) as u32;
    let width = DocxPaper::of(document.engines.print())
        .text_width()
        .saturating_sub(indent);
    let column = (width / columns).to_string();
    let grid = empty_element("w:gridCol", &[("w:w", &column)]).repeat(columns as usize);
    let head = row(document, (&table.head, &table.columns), &column, true);
    let rows: String = table
        .rows
        .iter()
        .map(|cells| row(document, (cells, &table.columns), &column, false))
        .collect();
    let all =
        properties(document, width, indent) + &element("w:tblGrid", &[], &grid) + &head + &rows;
    document.body.push_str(&element("w:tbl", &[], &all));
    let below = document.paragraph("Space");
    document.push(&below, "");
}

// In the order of the schema (ECMA-376, part 1, 17.4.59).
fn properties(document: &Document<'_>, width: u32, indent: u32) -> String {
    let measure = |name: &str, value: u32| {
        empty_element(name, &[("w:w", &value.to_string()), ("w:type", "dxa")])
    };
    let direction = match document.rtl() {
        true => "<w:bidiVisual/>",
        false => "",
    };
    let all = [
        valued("w:tblStyle", "CardTable"),
        direction.to_owned(),
        measure("w:tblW", width),
        measure("w:tblInd", indent),
        empty_element("w:tblLayout", &[("w:type", "fixed")]),
    ];
    element("w:tblPr", &[], &all.concat())
}

fn row(
    document: &mut Document<'_>,
    (cells, columns): (&[TextView], &[ColumnAlignment]),
    width: &str,
    is_head: bool,
) -> String {
    let cells: String = cells
        .iter()
        .zip(columns)
        .map(|(text, column)| cell(document, text, (width, side(*column)), is_head))
        .collect();
    let marks = match is_head {
        true => "<w:cantSplit/><w:tblHeader/>",
        false => "<w:cantSplit/>",
    };
    element("w:tr", &[], &(element("w:trPr", &[], marks) + &cells))
}

fn side(column: ColumnAlignment) -> Option<&'static str> {
    match column {
        ColumnAlignment::Start => None,
        ColumnAlignment::Center => Some("center"),
        ColumnAlignment::End => Some("right"),
    }
}

fn cell(
    document: &mut Document<'_>,
    view: &TextView,
    (width, side): (&str, Option<&'static str>),
    is_head: bool,
) -> String {
    let shade = [("w:val", "clear"), ("w:color", "auto"), ("w:fill", HEAD)];
    let ground = match is_head {
        true => empty_element("w:shd", &shade),
        false => String::new(),
    };
    let measure = empty_element("w:tcW", &[("w:w", width), ("w:type", "dxa")]);
    let paragraph = Paragraph {
        sticks: is_head,
        side,
        ..Paragraph::new("Cell", is_rtl(document, view))
    };
    let words = match is_head {
        true => bold_text(document, view),
        false => text(document, view),
    };
    let label = view.fallback.as_ref().map(|label| {
        let words = run(label, &document.ink().styled("UntranslatedLabel"));
        Paragraph::new("Cell", document.rtl()).xml(&words)
    });
    let properties = element("w:tcPr", &[], &(measure + &ground));
    let all = properties + &paragraph.xml(&words) + &label.unwrap_or_default();
    element("w:tc", &[], &all)
}
