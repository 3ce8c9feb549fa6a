//! Printing. Takes problems, writes them for a person or for a program. No other module prints.

use std::fmt::Display;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

use stappenkaart_say::say;

use super::failure::Failure;
use crate::diag::{Diagnostic, Level, in_order};
use crate::source::{FileId, Sources};

mod commands;
mod excerpt;
mod fingerprint;
mod github;
mod gitlab;
mod human;
mod json;
mod junit;
mod page;
mod progress;
mod sarif;
mod visible;

pub use commands::shell_word;
use page::SourcePages;
pub use progress::ProgressLine;
pub use visible::text as visible;

/// How to write problems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum MessageFormat {
    /// For a person, with the lines of the source; on standard error.
    Human,
    /// One JSON object a line, on standard output.
    Json,
    /// One SARIF 2.1.0 document, for code scanning; on standard output.
    Sarif,
    /// Workflow commands that GitHub shows beside the changed lines; on standard output.
    Github,
    /// One report of code quality, which GitLab shows in a merge request; on standard output.
    Gitlab,
    /// One JUnit document with a test for each file, for the results of tests of any CI; on standard output.
    Junit,
}

impl MessageFormat {
    // Whether a person reads in the log of the same job how it went.
    fn is_read_in_a_log(self) -> bool {
        match self {
            MessageFormat::Human | MessageFormat::Json | MessageFormat::Sarif => false,
            MessageFormat::Github | MessageFormat::Gitlab | MessageFormat::Junit => true,
        }
    }
}

/// The format of a report.
#[derive(clap::Args)]
pub struct ReportFormat {
    /// How to report problems: for a person, or for a program.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    pub message_format: MessageFormat,
}

/// The format of a table or list.
#[derive(clap::Args)]
pub struct ListFormatArgument {
    /// How to print it: as text for a person, or as JSON for a program.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    pub message_format: ListFormat,
}

/// How to write a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ListFormat {
    /// As a table, for a person.
    Human,
    /// As JSON, for a program.
    Json,
}

/// The problems of one command. A person sees them at once; a program gets all of them together, by [`Report::close`].
pub struct Report<'a> {
    sources: &'a Sources,
    format: MessageFormat,
    suggestions: Suggestions,
    held: Vec<Diagnostic>,
    files: Vec<FileId>,
}

/// What is done with suggestions: problems of the level `advice`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Suggestions {
    /// They are shown like all other problems.
    Shown,
    /// They are only counted: someone who is building has errors to fix first.
    Counted,
}

impl<'a> Report<'a> {
    /// An empty report.
    pub fn new(
        sources: &'a Sources,
        format: MessageFormat,
        suggestions: Suggestions,
    ) -> Report<'a> {
        Report {
            sources,
            format,
            suggestions,
            held: Vec::new(),
            files: sources.under("").map(|(file, _)| file).collect(),
        }
    }

    /// Says that only these files were looked at, by their paths from the guide's folder.
    pub fn look_at(&mut self, is_looked_at: &dyn Fn(&str) -> bool) {
        self.files
            .retain(|file| is_looked_at(self.sources.path(*file)));
    }

    /// Adds problems. A person sees them and how many they are.
    pub fn add(&mut self, problems: &[Diagnostic]) {
        if self.format == MessageFormat::Human {
            return show(self.sources, problems, self.suggestions);
        }
        let root = self.sources.root();
        let problems = problems.iter();
        self.held
            .extend(problems.map(|problem| commands::with_folder(problem, root)));
    }

    /// Says how it went, for a person only.
    pub fn say(&self, text: impl Display) {
        let text = commands::in_text(&text.to_string(), self.sources.root());
        if self.format == MessageFormat::Human {
            line(text);
        } else if self.format.is_read_in_a_log() {
            error_line(text);
        }
    }

    /// Ends the report. A program gets a complete document, also without problems.
    pub fn close(self) {
        let pages = SourcePages::new(self.sources);
        let each = |one: &dyn Fn(&Diagnostic) -> String| {
            self.held.iter().for_each(|problem| line(one(problem)));
        };
        match self.format {
            MessageFormat::Human => {}
            MessageFormat::Json => each(&|problem| json::object(problem, &pages)),
            MessageFormat::Sarif => line(sarif::log(&self.held, &pages)),
            MessageFormat::Github => each(&|problem| github::command(problem, &pages)),
            MessageFormat::Gitlab => line(gitlab::document(&self.held, &pages)),
            MessageFormat::Junit => {
                let document = junit::document(&self.held, &pages, &self.files);
                raw(document.as_bytes());
            }
        }
        if self.format.is_read_in_a_log() && !self.held.is_empty() {
            let held: Vec<&Diagnostic> = self.held.iter().collect();
            error_line(summary(&held, 0, self.sources));
        }
    }
}

/// Reports problems that stop a command, in their order.
pub fn reported(sources: &Sources, problems: Vec<Diagnostic>) -> Failure {
    show(sources, &in_order(problems), Suggestions::Counted);
    Failure::Reported
}

/// Shows problems to a person.
pub fn show(sources: &Sources, problems: &[Diagnostic], suggestions: Suggestions) {
    let pages = SourcePages::new(sources);
    let (later, now): (Vec<&Diagnostic>, Vec<&Diagnostic>) = problems
        .iter()
        .partition(|problem| suggestions == Suggestions::Counted && problem.level == Level::Advice);
    for problem in &now {
        let problem = commands::with_folder(problem, sources.root());
        error_line(human::problem(&problem, &pages) + "\n");
    }
    match (now.len(), later.len()) {
        (0, 0) => {}
        (0, later) => error_line(commands::in_text(
            &say!(
                "{}: run `stappenkaart check`",
                count(later, say!("suggestion"), say!("suggestions"))
            ),
            sources.root(),
        )),
        (_, later) => error_line(summary(&now, later, sources)),
    }
}

/// Writes what stopped a command, and what to do; `root` is the folder of the guide.
pub fn failure(message: &str, help: Option<&str>, root: &Path) {
    let text = |text: &str| commands::in_text(&visible::text(text), root);
    let help = help
        .map(|help| say!("\n  help: {}", text(help)))
        .unwrap_or_default();
    error_line(say!("error: {}{help}", text(message)));
}

// Whether something could not be written to standard output, as on a full disk.
static LOST: AtomicBool = AtomicBool::new(false);

/// Whether a part of standard output is lost. It is not if the reader has closed the pipe.
pub fn lost_output() -> bool {
    written(std::io::stdout().flush());
    LOST.load(Ordering::Relaxed)
}

fn written(result: std::io::Result<()>) {
    if result.is_err_and(|error| error.kind() != ErrorKind::BrokenPipe) {
        LOST.store(true, Ordering::Relaxed);
    }
}

/// Writes a line to standard output. It is not an error if the reader has closed the pipe.
pub fn line(text: impl Display) {
    written(writeln!(anstream::stdout(), "{text}"));
}

/// Writes what to do next; `root` is the folder of the guide.
pub fn next(text: &str, root: &Path) {
    line(commands::in_text(text, root));
}

/// Writes bytes to standard output as they are.
pub fn raw(bytes: &[u8]) {
    written(std::io::stdout().write_all(bytes));
}

/// Writes a line to standard error.
pub fn error_line(text: impl Display) {
    let _ = writeln!(anstream::stderr(), "{text}");
}

/// Writes a question to standard error, and leaves the cursor after it.
pub fn question(text: &str) {
    let mut terminal = anstream::stderr();
    let _ = write!(terminal, "{text}");
    let _ = terminal.flush();
}

/// "1 problem", "2 problems".
pub fn count(number: usize, one: &str, many: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { many })
}

// `later` is how many suggestions are not shown here.
fn summary(problems: &[&Diagnostic], later: usize, sources: &Sources) -> String {
    let of = |level: Level, one: &str, many: &str| {
        let number = problems
            .iter()
            .filter(|problem| problem.level == level)
            .count();
        (number > 0).then(|| count(number, one, many))
    };
    let parts = [
        of(Level::Error, say!("error"), say!("errors")),
        of(Level::Warning, say!("warning"), say!("warnings")),
        of(Level::Advice, say!("suggestion"), say!("suggestions")),
    ];
    let counted = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let fixable = problems
        .iter()
        .filter(|problem| problem.fix.is_some())
        .count();
    let fixes = match (fixable, problems.len()) {
        (0, _) => String::new(),
        (1, 1) => say!("; `stappenkaart check --fix` can fix it").to_owned(),
        (some, all) if some == all => {
            say!("; `stappenkaart check --fix` can fix all of them").to_owned()
        }
        (some, _) => say!("; `stappenkaart check --fix` can fix {some} of them"),
    };
    let later = match later {
        0 => String::new(),
        _ => say!(
            "; {}: run `stappenkaart check`",
            count(later, say!("more suggestion"), say!("more suggestions"))
        ),
    };
    let worst = problems.iter().min_by_key(|problem| problem.level);
    let example = worst.map(|problem| problem.code.0).unwrap_or_default();
    let text =
        say!("{counted}{fixes}{later}\n`stappenkaart explain {example}` says more about a code");
    commands::in_text(&text, sources.root())
}
