//! Levels. Takes the problems of a guide, returns them at the levels that were set for them, without those that are suppressed.
//!
//! The command line comes before the file that a problem is in, that before `guide.toml`, and that before the rule itself.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use crate::codes;
use crate::conflicts;
use crate::diag::{Diagnostic, Level, Levels, Place, any_error};
use crate::library::Library;
use crate::parse::{Suppression, suppressions};
use crate::source::{FileId, Sources, Span};

/// What was settled.
pub struct Settled {
    pub problems: Vec<Diagnostic>,
    /// Suppressions that no problem needed, each with its place in the list of its comment.
    unused: Vec<(Suppression, Vec<usize>)>,
}

/// Applies what the command line, the files and `guide.toml` want.
pub fn settle(
    sources: &Sources,
    library: Option<&Library>,
    problems: Vec<Diagnostic>,
    command: &Levels,
) -> Settled {
    let (suppressions, mut mistakes) = all_suppressions(sources);
    let mut used: BTreeSet<(usize, usize)> = BTreeSet::new();
    let mut settled = Vec::new();
    for problem in conflicts::named(sources, problems) {
        let allowed = find(sources, &suppressions, &problem);
        used.extend(allowed);
        let said = command.get(&problem.code).copied();
        settled.extend(at_level(
            problem,
            said.or_else(|| allowed.map(|_| None)),
            library,
        ));
    }
    settled.append(&mut mistakes);
    let unused = suppressions
        .into_iter()
        .enumerate()
        .filter_map(|(at, suppression)| {
            let idle: Vec<usize> = (0..suppression.codes.len())
                .filter(|code| !used.contains(&(at, *code)))
                .collect();
            (!idle.is_empty()).then_some((suppression, idle))
        });
    Settled {
        unused: unused.collect(),
        problems: settled,
    }
}

// The problem at the level of the command line or file, or else at that of the guide, or else at its own. `None` when it is allowed.
fn at_level(
    problem: Diagnostic,
    said: Option<Option<Level>>,
    library: Option<&Library>,
) -> Option<Diagnostic> {
    let guide = || library?.guide.policy.checks.get(&problem.code).copied();
    match said.or_else(guide) {
        None => Some(problem),
        Some(None) => None,
        Some(Some(level)) => Some(problem.wanted(level)),
    }
}

// Every file that can have suppressions.
fn all_suppressions(sources: &Sources) -> (Vec<Suppression>, Vec<Diagnostic>) {
    let holds = |path: &str| {
        let card = path.starts_with("cards/") && path.ends_with("/card.md");
        let shared = path.starts_with("shared/") && path.ends_with(".md");
        card || shared || path == "guide.toml" || path.ends_with(".callouts.toml")
    };
    let (mut found, mut problems) = (Vec::new(), Vec::new());
    for (file, _) in sources.under("").filter(|(_, path)| holds(path)) {
        let (suppressions, mistakes) = suppressions(sources, file);
        found.extend(suppressions);
        problems.extend(mistakes);
    }
    (found, problems)
}

// The first suppression for this problem, as its places in the lists.
fn find(
    sources: &Sources,
    suppressions: &[Suppression],
    problem: &Diagnostic,
) -> Option<(usize, usize)> {
    let file = match &problem.place {
        Place::Source(label) => label.span.file,
        Place::Path(path) => sources.find(path)?,
        Place::Guide => sources.find("guide.toml")?,
    };
    let in_file = suppressions
        .iter()
        .enumerate()
        .filter(|(_, suppression)| suppression.line.file == file);
    let mut matching = in_file.filter_map(|(at, suppression)| {
        let code = suppression
            .codes
            .iter()
            .position(|(code, _)| *code == problem.code)?;
        Some((at, code))
    });
    matching.next()
}

/// The suppressions that suppress nothing. Only a guide without errors was looked at by every rule, so only there it is known.
pub fn unused(
    sources: &Sources,
    library: &Library,
    settled: &Settled,
    command: &Levels,
) -> Vec<Diagnostic> {
    if settled.unused.is_empty() || any_error(&settled.problems) {
        return Vec::new();
    }
    let read = files_that_were_read(sources, library);
    let known = settled
        .unused
        .iter()
        .filter(|(suppression, _)| read.contains(&suppression.line.file));
    let problems = known.flat_map(|(suppression, idle)| {
        idle.iter()
            .map(|code| idle_suppression(sources, suppression, idle, *code))
    });
    problems
        .filter_map(|problem| at_level(problem, command.get(&codes::SK013).copied(), Some(library)))
        .collect()
}

fn files_that_were_read(sources: &Sources, library: &Library) -> BTreeSet<FileId> {
    let mut files: BTreeSet<FileId> = sources.find("guide.toml").into_iter().collect();
    for card in &library.cards {
        files.insert(card.file);
        card.map(&mut |segment| {
            files.insert(segment.span.file);
        });
    }
    files
}

fn idle_suppression(
    sources: &Sources,
    suppression: &Suppression,
    idle: &[usize],
    at: usize,
) -> Diagnostic {
    let (code, span) = suppression.codes[at];
    let problem = Diagnostic::error(
        codes::SK013,
        span,
        say!("this file has no problem {}", code.0),
    )
    .level(Level::Warning);
    if idle.len() == suppression.codes.len() {
        // One fix removes the line, for any of its codes.
        let problem = problem.help(say!("remove the line"));
        return if at == 0 {
            problem.fix(suppression.line, "")
        } else {
            problem
        };
    }
    let help = say!("remove `{}`", code.0);
    match sources.text(span.file) {
        Ok(text) => problem.help(help).fix(with_comma(&text, span, at > 0), ""),
        Err(_) => problem.help(help),
    }
}

// A code with what separates it from its neighbour: the one before it, or the one after it when it is the first.
fn with_comma(text: &str, span: Span, has_neighbour_before: bool) -> Span {
    let parts = |text: &str| {
        text.trim_end_matches(|c: char| c == ',' || c.is_whitespace())
            .trim_end_matches(" and")
            .len()
    };
    if has_neighbour_before {
        let before = parts(&text[..span.start]);
        return Span::new(span.file, before..span.end);
    }
    let rest = &text[span.end..];
    let next = rest.to_lowercase().find("sk").unwrap_or(0);
    Span::new(span.file, span.start..span.end + next)
}
