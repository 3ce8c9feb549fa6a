//! Problems as a page shows them. Takes diagnostics and the sources they are about, returns HTML: the code, what is wrong, the lines
//! with a link to the editor, and what to type instead.

use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use super::editor::Editor;
use super::fill::{EXCERPT, LINE, PROBLEM, escaped, fill};
use crate::diag::{Diagnostic, Level, Place};
use crate::source::{Sources, Span};

// A longer line is shown by its start.
const LONG: usize = 400;
const LINES: usize = 8;
const PROBLEMS: usize = 100;

/// Where the files of problems are.
pub struct ProblemPlaces<'a> {
    pub sources: &'a Sources,
    pub editor: Editor,
}

impl ProblemPlaces<'_> {
    /// The problems, worst first, each as an item of a list. Of very many, the first ones.
    pub fn items(&self, problems: &[Diagnostic]) -> String {
        let mut sorted: Vec<&Diagnostic> = problems.iter().collect();
        sorted.sort_by_key(|problem| problem.level);
        let shown = sorted.iter().take(PROBLEMS);
        shown.map(|problem| self.item(problem)).collect()
    }

    fn item(&self, problem: &Diagnostic) -> String {
        let (level, name) = match problem.level {
            Level::Error => ("error", say!("error")),
            Level::Warning => ("warning", say!("warning")),
            Level::Advice => ("suggestion", say!("suggestion")),
        };
        let places = match &problem.place {
            Place::Source(label) => {
                let others = problem.others.iter();
                let all = std::iter::once(label).chain(others);
                all.map(|label| self.excerpt(label.span, &label.text))
                    .collect()
            }
            Place::Path(path) => self.file(path),
            Place::Guide => String::new(),
        };
        let help = problem.help.as_deref().map(|help| {
            let what = escaped(say!("What to do:"));
            format!(
                "<p class=\"help\"><strong>{what}</strong> {}</p>",
                prose(help)
            )
        });
        fill(
            PROBLEM,
            &[
                ("level", level),
                ("level_name", name),
                ("code", problem.code.0),
                ("message", &prose(&problem.message)),
                ("places", &places),
                ("help", &help.unwrap_or_default()),
            ],
        )
    }

    fn excerpt(&self, span: Span, label: &str) -> String {
        let text = self.sources.text(span.file).unwrap_or_default();
        let start = floor(&text, span.start);
        let end = floor(&text, span.end).max(start);
        let first = text[..start].matches('\n').count();
        let line_start = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let column = text[line_start..start].chars().count() + 1;
        let lines = self.lines(
            &text[line_start..],
            (start - line_start, end - line_start),
            first,
        );
        let path = self.sources.path(span.file);
        let link = self.link(path, first + 1, column);
        let place = format!("{path}:{}:{column}", first + 1);
        excerpt(&place, link.as_deref(), &lines, label)
    }

    // `marked` is the marked stretch of `text`, which starts at the line `first`, from 0.
    fn lines(&self, text: &str, marked: (usize, usize), first: usize) -> String {
        let mut at = 0;
        let mut shown = String::new();
        for (number, line) in text.split_inclusive('\n').take(LINES).enumerate() {
            if at > 0 && at >= marked.1 {
                break;
            }
            let inside =
                |place: usize| floor(line, place.saturating_sub(at).min(line.trim_end().len()));
            let (from, to) = (inside(marked.0), inside(marked.1));
            let text = format!(
                "{}<mark>{}</mark>{}",
                visible(&line[..from]),
                visible(&line[from..to]),
                visible(line[to..].trim_end())
            );
            let number = (first + number + 1).to_string();
            shown += &fill(LINE, &[("number", &number), ("text", &text)]);
            at += line.len();
        }
        shown
    }

    fn file(&self, path: &str) -> String {
        let known = self.sources.find(path).is_some();
        let link = known.then(|| self.link(path, 1, 1)).flatten();
        excerpt(path, link.as_deref(), "", "")
    }

    fn link(&self, path: &str, line: usize, column: usize) -> Option<String> {
        self.editor
            .link(&whole(self.sources.root()).join(path), line, column)
    }
}

fn excerpt(place: &str, link: Option<&str>, lines: &str, label: &str) -> String {
    let place = match link {
        Some(link) => format!("<a href=\"{}\">{}</a>", escaped(link), escaped(place)),
        None => escaped(place),
    };
    fill(
        EXCERPT,
        &[
            ("place", &place),
            ("lines", lines),
            ("label", &prose(label)),
        ],
    )
}

fn whole(root: &Path) -> PathBuf {
    std::path::absolute(root).unwrap_or_else(|_| root.to_owned())
}

fn floor(text: &str, at: usize) -> usize {
    let mut places = (0..=at.min(text.len())).rev();
    places.find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

// What is between backticks is code.
fn prose(text: &str) -> String {
    let parts = text.split('`').enumerate();
    let parts = parts.map(|(at, part)| match at % 2 {
        0 => visible(part),
        _ => format!("<code>{}</code>", visible(part)),
    });
    parts.collect()
}

// A character that has no form, or that turns the line around, is shown by its number.
fn visible(text: &str) -> String {
    let is_hidden = |c: char| {
        (c.is_control() && c != '\t' && c != '\n')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut shown = String::new();
    for (count, c) in text.chars().enumerate() {
        if count == LONG {
            shown.push('…');
            break;
        }
        match is_hidden(c) {
            true => shown += &format!("<U+{:04X}>", u32::from(c)),
            false => shown.push(c),
        }
    }
    escaped(&shown)
}
