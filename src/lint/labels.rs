//! SK660 and SK661, a label that the guide declares otherwise or not at all: what the reader looks for on the screen must be
//! spelled as it is there.

use std::collections::{HashMap, HashSet};

use super::LintContext;
use super::navigation::separator;
use super::text::{Mark, MarkKind, Text};
use crate::codes;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::suggest::distance;

/// The labels that `guide.toml` declares.
pub struct Labels {
    exact: HashSet<String>,
    folded: HashMap<String, String>,
    /// Whether those of the guide's own language are declared.
    is_complete: bool,
}

impl Labels {
    pub fn new(library: &Library) -> Labels {
        let guide = &library.guide;
        let on_paths = guide.paths.iter().flat_map(|path| &path.labels);
        let exact: HashSet<String> = guide
            .labels
            .iter()
            .map(|label| &label.text)
            .chain(on_paths)
            .cloned()
            .collect();
        let mut sorted: Vec<&String> = exact.iter().collect();
        sorted.sort();
        let folded = sorted
            .into_iter()
            .rev()
            .map(|text| (fold(text), text.clone()))
            .collect();
        let is_complete = guide
            .labels
            .iter()
            .any(|label| label.lang.as_ref().is_none_or(|lang| *lang == guide.source));
        Labels {
            exact,
            folded,
            is_complete,
        }
    }

    // The declared label that is meant: spelled the same, or nearly so.
    fn meant(&self, label: &str) -> Option<&str> {
        let typed = fold(label);
        if let Some(same) = self.folded.get(&typed) {
            return Some(same);
        }
        let length = typed.chars().count();
        let most = if length >= 10 { 2 } else { 1 };
        let is_near = |known: &str| {
            length >= 4
                && known.chars().count().abs_diff(length) <= most
                && digits(known) == digits(&typed)
                && distance(known, &typed) <= most
        };
        let near = self
            .folded
            .iter()
            .filter(|(known, _)| is_near(known))
            .map(|(_, text)| text.as_str());
        near.min()
    }
}

// Without what a label is often written with or without: case, white space, quotes, a colon or dots at its end.
fn fold(label: &str) -> String {
    let folded = crate::fold::fold(label);
    let words: Vec<&str> = folded
        .split(|c: char| c.is_whitespace() || "\"'“”„«»".contains(c))
        .filter(|word| !word.is_empty())
        .collect();
    words
        .join(" ")
        .trim_end_matches([':', '.', '…', ' '])
        .to_owned()
}

fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// Looks at every label of a text.
pub fn check(context: &LintContext<'_>, text: &Text<'_>) -> Vec<Diagnostic> {
    if context.labels.exact.is_empty() {
        return Vec::new();
    }
    let labels = text
        .marks
        .iter()
        .filter(|mark| matches!(mark.kind, MarkKind::Label) && !text.is_stressed(&mark.range));
    let unknown = labels.filter(|mark| {
        !context
            .labels
            .exact
            .contains(&text.plain[mark.range.clone()])
    });
    unknown
        .filter_map(|mark| problem(context, text, mark))
        .collect()
}

fn problem(context: &LintContext<'_>, text: &Text<'_>, mark: &Mark<'_>) -> Option<Diagnostic> {
    let label = &text.plain[mark.range.clone()];
    let place = context.stretch(text, mark.range.clone());
    let declare = format!("`[label.an-id]` with `text = \"{label}\"`");
    let Some(meant) = context.labels.meant(label) else {
        let is_asked = context.labels.is_complete && separator(label).is_none();
        return is_asked.then(|| {
            Diagnostic::advice(
                codes::SK661,
                place,
                format!("the label **{label}** is not declared"),
            )
            .help(format!(
                "look on the screen how it is spelled, and declare it: {declare}"
            ))
        });
    };
    let problem = Diagnostic::warning(
        codes::SK660,
        place,
        format!("the label **{label}** is declared as **{meant}**"),
    )
    .help(format!(
        "type **{meant}**, or declare this one as well: {declare}"
    ));
    // Another letter can be another label; case and white space can't.
    let is_same = fold(meant) == fold(label)
        && !meant.contains(['\\', '*', '_', '`', '[', ']', '{', '}', '<', '>', '&', '~']);
    Some(
        match context
            .exactly(text, mark.range.clone())
            .filter(|_| is_same)
        {
            Some(exact) => problem.fix(exact, meant),
            None => problem,
        },
    )
}
