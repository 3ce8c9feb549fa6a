//! All problems as one JUnit document: a test for the guide and for each of its files, so that a CI counts what is right as well.
//! Errors make a test fail; warnings and suggestions are its output.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::page::SourcePages;
use crate::diag::{Diagnostic, Level, Place};
use crate::source::FileId;
use crate::xml_writer::XmlWriter;

// What is looked at by itself; a picture is looked at where a card shows it.
const ENDINGS: [&str; 4] = [".md", ".toml", ".po", ".ftl"];

/// The whole document. `files` are those that were looked at.
pub fn document(problems: &[Diagnostic], pages: &SourcePages<'_>, files: &[FileId]) -> String {
    let mut tests: BTreeMap<String, Vec<&Diagnostic>> = BTreeMap::new();
    let paths = files.iter().map(|file| pages.page_path(*file));
    for path in paths.filter(|path| ENDINGS.iter().any(|ending| path.ends_with(ending))) {
        tests.insert(path, Vec::new());
    }
    // There is always one: some programs fail without a test.
    tests.entry(guide(pages)).or_default();
    for problem in problems {
        tests.entry(path(problem, pages)).or_default().push(problem);
    }
    let failed = tests.values().filter(|problems| fails(problems)).count();
    let counts = [
        ("name", "stappenkaart"),
        ("tests", &tests.len().to_string()),
        ("failures", &failed.to_string()),
        ("errors", "0"),
    ];
    let mut xml = XmlWriter::new();
    xml.start("testsuites", &counts);
    xml.start("testsuite", &counts);
    for (path, problems) in &tests {
        write(&mut xml, path, problems, pages);
    }
    xml.finish()
}

fn write(xml: &mut XmlWriter, path: &str, problems: &[&Diagnostic], pages: &SourcePages<'_>) {
    let attributes = [
        ("classname", "stappenkaart"),
        ("name", path),
        ("file", path),
    ];
    if problems.is_empty() {
        return xml.empty("testcase", &attributes);
    }
    xml.start("testcase", &attributes);
    let (errors, others): (Vec<&Diagnostic>, Vec<&Diagnostic>) = problems
        .iter()
        .partition(|problem| problem.level == Level::Error);
    if let Some(first) = errors.first() {
        let message = format!("{}: {}", first.code.0, first.message);
        let attributes = [("message", message.as_str()), ("type", first.code.0)];
        xml.text("failure", &attributes, &text(&errors, pages));
    }
    if !others.is_empty() {
        xml.text("system-out", &[], &text(&others, pages));
    }
    xml.end();
}

fn fails(problems: &[&Diagnostic]) -> bool {
    let mut levels = problems.iter().map(|problem| problem.level);
    levels.any(|level| level == Level::Error)
}

fn guide(pages: &SourcePages<'_>) -> String {
    pages.guide().unwrap_or_else(|| "stappenkaart".to_owned())
}

fn path(problem: &Diagnostic, pages: &SourcePages<'_>) -> String {
    match &problem.place {
        Place::Source(label) => pages.page_path(label.span.file),
        Place::Path(path) => pages.path(path),
        Place::Guide => guide(pages),
    }
}

// As compilers write problems: some programs make links of the places.
fn text(problems: &[&Diagnostic], pages: &SourcePages<'_>) -> String {
    let mut text = String::new();
    for problem in problems {
        let level = problem.level.name();
        let mut place = path(problem, pages);
        if let Place::Source(label) = &problem.place {
            let page = pages.page(label.span.file);
            let start = page.position(page.inside(label.span).start);
            let _ = write!(place, ":{}:{}", start.line, start.column);
        }
        let code = problem.code.0;
        let _ = writeln!(text, "{place}: {level}[{code}]: {}", problem.message);
        if let Some(help) = &problem.help {
            let _ = writeln!(text, "  help: {help}");
        }
    }
    text
}
