//! SK663, a path through the product that the guide does not declare: "**My account > Permissions**".

use stappenkaart_say::say;

use super::rule::LintContext;
use super::text::LintText;
use super::words::MarkKind;
use crate::codes;
use crate::diag::Diagnostic;
use crate::suggest::distance;

const SEPARATORS: [&str; 5] = [">", "›", "→", "»", "❯"];

/// What separates the labels of a path that is written as one label.
pub fn separator(label: &str) -> Option<&'static str> {
    SEPARATORS
        .into_iter()
        .find(|separator| label.contains(&format!(" {separator} ")))
}

/// Looks at every path in bold, as one label or as several with an arrow between them.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let paths = &context.library.guide.paths;
    if paths.is_empty() {
        return Vec::new();
    }
    let mut problems = Vec::new();
    for (range, labels) in ways(text) {
        if paths.iter().any(|path| path.labels == labels) {
            continue;
        }
        let typed = labels.join(" > ");
        let nearest = paths
            .iter()
            .map(|path| path.labels.join(" > "))
            .min_by_key(|known| distance(&typed.to_lowercase(), &known.to_lowercase()));
        let place = context.stretch(text, range);
        let problem = Diagnostic::advice(
            codes::SK663,
            place,
            say!("no `[path.<id>]` of the guide contains **{typed}**"),
        );
        let nearest = nearest.unwrap_or_default();
        problems.push(
            problem.help(say!("did you mean **{nearest}**? if not, declare it: `[path.an-id]` with `text = \"{typed}\"`")),
        );
    }
    problems
}

// Each path with its place in the plain text.
fn ways(text: &LintText<'_>) -> Vec<(std::ops::Range<usize>, Vec<String>)> {
    let mut labels: Vec<_> = text
        .marks
        .iter()
        .filter(|mark| matches!(mark.kind, MarkKind::Label))
        .map(|mark| mark.range.clone())
        .collect();
    labels.sort_by_key(|range| range.start);
    let mut ways: Vec<(std::ops::Range<usize>, Vec<String>)> = Vec::new();
    for range in labels {
        let words = &text.plain[range.clone()];
        let parts: Vec<String> = match separator(words) {
            Some(separator) => words
                .split(separator)
                .map(|part| part.trim().to_owned())
                .collect(),
            None => vec![words.trim().to_owned()],
        };
        match ways.last_mut() {
            Some((way, labels))
                if way.end <= range.start
                    && SEPARATORS.contains(&text.plain[way.end..range.start].trim()) =>
            {
                way.end = range.end;
                labels.extend(parts);
            }
            _ => ways.push((range, parts)),
        }
    }
    ways.retain(|(_, labels)| labels.len() > 1);
    ways
}
