//! Broken templates. Takes an error of the template engine, returns a problem with the file and the line that its author has to fix.

use stappenkaart_say::say;
use tera::{Error, ErrorKind, ReportError};

use super::super::Templates;
use crate::codes;
use crate::diag::Diagnostic;

/// The problem in the words of the engine. `template` is the page that was asked for, for errors that name no place.
pub fn broken(error: Error, template: &str, templates: &Templates) -> Diagnostic {
    match error.kind() {
        ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) => {
            let message = say!(
                "line {}: {}{}",
                report.span().start_line,
                excerpt(report, templates),
                report.message()
            );
            problem(report.filename(), message)
        }
        kind => unplaced(&kind.to_string(), template),
    }
}

fn problem(file: &str, message: String) -> Diagnostic {
    Diagnostic::in_file(codes::SK510, format!("templates/{file}"), message)
}

// The expression at fault, up to the end of its tag: "`words["takes"]`: ".
fn excerpt(report: &ReportError, templates: &Templates) -> String {
    let text = templates
        .under(report.filename())
        .next()
        .and_then(|(_, text)| text.get(report.span().range.start..));
    let words = text
        .and_then(|text| text.split("}}").next())
        .and_then(|text| text.split("%}").next());
    match words.map(str::trim) {
        Some(words) if !words.is_empty() && !words.contains('\n') => format!("`{words}`: "),
        _ => String::new(),
    }
}

// An error that was found between files comes as a report of several lines: "error: what", then "--> file:line:column".
fn unplaced(report: &str, template: &str) -> Diagnostic {
    let what = report
        .lines()
        .next()
        .unwrap_or_default()
        .trim_start_matches("error: ");
    let place = report
        .lines()
        .find_map(|line| line.trim().strip_prefix("--> "))
        .and_then(|place| place.split_once(':'));
    match place {
        Some((file, at)) => problem(
            file,
            say!("line {}: {what}", at.split(':').next().unwrap_or(at)),
        ),
        None => problem(template, what.to_string()),
    }
}
