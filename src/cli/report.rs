//! Printing. Takes diagnostics, writes them for a person or as JSON. No other module prints.

use std::collections::HashMap;
use std::fmt::Display;
use std::io::{IsTerminal, Write};
use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Element, Group, Level as Title, Renderer, Snippet};
use serde::Serialize;

use super::Failure;
use crate::diag::{Diagnostic, Label, Level, Place};
use crate::source::{FileId, Sources};

/// How to write diagnostics.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum MessageFormat {
    /// With the line of the source, for a person.
    Human,
    /// One object a line: `code`, `level`, `message`, `file`, `line`, `column`, `help`.
    Json,
}

/// Writes diagnostics to standard error, and a line that counts them.
pub fn problems(sources: &Sources, problems: &[Diagnostic], format: MessageFormat) {
    let mut texts = Texts { sources, cache: HashMap::new() };
    let renderer = Renderer::styled().decor_style(DecorStyle::Ascii).term_width(120);
    for problem in problems {
        match format {
            MessageFormat::Human => error_line(human(problem, &mut texts, &renderer) + "\n"),
            MessageFormat::Json => error_line(json(problem, &mut texts)),
        }
    }
    if format == MessageFormat::Human && !problems.is_empty() {
        error_line(summary(problems));
    }
}

/// Writes what stopped a command.
pub fn failure(failure: &Failure) {
    let help = failure.help.as_ref().map(|help| format!("\n  help: {help}")).unwrap_or_default();
    error_line(format!("error: {}{help}", failure.message));
}

/// Writes a line to standard output. A reader who has gone away is no error.
pub fn line(text: impl Display) {
    let _ = writeln!(anstream::stdout(), "{text}");
}

/// Writes bytes to standard output as they are.
pub fn raw(bytes: &[u8]) {
    let _ = std::io::stdout().write_all(bytes);
}

fn error_line(text: impl Display) {
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

fn summary(problems: &[Diagnostic]) -> String {
    let count = |level: Level, one: &str, many: &str| {
        let number = problems.iter().filter(|problem| problem.level == level).count();
        (number > 0).then(|| format!("{number} {}", if number == 1 { one } else { many }))
    };
    let parts = [
        count(Level::Error, "error", "errors"),
        count(Level::Warning, "warning", "warnings"),
        count(Level::Advice, "advice", "pieces of advice"),
    ];
    let counted = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
    let example = problems.first().map(|problem| problem.code.0).unwrap_or_default();
    format!("{counted}; `stappenkaart explain {example}` says more about a code")
}

// Texts of the files that problems are in, each read once.
struct Texts<'a> {
    sources: &'a Sources,
    cache: HashMap<FileId, String>,
}

impl Texts<'_> {
    fn text(&mut self, file: FileId) -> &str {
        self.cache.entry(file).or_insert_with(|| self.sources.text(file).unwrap_or_default())
    }

    fn path(&self, file: FileId) -> String {
        self.sources.root().join(self.sources.path(file)).display().to_string()
    }

    // The path as the user would type it. A file that the tool wrote is not under the guide.
    fn shown(&self, path: &str) -> String {
        match self.sources.find(path) {
            Some(file) => self.path(file),
            None => path.to_owned(),
        }
    }
}

fn human(problem: &Diagnostic, texts: &mut Texts<'_>, renderer: &Renderer) -> String {
    let level = match problem.level {
        Level::Error => Title::ERROR,
        Level::Warning => Title::WARNING,
        Level::Advice => Title::INFO.with_name("advice"),
    };
    let excerpts: Vec<Excerpt> = match &problem.place {
        Place::Source(label) => std::iter::once((label, AnnotationKind::Primary))
            .chain(problem.others.iter().map(|label| (label, AnnotationKind::Context)))
            .map(|(label, kind)| Excerpt::new(label, kind, texts))
            .collect(),
        Place::Path(_) | Place::Guide => Vec::new(),
    };
    let mut group = Group::with_title(level.primary_title(&*problem.message).id(problem.code.0));
    for excerpt in &excerpts {
        group = group.element(excerpt.element());
    }
    let shown = match &problem.place {
        Place::Path(path) => Some(texts.shown(path)),
        Place::Source(_) | Place::Guide => None,
    };
    if let Some(path) = &shown {
        group = group.element(annotate_snippets::Origin::path(&**path));
    }
    if let Some(help) = &problem.help {
        group = group.element(Title::HELP.message(&**help));
    }
    renderer.render(&[group])
}

// The lines that a label is on, so that a large file costs no more than a small one.
struct Excerpt {
    text: String,
    path: String,
    first_line: usize,
    span: Range<usize>,
    label: String,
    kind: AnnotationKind,
}

impl Excerpt {
    fn new(label: &Label, kind: AnnotationKind, texts: &mut Texts<'_>) -> Excerpt {
        let path = texts.path(label.span.file);
        let text = texts.text(label.span.file);
        let (start, end) = inside(text, label.span.start, label.span.end);
        // A block of many lines is shown by its head.
        let end = end_of_lines(text, start, end, 6);
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let to = text[end..].find('\n').map_or(text.len(), |at| end + at);
        let first_line = text[..from].matches('\n').count() + 1;
        Excerpt {
            text: text[from..to].trim_end_matches('\r').to_owned(),
            path,
            first_line,
            span: start - from..end - from,
            label: label.text.clone(),
            kind,
        }
    }

    fn element(&self) -> Element<'_> {
        let end = self.span.end.min(self.text.len());
        let annotation = self.kind.span(self.span.start.min(end)..end);
        let annotation = if self.label.is_empty() { annotation } else { annotation.label(&*self.label) };
        Snippet::source(&*self.text).path(&*self.path).line_start(self.first_line).annotation(annotation).into()
    }
}

// A stretch that lies within the text, on the boundaries of characters, without white space at its end.
fn inside(text: &str, start: usize, end: usize) -> (usize, usize) {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let (start, end) = (floor(start), floor(end.max(start)));
    (start, start + text[start..end].trim_end().len())
}

fn end_of_lines(text: &str, start: usize, end: usize, lines: usize) -> usize {
    text[start..end].match_indices('\n').nth(lines - 1).map_or(end, |(at, _)| start + text[start..start + at].trim_end().len())
}

#[derive(Serialize)]
struct JsonProblem<'a> {
    code: &'a str,
    level: &'a str,
    message: &'a str,
    file: Option<String>,
    /// From 1.
    line: Option<usize>,
    /// From 1, in characters.
    column: Option<usize>,
    help: Option<&'a str>,
}

fn json(problem: &Diagnostic, texts: &mut Texts<'_>) -> String {
    let (file, position) = match &problem.place {
        Place::Source(label) => {
            let file = texts.path(label.span.file);
            (Some(file), Some(position(texts.text(label.span.file), label.span.start)))
        }
        Place::Path(path) => (Some(texts.shown(path)), None),
        Place::Guide => (None, None),
    };
    let object = JsonProblem {
        code: problem.code.0,
        level: match problem.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Advice => "advice",
        },
        message: &problem.message,
        file,
        line: position.map(|(line, _)| line),
        column: position.map(|(_, column)| column),
        help: problem.help.as_deref(),
    };
    serde_json::to_string(&object).expect("texts and numbers are always JSON")
}

fn position(text: &str, at: usize) -> (usize, usize) {
    let (at, _) = inside(text, at, at);
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    (text[..at].matches('\n').count() + 1, text[start..at].chars().count() + 1)
}
