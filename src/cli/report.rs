//! Printing. Takes diagnostics, writes them for a person or for a program. No other module prints.

use std::fmt::Display;
use std::io::{IsTerminal, Write};

use super::Failure;
use crate::diag::{Diagnostic, Level};
use crate::source::Sources;

mod excerpt;
mod github;
mod human;
mod json;
mod page;
mod sarif;
mod visible;

use page::SourcePages;
pub use visible::text as visible;

/// How to write diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum MessageFormat {
    /// With the line of the source, for a person; on standard error.
    Human,
    /// One JSON object a line, on standard output.
    Json,
    /// One SARIF 2.1.0 document, for code scanning; on standard output.
    Sarif,
    /// Workflow commands that GitHub shows beside the changed lines; on standard output.
    Github,
}

/// How to write a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ListFormat {
    /// As a table, for a person.
    Human,
    /// As JSON, for a program.
    Json,
}

/// The problems of one command. A person is told at once; a program gets all of them together, by [`Report::close`].
pub struct Report<'a> {
    sources: &'a Sources,
    format: MessageFormat,
    advice: Advice,
    held: Vec<Diagnostic>,
}

/// What becomes of advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Advice {
    /// It is told like all the rest.
    Told,
    /// It is counted: who wants to build has other things to mend first.
    Counted,
}

impl<'a> Report<'a> {
    pub fn new(sources: &'a Sources, format: MessageFormat, advice: Advice) -> Report<'a> {
        Report {
            sources,
            format,
            advice,
            held: Vec::new(),
        }
    }

    /// Tells of more problems, and of how many for a person.
    pub fn tell(&mut self, problems: &[Diagnostic]) {
        match self.format {
            MessageFormat::Human => tell_person(self.sources, problems, self.advice),
            MessageFormat::Json | MessageFormat::Sarif | MessageFormat::Github => {
                self.held.extend_from_slice(problems)
            }
        }
    }

    /// Says how it went, to a person only.
    pub fn say(&self, text: impl Display) {
        match self.format {
            MessageFormat::Human => line(text),
            MessageFormat::Json | MessageFormat::Sarif => {}
            MessageFormat::Github => error_line(text),
        }
    }

    /// Ends the report. What a program reads is whole, also when there is no problem.
    pub fn close(self) {
        let pages = SourcePages::new(self.sources);
        match self.format {
            MessageFormat::Human => {}
            MessageFormat::Json => self
                .held
                .iter()
                .for_each(|problem| line(json::object(problem, &pages))),
            MessageFormat::Sarif => line(sarif::log(&self.held, &pages)),
            MessageFormat::Github => {
                self.held
                    .iter()
                    .for_each(|problem| line(github::command(problem, &pages)));
                if !self.held.is_empty() {
                    error_line(summary(
                        &self.held.iter().collect::<Vec<_>>(),
                        0,
                        self.sources,
                    ));
                }
            }
        }
    }
}

/// Tells a person of problems.
pub fn tell_person(sources: &Sources, problems: &[Diagnostic], advice: Advice) {
    let pages = SourcePages::new(sources);
    let (later, now): (Vec<&Diagnostic>, Vec<&Diagnostic>) = problems
        .iter()
        .partition(|problem| advice == Advice::Counted && problem.level == Level::Advice);
    for problem in &now {
        error_line(human::problem(problem, &pages) + "\n");
    }
    match (now.len(), later.len()) {
        (0, 0) => {}
        (0, _) => error_line(format!(
            "`stappenkaart check` has {}",
            count(later.len(), "piece of advice", "pieces of advice")
        )),
        (_, later) => error_line(summary(&now, later, sources)),
    }
}

/// Writes what stopped a command.
pub fn failure(failure: &Failure) {
    let help = failure
        .help
        .as_ref()
        .map(|help| format!("\n  help: {}", visible::text(help)))
        .unwrap_or_default();
    error_line(format!("error: {}{help}", visible::text(&failure.message)));
}

/// Writes a line to standard output. A reader who has gone away is no error.
pub fn line(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Writes bytes to standard output as they are.
pub fn raw(bytes: &[u8]) {
    let _ = std::io::stdout().write_all(bytes);
}

/// Writes a line to standard error.
pub fn error_line(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Shows how far the work is, on a terminal only.
pub fn progress(what: &str, done: usize, total: usize) {
    let mut terminal = std::io::stderr();
    if terminal.is_terminal() {
        let end = if done == total { "\r\x1b[K" } else { "" };
        let _ = write!(terminal, "\r{what} {done}/{total}{end}");
        let _ = terminal.flush();
    }
}

/// "1 problem", "2 problems".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

// `later` is how many pieces of advice are not told here.
fn summary(problems: &[&Diagnostic], later: usize, sources: &Sources) -> String {
    let of = |level: Level, one: &str, many: &str| {
        let number = problems
            .iter()
            .filter(|problem| problem.level == level)
            .count();
        (number > 0).then(|| count(number, one, many))
    };
    let parts = [
        of(Level::Error, "error", "errors"),
        of(Level::Warning, "warning", "warnings"),
        of(Level::Advice, "piece of advice", "pieces of advice"),
    ];
    let counted = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let mendable = problems
        .iter()
        .filter(|problem| problem.fix.is_some())
        .count();
    let mended = match (mendable, problems.len()) {
        (0, _) => String::new(),
        (1, 1) => format!("; `{}` can mend it", fix_command(sources)),
        (some, all) if some == all => {
            format!("; all of them can be mended by `{}`", fix_command(sources))
        }
        (some, _) => format!(
            "; {some} of them can be mended by `{}`",
            fix_command(sources)
        ),
    };
    let later = match later {
        0 => String::new(),
        1 => "; `stappenkaart check` tells 1 piece of advice besides".to_owned(),
        _ => format!("; `stappenkaart check` tells {later} pieces of advice besides"),
    };
    let worst = problems.iter().min_by_key(|problem| problem.level);
    let example = worst.map(|problem| problem.code.0).unwrap_or_default();
    format!("{counted}{mended}{later}\n`stappenkaart explain {example}` says more about a code")
}

// As the user would type it: without the folder where the tool finds it by itself.
fn fix_command(sources: &Sources) -> String {
    match sources.root().to_string_lossy().as_ref() {
        "." | "content" | "" => "stappenkaart check --fix".to_owned(),
        root if root.contains(|c: char| c.is_whitespace() || "'\"\\$&;()".contains(c)) => {
            format!("stappenkaart check \"{root}\" --fix")
        }
        root => format!("stappenkaart check {root} --fix"),
    }
}
