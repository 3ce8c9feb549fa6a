//! A problem as one line of JSON, for editors and bots.

use serde::Serialize;

use super::page::SourcePages;
use crate::diag::{Diagnostic, Edit, Label, Place};
use crate::source::Span;

#[derive(Serialize)]
struct JsonProblem<'a> {
    code: &'a str,
    level: &'a str,
    message: &'a str,
    file: Option<String>,
    #[serde(flatten)]
    place: Option<JsonRange>,
    help: Option<&'a str>,
    /// Further places that explain the first.
    others: Vec<JsonLabel<'a>>,
    /// What `check --fix` types, or nothing.
    fix: Option<Vec<JsonEdit<'a>>>,
}

/// Lines and columns from 1, columns in characters; the end is the first place after it.
#[derive(Serialize)]
struct JsonRange {
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
}

#[derive(Serialize)]
struct JsonLabel<'a> {
    file: String,
    #[serde(flatten)]
    place: JsonRange,
    text: &'a str,
}

#[derive(Serialize)]
struct JsonEdit<'a> {
    file: String,
    /// In bytes of the file.
    start: usize,
    end: usize,
    line: usize,
    column: usize,
    text: &'a str,
}

/// The problem as an object.
pub fn object(problem: &Diagnostic, pages: &SourcePages<'_>) -> String {
    let (file, place) = match &problem.place {
        Place::Source(label) => (
            Some(pages.page(label.span.file).path.clone()),
            Some(stretch(label.span, pages)),
        ),
        Place::Path(path) => (Some(pages.path(path)), None),
        Place::Guide => (None, None),
    };
    let object = JsonProblem {
        code: problem.code.0,
        level: problem.level.name(),
        message: &problem.message,
        file,
        place,
        help: problem.help.as_deref(),
        others: problem
            .others
            .iter()
            .map(|label| other(label, pages))
            .collect(),
        fix: problem
            .fix
            .as_ref()
            .map(|fix| fix.edits.iter().map(|edit| change(edit, pages)).collect()),
    };
    serde_json::to_string(&object).expect("texts and numbers are always JSON")
}

fn stretch(span: Span, pages: &SourcePages<'_>) -> JsonRange {
    let page = pages.page(span.file);
    let range = page.inside(span);
    let (start, end) = (page.position(range.start), page.position(range.end));
    JsonRange {
        line: start.line,
        column: start.column,
        end_line: end.line,
        end_column: end.column,
    }
}

fn other<'a>(label: &'a Label, pages: &SourcePages<'_>) -> JsonLabel<'a> {
    JsonLabel {
        file: pages.page(label.span.file).path.clone(),
        place: stretch(label.span, pages),
        text: &label.text,
    }
}

fn change<'a>(edit: &'a Edit, pages: &SourcePages<'_>) -> JsonEdit<'a> {
    let page = pages.page(edit.span.file);
    let position = page.position(edit.span.start);
    JsonEdit {
        file: page.path.clone(),
        start: edit.span.start + page.mark,
        end: edit.span.end + page.mark,
        line: position.line,
        column: position.column,
        text: &edit.text,
    }
}
