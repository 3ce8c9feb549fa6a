//! A problem as a workflow command, which GitHub shows beside the line that it is about.

use super::page::SourcePages;
use crate::diag::{Diagnostic, Level, Place};

/// The command, on one line.
pub fn command(problem: &Diagnostic, pages: &SourcePages<'_>) -> String {
    let name = match problem.level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "notice",
    };
    let mut properties = place(problem, pages);
    properties.push(("title", problem.code.0.to_owned()));
    let properties: Vec<String> = properties
        .iter()
        .map(|(key, value)| format!("{key}={}", property(value)))
        .collect();
    let help = problem
        .help
        .as_ref()
        .map(|help| format!("\n{help}"))
        .unwrap_or_default();
    format!(
        "::{name} {}::{}",
        properties.join(","),
        data(&format!("{}{help}", problem.message))
    )
}

fn place(problem: &Diagnostic, pages: &SourcePages<'_>) -> Vec<(&'static str, String)> {
    let span = match &problem.place {
        Place::Source(label) => label.span,
        Place::Path(path) => return vec![("file", pages.path(path))],
        Place::Guide => {
            return pages
                .guide()
                .map(|path| ("file", path))
                .into_iter()
                .collect();
        }
    };
    let page = pages.page(span.file);
    let range = page.inside(span);
    let (start, end) = (page.position(range.start), page.position(range.end));
    let mut place = vec![
        ("file", page.path.clone()),
        ("line", start.line.to_string()),
        ("col", start.column.to_string()),
    ];
    place.push(("endLine", end.line.to_string()));
    // GitHub takes columns on one line only.
    if start.line == end.line {
        place.push(("endColumn", end.column.to_string()));
    }
    place
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
