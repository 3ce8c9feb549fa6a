//! All problems as one report of code quality, which GitLab shows in a merge request and beside the changed lines.

use serde::Serialize;

use super::fingerprint::Fingerprints;
use super::page::SourcePages;
use crate::diag::{Diagnostic, Level, Place};

#[derive(Serialize)]
struct GitlabProblem {
    description: String,
    check_name: &'static str,
    fingerprint: String,
    severity: &'static str,
    location: GitlabLocation,
}

#[derive(Serialize)]
struct GitlabLocation {
    path: String,
    lines: GitlabLines,
}

#[derive(Serialize)]
struct GitlabLines {
    begin: usize,
    end: usize,
}

/// The whole document, with a line end for each of its lines but the last.
pub fn document(problems: &[Diagnostic], pages: &SourcePages<'_>) -> String {
    let mut fingerprints = Fingerprints::default();
    let problems: Vec<GitlabProblem> = problems
        .iter()
        .map(|problem| GitlabProblem {
            description: description(problem),
            check_name: problem.code.0,
            fingerprint: fingerprints.of(problem, pages),
            severity: match problem.level {
                Level::Error => "major",
                Level::Warning => "minor",
                Level::Advice => "info",
            },
            location: location(problem, pages),
        })
        .collect();
    serde_json::to_string_pretty(&problems).expect("texts and numbers are always JSON")
}

fn description(problem: &Diagnostic) -> String {
    let help = problem.help.as_ref();
    let help = help.map(|help| format!("; {help}")).unwrap_or_default();
    format!("{}: {}{help}", problem.code.0, problem.message)
}

fn location(problem: &Diagnostic, pages: &SourcePages<'_>) -> GitlabLocation {
    let (path, begin, end) = match &problem.place {
        Place::Source(label) => {
            let page = pages.page(label.span.file);
            let range = page.inside(label.span);
            let (start, end) = (page.position(range.start), page.position(range.end));
            (page.path.clone(), start.line, end.line)
        }
        Place::Path(path) => (pages.path(path), 1, 1),
        // GitLab drops a problem without a file.
        Place::Guide => (pages.guide().unwrap_or_else(|| ".".to_owned()), 1, 1),
    };
    GitlabLocation {
        path: in_repository(&path),
        lines: GitlabLines { begin, end },
    }
}

// Without the `./` that GitLab does not take for a path of the repository.
fn in_repository(path: &str) -> String {
    let path = path.replace('\\', "/");
    path.strip_prefix("./").unwrap_or(&path).to_owned()
}
