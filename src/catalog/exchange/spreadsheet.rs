//! CSV (RFC 4180), for people with a spreadsheet: a glossary, or any table. [`write`] and [`write_table`] return commas, or semicolons
//! for a language whose decimal sign is the comma; [`read`] and [`read_table`] take both, and tabs.

use std::borrow::Cow;
use std::ops::Range;

use stappenkaart_say::say;

use super::glossary::{Glossary, GlossaryRow, note, units};
use super::incoming::{ExchangeContent, ExchangeFormat, Incoming, IncomingFile};
use crate::catalog::file_problem::FileProblem;
use crate::model::Lang;
use crate::words::separators;

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Glossary,
    has_many_languages: false,
    entries_name_file: false,
};

const BETWEEN: &str = "; ";
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The columns: what a row is, its id, and texts that say their language: `name:nl`, `name:en`.
pub fn write(glossary: &Glossary) -> String {
    write_table(&rows(glossary), &[&glossary.source, &glossary.target])
}

/// A table with as many cells in each row, which a spreadsheet of these languages opens.
pub fn write_table(rows: &[Vec<String>], languages: &[&Lang]) -> String {
    // With this mark, a spreadsheet reads the file as UTF-8.
    let mut out = BYTE_ORDER_MARK.as_bytes().to_vec();
    let mut writer = csv::WriterBuilder::new()
        .delimiter(between(languages))
        .from_writer(&mut out);
    for row in rows {
        writer
            .write_record(row.iter().map(|cell| as_text(cell)))
            .expect("every row has as many cells, and memory takes it");
    }
    drop(writer);
    String::from_utf8(out).expect("texts were written")
}

// A spreadsheet calculates a cell that starts with one of these.
const FORMULA_STARTS: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

// An apostrophe makes the cell a text.
fn as_text(cell: &str) -> String {
    match cell.starts_with(FORMULA_STARTS) {
        true => format!("'{cell}"),
        false => cell.to_owned(),
    }
}

// The text of a cell, without that apostrophe.
fn from_text(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'');
    bare.filter(|rest| rest.starts_with(FORMULA_STARTS))
        .unwrap_or(cell)
}

fn rows(glossary: &Glossary) -> Vec<Vec<String>> {
    let Glossary {
        project: _,
        source,
        target,
        terms,
        labels,
    } = glossary;
    let column = |name: &str, lang| format!("{name}:{lang}");
    let mut rows = vec![vec![
        "kind".to_owned(),
        "id".to_owned(),
        column("name", source),
        column("name", target),
        column("definition", source),
        column("definition", target),
        column("avoid", source),
        "note".to_owned(),
    ]];
    for term in terms {
        let texts = [
            &term.id,
            &term.name,
            &term.translated_name,
            &term.definition,
            &term.translated_definition,
        ];
        let mut row = vec!["term".to_owned()];
        row.extend(texts.map(Clone::clone));
        row.extend([term.avoid.join(BETWEEN), String::new()]);
        rows.push(row);
    }
    for label in labels {
        let target = label.target.as_deref().unwrap_or_default();
        let row = [
            "label",
            &label.id,
            &label.text,
            target,
            "",
            "",
            "",
            &note(label),
        ];
        rows.push(row.map(str::to_owned).to_vec());
    }
    rows
}

// A spreadsheet expects a semicolon between cells where the comma is a decimal sign.
fn between(languages: &[&Lang]) -> u8 {
    match languages.iter().any(|lang| separators(lang).decimal == ',') {
        true => b';',
        false => b',',
    }
}

/// Whether this is the start of such a file.
pub(super) fn is_start(start: &str) -> bool {
    let (start, _) = separated(start);
    let first = start.trim_start_matches(BYTE_ORDER_MARK).trim_start();
    let line = first.lines().next().unwrap_or_default().replace('"', "");
    [",", ";", "\t"]
        .iter()
        .any(|between| line.starts_with(&format!("kind{between}id{between}")))
}

// A spreadsheet may say the sign between cells on a line before the first row: `sep=;`. Returns the text with empty lines in its place,
// so that every row stays where it is, and the sign.
fn separated(text: &str) -> (Cow<'_, str>, Option<u8>) {
    let start = text.len() - text.trim_start_matches(BYTE_ORDER_MARK).len();
    let line = text[start..].lines().next().unwrap_or_default();
    let said = line.trim().trim_matches('"');
    match said
        .to_ascii_lowercase()
        .strip_prefix("sep=")
        .map(str::as_bytes)
    {
        Some(&[between]) if between.is_ascii() => {
            let rest = &text[start + line.len()..];
            let blank = "\n".repeat(line.len());
            (
                format!("{}{blank}{rest}", &text[..start]).into(),
                Some(between),
            )
        }
        _ => (text.into(), None),
    }
}

/// What a CSV says of the terms.
pub fn read(text: &str) -> Result<Incoming, Vec<FileProblem>> {
    let first = text.lines().next().unwrap_or_default();
    let (text, between) = separated(text);
    let text = text.as_ref();
    let mut reader = reader(text, between, true);
    let head = reader
        .headers()
        .map_err(|error| vec![broken(&error, text)])?
        .clone();
    let columns = Columns::new(&head).map_err(|problem| vec![problem])?;
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => found.extend(columns.row(&record, text)),
            Err(error) => problems.push(broken(&error, text)),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    let (source, target) = (Some(columns.source), Some(columns.target));
    let units = found.into_iter().flat_map(units).collect();
    let file = IncomingFile {
        path: Some("guide.toml".into()),
        source,
        target,
        range: 0..first.len(),
        units,
    };
    Ok(Incoming {
        format: FORMAT,
        files: vec![file],
    })
}

/// A row of a table, with its place in the file.
pub struct TableRow {
    pub cells: Vec<String>,
    pub range: Range<usize>,
}

/// The rows of a table, the names of its columns first; without white space around its cells, and without empty rows.
pub fn read_table(text: &str) -> Result<Vec<TableRow>, Vec<FileProblem>> {
    let (mut rows, mut problems) = (Vec::new(), Vec::new());
    let (text, between) = separated(text);
    let text = text.as_ref();
    for record in reader(text, between, false).records() {
        match record {
            Ok(record) => rows.push(table_row(&record, text)),
            Err(error) => problems.push(broken(&error, text)),
        }
    }
    rows.retain(|row| row.cells.iter().any(|cell| !cell.is_empty()));
    match problems.is_empty() {
        true => Ok(rows),
        false => Err(problems),
    }
}

fn table_row(record: &csv::StringRecord, text: &str) -> TableRow {
    let cell = |cell: &str| from_text(cell.trim_start_matches(BYTE_ORDER_MARK).trim()).to_owned();
    TableRow {
        cells: record.iter().map(cell).collect(),
        range: place(record, text),
    }
}

// Without a line that says it, the sign between cells is the one that the first row has most of.
fn reader(text: &str, between: Option<u8>, has_head: bool) -> csv::Reader<&[u8]> {
    let first = text.lines().next().unwrap_or_default();
    let most = [b',', b';', b'\t']
        .into_iter()
        .max_by_key(|between| first.bytes().filter(|byte| byte == between).count());
    csv::ReaderBuilder::new()
        .delimiter(between.or(most).unwrap_or(b','))
        .has_headers(has_head)
        .flexible(true)
        .from_reader(text.as_bytes())
}

// The first line of a row.
fn place(record: &csv::StringRecord, text: &str) -> Range<usize> {
    let start = record
        .position()
        .map_or(0, |place| place.byte() as usize)
        .min(text.len());
    // The reader counts the line end before a row to it.
    let start = start + text[start..].len() - text[start..].trim_start_matches(['\n', '\r']).len();
    let end = text[start..]
        .find(['\n', '\r'])
        .map_or(text.len(), |at| start + at);
    start..end
}

fn broken(error: &csv::Error, text: &str) -> FileProblem {
    let at = error
        .position()
        .map_or(0, |place| place.byte() as usize)
        .min(text.len());
    FileProblem::new(
        at..at,
        say!("this row can't be read: {error}"),
        say!(
            "write the file again with the command that it comes from, and save it as CSV in UTF-8"
        ),
    )
}

struct Columns {
    kind: usize,
    id: usize,
    names: [usize; 2],
    definitions: [Option<usize>; 2],
    source: String,
    target: String,
}

impl Columns {
    fn new(head: &csv::StringRecord) -> Result<Columns, FileProblem> {
        let cells: Vec<&str> = head
            .iter()
            .map(|cell| cell.trim_start_matches('\u{feff}').trim())
            .collect();
        let find = |name: &str| cells.iter().position(|cell| *cell == name);
        let of = |name: &str| -> Vec<(usize, &str)> {
            cells
                .iter()
                .enumerate()
                .filter_map(|(at, cell)| Some((at, cell.strip_prefix(name)?.strip_prefix(':')?)))
                .collect()
        };
        let (names, definitions) = (of("name"), of("definition"));
        let (Some(kind), Some(id), [(from, source), (to, target)]) =
            (find("kind"), find("id"), &names[..])
        else {
            let help = say!(
                "keep the first row as `translate export --to csv` wrote it: `kind,id,name:nl,name:en,...`"
            );
            return Err(FileProblem::new(
                0..0,
                say!("the first row does not have the names of the columns"),
                help,
            ));
        };
        let definition = |tag: &str| {
            definitions
                .iter()
                .find(|(_, known)| *known == tag)
                .map(|(at, _)| *at)
        };
        Ok(Columns {
            kind,
            id,
            names: [*from, *to],
            definitions: [definition(source), definition(target)],
            source: (*source).to_owned(),
            target: (*target).to_owned(),
        })
    }

    // An empty row does not count.
    fn row(&self, record: &csv::StringRecord, text: &str) -> Option<GlossaryRow> {
        let cell = |at: usize| from_text(record.get(at).unwrap_or_default().trim()).to_owned();
        let definition = |at: Option<usize>| at.map(cell).unwrap_or_default();
        let row = GlossaryRow {
            id: format!("{}.{}", cell(self.kind), cell(self.id)),
            name: self.names.map(cell),
            definition: self.definitions.map(definition),
            range: place(record, text),
        };
        (!record.iter().all(|cell| cell.trim().is_empty())).then_some(row)
    }
}
