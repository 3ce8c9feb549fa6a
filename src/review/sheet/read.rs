//! A sheet that came back. Takes its text, returns its rows with their places; what they say is not compared with anything yet.

use std::ops::Range;

use stappenkaart_say::say;

use super::columns::{CHECK, SheetColumn};
use crate::catalog::FileProblem;
use crate::catalog::exchange::spreadsheet::{TableRow, read_table};
use crate::characters::single_spaced;
use crate::fold::fold;
use crate::model::Lang;
use crate::phrases::{self, phrase};
use crate::words::Words;

const HELP: &str = phrase!(
    "keep the first row as `translate review` wrote it; to get the sheet again, run it once more"
);

/// A sheet that was filled in.
pub struct SignSheet {
    /// The language of the translation, and where the file says it.
    pub lang: Lang,
    pub head: Range<usize>,
    pub rows: Vec<SheetRow>,
}

/// A row of it.
pub struct SheetRow {
    pub card: String,
    pub warning: String,
    pub source: String,
    pub translation: String,
    pub name: String,
    pub tick: String,
    pub remark: String,
    /// The digest of the words that were shown.
    pub check: String,
    pub range: Range<usize>,
    /// The line of the file that it starts on.
    pub line: usize,
}

impl SignSheet {
    /// Whether a reviewer has typed something into it.
    pub fn is_filled_in(&self) -> bool {
        self.rows.iter().any(SheetRow::is_filled_in)
    }
}

impl SheetRow {
    /// Whether a reviewer has typed something into it.
    pub fn is_filled_in(&self) -> bool {
        !(self.name.is_empty() && self.tick.is_empty() && self.remark.is_empty())
    }
}

/// The rows of a sheet. Fails with what its first row lacks, and with rows that can't be read.
pub fn read(text: &str, words: &Words) -> Result<SignSheet, Vec<FileProblem>> {
    let mut rows = read_table(text)?.into_iter();
    let head = rows
        .next()
        .ok_or_else(|| vec![wrong_head(0..0, say!("the file is empty"))])?;
    let (check, lang) = language(&head, words).map_err(|problem| vec![problem])?;
    let places = columns(&head, words, &lang)?;
    let place = |wanted: SheetColumn| {
        let found = places.iter().find(|(column, _)| *column == wanted);
        found.and_then(|(_, place)| *place)
    };
    let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    let line = |row: &TableRow| 1 + line_ends.partition_point(|end| *end < row.range.start);
    let rows = rows
        .map(|row| sheet_row(&row, line(&row), check, &place))
        .collect();
    Ok(SignSheet {
        lang,
        head: head.range,
        rows,
    })
}

fn wrong_head(range: Range<usize>, message: impl Into<String>) -> FileProblem {
    FileProblem::new(range, message, phrases::said(HELP))
}

// The column with the digests, and the language in its name.
fn language(head: &TableRow, words: &Words) -> Result<(usize, Lang), FileProblem> {
    let mut cells = head.cells.iter().enumerate();
    let found = cells.find_map(|(at, cell)| Some((at, cell.strip_prefix(CHECK)?.trim())));
    let Some((at, tag)) = found else {
        let message = say!("the first row has no column `{CHECK}` with a language");
        return Err(wrong_head(head.range.clone(), message));
    };
    let lang = Lang::new(tag);
    match words.speaks(&lang) {
        true => Ok((at, lang)),
        false => {
            let message = say!("`{CHECK}{tag}` does not name a language of this tool");
            Err(wrong_head(head.range.clone(), message))
        }
    }
}

// Each column with its place.
fn columns(
    head: &TableRow,
    words: &Words,
    lang: &Lang,
) -> Result<Vec<(SheetColumn, Option<usize>)>, Vec<FileProblem>> {
    let all = SheetColumn::ALL.iter();
    let places: Vec<_> = all
        .map(|column| (*column, place(head, &column.name(words, lang))))
        .collect();
    let lacking = places.iter().filter(|(_, place)| place.is_none());
    let problems: Vec<FileProblem> = lacking
        .map(|(column, _)| {
            let name = column.name(words, lang);
            let message = say!("the first row has no column \"{name}\"");
            wrong_head(head.range.clone(), message)
        })
        .collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    once(head, words, lang).map_err(|problem| vec![problem])?;
    Ok(places)
}

// Two reviewers who answer beside each other: one of the two answers would be lost.
fn once(head: &TableRow, words: &Words, lang: &Lang) -> Result<(), FileProblem> {
    let mut names = SheetColumn::ALL
        .iter()
        .map(|column| column.name(words, lang));
    match names.find(|name| places_of(head, name).nth(1).is_some()) {
        None => Ok(()),
        Some(name) => Err(FileProblem::new(
            head.range.clone(),
            say!("the first row has the column \"{name}\" twice"),
            say!("keep one of the two: of two reviewers, each has a sheet of their own"),
        )),
    }
}

fn place(head: &TableRow, name: &str) -> Option<usize> {
    places_of(head, name).next()
}

fn places_of<'a>(head: &'a TableRow, name: &str) -> impl Iterator<Item = usize> + 'a {
    let name = fold(name);
    let cells = head.cells.iter().enumerate();
    cells
        .filter(move |(_, cell)| fold(cell) == name)
        .map(|(at, _)| at)
}

fn sheet_row(
    row: &TableRow,
    line: usize,
    check: usize,
    place: &dyn Fn(SheetColumn) -> Option<usize>,
) -> SheetRow {
    let at = |place: Option<usize>| {
        place
            .and_then(|at| row.cells.get(at))
            .map_or("", |cell| cell)
    };
    let cell = |column| single_spaced(at(place(column)));
    SheetRow {
        card: cell(SheetColumn::Card),
        warning: cell(SheetColumn::Warning),
        source: cell(SheetColumn::Source),
        translation: cell(SheetColumn::Translation),
        name: cell(SheetColumn::Name),
        tick: cell(SheetColumn::Tick),
        remark: cell(SheetColumn::Remark),
        check: at(Some(check)).to_owned(),
        range: row.range.clone(),
        line,
    }
}
