//! All problems as one SARIF 2.1.0 document (OASIS Standard), for code scanning.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::ops::Range;

use serde_json::{Value, json};

use super::fingerprint::Fingerprints;
use super::page::{SourcePage, SourcePages};
use crate::codes;
use crate::diag::{Code, Diagnostic, Edit, Fix, Label, Level, Place};

/// The whole document, with a line end for each of its lines but the last.
pub fn log(problems: &[Diagnostic], pages: &SourcePages<'_>) -> String {
    let defaults: BTreeMap<Code, Level> = problems
        .iter()
        .rev()
        .map(|problem| (problem.code, problem.default))
        .collect();
    let known: Vec<Code> = defaults.keys().copied().collect();
    let rules: Vec<Value> = defaults
        .iter()
        .map(|(code, level)| rule(*code, *level))
        .collect();
    let mut fingerprints = Fingerprints::default();
    let results: Vec<Value> = problems
        .iter()
        .map(|problem| result(problem, &known, pages, &mut fingerprints))
        .collect();
    let log = json!({
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "stappenkaart",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "utf16CodeUnits",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&log).expect("texts and numbers are always JSON")
}

fn rule(code: Code, level: Level) -> Value {
    let page = codes::page_for_readers(code);
    let title = codes::meaning(code);
    json!({
        "id": code.0,
        "name": name(codes::declaration(code).name),
        "shortDescription": { "text": title },
        "help": { "text": page, "markdown": page },
        "defaultConfiguration": { "level": word(level) },
    })
}

// "An unknown `[!WORD]`" as the name of a rule: "AnUnknownWord".
fn name(title: &str) -> String {
    let words = title
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty());
    words
        .map(|word| word[..1].to_uppercase() + word[1..].to_lowercase().as_str())
        .collect()
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Advice => "note",
    }
}

fn result(
    problem: &Diagnostic,
    known: &[Code],
    pages: &SourcePages<'_>,
    fingerprints: &mut Fingerprints,
) -> Value {
    let help = problem
        .help
        .as_ref()
        .map(|help| format!("\n{help}"))
        .unwrap_or_default();
    let mut result = json!({
        "ruleId": problem.code.0,
        "ruleIndex": known.binary_search(&problem.code).expect("every code of a problem was put there"),
        "level": word(problem.level),
        "message": { "text": format!("{}{help}", problem.message) },
        "locations": primary(problem, pages),
        "partialFingerprints": { "stappenkaart/v1": fingerprints.of(problem, pages) },
    });
    if !problem.others.is_empty() {
        let others = problem
            .others
            .iter()
            .enumerate()
            .map(|(at, label)| related(at, label, pages));
        result["relatedLocations"] = others.collect();
    }
    if let Some(fix) = &problem.fix {
        result["fixes"] = json!([changes(fix, problem, pages)]);
    }
    result
}

fn primary(problem: &Diagnostic, pages: &SourcePages<'_>) -> Value {
    match &problem.place {
        Place::Source(label) => {
            let page = pages.page(label.span.file);
            let region = region(&page, page.inside(label.span));
            json!([{ "physicalLocation": { "artifactLocation": { "uri": uri(&page.path) }, "region": region } }])
        }
        Place::Path(path) => {
            json!([{ "physicalLocation": { "artifactLocation": { "uri": uri(&pages.path(path)) } } }])
        }
        // Code scanning shows no result without a file.
        Place::Guide => match pages.guide() {
            Some(path) => {
                json!([{ "physicalLocation": { "artifactLocation": { "uri": uri(&path) } } }])
            }
            None => json!([]),
        },
    }
}

fn related(at: usize, label: &Label, pages: &SourcePages<'_>) -> Value {
    let page = pages.page(label.span.file);
    json!({
        "id": at,
        "message": { "text": label.text },
        "physicalLocation": {
            "artifactLocation": { "uri": uri(&page.path) },
            "region": region(&page, page.inside(label.span)),
        },
    })
}

fn region(page: &SourcePage, range: Range<usize>) -> Value {
    let (start, end) = (page.position(range.start), page.position(range.end));
    let mut region = json!({
        "startLine": start.line,
        "startColumn": start.utf16,
        "endLine": end.line,
        "endColumn": end.utf16,
    });
    // Readers of SARIF don't agree on whether a byte order mark counts.
    if page.mark == 0 {
        region["byteOffset"] = range.start.into();
        region["byteLength"] = (range.end - range.start).into();
    }
    region
}

fn changes(fix: &Fix, problem: &Diagnostic, pages: &SourcePages<'_>) -> Value {
    let mut files: BTreeMap<_, Vec<&Edit>> = BTreeMap::new();
    for edit in &fix.edits {
        files.entry(edit.span.file).or_default().push(edit);
    }
    let changes = files.into_iter().map(|(file, edits)| {
        let page = pages.page(file);
        let replacements: Vec<Value> = edits
            .into_iter()
            .map(|edit| {
                let deleted = region(&page, edit.span.start..edit.span.end);
                json!({ "deletedRegion": deleted, "insertedContent": { "text": edit.text } })
            })
            .collect();
        json!({ "artifactLocation": { "uri": uri(&page.path) }, "replacements": replacements })
    });
    let changes: Vec<Value> = changes.collect();
    let description = problem.help.as_deref().unwrap_or(&problem.message);
    json!({ "description": { "text": description }, "artifactChanges": changes })
}

// A reference that is relative where the path is, so that it fits the repository that the command ran in.
fn uri(path: &str) -> String {
    if path.starts_with("https://") || path.starts_with("http://") {
        return path.to_owned();
    }
    let path = path.replace('\\', "/");
    let path = path.strip_prefix("./").unwrap_or(&path);
    let mut uri = if path.starts_with('/') {
        "file://".to_owned()
    } else {
        String::new()
    };
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}
